import type { Moment } from "./emulator.ts";

/** The emulator's time, in milliseconds since 1970. */
export interface Time {
  now(): number;
  /** Moves it forward. A time that has passed already leaves it as it is. */
  moveTo(ms: number): void;
  /** Its state, for `restore`. */
  save(): number;
  restore(saved: number): void;
}

/** A time that stands still until it is moved. */
export function stillTime(start: number): Time {
  let now = start;
  return {
    now: () => now,
    moveTo(ms) {
      now = Math.max(now, ms);
    },
    save: () => now,
    restore(saved) {
      now = saved;
    },
  };
}

/** A time that goes on with `Date.now()`, which is read again each time, so that fake timers count. It starts at `start`, or at that of the system. */
export function systemTime(start: number | undefined): Time {
  let ahead = start === undefined ? 0 : start - Date.now();
  return {
    now: () => Math.floor(Date.now() + ahead),
    moveTo(ms) {
      ahead = Math.max(ahead, ms - Date.now());
    },
    save: () => ahead,
    restore(saved) {
      ahead = saved;
    },
  };
}

/** A moment in milliseconds since 1970. Throws a `TypeError` for what is none. */
export function toEpochMs(moment: Moment): number {
  const ms = typeof moment === "object" ? moment.getTime() : typeof moment === "number" ? moment : Date.parse(moment);
  if (Number.isFinite(ms)) return Math.floor(ms);
  throw new TypeError(
    `${JSON.stringify(moment)} is not a moment. Give a Date, milliseconds since 1970, or a text such as "2026-01-01T00:00:00Z".`,
  );
}
