import type { ApiError } from "./api-error.ts";
import type { Answer, Progress } from "./call.ts";
import { connectionError, innermostOf, requestIdOf, toRetryAfterMs, WRONG_SERVER } from "./failures.ts";
import { checkRequest, checkResponse } from "./misuse.ts";
import type { Fetch, FetchInit } from "./options.ts";
import { report } from "./report.ts";
import { toHeaderValue } from "./request-parts.ts";
import { endedEarlyError, LONGEST_TIMER_MS, withTimeLimit } from "./time-limit.ts";
import { wrongServerError } from "./values.ts";

/** Whether another attempt may help: never, only if repeating the request does no harm, or always. */
type Retry = typeof NEVER | typeof IF_REPEATABLE | typeof ALWAYS;
const NEVER = 0;
const IF_REPEATABLE = 1;
const ALWAYS = 2;

/** How far an attempt has come. */
interface Stage {
  /** Whether another attempt may help after this one, if it ends now. */
  retry: Retry;
}

/**
 * Sends a call, and repeats it where that is safe and may help. Resolves with the last answer, whatever its status. Rejects with an
 * `ApiError` if no answer came, or with a `TypeError` for an API key that must not be sent.
 */
export async function send(progress: Progress): Promise<Answer> {
  const { settings, isRepeatable } = progress.call;
  const needed = isRepeatable ? IF_REPEATABLE : ALWAYS;
  let mayRefresh = typeof settings.apiKey === "function" && !progress.call.operation.isPublic;
  for (let retries = 0, isRefresh = false; ; ) {
    const stage: Stage = { retry: ALWAYS };
    let answer: Answer | undefined;
    let error: unknown;
    try {
      answer = await attempt(progress, stage, isRefresh);
    } catch (fault) {
      error = fault;
      report(progress, "onFailure", () => ({ error: error as Error }));
    }
    isRefresh = mayRefresh && answer?.status === 401;
    if (isRefresh) {
      mayRefresh = false;
      continue;
    }
    const mayRetry = stage.retry >= needed && retries < settings.maxRetries;
    const delayMs = mayRetry ? retryDelayMs(progress, answer, retries++) : undefined;
    if (delayMs === undefined) {
      if (answer) return answer;
      throw error;
    }
    report(progress, "onRetry", () => ({ delayMs }));
    // Waits by giving a time limit to work that never ends. An abort ends the wait early, and the next attempt reports it.
    await withTimeLimit(
      settings.signal,
      delayMs,
      () => new Promise(() => {}),
      () => {},
    ).catch(() => {});
  }
}

/** How long to wait before another attempt; undefined if the server or the deadline allows none. */
function retryDelayMs({ call }: Progress, answer: Answer | undefined, retries: number): number | undefined {
  const { settings, deadlineAt } = call;
  const asked = answer && toRetryAfterMs(answer);
  if (asked !== undefined && asked > settings.maxRetryAfterMs) return undefined;
  // Exponential, with jitter over the upper half, so that clients that failed together do not come back together.
  const delayMs = asked ?? Math.min(500 * 2 ** retries, 8_000) * (0.5 + Math.random() / 2);
  return delayMs < Math.min(deadlineAt - performance.now(), LONGEST_TIMER_MS) ? delayMs : undefined;
}

/**
 * Makes one attempt of a call, from the API key to the last byte, within the time that is left of the deadline. With `isRefresh` it
 * asks for another key than the last one.
 */
function attempt(progress: Progress, stage: Stage, isRefresh: boolean): Promise<Answer> {
  const { settings, deadlineAt } = progress.call;
  const { signal, timeoutMs } = settings;
  progress.attemptStartedAt = performance.now();
  // A call that is already aborted makes no attempt.
  if (!signal?.aborted) progress.attempts++;
  const remainingMs = deadlineAt - progress.attemptStartedAt;
  return withTimeLimit(
    signal,
    Math.min(timeoutMs, remainingMs),
    (ended) => exchange(progress, stage, ended, isRefresh),
    () => {
      if (signal?.aborted) stage.retry = NEVER;
      return endedEarlyError(progress, remainingMs);
    },
  );
}

function networkError(progress: Progress, stage: Stage, fault: unknown): ApiError {
  // With the caller's own middleware or fetch, an earlier request of the same attempt may have worked.
  const { fetch: ownFetch, middleware } = progress.call.settings;
  if (stage.retry && !ownFetch && middleware.length === 0 && neverLeft(fault)) stage.retry = ALWAYS;
  return connectionError(progress, fault);
}

