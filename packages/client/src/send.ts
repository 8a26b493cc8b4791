import { ALWAYS, attempt, IF_REPEATABLE, type Stage } from "./attempt.ts";
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
