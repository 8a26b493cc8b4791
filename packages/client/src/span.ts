/** What `within` rejects with when the work was ended early: its time is over, or the caller has left. */
export const ENDED_EARLY: unique symbol = Symbol();

/** A timer of as long a time, or longer, would be over at once. */
export const LONGEST_MS = 2 ** 31;

/**
 * Settles as the work does, but rejects at once with `ENDED_EARLY` when the parent is aborted or the time is over, whether or
 * not the work looks at the signal that it is given. Leaves no timer and no listener behind.
 */
export function within<Value>(
  parent: AbortSignal | undefined,
  limitMs: number,
  work: (signal: AbortSignal) => Promise<Value>,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    // Of its own for each attempt: what is left listening to it goes with it.
    const controller = new AbortController();
    const close = () => {
      clearTimeout(timer);
      parent?.removeEventListener("abort", end);
    };
    const end = () => {
      close();
      reject(ENDED_EARLY);
      controller.abort(parent?.reason);
    };
    const timer = limitMs < LONGEST_MS ? setTimeout(end, limitMs) : undefined;
    if (parent?.aborted) return end();
    parent?.addEventListener("abort", end);
    work(controller.signal).then(
      (value) => {
        close();
        resolve(value);
      },
      (fault: unknown) => {
        close();
        reject(fault);
      },
    );
  });
}
