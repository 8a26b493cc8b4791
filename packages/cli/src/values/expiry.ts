import { usageFailure } from "../failure.ts";
import type { World } from "../world.ts";

const MINUTE_MS = 60_000;
const UNITS: Readonly<Record<string, number>> = {
  m: MINUTE_MS,
  min: MINUTE_MS,
  minute: MINUTE_MS,
  h: 60 * MINUTE_MS,
  hour: 60 * MINUTE_MS,
  d: 1440 * MINUTE_MS,
  day: 1440 * MINUTE_MS,
  w: 10_080 * MINUTE_MS,
  week: 10_080 * MINUTE_MS,
};
const DURATION = /^(?:\s*\d+(?:\.\d+)?\s*[a-z]+)+\s*$/i;
const PART = /(\d+(?:\.\d+)?)\s*([a-z]+)/gi;
/** A date-time of RFC 3339, which needs no interpretation. */
const ISO = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/;

/** How a user says when a link expires. */
export interface ExpiryOptions {
  readonly expiresIn?: string | undefined;
  readonly expiresAt?: string | undefined;
}

/**
 * When a link expires, as RFC 3339 in UTC; null for never, and undefined if the user doesn't say. Throws a failure for a text that it
 * doesn't understand completely.
 */
export async function readExpiry(
  world: World,
  { expiresIn, expiresAt }: ExpiryOptions,
): Promise<string | null | undefined> {
  if (expiresIn !== undefined && expiresAt !== undefined)
    throw usageFailure("Give --expires-in or --expires-at, not both.");
  if (expiresIn !== undefined) {
    if (isNever(expiresIn)) return null;
    return new Date(world.now().getTime() + readDurationMs(expiresIn)).toISOString();
  }
  if (expiresAt === undefined) return undefined;
  return isNever(expiresAt) ? null : await readTime(world, "--expires-at", expiresAt);
}

/** A length of time such as `3d`, `12 hours` or `1w 2d`, in milliseconds. */
export function readDurationMs(text: string): number {
  const parts = DURATION.test(text) ? [...text.matchAll(PART)] : [];
  const lengths = parts.map(([, amount, name = ""]) => Number(amount) * (UNITS[unitOf(name)] ?? Number.NaN));
  const total = lengths.reduce((sum, each) => sum + each, 0);
  if (total > 0) return total;
  throw usageFailure(
    `${JSON.stringify(text)} is not a length of time.`,
    "Write minutes, hours, days or weeks, such as 90m, 12h, 3d or 1w 2d.",
  );
}

/** A time such as `2026-12-24T18:00Z`, `tomorrow` or `next friday 17:00`, in the user's time zone, as RFC 3339 in UTC. Where only "friday" is said, `side` decides which one is meant. */
export async function readTime(
  { now, timeZone }: World,
  name: string,
  text: string,
  side: "future" | "past" = "future",
): Promise<string> {
  const date = ISO.test(text) ? new Date(text) : await understand(text, now(), timeZone, side === "future");
  if (date !== undefined && !Number.isNaN(date.getTime())) return date.toISOString();
  throw usageFailure(
    `${name} ${JSON.stringify(text)} is not a time that can be understood completely.`,
    'Write it as 2026-12-24T18:00:00Z, "24 december 2026 18:00", "tomorrow 9:00" or "next friday 17:00".',
  );
}

async function understand(text: string, now: Date, timeZone: string, forwardDate: boolean): Promise<Date | undefined> {
  const { parse } = await import("chrono-node/en");
  const reference = { instant: now, timezone: offsetMinutes(now, timeZone) };
  const [found, ...others] = parse(text, reference, { forwardDate });
  // A part that wasn't understood could change the meaning: "friday 17:00 or so, but not this one".
  const isWhole = found !== undefined && others.length === 0 && found.text.trim() === text.trim();
  if (!isWhole) return undefined;
  if (found.start.isCertain("timezoneOffset")) return found.start.date();
  // Between now and then, the clocks may change: the offset is that of the time itself.
  const date = found.start.date();
  const shiftMinutes = offsetMinutes(date, timeZone) - offsetMinutes(now, timeZone);
  return new Date(date.getTime() - shiftMinutes * MINUTE_MS);
}

/** By how many minutes the time zone is ahead of UTC at this time. */
function offsetMinutes(date: Date, timeZone: string): number {
  const parts = new Intl.DateTimeFormat("en", { timeZone, timeZoneName: "longOffset" }).formatToParts(date);
  const name = parts.find(({ type }) => type === "timeZoneName")?.value ?? "GMT";
  const [, sign = "+", hours = "0", minutes = "0"] = /GMT([+-])(\d+):?(\d+)?/.exec(name) ?? [];
  return (Number(hours) * 60 + Number(minutes)) * (sign === "-" ? -1 : 1);
}

function unitOf(name: string): string {
  const unit = name.toLowerCase();
  return unit.length > 1 && unit.endsWith("s") ? unit.slice(0, -1) : unit === "mins" ? "min" : unit;
}

function isNever(text: string): boolean {
  return /^(?:never|none)$/i.test(text.trim());
}
