const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;

// The schedule that the Standard Webhooks specification gives as an example: three days and three hours in all.
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

/** An event's last attempt is this one. */
export const MOST_ATTEMPTS = DELAYS_MS.length + 1;

/** How long to wait after the given attempt (1 for the first) failed, with up to a fifth more by chance (0 to 1), or as long as the receiver asked; undefined after the last. */
export function delayAfter(attempt: number, chance: number, askedForMs = 0): number | undefined {
  const delay = DELAYS_MS[attempt - 1];
  return delay === undefined ? undefined : Math.max(Math.round(delay * (1 + JITTER * chance)), askedForMs);
}
