/** A stretch of a call that ends early: when what it is a part of ends, or when its time is over. */
export interface Span {
  /** Aborted when the span ends early. */
  readonly signal: AbortSignal;
  /** Settles as the work does, or rejects at once when the span ends early, whether or not the work looks at the signal. */
  within<Value>(work: Promise<Value>): Promise<Value>;
  /** Takes the timer and the listener away. */
  close(): void;
}

/** Opens a span; without `timeoutMs` it has all the time. */
export function openSpan(parent: AbortSignal | undefined, timeoutMs: number | undefined): Span {
  const controller = new AbortController();
  const { signal } = controller;
  const end = () => controller.abort(parent?.reason);
  const timer = startTimer(timeoutMs, () => controller.abort(new DOMException("The time is over.", "TimeoutError")));
  if (parent?.aborted) end();
  parent?.addEventListener("abort", end, { once: true });
  let ended: Promise<never> | undefined;
  return {
    signal,
    within: (work) => {
      ended ??= rejectionOf(signal);
      return Promise.race([work, ended]);
    },
    close: () => {
      clearTimeout(timer);
      parent?.removeEventListener("abort", end);
    },
  };
}

/** Waits, unless the span ends before. */
export async function pause(delayMs: number, span: Span): Promise<void> {
  let timer: Timer;
  try {
    const waited = new Promise<void>((resolve) => {
      timer = startTimer(delayMs, resolve);
    });
    await span.within(waited);
  } finally {
    clearTimeout(timer);
  }
}

type Timer = ReturnType<typeof setTimeout> | undefined;

/** A longer time than this would overflow and end at once. */
const LONGEST_MS = 2 ** 31 - 1;

function startTimer(delayMs: number | undefined, onEnd: () => void): Timer {
  return delayMs === undefined || delayMs > LONGEST_MS ? undefined : setTimeout(onEnd, delayMs);
}

function rejectionOf(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const onAbort = () => reject(signal.reason);
    if (signal.aborted) onAbort();
    else signal.addEventListener("abort", onAbort, { once: true });
  });
}
