import type { Problem } from "@share-links/types";
import type { AnyReply, AppOptions, RequestRecord } from "./app-options.ts";
import { corsHeaders } from "./cors.ts";
import type { HttpReply, HttpRequest } from "./http-request.ts";
import { limitHeaders } from "./limits.ts";
import { prefersProblemJson } from "./prefers-problem-json.ts";
import { toProblemDocument } from "./problem.ts";

const SECURITY = {
  "Cache-Control": "no-store",
  "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
  "Referrer-Policy": "no-referrer",
  Vary: "Accept, Origin",
  "X-Content-Type-Options": "nosniff",
} as const;

const JSON_TYPE = "application/json";
const PROBLEM_TYPE = "application/problem+json";

/** The headers of every answer. */
export function commonHeaders({ requestId }: RequestRecord): Readonly<Record<string, string>> {
  return { ...SECURITY, "X-Request-Id": requestId };
}

/** Turns a reply into an HTTP answer: a text stays as it is, a problem gets the form that the caller prefers, and anything else becomes JSON. */
export function toHttpReply(
  options: AppOptions,
  request: HttpRequest,
  reply: AnyReply,
  record: RequestRecord,
  isProblem: boolean,
): HttpReply {
  const { status, body, bytes } = reply;
  if (isProblem && prefersProblemJson(request.header("accept"))) {
    const document = toProblemDocument(status, body as Problem, options.context.publicUrl);
    return {
      status,
      headers: headersOf(options, request, reply, record, PROBLEM_TYPE),
      body: JSON.stringify(document),
    };
  }
  const isReady = body === undefined || bytes !== undefined || typeof body === "string";
  const headers = headersOf(options, request, reply, record, isReady ? undefined : JSON_TYPE);
  return { status, headers, body: isReady ? (bytes ?? (body as string | undefined)) : JSON.stringify(body) };
}

/** The headers as alternating names and values. A header of the reply replaces a common one. */
function headersOf(
  options: AppOptions,
  request: HttpRequest,
  { headers: own }: AnyReply,
  record: RequestRecord,
  contentType: string | undefined,
): string[] {
  const limit = limitHeaders(record);
  const cors = corsHeaders(request, options);
  const flat: string[] = [];
  if (contentType !== undefined) flat.push("Content-Type", contentType);
  for (const name in SECURITY) flat.push(name, own?.[name] ?? SECURITY[name as keyof typeof SECURITY]);
  flat.push("X-Request-Id", record.requestId);
  for (const name in limit) flat.push(name, limit[name] as string);
  for (const name in cors) flat.push(name, cors[name] as string);
  for (const name in own) if (!isWritten(name, cors)) flat.push(name, own[name] as string);
  return flat;
}

/** A file for every site names `*` as its origin, but a configured origin was named already. */
function isWritten(name: string, cors: Readonly<Record<string, string>> | undefined): boolean {
  return Object.hasOwn(SECURITY, name) || (cors !== undefined && Object.hasOwn(cors, name));
}
