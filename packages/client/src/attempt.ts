import { ApiError } from "./api-error.ts";
import { type Answer, connectionFailed, type Described, timedOut, wasAborted } from "./failure.ts";
import { toHeaderValue } from "./header-value.ts";
import { RETRY, type Retry, retryAfterAnswer, retryAfterFault } from "./retry.ts";
import type { Settings } from "./settings.ts";
import { openSpan, type Span } from "./span.ts";
import { tell } from "./tell.ts";

/** A call with all its attempts have in common. */
export interface Plan extends Described {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
  readonly needsKey: boolean;
  readonly signal: AbortSignal | undefined;
  readonly settings: Settings;
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
 * Makes one attempt of a call, from the key to the last byte; `isRefresh` asks for another key than the last one. Throws
 * nothing but a `TypeError` for what can not be sent.
 */
export async function attempt(plan: Plan, attempts: number, whole: Span, isRefresh: boolean): Promise<Attempted> {
  const span = openSpan(whole.signal, plan.settings.timeoutMs);
  const begin = performance.now();
  let isSending = false;
  try {
    // A fetch that was handed in may not look at the signal.
    span.signal.throwIfAborted();
    const request = toRequest(plan, plan.needsKey && (await askKey(plan, attempts, span, isRefresh)), span.signal);
    tell(plan, "onRequest", attempts, {});
    isSending = true;
    const answer = await exchange(plan, attempts, span, request);
    const { status, headers } = answer;
    const requestId = headers.get("x-request-id") ?? undefined;
    tell(plan, "onResponse", attempts, { status, requestId, durationMs: performance.now() - begin });
    return { answer, retry: retryAfterAnswer(answer) };
  } catch (error) {
    const attempted = span.signal.aborted
      ? { error: endedEarly(plan, attempts, whole), retry: isSending ? RETRY.ifRepeatable : RETRY.always }
      : failed(plan, attempts, error, isSending);
    tell(plan, "onFailure", attempts, { error: attempted.error, durationMs: performance.now() - begin });
    return attempted;
  } finally {
    span.close();
  }
}

/** The error of a call whose own time, or whose attempt's, is over, or whose caller has left. */
export function endedEarly(plan: Plan, attempts: number, whole: Span): ApiError {
  const { signal, settings } = plan;
  if (signal?.aborted) return wasAborted(plan, attempts, signal.reason);
  const option = whole.signal.aborted ? "deadlineMs" : "timeoutMs";
  return timedOut(plan, attempts, `${settings[option]} ms (${option})`);
}

async function askKey(plan: Plan, attempts: number, span: Span, isRefresh: boolean): Promise<unknown> {
  const { apiKey, knownKeys } = plan.settings;
  if (typeof apiKey !== "function") return apiKey;
  try {
    // An async function, for a provider may throw at once.
    const key = await span.within((async () => apiKey({ isRefresh, signal: span.signal }))());
    knownKeys.add(`${key}`);
    return key;
  } catch (error) {
    throw connectionFailed(plan, attempts, error, "API key");
  }
}

/** Without a key where `key` is false. */
function toRequest({ url, method, headers, body }: Plan, key: unknown, signal: AbortSignal): Request {
  return new Request(url, {
    ...{ method, signal, body: body ?? null },
    headers: key === false ? headers : { ...headers, authorization: `Bearer ${toHeaderValue("apiKey", key)}` },
    // No operation redirects; to follow one would turn a POST into a GET, or carry a key to another server.
    redirect: "manual",
  });
}

/** Through the layers, the outermost first, to the network, and back to the last byte. */
async function exchange(plan: Plan, attempts: number, span: Span, request: Request): Promise<Answer> {
  const { operationId, settings } = plan;
  const { fetch, middleware } = settings;
  const send = middleware.reduceRight<(request: Request) => Promise<Response>>(
    (next, layer) => async (passed) => layer(passed, next, { operationId, attempt: attempts }),
    async (passed) => fetch(passed),
  );
  const response = await span.within(send(request));
  // A browser hides all of a redirect that it was told not to follow.
  if (response.type === "opaqueredirect") throw REDIRECTED;
  const { status, headers } = response;
  return { status, headers, text: await span.within(response.text()), attempts };
}

function failed(plan: Plan, attempts: number, error: unknown, isSending: boolean) {
  if (isSending) {
    const retry = error === REDIRECTED ? RETRY.never : retryAfterFault(error);
    return { error: connectionFailed(plan, attempts, error), retry };
  }
  if (error instanceof ApiError) return { error, retry: RETRY.never };
  // Not a fault of the way: what was to be sent can not be.
  throw error;
}
