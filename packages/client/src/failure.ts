import type { OperationId } from "@share-links/types";
import type { ApiError, ApiErrorFields, MismatchIssue } from "./api-error.ts";
import { ConnectionError } from "./call-error.ts";
import type { ErrorClass } from "./error-class.ts";
import { innermostOf } from "./innermost.ts";
import { parseJson } from "./parse-json.ts";
import { readProblem } from "./problem.ts";
import { redact, redactCause, redactMembers, type Secrets } from "./redact.ts";
import { toRetryAfterMs } from "./retry-after.ts";

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
  readonly baseUrl: string;
  readonly url: string;
  /** How many requests it took so far. */
  readonly attempts: number;
}

/** No whole answer came; `what` says what there is none of, and from whom. */
export function connectionFailed(call: Described, fault: unknown, what = `answer from ${call.baseUrl}`): ApiError {
  const cause = redactCause(call, fault);
  return failed(ConnectionError, call, `got no ${what}: ${reasonOf(cause)}`, { cause });
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

/** A whole answer that is none. */
export function answered<Error extends ApiError>(
  Class: ErrorClass<Error>,
  call: Described,
  answer: Answer,
  expected?: string,
  issues?: readonly MismatchIssue[],
): Error {
  const { status } = answer;
  const rawBody = redact(call, answer.text);
  const body = parseJson(rawBody);
  const headers = new Headers(redactMembers(call, answer.headers));
  const { said, ...problem } = readProblem(body, requestIdOf({ headers }));
  const { code } = problem;
  const kind = kindOf(rawBody, body, status, headers);
  const what = issues
    ? ` with a misfit: ${listOf(issues)}.`
    : expected
      ? ` with ${kind} in place of ${expected}${MISDIRECTED}.`
      : said
        ? `${code ? ` ${code}` : ""}: ${said}`
        : ` with ${kind}.`;
  return failed(Class, call, `answered ${status}${what}`, {
    status,
    headers,
    retryAfterMs: toRetryAfterMs(answer),
    rawBody,
    body,
    ...problem,
    issues,
  });
}

/** The server's name of a request, which is in its answer. */
export function requestIdOf({ headers }: Pick<Answer, "headers">): string | undefined {
  return headers.get("x-request-id") ?? undefined;
}

function kindOf(text: string, body: unknown, status: number, headers: Headers): string {
  const location = headers.get("location");
  if (location !== null && status < 400) return `a redirect to ${location}${MISDIRECTED}`;
  if (!text.trim()) return "no body";
  if (/^\s*</.test(text)) return "HTML";
  return body === undefined ? "no JSON" : "other JSON";
}

/** What to do where another server seems to answer. */
export const MISDIRECTED = "; check baseUrl";

/** What a cause says. "fetch failed" says nothing; its innermost cause does, of a host with several addresses that of the first. */
export function reasonOf(cause: unknown): string {
  const [inner] = innermostOf(cause);
  return String((inner as Error)?.message || inner);
}
