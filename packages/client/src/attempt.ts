import type { ApiError } from "./api-error.ts";
import { type Answer, connectionFailed, type Described, timedOut, wasAborted } from "./failure.ts";
import { toHeaderValue } from "./header-value.ts";
import { hasLeft } from "./retry.ts";
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

/** How an attempt ended. */
export type Attempted = Answered | Unanswered;

/** An attempt that got a whole answer, and the key that it used. */
export interface Answered {
  readonly answer: Answer;
  readonly key: string | undefined;
}

/** An attempt without one. */
export interface Unanswered {
  readonly error: ApiError;
  /** The server may have taken the request. */
  readonly hasLeft: boolean;
  readonly mayRetry: boolean;
}

/** What is being done: asking for the key, making the request, or what may reach the server. */
type Phase = "key" | "request" | "sending";

/**
 * Makes one attempt of a call, from the key to the last byte. With `refused`, an answer that says no to its key, it asks
 * for a fresh key, and when that is the same one gives `refused` back. Throws nothing but a `TypeError` for a key that
 * can not be sent.
 */
export async function attempt(plan: Plan, number: number, whole: Span, refused?: Answered): Promise<Attempted> {
  const span = openSpan(whole.signal, plan.settings.timeoutMs);
  const begin = performance.now();
  let phase: Phase = "key";
  try {
    // A fetch that was handed in may not look at the signal.
    span.signal.throwIfAborted();
    const key = plan.needsKey ? await askKey(plan.settings, span, refused !== undefined) : undefined;
    if (refused !== undefined && key === refused.key) return refused;
    phase = "request";
    const request = toRequest(plan, key, span.signal);
    tell(plan, "onRequest", number, {});
    phase = "sending";
    const response = await span.within(pass(plan, number, request));
    // A browser hides all of a redirect that it was told not to follow.
    if (response.type === "opaqueredirect") throw REDIRECTED;
    const answer = await read(response, span, number);
    tell(plan, "onResponse", number, { ...factsOf(answer), durationMs: performance.now() - begin });
    return { answer, key };
  } catch (error) {
    const attempted = failed(plan, number, { whole, span, error, phase });
    tell(plan, "onFailure", number, { error: attempted.error, durationMs: performance.now() - begin });
    return attempted;
  } finally {
    span.close();
  }
}

const REDIRECTED = new TypeError("it redirects; set baseUrl to where the API is");

async function read(response: Response, span: Span, attempts: number): Promise<Answer> {
  const { status, headers } = response;
  return { status, headers, text: await span.within(response.text()), attempts };
}

function factsOf({ status, headers }: Answer) {
  return { status, requestId: headers.get("x-request-id") ?? undefined };
}

async function askKey({ apiKey, knownKeys }: Settings, span: Span, isRefresh: boolean): Promise<string | undefined> {
  if (typeof apiKey !== "function") return apiKey;
  // An async function, for a provider may throw at once.
  const key = await span.within((async () => apiKey({ isRefresh, signal: span.signal }))());
  knownKeys.add(String(key));
  return key;
}

function toRequest(plan: Plan, key: string | undefined, signal: AbortSignal): Request {
  const { method, url, body, needsKey } = plan;
  const headers = { ...plan.headers, ...(needsKey && { authorization: `Bearer ${toHeaderValue("apiKey", key)}` }) };
  // No operation redirects; to follow one would turn a POST into a GET, or carry a key to another server.
  return new Request(url, { method, headers, signal, redirect: "manual", ...(body !== undefined && { body }) });
}

/** Through the layers, the outermost first, to the network. */
async function pass(plan: Plan, number: number, request: Request): Promise<Response> {
  const { fetch, middleware } = plan.settings;
  const context = { operationId: plan.operationId, attempt: number };
  const layers = middleware.reduceRight<(request: Request) => Promise<Response>>(
    (next, layer) => async (passed) => layer(passed, next, context),
    async (passed) => fetch(passed),
  );
  return layers(request);
}

interface Failed {
  readonly whole: Span;
  readonly span: Span;
  readonly error: unknown;
  readonly phase: Phase;
}

function failed(plan: Plan, attempts: number, { whole, span, error, phase }: Failed): Unanswered {
  // Not a fault of the way: what was to be sent can not be.
  if (phase === "request") throw error;
  const { timeoutMs, deadlineMs } = plan.settings;
  const sent = phase === "sending";
  if (plan.signal?.aborted) return last(wasAborted(plan, attempts, plan.signal.reason));
  if (whole.signal.aborted) return last(timedOut(plan, attempts, "deadlineMs", deadlineMs));
  if (span.signal.aborted) {
    return { error: timedOut(plan, attempts, "timeoutMs", timeoutMs), hasLeft: sent, mayRetry: true };
  }
  if (!sent) return last(connectionFailed(plan, attempts, error, "API key"));
  const mayRetry = error !== REDIRECTED;
  return { error: connectionFailed(plan, attempts, error), hasLeft: hasLeft(error), mayRetry };
}

function last(error: ApiError): Unanswered {
  return { error, hasLeft: true, mayRetry: false };
}
