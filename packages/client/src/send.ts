import { ApiError } from "./api-error.ts";
import { attempt, endedEarly, type Plan } from "./attempt.ts";
import type { Answer } from "./failure.ts";
import { ALWAYS, IF_REPEATABLE, retryDelayMs } from "./retry.ts";
import { within } from "./span.ts";
import { tell } from "./tell.ts";

/** Sends a call, again where that is safe and may help, and gives the last answer, whatever its status; rejects with an `ApiError` where there is none. */
export async function send(plan: Plan): Promise<Answer> {
  const { signal, settings } = plan;
  const deadlineAt = performance.now() + settings.deadlineMs;
  const needed = plan.method !== "POST" || "idempotency-key" in plan.init.headers ? IF_REPEATABLE : ALWAYS;
  let mayRefresh = plan.provider;
  let isRefresh = false;
  for (let retries = 0; ; ) {
    const ended = await attempt(plan, deadlineAt - performance.now(), isRefresh);
    isRefresh = ended.status === 401 && mayRefresh !== undefined;
    if (isRefresh) {
      mayRefresh = undefined;
      continue;
    }
    const remainingMs = deadlineAt - performance.now();
    const mayRetry = plan.retry >= needed && retries < settings.maxRetries;
    const delayMs = mayRetry ? retryDelayMs(ended, retries++, remainingMs, settings) : undefined;
    if (delayMs === undefined) {
      if (ended instanceof ApiError) throw ended;
      return ended;
    }
    tell(plan, "onRetry", () => ({ delayMs }));
    // A pause is work that never ends: it is over when its time is, which is before the deadline.
    await within(signal, delayMs, () => new Promise(() => {})).catch(() => {
      if (signal?.aborted) throw endedEarly(plan, remainingMs);
    });
  }
}
