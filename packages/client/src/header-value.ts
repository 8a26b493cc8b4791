/** The value, if it is visible ASCII without spaces; else a TypeError that names it by `what` and never repeats it. */
export function toHeaderValue(what: string, value: unknown): string {
  if (typeof value === "string" && /^[!-~]+$/.test(value)) return value;
  throw new TypeError(`${what} must be visible ASCII without spaces.`);
}
