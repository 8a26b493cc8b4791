import type { OperationId, OperationRequest } from "@share-links/types";

/** An operation of the spec, or of another document whose table `createFetch` was given. */
export type OperationName = OperationId | (string & Record<never, never>);

/** How long a call may take and how often it is tried. A client's limits apply to all its calls; a call may have its own instead. */
export interface Limits {
  /** How long one attempt may take, from asking for the API key to the last byte of the answer. Default 30,000; `Infinity` for no limit. */
  readonly timeoutMs?: number | undefined;
  /** How long all attempts and the waits between them may take together. Default: no limit. */
  readonly deadlineMs?: number | undefined;
  /** How often a call that is safe to repeat is tried again. Default 2; 0 for never. */
  readonly maxRetries?: number | undefined;
  /** The longest `Retry-After` to wait for. Default 60,000; if the server asks for more, the call fails immediately with `retryAfterMs`. */
  readonly maxRetryAfterMs?: number | undefined;
  /**
   * Checks requests and answers against `schemas`: "error" rejects what does not fit, "warn" tells the logger or the console,
   * "off" checks nothing. Default "error" if there are schemas.
   */
  readonly validate?: "off" | "warn" | "error" | undefined;
  /** The schemas for `validate`: `standardSchemas(…)` of `@share-links/client/validate`. */
  readonly schemas?: Schemas | undefined;
  /**
   * The `traceparent` header (W3C Trace Context) of each attempt, or a function that returns the current one. A browser sends it to
   * another origin only if that origin allows the header.
   */
  readonly traceparent?: string | (() => string | undefined) | undefined;
}

/** Where a client sends its calls, with which key, and what runs around them. */
export interface ClientOptions extends Limits {
  /**
   * Sent as `Authorization: Bearer <apiKey>` to `/v1` and `/manage/v1`, never to `/public/v1`, which needs none. A function is
   * asked before each attempt, and once more with `isRefresh` after a 401. Default: the environment variable `SHARE_LINKS_API_KEY`.
   */
  readonly apiKey?: string | ApiKeyProvider | undefined;
  /**
   * The http(s) URL of the server, with a path prefix if it has one; in a browser it may be relative to the page. Default: the
   * environment variable `SHARE_LINKS_BASE_URL`, else `https://api.anam.ai`.
   */
  readonly baseUrl?: string | undefined;
  /** Called instead of the global `fetch`, with a URL and an init; that of undici or node-fetch fits. */
  readonly fetch?: Fetch | undefined;
  /** Functions around each attempt, the outermost first. */
  readonly middleware?: readonly Middleware[] | undefined;
  /** Functions that are called while a call runs. They see no keys and no share tokens. */
  readonly hooks?: Hooks | undefined;
  /** Gets a line for each request, answer and retry, without keys and share tokens; `console` is such a logger. */
  readonly logger?: Logger | undefined;
  /** Allows an API key in a browser, where every visitor can read it. */
  readonly allowBrowser?: boolean | undefined;
}

/** Returns the API key for an attempt. After a 401 it is asked once more with `isRefresh`, for another key. */
export type ApiKeyProvider = (context: ApiKeyContext) => string | Promise<string>;

/** The argument of an API key provider. */
export interface ApiKeyContext {
  /** Whether the server refused the last key. */
  readonly isRefresh: boolean;
  /** Aborted if the call ends before the key is there. */
  readonly signal: AbortSignal;
}

/**
 * A function around one attempt. It passes the request on with `next`, or returns an answer of its own. It may set headers of the
 * request. To read a body it reads a `clone()`, because the next reader needs the original. What it throws becomes the `cause` of
 * a `ConnectionError`, and the attempt may be repeated as after a network failure.
 */
export type Middleware = (
  request: Request,
  next: (request: Request) => Promise<Response>,
  context: MiddlewareContext,
) => Response | Promise<Response>;

