import { ALWAYS, attempt, IF_REPEATABLE, type Outcome } from "./attempt.ts";
import type { Answer, Progress } from "./call.ts";
import { toRetryAfterMs } from "./failures.ts";
import { report } from "./report.ts";
import { LONGEST_TIMER_MS, withTimeLimit } from "./time-limit.ts";

/**
 * Sends a call, and repeats it where that is safe and may help. Resolves with the last answer, whatever its status. Rejects with an
 * `ApiError` if no answer came, or with a `TypeError` for an API key that must not be sent.
 */
export async function send(progress: Progress): Promise<Answer> {
  const { settings, isRepeatable } = progress.call;
  const needed = isRepeatable ? IF_REPEATABLE : ALWAYS;
  let mayRefresh = typeof settings.apiKey === "function" && !progress.call.operation.isPublic;
  for (let retries = 0, isRefresh = false; ; ) {
    const outcome = await attempt(progress, isRefresh);
    isRefresh = mayRefresh && outcome.answer?.status === 401;
    if (isRefresh) {
      mayRefresh = false;
      continue;
    }
    const mayRetry = outcome.retry >= needed && retries < settings.maxRetries;
    const delayMs = mayRetry ? retryDelayMs(progress, outcome, retries++) : undefined;
    if (delayMs === undefined) {
      if (outcome.answer) return outcome.answer;
      throw outcome.error;
    }
    report(progress, "onRetry", () => ({ delayMs }));
    // Waits by giving a time limit to work that never ends. An abort ends the wait early, and the next attempt reports it.
    await withTimeLimit(
      settings.signal,
      delayMs,
      () => new Promise<void>(() => {}),
      () => {},
    );
  }
}

/** How long to wait before another attempt; undefined if the server or the deadline allows none. */
function retryDelayMs({ call }: Progress, { answer }: Outcome, retries: number): number | undefined {
  const { settings, deadlineAt } = call;
  const asked = toRetryAfterMs(answer ?? {});
  if (asked !== undefined && asked > settings.maxRetryAfterMs) return undefined;
  // Exponential, with jitter over the upper half, so that clients that failed together do not come back together.
  const delayMs = asked ?? Math.min(500 * 2 ** retries, 8_000) * (0.5 + Math.random() / 2);
  return delayMs < Math.min(deadlineAt - performance.now(), LONGEST_TIMER_MS) ? delayMs : undefined;
}
