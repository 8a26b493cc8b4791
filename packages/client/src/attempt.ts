import { ApiError } from "./api-error.ts";
import { type Answer, connectionFailed, type Described, timedOut, wasAborted } from "./failure.ts";
import { toHeaderValue } from "./header-value.ts";
import { RETRY, type Retry, retryAfterAnswer, retryAfterFault } from "./retry.ts";
import type { Settings } from "./settings.ts";
import { ENDED_EARLY, within } from "./span.ts";
import { tell } from "./tell.ts";

/** A call with what all its attempts have in common, and how far it has come. */
export interface Plan extends Described {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  readonly needsKey: boolean;
  readonly signal: AbortSignal | undefined;
  readonly settings: Settings;
  /** The API keys that were in use. */
  readonly keys: string[];
  attempts: number;
}

/** How an attempt ended: with an answer or an error. */
export interface Attempted {
  readonly answer?: Answer;
  readonly error?: ApiError;
  /** Whether another one may help. */
  readonly retry: Retry;
}

const REDIRECTED = new TypeError("it redirects; set baseUrl to where the API is");

/**
 * Makes one attempt of a call, from the key to the last byte, within the time that is left of the deadline; `isRefresh` asks
 * for another key than the last one. Throws nothing but a `TypeError` for what can not be sent.
 */
export async function attempt(plan: Plan, remainingMs: number, isRefresh: boolean): Promise<Attempted> {
  const { timeoutMs } = plan.settings;
  const begin = performance.now();
  let isSending = false;
  try {
    const answer = await within(plan.signal, Math.min(timeoutMs, remainingMs), async (signal) => {
      const init = toInit(plan, plan.needsKey && (await askKey(plan, signal, isRefresh)), signal);
      // A provider may not look at the signal, nor a fetch.
      signal.throwIfAborted();
      tell(plan, "onRequest", {});
      isSending = true;
      return exchange(plan, init);
    });
    const { status, headers } = answer;
    const requestId = headers.get("x-request-id") ?? undefined;
    tell(plan, "onResponse", { status, requestId, durationMs: performance.now() - begin });
    return { answer, retry: retryAfterAnswer(answer) };
  } catch (error) {
    const attempted =
      error === ENDED_EARLY
        ? {
            error: endedEarly(plan, remainingMs < timeoutMs ? "deadlineMs" : "timeoutMs"),
            retry: isSending ? RETRY.ifRepeatable : RETRY.always,
          }
        : failed(plan, error, isSending);
    tell(plan, "onFailure", { error: attempted.error, durationMs: performance.now() - begin });
    return attempted;
  }
}

/** The error of a call whose caller has left, or whose time is over. */
export function endedEarly(plan: Plan, limit: "timeoutMs" | "deadlineMs"): ApiError {
  const { signal, settings } = plan;
  return signal?.aborted ? wasAborted(plan, signal.reason) : timedOut(plan, `${settings[limit]} ms (${limit})`);
}

async function askKey(plan: Plan, signal: AbortSignal, isRefresh: boolean): Promise<unknown> {
  const { apiKey } = plan.settings;
  if (typeof apiKey !== "function") return apiKey;
  try {
    const key = await apiKey({ isRefresh, signal });
    plan.keys.push(`${key}`);
    return key;
  } catch (error) {
    throw connectionFailed(plan, error, "API key");
  }
}

/** Without a key where `key` is false. */
function toInit({ method, headers, body }: Plan, key: unknown, signal: AbortSignal) {
  return {
    ...{ method, signal, body: body ?? null },
    headers: key === false ? headers : { ...headers, authorization: `Bearer ${toHeaderValue("apiKey", key)}` },
    // No operation redirects; to follow one would turn a POST into a GET, or carry a key to another server.
    redirect: "manual" as const,
  };
}

/** Through the layers, the outermost first, to the network, and back to the last byte. */
async function exchange({ url, operationId, attempts, settings }: Plan, init: RequestInit): Promise<Answer> {
  const { fetch, middleware } = settings;
  const send = middleware.reduceRight<(request: Request) => Promise<Response>>(
    (next, layer) => async (request) => layer(request, next, { operationId, attempt: attempts }),
    // Looked up at each call, so that a polyfill or a spy that comes later is seen.
    async (request) => (fetch ?? globalThis.fetch)(request),
  );
  // A request that nobody looks at is not made: it would be copied.
  const response = await (fetch || middleware.length > 0 ? send(new Request(url, init)) : globalThis.fetch(url, init));
  // A browser hides all of a redirect that it was told not to follow.
  if (response.type === "opaqueredirect") throw REDIRECTED;
  const { status, headers } = response;
  return { status, headers, text: await response.text() };
}

function failed(plan: Plan, error: unknown, isSending: boolean) {
  if (isSending) {
    const retry = error === REDIRECTED ? RETRY.never : retryAfterFault(error);
    return { error: connectionFailed(plan, error), retry };
  }
  if (error instanceof ApiError) return { error, retry: RETRY.never };
  // Not a fault of the way: what was to be sent can not be.
  throw error;
}
