import type { ApiError } from "./api-error.ts";
import { endedEarlyError } from "./attempt.ts";
import { type Call, type Progress, refuseMissingKey, startOf } from "./call.ts";
import { UnreadableBodyError } from "./call-error.ts";
import { type Answer, answerError, connectionError, unreadable } from "./failures.ts";
import { operations as OWN_OPERATIONS } from "./generated/operations.ts";
import { checkFetch, checkOptions } from "./misuse.ts";
import { type FoundOperation, type OperationTable, operationFinder, toInput } from "./operation-table.ts";
import type { ClientOptions, IdempotentOptions, RequestOptions } from "./options.ts";
import { toIdempotencyKey } from "./request-parts.ts";
import { send } from "./send.ts";
import { isHosted, type Settings, toSettings, withEnvironment, withLimits } from "./settings.ts";
import { type StatusError, statusErrorOf } from "./status-error.ts";
import { ENDED_EARLY, withTimeLimit } from "./time-limit.ts";
import { parseJson, refuse } from "./values.ts";

/** Options of `createFetch`: those of a client, and which operations it sends. */
export interface FetchOptions extends ClientOptions {
  /**
   * The generated table of another document's operations (`operations.ts`); those of share-links when omitted. With another table
   * `baseUrl` must be given and the environment is not read. The API key, if there is one, goes to the operations that declare a
   * security requirement.
   */
  readonly operations?: OperationTable | undefined;
}

/** Options of one call of an `ApiFetch`. */
export interface CallOptions extends Omit<IdempotentOptions, "signal"> {
  /**
   * Hands a successful body on as it arrives, instead of reading all of it first; then `timeoutMs` is the longest wait for the next
   * part. Bodies of `text/event-stream` and of JSON Lines (`application/jsonl`, `application/x-ndjson`, `application/json-seq`)
   * always are.
   */
  readonly stream?: boolean | undefined;
}

/**
 * Sends a request as the client does, and resolves with its answer, whatever the status. Rejects with an `ApiError` if no answer
 * came or if it does not fit its schema, and with a `TypeError` for a request that is no operation below `baseUrl`.
 */
export type ApiFetch = (input: Request | URL | string, init?: RequestInit & CallOptions) => Promise<Response>;

/**
 * A `fetch` for the operations of the spec, or of another document, found by method and path: with retries, timeouts to the last
 * byte, deadlines, the API key, idempotency keys, redaction and validation. A string that begins with a slash is a path below
 * `baseUrl`.
 */
export function createFetch(options: FetchOptions = {}): ApiFetch {
  checkOptions("createFetch", "fetch", options);
  const { operations = OWN_OPERATIONS, ...own } = options;
  const isOwnApi = operations === OWN_OPERATIONS;
  if (!isOwnApi && own.baseUrl === undefined) refuse("baseUrl", "given with the operations of another document");
  const settings = toSettings(isOwnApi ? withEnvironment(own) : own);
  const find = operationFinder(operations, ({ securitySchemes }) =>
    // The other scheme of the spec is for scraping metrics.
    isOwnApi ? securitySchemes.includes("apiKey") : securitySchemes.length > 0,
  );
  return async (input, init) => {
    const request = new Request(toUrl(settings, input), init);
    checkFetch(settings);
    const found = findOperation(settings, find, request);
    const given = callOptionsOf(input, init);
    const { call, isKeyMissing } = await toFetchCall(settings, found, request, given);
    if (isKeyMissing && isOwnApi) refuseMissingKey(found.operation);
    // Headers of the caller's may hold secrets of another API.
    const progress = { ...startOf(call), values: { ...call.input, header: call.headers } };
    const { schemas } = call.settings;
    if (schemas) await schemas.request(progress);
    const answer = (await send(progress)) as FetchedAnswer;
    if (schemas) await checkData(progress, answer);
    const response = new Response(answer.content, answer);
    // A made response has no URL of its own.
    Object.defineProperty(response, "url", { value: call.url });
    ANSWERED.set(response, progress);
    return response;
  };
}

/** The `StatusError` for an answer of an `ApiFetch` that is no success; `text` is its body. */
export function toStatusError(response: Response, text: string): StatusError {
  return answerError(statusErrorOf(response.status), progressOf(response), toAnswer(response, text));
}

/** The `UnreadableBodyError` for a success of an `ApiFetch` whose body is not what was expected; `text` is its body. */
export function toUnreadableBodyError(response: Response, text: string, expected: string): ApiError {
  const answer = toAnswer(response, text);
  return answerError(UnreadableBodyError, progressOf(response), answer, unreadable(answer, expected));
}

/** The calls that answers belong to, which errors about them name. */
const ANSWERED = new WeakMap<Response, Progress>();

interface FetchedAnswer extends Answer {
  readonly statusText: string;
  readonly content: ArrayBuffer | ReadableStream<Uint8Array> | null;
}

