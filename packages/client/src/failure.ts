import type { OperationId } from "@share-links/types";
import type { ApiError, ApiErrorFields, MismatchIssue } from "./api-error.ts";
import { ConnectionError, ResponseMismatchError, UnreadableBodyError } from "./call-error.ts";
import { parseJson } from "./parse-json.ts";
import { readProblem } from "./problem.ts";
import { type Redact, redactCause, redactHeaders } from "./redact.ts";
import { toRetryAfterMs } from "./retry-after.ts";
import { statusErrorOf } from "./status-error.ts";

/** A whole answer, just as it came. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** A call on its way, and how to speak of it without its secrets. */
export interface Described {
  readonly operationId: OperationId;
  readonly method: string;
  readonly url: string;
  /** How many requests it took so far. */
  readonly attempts: number;
  readonly redact: Redact;
}

/** The server said no, in whatever form. */
export function refused(call: Described, answer: Answer): ApiError {
  const known = knownOf(call, answer);
  const { said, code, details, requestId = known.requestId } = readProblem(known.body);
  const what = said === undefined ? ` with ${kindOf(known)}.` : `${code ? ` ${code}` : ""}: ${said}`;
  const StatusError = statusErrorOf(answer.status);
  return new StatusError(fieldsOf(call, `answered ${answer.status}${what}`, { ...known, code, details, requestId }));
}

/** A success by its status, but not what the operation answers. */
export function unreadable(call: Described, answer: Answer, expected: string): UnreadableBodyError {
  const known = knownOf(call, answer);
  const message = `answered ${answer.status} with ${kindOf(known)} in place of ${expected}. Is baseUrl right?`;
  return new UnreadableBodyError(fieldsOf(call, message, known));
}

/** No whole answer came; `what` says what there is none of, and from whom. */
export function connectionFailed(
  call: Described,
  error: unknown,
  what = `answer from ${new URL(call.url).origin}`,
): ConnectionError {
  const cause = redactCause(error, call.redact);
  return new ConnectionError(fieldsOf(call, `got no ${what}: ${reasonOf(cause)}.`, { cause }));
}

/** The answer is JSON, but not what the operation answers. */
export function responseMismatched(call: Described, answer: Answer, issues: readonly MismatchIssue[]): ApiError {
  const message = `answered ${answer.status} with what does not fit: ${listOf(issues)}.`;
  return new ResponseMismatchError(fieldsOf(call, message, { ...knownOf(call, answer), issues }));
}

/** All issues in one line. */
export function listOf(issues: readonly MismatchIssue[]): string {
  return issues.map(({ path, message }) => `${path.map((key) => `/${String(key)}`).join("")} ${message}`).join("; ");
}

/** The fields of an error of a call; `what` goes on from the operation's name. */
export function fieldsOf(
  { operationId, method, url, attempts, redact }: Described,
  what: string,
  known?: Partial<ApiErrorFields>,
): ApiErrorFields {
  return { operationId, method, url: redact(url), attempts, message: redact(`${operationId} ${what}`), ...known };
}

type Known = ReturnType<typeof knownOf>;

function knownOf({ redact }: Described, { status, ...answer }: Answer) {
  const rawBody = redact(answer.text);
  const headers = redactHeaders(answer.headers, redact);
  const requestId = headers.get("x-request-id") ?? undefined;
  return {
    status,
    headers,
    requestId,
    retryAfterMs: toRetryAfterMs(headers),
    body: parseJson(rawBody),
    rawBody,
  };
}

function kindOf({ status, headers, rawBody, body }: Known): string {
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
