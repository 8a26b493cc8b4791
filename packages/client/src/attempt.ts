import type { ApiError } from "./api-error.ts";
import { HOSTED } from "./base-url.ts";
import { AbortError, TimeoutError } from "./call-error.ts";
import { type Answer, connectionFailed, failed, MISDIRECTED, reasonOf, requestIdOf } from "./failure.ts";
import { toHeaderValue } from "./header-value.ts";
import type { Plan } from "./plan.ts";
import { refuse } from "./refuse.ts";
import { ALWAYS, IF_REPEATABLE, NEVER, neverLeft, retryAfterAnswer } from "./retry.ts";
import { ENDED_EARLY, within } from "./span.ts";
import { tell } from "./tell.ts";

/**
 * Makes one attempt of a call, from the key to the last byte, within the time that is left of the deadline; `isRefresh` asks
 * for another key than the last one. Gives the answer, or why there is none.
 */
export function attempt(plan: Plan, isRefresh: boolean): Promise<Answer | ApiError> {
  const { signal } = plan;
  plan.begin = performance.now();
  // A call that was over before it began is no attempt.
  if (!signal?.aborted) plan.attempts++;
  plan.retry = ALWAYS;
  const remainingMs = plan.deadlineAt - plan.begin;
  const limitMs = Math.min(plan.timeoutMs, remainingMs);
  // One promise from here to the answer: each layer of them costs as much as all checks of the input.
  return within(signal, limitMs, (ended) => exchange(plan, ended, isRefresh)).catch((fault: unknown) => {
    const error = fault === ENDED_EARLY ? endedEarly(plan, remainingMs) : toError(plan, fault);
    tell(plan, "onFailure", () => ({ error }));
    return error;
  });
}

/** The error of a call whose caller has left, or whose time is over: its own, of which so much was left, or its attempt's. */
export function endedEarly(plan: Plan, remainingMs: number): ApiError {
  const { signal } = plan;
  if (signal?.aborted) {
    plan.retry = NEVER;
    return failed(AbortError, plan, `was aborted: ${reasonOf(signal.reason)}`, { cause: signal.reason });
  }
  const limit = remainingMs < plan.timeoutMs ? "deadlineMs" : "timeoutMs";
  return failed(TimeoutError, plan, `got no answer within ${plan[limit]} ms (${limit}).`);
}

function toError(plan: Plan, fault: unknown): ApiError {
  if (plan.retry === ALWAYS) {
    plan.retry = NEVER;
    return connectionFailed(plan, fault, "apiKey");
  }
  // What a layer or a fetch of the caller's throws may be its own: an earlier request of the attempt may have worked.
  if (plan.retry && !isSeen(plan) && neverLeft(fault)) plan.retry = ALWAYS;
  return connectionFailed(plan, fault);
}

/** Through the layers, the outermost first, to the network, and back to the last byte. */
async function exchange(plan: Plan, signal: AbortSignal, isRefresh: boolean): Promise<Answer> {
  const { apiKey, method, headers, text, baseUrl, url } = plan;
  const key: unknown = typeof apiKey === "function" ? await apiKey({ isRefresh, signal }) : apiKey;
  plan.keys.push(key);
  // That of a server of one's own, whose URL was left out or misspelt, is not the hosted API's to know.
  if (/^slk/.test(key as string) && baseUrl.includes(HOSTED)) refuse("baseUrl", "given");
  if (apiKey) headers.authorization = `Bearer ${toHeaderValue("apiKey", key)}`;
  // A provider may not look at the signal, nor a fetch.
  signal.throwIfAborted();
  tell(plan, "onRequest");
  plan.retry = IF_REPEATABLE;
  // No operation redirects; to follow one would turn a POST into a GET, or carry a key to another server.
  const init: RequestInit = { method, headers, body: text, redirect: "manual", signal };
  // A request that nobody looks at is not made: it would be copied.
  const response = await (isSeen(plan) ? throughLayers(plan, new Request(url, init)) : fetch(url, init));
  const { status } = response ?? refuse("The answer", "a Response");
  const answer = { status, headers: response.headers, text: await response.text() };
  // What comes when the attempt is over is nobody's any more.
  signal.throwIfAborted();
  plan.retry = retryAfterAnswer(answer);
  // A browser hides all of a redirect that it was told not to follow, its status too.
  if (!status) throw new TypeError(`it redirects${MISDIRECTED}`);
  tell(plan, "onResponse", () => ({ status, requestId: requestIdOf(answer) }));
  return answer;
}

function isSeen({ fetch, middleware }: Plan): boolean {
  return !!fetch || middleware.length > 0;
}

function throughLayers(plan: Plan, request: Request): Promise<Response> {
  const send = plan.middleware.reduceRight<(request: Request) => Promise<Response>>(
    (next, layer) => async (passed) => layer(passed, next, { operationId: plan.operationId, attempt: plan.attempts }),
    // Looked up at each call, so that a polyfill or a spy that comes later is seen.
    async (passed) => (plan.fetch ?? fetch)(passed),
  );
  return send(request);
}