/** Which attempt a middleware is called for. */
export interface MiddlewareContext {
  readonly operationId: OperationName;
  /** 1 for the first attempt. */
  readonly attempt: number;
}

/** Options of one call. Each replaces the client's option. */
export interface RequestOptions extends Limits {
  /** Ends the call with an `AbortError` when it is aborted. */
  readonly signal?: AbortSignal | undefined;
}

/** Options of a call whose operation takes an idempotency key. */
export interface IdempotentOptions extends RequestOptions {
  /**
   * 1 to 255 visible ASCII characters. For 24 hours, all calls with the same key have one effect. `true` makes a new key, which is
   * the default for a server of your own; `false` sends none.
   */
  readonly idempotencyKey?: string | boolean | undefined;
}

/** The options of an operation: with an idempotency key if the spec declares one. */
export type OptionsOf<Id extends OperationId> = "idempotency-key" extends keyof HeaderOf<OperationRequest<Id>>
  ? IdempotentOptions
  : RequestOptions;

type HeaderOf<Request> = Request extends { header?: infer Header } ? NonNullable<Header> : unknown;

/** A `fetch`, as far as the client needs it. The global one, undici's and node-fetch's all fit. */
export type Fetch = (url: string, init: FetchInit) => FetchedResponse | Promise<FetchedResponse>;

/** The second argument of a `Fetch`. */
export interface FetchInit {
  readonly method: string;
  readonly headers: Record<string, string>;
  /** JSON as text. Only `createFetch` also passes bytes, for a body that isn't text; then this is an `ArrayBuffer`. */
  readonly body: string | null;
  /** The client doesn't follow redirects: one could turn a POST into a GET, or take the API key to another server. */
  readonly redirect: "manual";
  readonly signal: AbortSignal;
}

/** The part of a `Response` that the client reads. */
export interface FetchedResponse {
  readonly status: number;
  readonly headers: Iterable<[string, string]> & { get(name: string): string | null; has(name: string): boolean };
  text(): Promise<string>;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** Functions that are called while a call runs. What one of them throws goes to the logger and does not change the call. */
export interface Hooks {
  /** An attempt begins. */
  readonly onRequest?: ((event: AttemptEvent) => void) | undefined;
  /** An attempt got a complete answer, with any status. */
  readonly onResponse?: ((event: ResponseEvent) => void) | undefined;
  /** An attempt got no complete answer. */
  readonly onFailure?: ((event: FailureEvent) => void) | undefined;
  /** There will be another attempt after `delayMs`. */
  readonly onRetry?: ((event: RetryEvent) => void) | undefined;
}

/**
 * Gets a message and its facts; `console` is such a logger. For a logger that takes the facts first, as pino does, pass
 * `{ debug: (message, facts) => log.debug(facts, message), warn: (message, facts) => log.warn(facts, message) }`.
 */
export interface Logger {
  debug(message: string, facts: object): void;
  warn(message: string, facts: object): void;
}

/** One attempt of a call. */
export interface AttemptEvent {
  readonly operationId: OperationName;
  readonly method: string;
  /** Without keys and share tokens. */
  readonly url: string;
  /** 1 for the first attempt. */
  readonly attempt: number;
  /** How long this attempt has taken so far. The wait before it does not count. */
  readonly durationMs: number;
}

/** An attempt that got an answer. */
export interface ResponseEvent extends AttemptEvent {
  readonly status: number;
  readonly requestId: string | undefined;
}

/** An attempt that got no answer. */
export interface FailureEvent extends AttemptEvent {
  readonly error: Error;
}

/** A wait before another attempt. */
export interface RetryEvent extends AttemptEvent {
  readonly delayMs: number;
}

/** What calls are checked against: made by `standardSchemas` of `@share-links/client/validate`, and of use to the client alone. */
export interface Schemas {
  request(progress: never): Promise<void> | undefined;
  response(progress: never, answer: never, data: unknown): Promise<void> | undefined;
}
