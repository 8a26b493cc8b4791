/** What `withTimeLimit` rejects with when it ended the work early, because the time is up or the caller has left. */
export const ENDED_EARLY: unique symbol = Symbol();

/** Timers of this length or longer would fire at once. */
export const LONGEST_TIMER_MS = 2 ** 31;

/**
 * Settles as the work does, but rejects with `ENDED_EARLY` as soon as the caller's signal is aborted or the time is up, even when
 * the work ignores the signal that it gets. Leaves no timer and no listener behind.
 */
export function withTimeLimit<Value>(
  callerSignal: AbortSignal | undefined,
  limitMs: number,
  work: (signal: AbortSignal) => Promise<Value>,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    // Each attempt has a controller of its own, so that whatever still listens to it is collected with it.
    const controller = new AbortController();
    const cleanUp = () => {
      clearTimeout(timer);
      callerSignal?.removeEventListener("abort", endEarly);
    };
    const endEarly = () => {
      cleanUp();
      reject(ENDED_EARLY);
      controller.abort(callerSignal?.reason);
    };
    const timer = limitMs < LONGEST_TIMER_MS ? setTimeout(endEarly, limitMs) : undefined;
    if (callerSignal?.aborted) return endEarly();
    callerSignal?.addEventListener("abort", endEarly);
    work(controller.signal).then(
      (value) => {
        cleanUp();
        resolve(value);
      },
      (fault: unknown) => {
        cleanUp();
        reject(fault);
      },
    );
  });
}