/** A Request as it is; anything else as an absolute URL. Refuses what the URL parser would resolve to another path. */
function toUrl({ baseUrl }: Settings, input: Request | URL | string): Request | string {
  if (input instanceof Request) return input;
  const text = `${input}`;
  if (/[\\/](?:\.|%2e){1,2}(?:[\\/?#]|$)/i.test(text)) refuse("The path", "without the segments . and ..");
  return text.startsWith("/") ? baseUrl + text : text;
}

function findOperation(
  { baseUrl }: Settings,
  find: ReturnType<typeof operationFinder>,
  { method, url }: Request,
): FoundOperation {
  const { href, pathname } = new URL(url);
  if (!href.startsWith(`${baseUrl}/`)) refuse("The URL", `below baseUrl (${baseUrl})`, new URL(url).origin);
  const path = pathname.slice(new URL(`${baseUrl}/`).pathname.length - 1);
  if (/%(?:2f|5c)|\/\//i.test(path)) refuse("The path", "without encoded slashes and empty segments");
  return find(method, path) ?? refuse("The request", "one of the known operations", `${method} ${path}`);
}

const CALL_OPTIONS = [
  "timeoutMs",
  "deadlineMs",
  "maxRetries",
  "maxRetryAfterMs",
  "validate",
  "schemas",
  "traceparent",
  "idempotencyKey",
  "stream",
] as const satisfies (keyof CallOptions)[];

/** Our options of a call. openapi-fetch copies the members of its init that `Request` does not know onto the Request. */
function callOptionsOf(
  input: Request | URL | string,
  init: (RequestInit & CallOptions) | undefined,
): CallOptions & RequestOptions {
  const given = { ...(input as object as CallOptions), ...init };
  const entries = CALL_OPTIONS.map((name) => [name, given[name]]).filter(([, value]) => value !== undefined);
  const signal = init?.signal ?? (input instanceof Request ? input.signal : undefined);
  return { ...Object.fromEntries(entries), ...(signal && { signal }) };
}

async function toFetchCall(
  client: Settings,
  found: FoundOperation,
  request: Request,
  { idempotencyKey, stream = false, ...limits }: CallOptions & RequestOptions,
): Promise<{ readonly call: Call; readonly isKeyMissing: boolean }> {
  const { operation } = found;
  const settings = withLimits(client, limits);
  const headers: Record<string, string> = Object.fromEntries(request.headers);
  const key = headers["idempotency-key"] ?? toIdempotencyKey(operation, idempotencyKey, !isHosted(client.baseUrl));
  if (key) headers["idempotency-key"] = key;
  const bytes = await request.arrayBuffer();
  const isJson = /\bjson\b/.test(headers["content-type"] ?? "");
  const text = isJson ? new TextDecoder().decode(bytes) : undefined;
  const { searchParams } = new URL(request.url);
  const call: Call = {
    // HEAD takes the operation of GET.
    operation: { ...operation, method: request.method },
    settings,
    input: toInput(found, searchParams, headers, text === undefined ? undefined : parseJson(text)),
    url: request.url.replace(/#.*/, ""),
    headers,
    body: (text ?? (bytes.byteLength > 0 ? bytes : null)) as Call["body"],
    isRepeatable: isRepeatable(request.method, headers),
    deadlineAt: performance.now() + settings.deadlineMs,
    readAnswer: (response, progress) => readAnswer(response, progress, stream),
  };
  return { call, isKeyMissing: !operation.isPublic && settings.apiKey === undefined && !headers.authorization };
}

/** Whether to repeat a request does no harm: by its method (RFC 9110, 9.2.2), its idempotency key, or as a merge patch (RFC 7396). */
function isRepeatable(method: string, headers: Readonly<Record<string, string>>): boolean {
  if (headers["idempotency-key"]) return true;
  return method !== "POST" && (method !== "PATCH" || /merge-patch/.test(headers["content-type"] ?? ""));
}

const STREAMED = /^\s*(?:text\/event-stream|application\/(?:x-)?(?:jsonl|jsonlines|ndjson|json-seq))\b/i;

async function readAnswer(response: Response, progress: Progress, stream: boolean): Promise<FetchedAnswer> {
  const { status, statusText, headers, ok, body } = response;
  const known = { status, statusText, headers, text: "" };
  if ([101, 204, 205, 304].includes(status)) return { ...known, content: null };
  const isStreamed = ok && body && (stream || STREAMED.test(headers.get("content-type") ?? ""));
  return { ...known, content: isStreamed ? withLimitsOf(progress, body) : await response.arrayBuffer() };
}

/** The body with the limits of its call: on each wait for its next part, and on all of it. */
function withLimitsOf(progress: Progress, body: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> {
  const { settings, deadlineAt } = progress.call;
  const reader = body.getReader();
  const pull = async (controller: ReadableStreamDefaultController<Uint8Array>) => {
    const remainingMs = deadlineAt - performance.now();
    const limitMs = Math.min(settings.timeoutMs, remainingMs);
    try {
      const { done, value } = await withTimeLimit(settings.signal, limitMs, () => reader.read());
      if (done) controller.close();
      else controller.enqueue(value);
    } catch (fault) {
      reader.cancel().catch(() => {});
      controller.error(
        fault === ENDED_EARLY ? endedEarlyError(progress, remainingMs) : connectionError(progress, fault),
      );
    }
  };
  // Nothing is read before it is asked for.
  return new ReadableStream({ pull, cancel: (reason) => reader.cancel(reason) }, { highWaterMark: 0 });
}

/** Checks the JSON of a success against its schema. */
async function checkData(progress: Progress, answer: FetchedAnswer): Promise<void> {
  const { content, headers, status } = answer;
  if (
    !(content instanceof ArrayBuffer) ||
    !/^2/.test(`${status}`) ||
    !/\bjson\b/.test(headers.get("content-type") ?? "")
  )
    return;
  const text = new TextDecoder().decode(content);
  const data = parseJson(text);
  const whole = { status, headers, text };
  if (data === undefined) throw answerError(UnreadableBodyError, progress, whole, unreadable(whole, "JSON"));
  await progress.call.settings.schemas?.response(progress, whole, data);
}

function toAnswer({ status, headers }: Response, text: string): Answer {
  return { status, headers, text };
}

function progressOf(response: Response): Progress {
  return ANSWERED.get(response) ?? refuse("The response", "an answer of createFetch");
}
