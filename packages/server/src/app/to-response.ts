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
  { status, body, headers, bytes }: AnyReply,
  trace: Trace,
  isProblem: boolean,
): Response {
  const headersWith = (type: object | undefined) => ({
    ...type,
    ...SECURITY,
    "X-Request-Id": trace.requestId,
    ...limitHeaders(trace),
    ...corsHeaders(exchange, options),
    ...headers,
  });
  if (body === undefined) return new Response(null, { status, headers: headersWith(undefined) });
  if (bytes) return new Response(bytes, { status, headers: headersWith(undefined) });
  if (isProblem && exchange.wantsProblemJson()) {
    const document = toProblemDocument(status, body as Problem, options.context.publicUrl);
    return new Response(JSON.stringify(document), { status, headers: headersWith(PROBLEM_JSON) });
  }
  return typeof body === "string"
    ? new Response(body, { status, headers: headersWith(undefined) })
    : new Response(JSON.stringify(body), { status, headers: headersWith(JSON_TYPE) });
}

// Each header object is made once and whole: to copy one into another costs as much as a short query.
const JSON_TYPE = { "Content-Type": "application/json" };
const PROBLEM_JSON = { "Content-Type": "application/problem+json" };
