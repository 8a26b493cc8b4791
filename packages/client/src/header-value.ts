import { kindOf, refuse } from "./refuse.ts";

/** The value, if it is visible ASCII without spaces; else a TypeError that names it by `what` and never repeats it. */
export function toHeaderValue(what: string, value: unknown): string {
  return typeof value === "string" && /^[!-~]+$/.test(value)
    ? value
    : refuse(what, "visible ASCII without spaces", value === "" ? "nothing" : kindOf(value));
}
