import { machineMs, type Use } from "./redeem.ts";

/** A span of the machine's monotonic clock. At most `allowed` of the uses that begin in it may be granted. */
export interface Window {
  readonly change: string;
  readonly fromMs: number;
  readonly toMs: number;
  readonly allowed: number;
}

/** Records the windows, each from the answer to one change until the next change is sent. */
export function noteWindows(): { open(change: string, allowed: number): void; close(): void; windows: Window[] } {
  const windows: Window[] = [];
  let current: Omit<Window, "toMs"> | undefined;
  return {
    windows,
    open(change, allowed) {
      current = { change, allowed, fromMs: machineMs() };
    },
    close() {
      if (current) windows.push({ ...current, toMs: machineMs() });
      current = undefined;
    },
  };
}

/** How many uses began and ended within a window, and how many of these were granted. */
export function within({ fromMs, toMs }: Window, uses: readonly Use[]): { begun: number; granted: number } {
  const begun = uses.filter(({ startMs, endMs }) => startMs >= fromMs && endMs <= toMs);
  return { begun: begun.length, granted: begun.filter(({ outcome }) => outcome === "granted").length };
}

/** Returns the windows with more grants than allowed. */
export function contradicted(windows: readonly Window[], uses: readonly Use[]): object[] {
  return windows.map((window) => ({ ...window, ...within(window, uses) })).filter(isContradicted);
}

function isContradicted({ granted, allowed }: { granted: number; allowed: number }): boolean {
  return granted > allowed;
}
