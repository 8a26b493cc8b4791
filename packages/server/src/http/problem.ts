import type { Problem, ProblemCode } from "@share-links/types";
import { IDEMPOTENCY_HOURS, MAX_HEADER_BYTES, MOST_API_KEYS, MOST_WEBHOOKS } from "../bounds.ts";
import { InvalidInput, MOST_DETAILS, Refusal } from "../refusal.ts";

/** An answer with a problem as its body. */
export interface ProblemReply {
  status: number;
  body: Problem;
  headers: Readonly<Record<string, string>>;
}

const STATUS = {
  invalid_request: 400,
  malformed_json: 400,
  malformed_request: 400,
  unauthorized: 401,
  permission_denied: 403,
  origin_not_allowed: 403,
  prefetch_refused: 403,
  share_link_disabled: 403,
  share_link_not_found: 404,
  persona_not_found: 404,
  webhook_not_found: 404,
  console_session_not_found: 404,
  api_key_not_found: 404,
  route_not_found: 404,
  method_not_allowed: 405,
  request_timeout: 408,
  persona_exists: 409,
  persona_in_use: 409,
  api_key_limit_reached: 409,
  webhook_limit_reached: 409,
  idempotency_key_in_use: 409,
  share_link_expired: 410,
  share_link_exhausted: 410,
  body_too_large: 413,
  unsupported_media_type: 415,
  expectation_failed: 417,
  idempotency_key_reused: 422,
  too_many_requests: 429,
  headers_too_large: 431,
  internal_error: 500,
  persona_refused: 502,
  persona_unavailable: 503,
  service_unavailable: 503,
} as const satisfies Record<ProblemCode, number>;

// RFC 9110's reason phrases. node:http still uses the former name of 413.
const TITLE: { [Status in (typeof STATUS)[ProblemCode]]: string } = {
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  405: "Method Not Allowed",
  408: "Request Timeout",
  409: "Conflict",
  410: "Gone",
  413: "Content Too Large",
  415: "Unsupported Media Type",
  417: "Expectation Failed",
  422: "Unprocessable Content",
  429: "Too Many Requests",
  431: "Request Header Fields Too Large",
  500: "Internal Server Error",
  502: "Bad Gateway",
  503: "Service Unavailable",
};

const MESSAGE: Record<ProblemCode, string> = {
  invalid_request: "The request does not fit the specification.",
  malformed_json: "The body is not valid JSON. Send one JSON value, encoded as UTF-8.",
  malformed_request: "The service can't read this as an HTTP request. It closes the connection.",
  unauthorized: "Send a valid API key in the header Authorization: Bearer <key>.",
  permission_denied: "This API key lacks a permission that the operation needs.",
  origin_not_allowed: "This share link can not be used from here.",
  prefetch_refused: "A prefetch never uses a share link. Send the request again after the visitor's gesture.",
  share_link_disabled: "This share link is disabled.",
  share_link_not_found: "There is no such share link.",
  persona_not_found: "There is no such persona.",
  webhook_not_found: "There is no such webhook.",
  console_session_not_found: "There is no such session.",
  api_key_not_found: "There is no such API key.",
  route_not_found: "There is no such route. A base URL ends before /v1.",
  method_not_allowed: "This path does not take that method. The header Allow lists those it takes.",
  request_timeout: "The request did not arrive in time. Send it whole, without long pauses.",
  persona_exists: "The organisation has a persona with this id already. Choose another id, or leave it out.",
  persona_in_use: "Share links point to this persona. Delete them first.",
  api_key_limit_reached: `The organisation has ${MOST_API_KEYS} API keys that work, which is the most. Revoke one first.`,
  webhook_limit_reached: `The organisation has ${MOST_WEBHOOKS} webhooks, which is the most. Delete one first.`,
  idempotency_key_in_use:
    "A call with this Idempotency-Key is still running. Repeat it after Retry-After seconds to get its answer.",
  share_link_expired: "This share link has expired.",
  share_link_exhausted: "This share link has no uses left.",
  body_too_large: "The body is too large.",
  unsupported_media_type: "The body is of a type that this operation does not take.",
  idempotency_key_reused: `This Idempotency-Key was used for another request within the last ${IDEMPOTENCY_HOURS} hours. Use a new key for each thing to make.`,
  expectation_failed: "The header Expect may only be 100-continue. Leave it out.",
  too_many_requests: "Too many requests. Try again later.",
  headers_too_large: `The request line and the headers are larger than ${MAX_HEADER_BYTES} bytes together.`,
  internal_error: "Something went wrong on our side. Quote the requestId when you report it.",
  persona_refused: "The persona can not be opened. The use of the link was given back. Tell whoever gave you the link.",
  persona_unavailable:
    "The persona can not be reached at the moment. The use of the link was given back. Try again later.",
  service_unavailable: "The service can not reach its database at the moment. Try again later.",
};

/** Problems that may pass in a moment, so that a client can try the same request again. */
const PASSING: ReadonlySet<ProblemCode> = new Set([
  "service_unavailable",
  "persona_unavailable",
  "idempotency_key_in_use",
]);
const RETRY_AFTER_SECONDS = "1";

/** The answer to the error of a failed request. Unknown errors get a fixed sentence. */
export function toProblem(error: unknown, requestId: string): ProblemReply {
  if (error instanceof InvalidInput) return invalid(error, requestId);
  if (!(error instanceof Refusal)) return toProblem(new Refusal("internal_error"), requestId);
  const { code, message, headers } = error;
  const status = STATUS[code];
  return {
    status,
    headers: PASSING.has(code) ? { "Retry-After": RETRY_AFTER_SECONDS, ...headers } : headers,
    body: { error: TITLE[status], message: message === code ? MESSAGE[code] : message, code, requestId },
  };
}

/** The same problem with the members of RFC 9457 added. Its `type` links to the API reference at `publicUrl`. */
export function toProblemDocument(status: number, problem: Problem, publicUrl: string): Problem {
  const words = problem.code.replaceAll("_", " ");
  return {
    type: `${publicUrl}/docs#${problem.code}`,
    title: words.charAt(0).toUpperCase() + words.slice(1),
    status,
    detail: problem.message,
    instance: `urn:uuid:${problem.requestId}`,
    ...problem,
  };
}

const MOST_SUMMED_UP = 10;

/** Shortens a long list of problems to one line. `details` holds every problem. */
function summaryOf(problems: readonly string[]): string {
  const more = problems.length - MOST_SUMMED_UP;
  return [...problems.slice(0, MOST_SUMMED_UP), ...(more > 0 ? [`and ${more} more`] : [])].join("; ");
}

function invalid({ details }: InvalidInput, requestId: string): ProblemReply {
  const problems = details.map(({ path, message }) => `${path} ${message}`);
  const number = details.length < MOST_DETAILS ? details.length : `at least ${MOST_DETAILS}`;
  const count = details.length === 1 ? "1 problem" : `${number} problems, the first`;
  return {
    status: 400,
    headers: {},
    body: {
      error: TITLE[400],
      message: `The request has ${count}: ${problems[0]}.`,
      code: "invalid_request",
      requestId,
      details: [...details],
      summary: summaryOf(problems),
    },
  };
}
