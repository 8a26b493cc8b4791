import type { OperationId, OperationRequest } from "@share-links/types";
import type { Hooks, Logger } from "./events.ts";
import type { Schemas } from "./schemas.ts";

/** How long a call may take and how often it is tried; of a client for all its calls, or of one call. */
export interface Limits {
  /** How long one attempt may take, from the API key to the last byte of the answer; 30,000 when omitted, `Infinity` for no end. */
  readonly timeoutMs?: number | undefined;
  /** How long all attempts and the waits between them may take together; no end when omitted. */
  readonly deadlineMs?: number | undefined;
  /** How often a call that is safe to repeat is tried again; 2 when omitted, 0 for never. */
  readonly maxRetries?: number | undefined;
  /** The longest `Retry-After` that is waited for; 60,000 when omitted. Beyond it the call fails at once with `retryAfterMs`. */
  readonly maxRetryAfterMs?: number | undefined;
  /**
   * Holds requests and answers to `schemas`: "error" rejects what does not fit, "warn" tells the logger or the console, "off"
   * looks at nothing. "error" when omitted with schemas.
   */
  readonly validate?: "off" | "warn" | "error" | undefined;
  /** What `validate` holds calls to: `standardSchemas(…)` of `@share-links/client/validate`. */
  readonly schemas?: Schemas | undefined;
}

/** Where a client sends its calls, as whom, and what goes on around them. */
export interface ClientOptions extends Limits {
  /**
   * Sent as `Authorization: Bearer <apiKey>` to `/v1` and `/manage/v1`, never to `/public/v1`, which needs none. A
   * function is asked for each attempt, and once more with `isRefresh` after a 401. `SHARE_LINKS_API_KEY` of the environment
   * when omitted.
   */
  readonly apiKey?: string | ApiKeyProvider | undefined;
  /** An absolute http(s) URL, with a path prefix if need be; `SHARE_LINKS_BASE_URL` of the environment or `https://api.anam.ai` when omitted. */
  readonly baseUrl?: string | undefined;
  /** Takes the place of the global `fetch`, which is looked up at each call. */
  readonly fetch?: Fetch | undefined;
  /** Layers around each attempt, the outermost first. */
  readonly middleware?: readonly Middleware[] | undefined;
  /** Told of what happens, without keys and share tokens. */
  readonly hooks?: Hooks | undefined;
  /** Takes a line for each request, answer and retry, without keys and share tokens; `console` is one. */
  readonly logger?: Logger | undefined;
  /** Lets a client with an API key run in a browser, where every visitor can read the key. */
  readonly allowBrowser?: boolean | undefined;
}

/** Gives the API key for an attempt; after a 401 it is asked once more with `isRefresh`, for another key. */
export type ApiKeyProvider = (context: ApiKeyContext) => string | Promise<string>;

/** What a key is asked for with. */
export interface ApiKeyContext {
  /** The server refused the last key. */
  readonly isRefresh: boolean;
  /** Aborted when the call ends before the key is there. */
  readonly signal: AbortSignal;
}

/**
 * A layer around one attempt: passes the request on with `next`, or answers itself. It may set headers of the request; it reads a
 * `clone()` of request and answer, whose bodies the next reader needs. What it throws becomes the `cause` of a
 * `ConnectionError`, and the attempt may be repeated as after a fault of the network.
 */
export type Middleware = (
  request: Request,
  next: (request: Request) => Promise<Response>,
  context: MiddlewareContext,
) => Response | Promise<Response>;

/** Which attempt a middleware is called for. */
export interface MiddlewareContext {
  readonly operationId: OperationId;
  /** 1 for the first. */
  readonly attempt: number;
}

/** What a call may be given besides its input; each takes the place of the client's. */
export interface RequestOptions extends Limits {
  /** Ends the call with an `AbortError`. */
  readonly signal?: AbortSignal | undefined;
}

/** What a call that may be repeated without a second effect is given besides its input. */
export interface IdempotentOptions extends RequestOptions {
  /**
   * 1 to 255 visible ASCII characters: calls with the same one have one effect, for 24 hours. `true` makes a new one,
   * which is what a server of your own gets when omitted; `false` sends none.
   */
  readonly idempotencyKey?: string | boolean | undefined;
}

/** The options of an operation: with an idempotency key where the spec has one. */
export type OptionsOf<Id extends OperationId> = "idempotency-key" extends keyof HeaderOf<OperationRequest<Id>>
  ? IdempotentOptions
  : RequestOptions;

type HeaderOf<Request> = Request extends { header?: infer Header } ? NonNullable<Header> : unknown;

/** The one argument of `fetch` that is used; the global `fetch` and a server's `app.fetch` are two of these. */
export type Fetch = (request: Request) => Response | Promise<Response>;
