/** The value, if it is visible ASCII without spaces; else a TypeError that names it by `what` and never repeats it. */
export function toHeaderValue(what: string, value: unknown): string {
  if (typeof value !== "string") throw new TypeError(`${what} must be a string, got ${typeof value}.`);
  if (value === "") throw new TypeError(`${what} must not be empty.`);
  const at = value.search(/[^!-~]/);
  if (at === -1) return value;
  throw new TypeError(
    `${what} must be visible ASCII without spaces or line breaks; the character at index ${at} is not.`,
  );
}
