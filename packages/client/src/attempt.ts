import { ApiError } from "./api-error.ts";
import { AbortError, TimeoutError } from "./call-error.ts";
import { type Answer, connectionFailed, type Described, fieldsOf } from "./failure.ts";
import { toBearer } from "./header-value.ts";
import type { ApiKeyContext, ApiKeyProvider } from "./options.ts";
import { ALWAYS, IF_REPEATABLE, NEVER, type Retry, retryAfterAnswer, retryAfterFault } from "./retry.ts";
import type { Settings } from "./settings.ts";
import { ENDED_EARLY, within } from "./span.ts";
import { tell } from "./tell.ts";

/** A call with what all its attempts have in common, and how far it has come. */
export interface Plan extends Described {
  /** With the API key, or that of the last attempt. */
  readonly init: RequestInit & { readonly headers: Record<string, string> };
  /** Asked for the key of each attempt, where one is needed. */
  readonly provider: ApiKeyProvider | undefined;
  readonly signal: AbortSignal | undefined;
  readonly settings: Settings;
  /** The API keys that were in use. */
  readonly keys: string[];
  attempts: number;
  /** Whether another attempt may help, after the last one. */
  retry: Retry;
}

const REDIRECTED = new TypeError("it redirects; set baseUrl to where the API is");

/**
 * Makes one attempt of a call, from the key to the last byte, within the time that is left of the deadline; `isRefresh` asks
 * for another key than the last one. Rejects with an `ApiError`, or a `TypeError` for what can not be sent.
 */
export async function attempt(plan: Plan, remainingMs: number, isRefresh: boolean): Promise<Answer> {
  const { timeoutMs } = plan.settings;
  const begin = performance.now();
  let isSending = false;
  try {
    const answer = await within(plan.signal, Math.min(timeoutMs, remainingMs), async (signal) => {
      if (plan.provider) await authorize(plan, plan.provider, { isRefresh, signal });
      // A provider may not look at the signal, nor a fetch.
      signal.throwIfAborted();
      tell(plan, "onRequest", {});
      isSending = true;
      return exchange(plan, signal);
    });
    const requestId = answer.headers.get("x-request-id") ?? undefined;
    tell(plan, "onResponse", { status: answer.status, requestId, durationMs: performance.now() - begin });
    plan.retry = retryAfterAnswer(answer);
    return answer;
  } catch (fault) {
    const isEnded = fault === ENDED_EARLY;
    const isFault = isSending && fault !== REDIRECTED;
    plan.retry = isEnded ? (isSending ? IF_REPEATABLE : ALWAYS) : isFault ? retryAfterFault(fault) : NEVER;
    const error = isEnded ? endedEarly(plan, remainingMs) : isSending ? connectionFailed(plan, fault) : fault;
    // Anything else is no fault of the way: what was to be sent can not be.
    if (error instanceof ApiError) tell(plan, "onFailure", { error, durationMs: performance.now() - begin });
    throw error;
  }
}

/** The error of a call whose caller has left, or whose time is over: its own, of which so much was left, or its attempt's. */
export function endedEarly(plan: Plan, remainingMs: number): ApiError {
  const { signal, settings } = plan;
  if (signal?.aborted) return new AbortError(fieldsOf(plan, "was aborted by its signal.", { cause: signal.reason }));
  const limit = remainingMs < settings.timeoutMs ? "deadlineMs" : "timeoutMs";
  return new TimeoutError(fieldsOf(plan, `got no whole answer within ${settings[limit]} ms (${limit}).`));
}

async function authorize(plan: Plan, apiKey: ApiKeyProvider, context: ApiKeyContext): Promise<void> {
  let key: unknown;
  try {
    key = await apiKey(context);
  } catch (error) {
    throw connectionFailed(plan, error, "API key");
  }
  plan.keys.push(`${key}`);
  plan.init.headers.authorization = toBearer(key);
}

/** Through the layers, the outermost first, to the network, and back to the last byte. */
async function exchange(plan: Plan, signal: AbortSignal): Promise<Answer> {
  const { fetch, middleware } = plan.settings;
  const init = { ...plan.init, signal };
  // A request that nobody looks at is not made: it would be copied.
  const isSeen = fetch || middleware.length > 0;
  const response = await (isSeen ? throughLayers(plan, new Request(plan.url, init)) : globalThis.fetch(plan.url, init));
  // A browser hides all of a redirect that it was told not to follow.
  if (response.type === "opaqueredirect") throw REDIRECTED;
  return { status: response.status, headers: response.headers, text: await response.text() };
}

function throughLayers({ settings, operationId, attempts }: Plan, request: Request): Promise<Response> {
  const send = settings.middleware.reduceRight<(request: Request) => Promise<Response>>(
    (next, layer) => async (passed) => layer(passed, next, { operationId, attempt: attempts }),
    // Looked up at each call, so that a polyfill or a spy that comes later is seen.
    async (passed) => (settings.fetch ?? globalThis.fetch)(passed),
  );
  return send(request);
}
