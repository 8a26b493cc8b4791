/** The value, if it is visible ASCII without spaces; else a TypeError that names it by `what` and never repeats it. */
export function toHeaderValue(what: string, value: unknown): string {
  if (typeof value === "string" && /^[!-~]+$/.test(value)) return value;
  throw new TypeError(`${what} must be visible ASCII without spaces.`);
}

/** The header value for an API key; refuses what can not be one. */
export function toBearer(apiKey: unknown): string {
  return `Bearer ${toHeaderValue("apiKey", apiKey)}`;
}
