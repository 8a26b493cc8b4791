import { ApiError } from "./api-error.ts";
import { attempt } from "./attempt.ts";
import type { Answer } from "./failure.ts";
import type { Plan } from "./plan.ts";
import { ALWAYS, IF_REPEATABLE, retryDelayMs } from "./retry.ts";
import { within } from "./span.ts";
import { tell } from "./tell.ts";

/** Sends a call, again where that is safe and may help, and gives the last answer, whatever its status; rejects with an `ApiError` where there is none. */
export async function send(plan: Plan): Promise<Answer> {
  const needed = plan.method !== "POST" || "idempotency-key" in plan.headers ? IF_REPEATABLE : ALWAYS;
  let mayRefresh = typeof plan.apiKey === "function";
  for (let retries = 0, isRefresh = false; ; ) {
    const ended = await attempt(plan, isRefresh);
    isRefresh = mayRefresh && ended.status === 401;
    if (isRefresh) {
      mayRefresh = false;
      continue;
    }
    const mayRetry = plan.retry >= needed && retries < plan.maxRetries;
    const delayMs = mayRetry ? retryDelayMs(ended, retries++, plan) : undefined;
    if (delayMs === undefined) {
      if (ended instanceof ApiError) throw ended;
      return ended;
    }
    tell(plan, "onRetry", () => ({ delayMs }));
    // A pause is work that never ends: it is over when its time is, which is before the deadline. That the caller has
    // left is for the next attempt to say.
    await within(plan.signal, delayMs, () => new Promise(() => {})).catch(() => {});
  }
}
