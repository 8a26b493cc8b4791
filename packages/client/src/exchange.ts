import { connectionFailed, type Exchanged, wasAborted } from "./failure.ts";
import type { Fetch } from "./options.ts";

/** A whole answer, just as it came. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

/** Sends the request and reads the answer to its last byte; rejects with an `ApiError` where there is none. */
export async function exchange(exchanged: Exchanged, fetch: Fetch, signal: AbortSignal | undefined): Promise<Answer> {
  try {
    // A fetch that was handed in may not look at the signal.
    signal?.throwIfAborted();
    const response = await fetch(exchanged.request);
    // A browser hides all of a redirect that it was told not to follow.
    if (response.type === "opaqueredirect") throw new TypeError("it redirects; set baseUrl to where the API is");
    return { status: response.status, headers: response.headers, text: await response.text() };
  } catch (error) {
    throw signal?.aborted ? wasAborted(exchanged, signal) : connectionFailed(exchanged, error);
  }
}
