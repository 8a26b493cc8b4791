import type { OperationId } from "@share-links/types";
import { replies } from "../generated/replies.ts";
import { refusalPage } from "../pages/refusal-page.ts";
import { Refusal } from "../refusal.ts";
import type { AnyReply, AppOptions } from "./app-options.ts";
import type { OperationEntry } from "./decode-request.ts";
import { type HttpRequest, queryOf } from "./http-request.ts";
import type { ProblemReply } from "./problem.ts";

/** The page of a refusal, or undefined if the specification says that the operation answers this status with a problem. */
export function pageOfRefusal(
  { context }: AppOptions,
  request: HttpRequest,
  { id }: OperationEntry,
  { status, body, headers }: ProblemReply,
  failure: unknown,
): AnyReply | undefined {
  if (!isPage(id, status)) return undefined;
  const query = queryOf(request);
  const page = refusalPage({
    kind: id === "getFramePage" ? "frame" : "share",
    code: body.code,
    requestId: body.requestId,
    wishes: {
      lang: query.get("lang") ?? undefined,
      theme: query.get("theme") ?? undefined,
      acceptLanguage: request.header("accept-language"),
    },
    provider: context.provider,
    link: failure instanceof Refusal ? failure.link : undefined,
  });
  return { status, body: page.body, headers: { ...headers, ...page.headers } };
}

function isPage(id: OperationId, status: number): boolean {
  const documented: { readonly [status: string]: unknown } = replies[id];
  return documented[status] === "text/html";
}
