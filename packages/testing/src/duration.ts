const UNITS = {
  ms: 1,
  millisecond: 1,
  s: 1000,
  sec: 1000,
  second: 1000,
  m: 60_000,
  min: 60_000,
  minute: 60_000,
  h: 3_600_000,
  hour: 3_600_000,
  d: 86_400_000,
  day: 86_400_000,
  w: 604_800_000,
  week: 604_800_000,
} as const;

const PART = /^\s*(\d+(?:\.\d+)?)\s*([a-z]+)\s*(?:,|and\b)?/i;

/** Milliseconds of a duration: a number of them, or a text such as `8 days`, `90 minutes` or `1 day 12 hours`. Throws a `TypeError` for anything else. */
export function toMs(duration: number | string): number {
  const ms = typeof duration === "number" ? duration : parse(duration);
  if (ms !== undefined && Number.isFinite(ms) && ms >= 0) return Math.round(ms);
  throw new TypeError(
    `${JSON.stringify(duration)} is not a duration. Give milliseconds, or a text such as "8 days", "90 minutes" or "1 day 12 hours"; the units are milliseconds, seconds, minutes, hours, days and weeks.`,
  );
}

function parse(text: string): number | undefined {
  let sum: number | undefined;
  for (let rest = text; rest.trim() !== ""; ) {
    const [part = "", number, unit = ""] = PART.exec(rest) ?? [];
    const ms = unitOf(unit);
    if (ms === undefined) return undefined;
    sum = (sum ?? 0) + Number(number) * ms;
    rest = rest.slice(part.length);
  }
  return sum;
}

function unitOf(name: string): number | undefined {
  const unit = name.toLowerCase();
  const known: Readonly<Record<string, number>> = UNITS;
  return Object.hasOwn(known, unit) ? known[unit] : unit.endsWith("s") ? known[unit.slice(0, -1)] : undefined;
}
