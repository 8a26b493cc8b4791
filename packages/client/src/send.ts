import { attempt, endedEarly, type Plan } from "./attempt.ts";
import type { Answer } from "./failure.ts";
import { RETRY, retryDelayMs } from "./retry.ts";
import { within } from "./span.ts";
import { tell } from "./tell.ts";

/** Sends a call, again where that is safe and may help, and gives the last answer, whatever its status; rejects with an `ApiError` where there is none. */
export async function send(plan: Plan): Promise<Answer> {
  const { method, headers, signal, settings, needsKey } = plan;
  const { deadlineMs = Number.POSITIVE_INFINITY, maxRetries, apiKey } = settings;
  const deadlineAt = performance.now() + deadlineMs;
  const needed = method !== "POST" || "idempotency-key" in headers ? RETRY.ifRepeatable : RETRY.always;
  let mayRefresh = needsKey && typeof apiKey === "function";
  for (let retries = 0, isRefresh = false; ; ) {
    plan.attempts++;
    const { answer, error, retry } = await attempt(plan, deadlineAt - performance.now(), isRefresh);
    isRefresh = mayRefresh && answer?.status === 401;
    if (isRefresh) {
      mayRefresh = false;
      continue;
    }
    const mayRetry = retry >= needed && retries < maxRetries;
    const delayMs = mayRetry && retryDelayMs(answer, retries++, deadlineAt - performance.now(), settings);
    if (typeof delayMs !== "number") {
      if (answer) return answer;
      throw error;
    }
    tell(plan, "onRetry", { delayMs });
    // A pause is work that never ends: it is over when its time is, which is before the deadline.
    await within(signal, delayMs, () => new Promise(() => {})).catch(() => {
      if (signal?.aborted) throw endedEarly(plan, "deadlineMs");
    });
  }
}
