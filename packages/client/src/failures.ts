import type { ProblemDetail } from "@share-links/types";
import type { ApiError, ApiErrorFields, ErrorClass, MismatchIssue } from "./api-error.ts";
import type { Answer, Progress } from "./call.ts";
import { ConnectionError } from "./error-classes.ts";
import { redact, redactCause, redactMember, redactMembers } from "./redact.ts";
import { parseJson, toText } from "./values.ts";

/** The error of a call that got no complete answer. `what` names the missing thing, and from where it was expected. */
export function connectionError(
  progress: Progress,
  fault: unknown,
  what = `answer from ${progress.call.settings.baseUrl}`,
): ApiError {
  const cause = redactCause(progress, fault);
  return callError(ConnectionError, progress, `got no ${what}: ${reasonOf(cause)}`, { cause });
}

/** An error of a call. `what` continues the sentence that begins with the operation's name. */
export function callError<Error extends ApiError>(
  Class: ErrorClass<Error>,
  progress: Progress,
  what: string,
  known?: Partial<ApiErrorFields>,
): Error {
  const { call, attempts } = progress;
  const { id: operationId, method } = call.operation;
  const message = redact(progress, `${operationId} ${what}`);
  return new Class({ operationId, method, url: redact(progress, call.url), attempts, message, ...known });
}

/** An error about a complete answer. It quotes the server's own words, unless `what` says what is wrong. */
export function answerError<Error extends ApiError>(
  Class: ErrorClass<Error>,
  progress: Progress,
  answer: Answer,
  what?: string,
  issues?: readonly MismatchIssue[],
): Error {
  const { status } = answer;
  // Redacts each value, too, because JSON can spell the same string in many ways.
  const body = parseJson(answer.text, (name, value) => redactMember(progress, name, value));
  const rawBody = body === undefined ? redact(progress, answer.text) : JSON.stringify(body);
  const headers = new Headers(redactMembers(progress, Object.fromEntries(answer.headers)));
  const { words, ...problem } = readProblem(body, requestIdOf({ headers }));
  const { code } = problem;
  const said = words
    ? `${code ? ` ${code}` : ""}: ${words}`
    : ` with ${contentOf({ status, headers, text: rawBody })}.`;
  return callError(Class, progress, `answered ${status}${what ?? said}`, {
    status,
    headers,
    retryAfterMs: toRetryAfterMs(answer),
    rawBody,
    body,
    ...problem,
    issues,
  });
}

/** What an error says about a success whose body is not what the operation answers. */
export function unreadable(answer: Answer, expected: string): string {
  return ` with ${contentOf(answer)} instead of ${expected}${WRONG_SERVER}.`;
}

/** What an error says about a success that does not fit its schema. */
export function misfit(issues: readonly MismatchIssue[]): string {
  return ` with a body that does not fit: ${listOf(issues)}.`;
}

/** All issues in one line. */
export function listOf(issues: readonly MismatchIssue[]): string {
  return issues.map(({ path, message }) => `${path.map((key) => `/${String(key)}`).join("")} ${message}`).join("; ");
}

/** What to do if another server seems to answer. */
export const WRONG_SERVER = " (check baseUrl)";

/** The server's id of a request, which its answer repeats. */
export function requestIdOf({ headers }: Pick<Answer, "headers">): string | undefined {
  return headers.get("x-request-id") ?? undefined;
}

/** How long `Retry-After` asks to wait, in seconds or as a date (RFC 9110, 10.2.3); undefined if it is neither or missing. */
export function toRetryAfterMs({ headers }: Pick<Answer, "headers">): number | undefined {
  const value = headers.get("retry-after") ?? "";
  if (/^(?:\d+\.?\d*|\.\d+)$/.test(value)) return Number(value) * 1000;
  // By the server's own clock if it tells the time, because ours may be wrong.
  const waitMs = Date.parse(/^[A-Z]/.test(value) ? value : "") - (Date.parse(headers.get("date") ?? "") || Date.now());
  return waitMs >= 0 ? waitMs : waitMs < 0 ? 0 : undefined;
}

/** The innermost causes of a fault. There are several if a host has several addresses. */
export function innermostOf(fault: unknown, depth = 8): unknown[] {
  const { cause, errors = cause } = Object(fault) as Partial<AggregateError>;
  const inner = [errors ?? []].flat();
  // A cause may contain itself, so the depth is limited.
  return depth && inner.length > 0 ? inner.flatMap((each) => innermostOf(each, depth - 1)) : [fault];
}

/** What the innermost cause says. The outer ones often say only "fetch failed". */
export function reasonOf(cause: unknown): string {
  const [inner] = innermostOf(cause);
  return toText((inner as Error)?.message || inner);
}

function contentOf({ status, headers, text }: Answer): string {
  const location = headers.get("location");
  if (location !== null && status < 400) return `a redirect to ${location}${WRONG_SERVER}`;
  if (!text.trim()) return "no body";
  if (/^\s*</.test(text)) return "HTML";
  return parseJson(text) === undefined ? "no JSON" : "other JSON";
}

/** Reads our problem bodies and the hosted API's `{ error, details?, summary? }`, whatever else the body is. */
function readProblem(body: unknown, requestId: string | undefined) {
  const { message, error, summary, code, requestId: ownId, details } = Object(body) as Record<string, unknown>;
  return {
    words: textOf(message) ?? [error, summary].filter(textOf).join(": "),
    code: textOf(code),
    requestId: textOf(ownId) ?? requestId,
    details: [details].flat().flatMap(readDetail),
  };
}

function readDetail(detail: unknown): ProblemDetail[] {
  const { path = "", message, code } = Object(detail) as Record<string, unknown>;
  if (!textOf(message)) return [];
  // The hosted API may give a path as a list of keys.
  const keys = [path]
    .flat()
    .map((key) => (typeof path === "string" ? path : `/${toText(key).replaceAll("~", "~0").replaceAll("/", "~1")}`));
  return [{ path: keys.join(""), message: `${message}`, code: textOf(code) ?? "" }];
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" && value ? value : undefined;
}
