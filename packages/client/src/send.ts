import { attempt, endedEarly, type Plan } from "./attempt.ts";
import type { Answer } from "./failure.ts";
import { RETRY, retryDelayMs } from "./retry.ts";
import { openSpan, pause } from "./span.ts";
import { tell } from "./tell.ts";

/** Sends a call, again where that is safe and may help, and gives the last answer, whatever its status; rejects with an `ApiError` where there is none. */
export async function send(plan: Plan, isRepeatable: boolean): Promise<Answer> {
  const { deadlineMs = Number.POSITIVE_INFINITY, maxRetries, apiKey } = plan.settings;
  const deadlineAt = performance.now() + deadlineMs;
  const whole = openSpan(plan.signal, deadlineMs);
  const needed = isRepeatable ? RETRY.ifRepeatable : RETRY.always;
  let mayRefresh = plan.needsKey && typeof apiKey === "function";
  try {
    for (let attempts = 1, retries = 0, isRefresh = false; ; attempts++) {
      const { answer, error, retry } = await attempt(plan, attempts, whole, isRefresh);
      isRefresh = mayRefresh && answer?.status === 401;
      if (isRefresh) {
        mayRefresh = false;
        continue;
      }
      const mayRetry = retry >= needed && retries < maxRetries;
      const delayMs = mayRetry && retryDelayMs(answer, retries++, deadlineAt - performance.now(), plan.settings);
      if (typeof delayMs !== "number") {
        if (answer) return answer;
        throw error;
      }
      tell(plan, "onRetry", attempts, { delayMs });
      await pause(delayMs, whole).catch(() => {
        throw endedEarly(plan, attempts, whole);
      });
    }
  } finally {
    whole.close();
  }
}