/** Gets the key, sends the request, and reads the answer to its last byte. Once its attempt has ended early, nobody hears of it. */
async function exchange(progress: Progress, stage: Stage, signal: AbortSignal, isRefresh: boolean): Promise<Answer> {
  const { call } = progress;
  const { operation, settings, url, body } = call;
  const { apiKey, traceparent } = settings;
  const headers: Record<string, string> = { ...call.headers };
  if (apiKey !== undefined && !operation.isPublic) {
    let key: unknown = apiKey;
    try {
      if (typeof apiKey === "function") key = await apiKey({ isRefresh, signal });
      progress.apiKeys.push(key);
      headers.authorization = `Bearer ${toHeaderValue("apiKey", key)}`;
    } catch (fault) {
      stage.retry = NEVER;
      throw connectionError(progress, fault, "apiKey");
    }
    stage.retry = NEVER;
    const misuse = wrongServerError(url, key as string);
    if (misuse) throw misuse;
  }
  stage.retry = NEVER;
  try {
    const parent = typeof traceparent === "function" ? traceparent() : traceparent;
    if (parent !== undefined) headers.traceparent = toHeaderValue("traceparent", parent);
    // A provider may ignore the signal, and so may a fetch. (React Native's signals lack `throwIfAborted`.)
    if (signal.aborted) throw signal;
    report(progress, "onRequest");
    stage.retry = IF_REPEATABLE;
    const init = { ...call.init, method: operation.method, headers, body, redirect: "manual", signal } as FetchInit;
    const response = (await transmit(progress, url, init)) as Response;
    checkResponse(response);
    const { status } = response;
    // By default as text, without the further promise that a function would add to each call.
    const answer = call.readAnswer
      ? await call.readAnswer(response, progress)
      : { status, headers: response.headers, text: await response.text() };
    if (signal.aborted) throw signal;
    stage.retry = retryAfterAnswer(answer);
    // A browser hides everything about a redirect that it must not follow, even its status.
    if (!status) throw new TypeError(`it redirects${WRONG_SERVER}`);
    report(progress, "onResponse", () => ({ status, requestId: requestIdOf(answer) }));
    return answer;
  } catch (fault) {
    throw networkError(progress, stage, fault);
  }
}

/**
 * Sends a request through the middleware, the outermost first, to `fetch`. The global `fetch` is looked up at each call, so that
 * polyfills and spies that are installed later are used.
 */
function transmit({ call, attempts }: Progress, url: string, init: FetchInit): unknown {
  const { operation, settings } = call;
  const { middleware, fetch: ownFetch } = settings;
  // Called as a plain function, as browsers require. Only middleware gets a `Request`, because fetch would make a copy of it.
  if (middleware.length === 0) return ownFetch ? ownFetch(url, init) : fetch(url, init);
  const context = { operationId: operation.id, attempt: attempts };
  return middleware.reduceRight<(request: Request) => Promise<Response>>(
    (next, layer) => async (request) => layer(request, next, context),
    (request) => dispatch(request, init, ownFetch),
  )(new Request(url, init));
}

/** Sends the request that the last middleware passed on. Even if that is another request, it ends with the call and follows no redirect. */
async function dispatch(request: Request, init: FetchInit, ownFetch: Fetch | undefined): Promise<Response> {
  checkRequest(request);
  const { url, method, headers } = request;
  if (!ownFetch) return fetch(request, { redirect: "manual", signal: init.signal });
  // As arguments, because a `fetch` of another library may not know this `Request` class.
  const bytes = await request.arrayBuffer();
  const body = (bytes.byteLength > 0 ? bytes : null) as null;
  return ownFetch(url, { ...init, method, headers: Object.fromEntries(headers), body }) as Promise<Response>;
}

/**
 * Whether another attempt may help after an answer. With 429 the server says that it did nothing; 409 with `Retry-After` says that
 * the attempt before is still running. A persona provider that refuses would refuse again.
 */
function retryAfterAnswer({ status, headers, text }: Answer): Retry {
  if (status === 429) return ALWAYS;
  const mayHelp = [408, 500, 502, 503, 504].includes(status) || (status === 409 && headers.has("retry-after"));
  return mayHelp && !/persona_refused/.test(text) ? IF_REPEATABLE : NEVER;
}

/** Whether a request was certainly not sent, because none of the server's addresses accepted a connection. Each runtime words that differently. */
function neverLeft(fault: unknown): boolean {
  return innermostOf(fault).every((each) => {
    const { syscall, code, message } = Object(each) as Record<string, unknown>;
    return NOT_THERE.test([syscall, code, message].join("\n"));
  });
}

const NOT_THERE = /^(?:connect|getaddrinfo|UND_ERR_CONNECT_TIMEOUT|E?CONN\w*REFUSED)$|error \(Connect\)/im;
