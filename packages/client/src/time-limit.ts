import type { ApiError } from "./api-error.ts";
import type { Progress } from "./call.ts";
import { AbortError, TimeoutError } from "./error-classes.ts";
import { callError, reasonOf } from "./failures.ts";

/** Timers of this length or longer would fire immediately. */
export const LONGEST_TIMER_MS = 2 ** 31 - 1;

/**
 * Settles as the work does. If the caller's signal is aborted or the time is up before that, it rejects with what `errorOf` returns,
 * even when the work ignores the signal that it gets. Leaves no timer and no listener behind.
 */
export function withTimeLimit<Value>(
  callerSignal: AbortSignal | undefined,
  limitMs: number,
  work: (signal: AbortSignal) => Promise<Value>,
  errorOf: () => unknown,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    // Each attempt has a controller of its own, so that whatever still listens to it is collected with it.
    const controller = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const end =
      <Result>(settle: (result: Result) => void) =>
      (result: Result) => {
        clearTimeout(timer);
        callerSignal?.removeEventListener("abort", stop);
        settle(result);
      };
    const stop = () => {
      end(reject)(errorOf());
      controller.abort(callerSignal?.reason);
    };
    if (callerSignal?.aborted || !(limitMs > 0)) return stop();
    // This comes before the timer, because it throws for a value that isn't a signal, and a timer would then stay behind.
    callerSignal?.addEventListener("abort", stop);
    if (limitMs < LONGEST_TIMER_MS) timer = setTimeout(stop, limitMs);
    work(controller.signal).then(end(resolve), end(reject));
  });
}

/** The error of a call that was aborted or took too long. `remainingMs` is what was left of the deadline when the attempt began. */
export function endedEarlyError(progress: Progress, remainingMs: number): ApiError {
  const { settings } = progress.call;
  const { signal } = settings;
  if (signal?.aborted) {
    // Signals of React Native have no reason.
    const { reason: cause = "no reason given" } = signal;
    return callError(AbortError, progress, `was aborted: ${reasonOf(cause)}`, { cause });
  }
  const limit = remainingMs < settings.timeoutMs ? "deadlineMs" : "timeoutMs";
  return callError(TimeoutError, progress, `got no answer within ${settings[limit]} ms (${limit}).`);
}
