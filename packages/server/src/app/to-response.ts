import type { Problem } from "@share-links/types";
import { toProblemDocument } from "../problem.ts";
import { corsHeaders } from "./cors.ts";
import type { AnyReply, AppOptions, Exchange, Trace } from "./exchange.ts";
import { limitHeaders } from "./limit.ts";

const SECURITY = {
  "Cache-Control": "no-store",
  "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
  "Referrer-Policy": "no-referrer",
  Vary: "Accept, Origin",
  "X-Content-Type-Options": "nosniff",
} as const;

/** What every answer carries. */
export function commonHeaders({ requestId }: Trace): Readonly<Record<string, string>> {
  return { ...SECURITY, "X-Request-Id": requestId };
}

/** Writes a reply: a text as it is, anything else as JSON, a problem in the form that the caller prefers. */
export function toResponse(
  options: AppOptions,
  exchange: Exchange,
  { status, body, headers }: AnyReply,
  trace: Trace,
  isProblem: boolean,
): Response {
  const common = { ...commonHeaders(trace), ...limitHeaders(trace), ...corsHeaders(exchange, options), ...headers };
  if (body === undefined) return new Response(null, { status, headers: common });
  if (isProblem && exchange.wantsProblemJson()) {
    const document = toProblemDocument(status, body as Problem, options.context.publicUrl);
    return write(status, JSON.stringify(document), "application/problem+json", common);
  }
  return typeof body === "string"
    ? new Response(body, { status, headers: common })
    : write(status, JSON.stringify(body), "application/json", common);
}

function write(status: number, text: string, type: string, headers: Readonly<Record<string, string>>): Response {
  return new Response(text, { status, headers: { "Content-Type": type, ...headers } });
}
