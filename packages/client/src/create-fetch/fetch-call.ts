import { type Answer, type Call, type Operation, type Progress, type Settings, startOf } from "../call.ts";
import { connectionError } from "../failures.ts";
import type { IdempotentOptions, RequestOptions } from "../options.ts";
import { toIdempotencyKey } from "../request-parts.ts";
import { withLimits } from "../settings.ts";
import { endedEarlyError, withTimeLimit } from "../time-limit.ts";
import { isItemStream, isJsonType, parseJson, withoutUndefined } from "../values.ts";
import { type FoundOperation, toInput } from "./operation-table.ts";

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
  const options: Record<string, unknown> = {};
  for (const name of CALL_OPTIONS) if (given[name] !== undefined) options[name] = given[name];
  // As in fetch, null detaches the call from the signal of its Request.
  const signal = init?.signal === undefined && input instanceof Request ? input.signal : init?.signal;
  return { ...options, ...(signal && { signal }) };
}

/** Whether an init leaves a request as it is, because it has only options of the call, or the signal that the request has already. */
export function isUnchanged({ signal }: Request, init: RequestInit = {}): boolean {
  const names: readonly string[] = CALL_OPTIONS;
  return Object.keys(init).every((name) => names.includes(name) || (name === "signal" && init.signal === signal));
}

