import { endedEarlyError } from "./attempt.ts";
import type { Answer, Call, Progress, Settings } from "./call.ts";
import { connectionError } from "./failures.ts";
import { type FoundOperation, toInput } from "./operation-table.ts";
import type { IdempotentOptions, RequestOptions } from "./options.ts";
import { toIdempotencyKey } from "./request-parts.ts";
import { isHosted, withLimits } from "./settings.ts";
import { ENDED_EARLY, withTimeLimit } from "./time-limit.ts";
import { parseJson } from "./values.ts";

/** Options of one call of an `ApiFetch`. */
export interface CallOptions extends Omit<IdempotentOptions, "signal"> {
  /**
   * Passes a successful body on as it arrives, instead of reading all of it first. `timeoutMs` is then the longest wait for the next
   * part. Bodies of `text/event-stream` and of JSON Lines (`application/jsonl`, `application/x-ndjson`, `application/json-seq`) are
   * always streamed.
   */
  readonly stream?: boolean | undefined;
}

/** An answer with its body as it came, or with a stream of its body. */
export interface FetchedAnswer extends Answer {
  readonly statusText: string;
  readonly content: ArrayBuffer | ReadableStream<Uint8Array> | null;
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

/** The options of a call that `Request` does not know. openapi-fetch copies them from its init to the Request. */
export function callOptionsOf(
  input: Request | URL | string,
  init: (RequestInit & CallOptions) | undefined,
): CallOptions & RequestOptions {
  const given = { ...(input as object as CallOptions), ...init };
  const entries = CALL_OPTIONS.map((name) => [name, given[name]]).filter(([, value]) => value !== undefined);
  const signal = init?.signal ?? (input instanceof Request ? input.signal : undefined);
  return { ...Object.fromEntries(entries), ...(signal && { signal }) };
}

/** The call that sends a request, and whether it lacks an API key that its operation needs. */
export async function toFetchCall(
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
    // HEAD uses the operation of GET.
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

/** Whether a request may be repeated: by its method (RFC 9110, 9.2.2), its idempotency key, or as a merge patch (RFC 7396). */
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

/** The body with the limits of its call, both for each wait for its next part and for the whole. */
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
  // With a high-water mark of 0, the stream reads nothing before its consumer does.
  return new ReadableStream({ pull, cancel: (reason) => reader.cancel(reason) }, { highWaterMark: 0 });
}
