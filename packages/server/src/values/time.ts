import { EARLIEST_MS, LATEST_MS } from "../bounds.ts";
import { InvalidInput } from "../refusal.ts";

export const MS_PER_HOUR = 3_600_000;

/** Milliseconds since 1970 as the spec's date-time: UTC with milliseconds and `Z`. */
export function toDateTime(ms: number): string {
  return new Date(ms).toISOString();
}

/** The same for a time that may be null. */
export function toDateTimeOrNull(ms: number | null): string | null {
  return ms === null ? null : toDateTime(ms);
}

/** Hours as whole milliseconds. Refuses less than half a millisecond, which would be no time at all. */
export function hoursToMs(hours: number, path: string): number {
  const ms = Math.round(hours * MS_PER_HOUR);
  if (ms >= 1) return ms;
  throw new InvalidInput([
    { path, message: `must be at least one millisecond (1/3600000 hours), got ${hours}`, code: "minimum" },
  ]);
}

/** An RFC 3339 date-time with any offset as milliseconds since 1970. Refuses a time before the year 0000 or after 9999 in UTC. */
export function parseDateTime(text: string, path: string): number {
  // Our clocks don't show second 60, so a leap second is the first moment of the next minute.
  const leap = text.slice(17, 19) === "60";
  const ms = Date.parse((leap ? `${text.slice(0, 17)}59${text.slice(19)}` : text).toUpperCase()) + (leap ? 1000 : 0);
  if (ms >= EARLIEST_MS && ms <= LATEST_MS) return ms;
  throw new InvalidInput([
    { path, message: `must be between the years 0000 and 9999 in UTC, got ${text}`, code: "format" },
  ]);
}

/** The same for a time that may be null. */
export function parseDateTimeOrNull(text: string | null, path: string): number | null {
  return text === null ? null : parseDateTime(text, path);
}
