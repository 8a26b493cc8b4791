import { ApiError } from "./api-error.ts";
import { AbortError, TimeoutError } from "./call-error.ts";
import { type Answer, connectionFailed, type Described, failed, REDIRECTED, requestIdOf } from "./failure.ts";
import { toHeaderValue } from "./header-value.ts";
import type { ApiKeyContext, ApiKeyProvider } from "./options.ts";
import { ALWAYS, IF_REPEATABLE, NEVER, type Retry, retryAfterAnswer, retryAfterFault } from "./retry.ts";
import type { Settings } from "./settings.ts";
import { ENDED_EARLY, within } from "./span.ts";
import { tell } from "./tell.ts";

/** A call with what all its attempts have in common, and how far it has come. */
export interface Plan extends Described {
  /** With the API key, and the signal, of the last attempt. */
  readonly init: RequestInit & { readonly headers: Record<string, string> };
  /** Asked for the key of each attempt, where one is needed. */
  readonly provider: ApiKeyProvider | undefined;
  readonly signal: AbortSignal | undefined;
  readonly settings: Settings;
  readonly keys: unknown[];
  attempts: number;
  /** Whether another attempt may help, after the last one. */
  retry: Retry;
}

/**
 * Makes one attempt of a call, from the key to the last byte, within the time that is left of the deadline; `isRefresh` asks
 * for another key than the last one. Gives the answer, or why there is none; rejects with a `TypeError` for what can not be sent.
 */
export function attempt(plan: Plan, remainingMs: number, isRefresh: boolean): Promise<Answer | ApiError> {
  const begin = performance.now();
  const limitMs = Math.min(plan.settings.timeoutMs, remainingMs);
  // A call that was over before it began is no attempt.
  if (!plan.signal?.aborted) plan.attempts++;
  plan.retry = ALWAYS;
  // One promise from here to the answer: each layer of them costs as much as all checks of the input.
  return within(plan.signal, limitMs, (signal) => exchange(plan, signal, isRefresh, begin)).catch((fault: unknown) => {
    const error = toError(plan, fault, remainingMs);
    tell(plan, "onFailure", () => ({ error, durationMs: performance.now() - begin }));
    return error;
  });
}

/** The error of a call whose caller has left, or whose time is over: its own, of which so much was left, or its attempt's. */
export function endedEarly(plan: Plan, remainingMs: number): ApiError {
  const { signal, settings } = plan;
  if (signal?.aborted) {
    plan.retry = NEVER;
    return failed(AbortError, plan, "was aborted by its signal.", { cause: signal.reason });
  }
  const limit = remainingMs < settings.timeoutMs ? "deadlineMs" : "timeoutMs";
  return failed(TimeoutError, plan, `got no whole answer within ${settings[limit]} ms (${limit}).`);
}

function toError(plan: Plan, fault: unknown, remainingMs: number): ApiError {
  if (fault === ENDED_EARLY) return endedEarly(plan, remainingMs);
  if (plan.retry !== ALWAYS) {
    plan.retry &&= retryAfterFault(fault);
    return connectionFailed(plan, fault);
  }
  plan.retry = NEVER;
  // Anything else is no fault of the way: what was to be sent can not be.
  if (fault instanceof ApiError) return fault;
  throw fault;
}

/** Through the layers, the outermost first, to the network, and back to the last byte. */
async function exchange(plan: Plan, signal: AbortSignal, isRefresh: boolean, begin: number): Promise<Answer> {
  const { provider, init, url, settings } = plan;
  if (provider) await authorize(plan, provider, { isRefresh, signal });
  // A provider may not look at the signal, nor a fetch.
  signal.throwIfAborted();
  tell(plan, "onRequest", () => ({}));
  plan.retry = IF_REPEATABLE;
  init.signal = signal;
  // A request that nobody looks at is not made: it would be copied.
  const isSeen = settings.fetch || settings.middleware.length > 0;
  const response = await (isSeen ? throughLayers(plan, new Request(url, init)) : fetch(url, init));
  const { status, headers } = response;
  const answer = { status, headers, text: await response.text() };
  // What comes when the attempt is over is nobody's any more.
  signal.throwIfAborted();
  plan.retry = retryAfterAnswer(answer);
  // A browser hides all of a redirect that it was told not to follow, its status too.
  if (!status) throw new TypeError(`it redirects; ${REDIRECTED}`);
  tell(plan, "onResponse", () => ({ status, requestId: requestIdOf(answer), durationMs: performance.now() - begin }));
  return answer;
}

async function authorize(plan: Plan, apiKey: ApiKeyProvider, context: ApiKeyContext): Promise<void> {
  let key: unknown;
  try {
    key = await apiKey(context);
  } catch (error) {
    throw connectionFailed(plan, error, "API key");
  }
  plan.keys.push(`${key}`);
  plan.init.headers.authorization = `Bearer ${toHeaderValue("apiKey", key)}`;
}

function throughLayers({ settings, operationId, attempts }: Plan, request: Request): Promise<Response> {
  const send = settings.middleware.reduceRight<(request: Request) => Promise<Response>>(
    (next, layer) => async (passed) => layer(passed, next, { operationId, attempt: attempts }),
    // Looked up at each call, so that a polyfill or a spy that comes later is seen.
    async (passed) => (settings.fetch ?? fetch)(passed),
  );
  return send(request);
}
