import { styleText } from "node:util";
import type { Output } from "../world.ts";

/** Adds colours to a text, or leaves it as it is. */
export type Paint = (style: Style, text: string) => string;

/** The styles that are used. */
export type Style = "bold" | "dim" | "green" | "yellow" | "red" | "cyan";

/** A paint for this output: with colours on a terminal, unless `NO_COLOR` is set (no-color.org) or the terminal has none. */
export function paintFor(output: Output, env: Readonly<Record<string, string | undefined>>): Paint {
  const hasColors = output.isTTY === true && !env.NO_COLOR && env.TERM !== "dumb";
  return hasColors ? (style, text) => styleText(style, text, { validateStream: false }) : (_, text) => text;
}

/** A text of a server without characters that would control the terminal or turn the direction of writing. */
export function visible(text: string): string {
  return text.replaceAll(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, "\ufffd");
}

const SECRET = /((?:sh|slk|whsec)_)[\w+/=-]{8,}/g;

/** The text with `[redacted]` in place of everything that looks like a key, a secret or a share token. */
export function withoutSecrets(text: string): string {
  return text.replaceAll(SECRET, "$1[redacted]");
}

const UNITS = [
  ["year", 31_536_000_000],
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
  ["second", 1000],
] as const;

/** A time as a person reads it, in this time zone: `2026-11-28 17:00 (in 3 days)`. */
export function timeText(time: string, now: Date, timeZone: string): string {
  const date = new Date(time);
  const format = new Intl.DateTimeFormat("sv-SE", { dateStyle: "short", timeStyle: "short", timeZone });
  return `${format.format(date)} (${distanceText(date, now)})`;
}

/** How far away a time is: `in 3 days`, `2 hours ago`. */
function distanceText(date: Date, now: Date): string {
  const distanceMs = date.getTime() - now.getTime();
  const [unit, lengthMs] = UNITS.find(([, each]) => Math.abs(distanceMs) >= each) ?? (["second", 1000] as const);
  const amount = Math.trunc(distanceMs / lengthMs);
  return amount === 0 ? "now" : new Intl.RelativeTimeFormat("en").format(amount, unit);
}
