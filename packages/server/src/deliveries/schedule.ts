const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;

// The example schedule of the Standard Webhooks specification: three days and three hours in total.
const DELAYS_MS = [
  5 * SECOND_MS,
  5 * MINUTE_MS,
  30 * MINUTE_MS,
  2 * HOUR_MS,
  5 * HOUR_MS,
  10 * HOUR_MS,
  14 * HOUR_MS,
  20 * HOUR_MS,
  24 * HOUR_MS,
];
const JITTER = 0.2;

/** An event is attempted at most so many times. */
export const MOST_ATTEMPTS = DELAYS_MS.length + 1;

/** For how many milliseconds to wait after a failed attempt (1 is the first), or undefined after the last. `chance` (0 to 1) adds up to a fifth. It is at least the time that the receiver asked for. */
export function delayMsAfter(attempt: number, chance: number, askedForMs = 0): number | undefined {
  const delay = DELAYS_MS[attempt - 1];
  return delay === undefined ? undefined : Math.max(Math.round(delay * (1 + JITTER * chance)), askedForMs);
}
