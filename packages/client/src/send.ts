import { type Attempted, attempt, type Plan } from "./attempt.ts";
import { type Answer, timedOut, wasAborted } from "./failure.ts";
import { retryDelayMs } from "./retry.ts";
import { openSpan, pause, type Span } from "./span.ts";
import { tell } from "./tell.ts";

/** Sends a call, again where that is safe and may help, and gives the last answer, whatever its status; rejects with an `ApiError` where there is none. */
export async function send(plan: Plan, isRepeatable: boolean): Promise<Answer> {
  const { deadlineMs = Number.POSITIVE_INFINITY, maxRetries, maxRetryAfterMs, apiKey } = plan.settings;
  const deadlineAt = performance.now() + deadlineMs;
  const whole = openSpan(plan.signal, deadlineMs);
  const progress = { attempts: 0, mayRefresh: plan.needsKey && typeof apiKey === "function" };
  try {
    for (let retries = 0; ; retries++) {
      const attempted = await attemptWithFreshKey(plan, whole, progress);
      const remainingMs = deadlineAt - performance.now();
      const tried = { isRepeatable, retries, maxRetries, maxRetryAfterMs, remainingMs };
      const delayMs = "error" in attempted && !attempted.mayRetry ? undefined : retryDelayMs(tried, endOf(attempted));
      if (delayMs === undefined) return outcomeOf(attempted);
      tell(plan, "onRetry", progress.attempts, { delayMs });
      await rest(plan, progress.attempts, delayMs, whole);
    }
  } finally {
    whole.close();
  }
}

interface Progress {
  attempts: number;
  mayRefresh: boolean;
}

/** One attempt, or two where the first was refused for its key and the provider has another. */
async function attemptWithFreshKey(plan: Plan, whole: Span, progress: Progress): Promise<Attempted> {
  const first = await attempt(plan, ++progress.attempts, whole);
  if ("error" in first || first.answer.status !== 401 || !progress.mayRefresh) return first;
  progress.mayRefresh = false;
  const second = await attempt(plan, progress.attempts + 1, whole, first);
  if (second !== first) progress.attempts++;
  return second;
}

function endOf(attempted: Attempted) {
  return "error" in attempted ? { hasLeft: attempted.hasLeft } : attempted.answer;
}

function outcomeOf(attempted: Attempted): Answer {
  if ("error" in attempted) throw attempted.error;
  return attempted.answer;
}

async function rest(plan: Plan, attempts: number, delayMs: number, whole: Span): Promise<void> {
  try {
    await pause(delayMs, whole);
  } catch {
    const { signal, settings } = plan;
    if (signal?.aborted) throw wasAborted(plan, attempts, signal.reason);
    throw timedOut(plan, attempts, "deadlineMs", settings.deadlineMs);
  }
}
