import type { RateLimit, RateLimiter, Verdict } from "../rate-limit.ts";
import type { Count } from "./rate-limits.ts";

/** What a process holds of a subject's window: turns that it has counted already and not given out yet. */
interface Window {
  leased: number;
  /** Turns that nobody had counted when this process last asked. */
  uncounted: number;
  endsAt: number;
  asking: Promise<void> | undefined;
}

const MOST_WINDOWS = 20_000;

/**
 * Counts ahead, `size` turns at a time, and gives those out without asking again: one question in `size` calls. All
 * processes together never give out more than the limit; turns that are leased and not used by the window's end are lost.
 */
export function leaseTurns({ count: limit }: RateLimit, count: Count, size: number): RateLimiter {
  const windows = new Map<string, Window>();

  async function ask(subject: string, window: Window): Promise<void> {
    const { sum, resetMs } = await count(subject, size);
    window.leased = Math.min(size, Math.max(0, limit - (sum - size)));
    window.uncounted = Math.max(0, limit - sum);
    window.endsAt = performance.now() + resetMs;
    window.asking = undefined;
  }

  function current(subject: string): Window | undefined {
    const window = windows.get(subject);
    return window && (window.asking || window.endsAt > performance.now()) ? window : undefined;
  }

  function begin(subject: string): Window {
    const window = { leased: 0, uncounted: limit, endsAt: Number.POSITIVE_INFINITY, asking: undefined };
    // Put anew, so that the map's order is that of age.
    windows.delete(subject);
    windows.set(subject, window);
    if (windows.size > MOST_WINDOWS) forgetOldest(windows);
    return window;
  }

  function verdict(window: Window, isAllowed: boolean): Verdict {
    const resetMs = Math.max(0, window.endsAt - performance.now());
    return { isAllowed, limit, remaining: window.leased + window.uncounted, resetMs };
  }

  return {
    async take(subject) {
      for (;;) {
        const window = current(subject) ?? begin(subject);
        if (window.leased > 0) {
          window.leased--;
          return verdict(window, true);
        }
        if (window.uncounted === 0) return verdict(window, false);
        window.asking ??= ask(subject, window);
        await window.asking;
      }
    },
  };
}

/** Those whose time is over, or else the oldest: what is forgotten is asked for again. */
function forgetOldest(windows: Map<string, Window>): void {
  const now = performance.now();
  for (const [subject, { endsAt, asking }] of windows) {
    if (!asking && (endsAt <= now || windows.size > MOST_WINDOWS)) windows.delete(subject);
  }
}
