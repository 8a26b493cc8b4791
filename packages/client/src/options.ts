/** Where a client sends its calls, and as whom. */
export interface ClientOptions {
  /** Sent as `Authorization: Bearer <apiKey>` to `/v1` and `/manage/v1`, never to `/public/v1`, which needs none. */
  readonly apiKey?: string | undefined;
  /** An absolute http(s) URL, with a path prefix if need be; `https://api.anam.ai` when omitted. */
  readonly baseUrl?: string | undefined;
  /** Takes the place of the global `fetch`, which is looked up at each call. */
  readonly fetch?: Fetch | undefined;
}

/** What a call may be given besides its input. */
export interface RequestOptions {
  /** Ends the call with an `AbortError`. */
  readonly signal?: AbortSignal | undefined;
}

/** What a redemption may be given besides its input. */
export interface RedemptionOptions extends RequestOptions {
  /** 1 to 255 visible ASCII characters; calls with the same one count as one use for 24 hours. */
  readonly idempotencyKey?: string | undefined;
}

/** The one argument of `fetch` that is used; the global `fetch` and a server's `app.fetch` are two of these. */
export type Fetch = (request: Request) => Response | Promise<Response>;
