import type { RateLimit, RateLimiter, Verdict } from "./rate-limit.ts";
import type { Count } from "./rate-limits.ts";

/** A subject's window as a process knows it. It has counted `leased` turns already that it hasn't given out yet. */
interface Window {
  leased: number;
  /** Turns that no process had counted when this one last asked. */
  uncounted: number;
  endsAt: number;
  asking: Promise<void> | undefined;
}

/** With more windows than this in memory, those that have ended are forgotten. */
export const MOST_WINDOWS = 20_000;

/**
 * Counts `size` turns at a time and gives them out without asking again, so that only one of `size` calls asks. All
 * processes together never give out more than the limit. Leased turns that aren't used by the window's end are lost.
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
    // Deleted and set again, so that the map stays in the order of age.
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

/** Forgets windows that have ended, or else the oldest ones. A process asks again for a window that it has forgotten. */
function forgetOldest(windows: Map<string, Window>): void {
  const now = performance.now();
  for (const [subject, { endsAt, asking }] of windows) {
    if (!asking && (endsAt <= now || windows.size > MOST_WINDOWS)) windows.delete(subject);
  }
}