/** The call that sends a request, and a function that collects the secrets that only the request shows. */
export async function toFetchCall(
  client: Settings,
  found: FoundOperation,
  request: Request,
  init: RequestInit | undefined,
  { idempotencyKey, stream = false, ...limits }: CallOptions & RequestOptions,
): Promise<{ readonly call: Call; readonly secretsOf: () => object }> {
  const { operation } = found;
  const settings = withLimits(client, limits);
  const { "idempotency-key": header, ...others } = Object.fromEntries(request.headers) as Record<string, string>;
  // The option wins over a header. One for an operation that declares none is only passed on.
  const wanted = idempotencyKey ?? (operation.takesIdempotencyKey ? header : undefined);
  const made = toIdempotencyKey(operation, wanted, client.baseUrl);
  const key = made ?? (idempotencyKey === undefined ? header : undefined);
  const headers: Record<string, string> = { ...others, ...(key !== undefined && { "idempotency-key": key }) };
  const url = request.url.replace(/#.*/, "");
  const deadlineAt = performance.now() + settings.deadlineMs;
  const callWith = (bytes: ArrayBuffer | null, body?: unknown): Call => ({
    // HEAD uses the operation of GET.
    operation: { ...operation, method: request.method },
    // A request that is authorized already stays as it is.
    settings: headers.authorization ? { ...settings, apiKey: undefined } : settings,
    // Only schemas and errors need the input, so most calls never make it.
    get input() {
      return toInput(found, new URLSearchParams(url.replace(/^[^?]*/, "")), headers, body);
    },
    url,
    headers,
    body: bytes,
    init: fetchOptionsOf(init),
    isRepeatable: isRepeatable(operation, request.method, headers),
    deadlineAt,
    readAnswer: (response, progress) => readAnswer(response, progress, stream),
  });
  // Some environments don't know `Request.body`.
  const bytes = request.body === null ? new ArrayBuffer() : await readBody(callWith(null), request);
  const type = headers["content-type"] ?? "";
  // A body with a content encoding is compressed, and so no text.
  const body =
    isJsonType(type) && !headers["content-encoding"] ? parseJson(new TextDecoder().decode(bytes)) : undefined;
  const form = /form/i.test(type) ? await fieldsOf(bytes, type) : undefined;
  const call = callWith(bytes.byteLength > 0 ? bytes : null, body);
  const secretsOf = () => withPlainNames({ ...call.input, form, header: headers, cookies: cookiesOf(headers.cookie) });
  return { call, secretsOf };
}

/** Reads a body within the limits of its call, because it may be a stream that stalls. */
function readBody(call: Call, request: Request): Promise<ArrayBuffer> {
  const { signal, timeoutMs, deadlineMs } = call.settings;
  return withTimeLimit(
    signal,
    Math.min(timeoutMs, deadlineMs),
    () => request.arrayBuffer(),
    () => endedEarlyError(startOf(call), deadlineMs),
  );
}

/** The options of `fetch` that a caller may set. The client sets all others. */
function fetchOptionsOf(init: RequestInit | undefined): RequestInit {
  const { cache, credentials, integrity, keepalive, mode, referrer, referrerPolicy } = init ?? {};
  return withoutUndefined({ cache, credentials, integrity, keepalive, mode, referrer, referrerPolicy }) as RequestInit;
}

/** The text fields of a form, without its files. */
async function fieldsOf(bytes: ArrayBuffer, type: string): Promise<object> {
  const form = await new Response(bytes, { headers: { "content-type": type } }).formData().catch(() => new FormData());
  return Object.fromEntries([...form].filter(([, value]) => typeof value === "string"));
}

function cookiesOf(cookie: string | undefined): object | undefined {
  // Each value of a cookie may be a secret, whatever its name is.
  return cookie === undefined ? undefined : { cookie: cookie.split(/;\s*/).map((pair) => pair.replace(/^[^=]*=/, "")) };
}

/** The values under names such as `client_secret` instead of `clientSecret`, by which secrets are known. */
function withPlainNames(value: unknown, depth = 8): object {
  return Object.fromEntries(
    Object.entries(Object(value)).map(([name, member]) => [
      name.replace(/([a-z])([A-Z])/g, "$1_$2"),
      depth && typeof member === "object" && !Array.isArray(member) ? withPlainNames(member, depth - 1) : member,
    ]),
  );
}

/** Whether a request may be repeated: by its method (RFC 9110, 9.2.2), its idempotency key, or as a merge patch (RFC 7396). */
function isRepeatable(operation: Operation, method: string, headers: Readonly<Record<string, string>>): boolean {
  // A server ignores the key of an operation that declares none.
  if (operation.takesIdempotencyKey && headers["idempotency-key"]) return true;
  return method !== "POST" && (method !== "PATCH" || /merge-patch/.test(headers["content-type"] ?? ""));
}

async function readAnswer(response: Response, progress: Progress, stream: boolean): Promise<FetchedAnswer> {
  const { status, headers, ok, body } = response;
  if (status && (status < 200 || status > 599)) throw new TypeError(`its status ${status} is none of HTTP`);
  // A raw server may send characters there that no Response can have.
  const statusText = /^[\t\x20-\x7e]*$/.test(response.statusText ?? "") ? (response.statusText ?? "") : "";
  const known = { status, statusText, headers, text: "" };
  if ([204, 205, 304].includes(status)) {
    await body?.cancel();
    return { ...known, content: null };
  }
  const isStreamed = ok && body && (stream || isItemStream(headers.get("content-type") ?? ""));
  return { ...known, content: isStreamed ? withLimitsOf(progress, body) : await response.arrayBuffer() };
}

/** The body with the limits of its call, both for each wait for its next part and for the whole. */
function withLimitsOf(progress: Progress, body: ReadableStream<Uint8Array>): ReadableStream<Uint8Array> {
  const { settings, deadlineAt } = progress.call;
  const reader = body.getReader();
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  let fail = (_error: unknown) => {};
  const stream = new ReadableStream<Uint8Array>(
    {
      start: (controller) => {
        fail = (error) => {
          end();
          controller.error(error);
          reader.cancel().catch(() => {});
        };
      },
      pull: async (controller) => {
        try {
          const part = await withTimeLimit(
            undefined,
            settings.timeoutMs,
            () => reader.read().catch((fault) => Promise.reject(connectionError(progress, fault))),
            () => endedEarlyError(progress, Number.POSITIVE_INFINITY),
          );
          if (!part.done) return controller.enqueue(part.value);
          end();
          controller.close();
        } catch (error) {
          fail(error);
        }
      },
      cancel: (reason) => {
        end();
        return reader.cancel(reason);
      },
    },
    // The stream reads nothing before its consumer does.
    { highWaterMark: 0 },
  );
  // The deadline and the caller's signal end it between two reads, too.
  withTimeLimit(
    settings.signal,
    deadlineAt - performance.now(),
    () => ended,
    () => endedEarlyError(progress, 0),
  ).catch(fail);
  return stream;
}
