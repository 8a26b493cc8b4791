import type { OperationId } from "@share-links/types";
import type { ApiError, ApiErrorFields, MismatchIssue } from "./api-error.ts";
import { ConnectionError, ResponseMismatchError, UnreadableBodyError } from "./call-error.ts";
import type { ErrorClass } from "./error-class.ts";
import { parseJson } from "./parse-json.ts";
import { readProblem } from "./problem.ts";
import { redact, redactCause, redactMembers, type Secrets } from "./redact.ts";
import { toRetryAfterMs } from "./retry-after.ts";
import { statusErrorOf } from "./status-error.ts";

/** A whole answer, just as it came. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** A call on its way, and what is not to be told of it. */
export interface Described extends Secrets {
  readonly operationId: OperationId;
  readonly method: string;
  readonly url: string;
  /** How many requests it took so far. */
  readonly attempts: number;
}

/** The server said no, in whatever form. */
export function refused(call: Described, answer: Answer): ApiError {
  const known = knownOf(call, answer);
  const { said, ...problem } = readProblem(known);
  const { code } = problem;
  const hint = code === "route_not_found" ? MISDIRECTED : "";
  const what = said ? `${code ? ` ${code}` : ""}: ${said}${hint}` : ` with ${kindOf(known)}.`;
  return failed(statusErrorOf(answer.status), call, `answered ${answer.status}${what}`, { ...known, ...problem });
}

/** A success by its status, but not what the operation answers. */
export function unreadable(call: Described, answer: Answer, expected: string): ApiError {
  const known = knownOf(call, answer);
  const what = `answered ${answer.status} with ${kindOf(known)} in place of ${expected}.${MISDIRECTED}`;
  return failed(UnreadableBodyError, call, what, known);
}

/** No whole answer came; `what` says what there is none of, and from whom. */
export function connectionFailed(
  call: Described,
  fault: unknown,
  what = `answer from ${new URL(call.url).origin}`,
): ApiError {
  const cause = redactCause(call, fault);
  return failed(ConnectionError, call, `got no ${what}: ${reasonOf(cause)}.`, { cause });
}

/** The answer is JSON, but not what the operation answers. */
export function responseMismatched(call: Described, answer: Answer, issues: readonly MismatchIssue[]): ApiError {
  const what = `answered ${answer.status} with what does not fit: ${listOf(issues)}.`;
  return failed(ResponseMismatchError, call, what, { ...knownOf(call, answer), issues });
}

/** All issues in one line. */
export function listOf(issues: readonly MismatchIssue[]): string {
  return issues.map(({ path, message }) => `${path.map((key) => `/${String(key)}`).join("")} ${message}`).join("; ");
}

/** An error of a call; `what` goes on from the operation's name. */
export function failed<Error extends ApiError>(
  Class: ErrorClass<Error>,
  call: Described,
  what: string,
  known?: Partial<ApiErrorFields>,
): Error {
  const { operationId, method, url, attempts } = call;
  const message = redact(call, `${operationId} ${what}`);
  return new Class({ operationId, method, url: redact(call, url), attempts, message, ...known });
}

/** The server's name of a request, which is in its answer. */
export function requestIdOf({ headers }: Pick<Answer, "headers">): string | undefined {
  return headers.get("x-request-id") ?? undefined;
}

type Known = ReturnType<typeof knownOf>;

function knownOf(call: Described, answer: Answer) {
  const rawBody = redact(call, answer.text);
  const headers = new Headers(redactMembers(call, answer.headers));
  return {
    status: answer.status,
    headers,
    requestId: requestIdOf({ headers }),
    retryAfterMs: toRetryAfterMs({ headers }),
    body: parseJson(rawBody),
    rawBody,
  };
}

function kindOf({ status, headers, rawBody, body }: Known): string {
  const location = headers.get("location");
  if (location !== null && status < 400) return `a redirect to ${location}; ${REDIRECTED}`;
  if (!rawBody.trim()) return "an empty body";
  if (/^\s*</.test(rawBody)) return "an HTML page";
  return body === undefined ? "a body that is not JSON" : "JSON of another form";
}

const MISDIRECTED = " Is baseUrl right?";

/** What to do about a redirect. */
export const REDIRECTED = "set baseUrl to where the API is";

/** "fetch failed" says nothing; its innermost cause does. */
function reasonOf(cause: unknown): string {
  if (!(cause instanceof Error)) return String(cause);
  // Of a host with several addresses, the fault of each: the first tells enough.
  const inner = cause.cause ?? (cause as Partial<AggregateError>).errors?.[0];
  return inner === undefined ? cause.message || cause.name : reasonOf(inner);
}
