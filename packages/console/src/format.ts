const UNITS: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ["year", 365 * 24 * 3600],
  ["month", 30 * 24 * 3600],
  ["week", 7 * 24 * 3600],
  ["day", 24 * 3600],
  ["hour", 3600],
  ["minute", 60],
  ["second", 1],
];

/** The distance of a moment from `now` in the largest unit that fits at least once, such as "in 3 days"; both in milliseconds. */
export function relativeTime(moment: number, now: number, language: string): string {
  const seconds = Math.round((moment - now) / 1000);
  const [unit, size] = UNITS.find(([, size]) => Math.abs(seconds) >= size) ?? ["second", 1];
  return new Intl.RelativeTimeFormat(language, { numeric: "auto" }).format(Math.trunc(seconds / size), unit);
}

/** How many milliseconds pass until `relativeTime` can say something else: a second, a minute, or an hour. */
export function relativeTimeStep(moment: number, now: number): number {
  const distance = Math.abs(moment - now);
  return distance < 120_000 ? 1000 : distance < 7_200_000 ? 60_000 : 3_600_000;
}

/** A moment to the second, with the time zone of the reader. */
export function exactTime(moment: number, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "long" }).format(moment);
}

/** A moment to the minute. */
export function shortTime(moment: number, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" }).format(moment);
}

/** A whole number with separators. */
export function count(value: number, language: string): string {
  return new Intl.NumberFormat(language).format(value);
}

/** The value of `<input type="datetime-local">` for a moment, in the reader's time zone and to the minute. */
export function toLocalInput(moment: number): string {
  const date = new Date(moment);
  const two = (value: number) => String(value).padStart(2, "0");
  const day = `${String(date.getFullYear()).padStart(4, "0")}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`;
}
