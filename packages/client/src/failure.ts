import type { OperationId } from "@share-links/types";
import { AbortError, ApiError, ConnectionError, UnreadableBodyError } from "./api-error.ts";
import type { Answer } from "./exchange.ts";
import { parseJson } from "./parse-json.ts";
import { readProblem } from "./problem.ts";
import { type Redact, redactCause, redactHeaders, redactUrl } from "./redact.ts";

/** A request on its way, and how to speak of it without its secrets. */
export interface Exchanged {
  readonly operationId: OperationId;
  readonly request: Request;
  readonly redact: Redact;
}

/** The server said no, in whatever form. */
export function refused(exchanged: Exchanged, answer: Answer): ApiError {
  const known = knownOf(exchanged, answer);
  const { said, code, details, requestId = known.requestId } = readProblem(known.body);
  const answered = `${known.operationId} answered ${known.status}`;
  const message =
    said === undefined
      ? `${answered} with ${kindOf(known)}.`
      : `${code === undefined ? answered : `${answered} ${code}`}: ${said}`;
  return new ApiError({ ...known, message, code, details, requestId });
}

/** A success by its status, but not what the operation answers. */
export function unreadable(exchanged: Exchanged, answer: Answer, expected: string): UnreadableBodyError {
  const known = knownOf(exchanged, answer);
  const message = `${known.operationId} answered ${known.status} with ${kindOf(known)} in place of ${expected}. Is baseUrl right?`;
  return new UnreadableBodyError({ ...known, message });
}

/** No whole answer came. */
export function connectionFailed(exchanged: Exchanged, error: unknown): ConnectionError {
  const { operationId, request, redact } = exchanged;
  const cause = redactCause(error, redact);
  const message = `${operationId} got no answer from ${redact(new URL(request.url).origin)}: ${reasonOf(cause)}.`;
  return new ConnectionError({ ...callOf(exchanged), cause, message });
}

/** The caller did not want the answer any more. */
export function wasAborted(exchanged: Exchanged, signal: AbortSignal): AbortError {
  const message = `${exchanged.operationId} was aborted by its signal.`;
  return new AbortError({ ...callOf(exchanged), cause: signal.reason, message });
}

function callOf({ operationId, request, redact }: Exchanged) {
  return { operationId, method: request.method, url: redactUrl(request.url, redact) };
}

function knownOf(exchanged: Exchanged, { status, ...answer }: Answer) {
  const rawBody = exchanged.redact(answer.text);
  const headers = redactHeaders(answer.headers, exchanged.redact);
  const requestId = headers.get("x-request-id") ?? undefined;
  return { ...callOf(exchanged), status, headers, requestId, body: parseJson(rawBody), rawBody };
}

function kindOf({ status, headers, rawBody, body }: ReturnType<typeof knownOf>): string {
  const location = headers.get("location");
  if (location !== null && status < 400) return `a redirect to ${location}; set baseUrl to where the API is`;
  if (rawBody.trim() === "") return "an empty body";
  if (/^\s*</.test(rawBody)) return "an HTML page";
  return body === undefined ? "a body that is not JSON" : "JSON of another form";
}

/** "fetch failed" says nothing; its innermost cause does. */
function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  return cause.cause === undefined ? cause.message || cause.name : reasonOf(cause.cause);
}
