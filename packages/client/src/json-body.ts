import { refuse } from "./refuse.ts";

/**
 * The body as JSON text. Refuses what JSON would silently turn into null or drop, because null means "never" or
 * "unlimited" to the API; a member that is undefined is left out.
 */
export function toJson(body: unknown): string {
  return JSON.stringify(body, function (this: unknown, name: string, converted: unknown) {
    // A Date has become a string, or null, before it comes here.
    const value = (this as Record<string, unknown>)[name];
    const isLeftOut = value === undefined && name && !Array.isArray(this);
    const isNulled = converted === null && value !== null;
    if (isNulled || !(isLeftOut || isSendable(converted, /string|boolean|object/))) {
      refuse(`The body${name && `'s "${name}"`}`, "what JSON can hold", kindOf(value));
    }
    return converted;
  });
}

/** Whether a value is sent as it is: a finite number, or of one of the types. */
export function isSendable(value: unknown, types: RegExp): boolean {
  return typeof value === "number" ? Number.isFinite(value) : types.test(typeof value);
}

/** What a value that can not be sent is, for a message: a text or an object may hold a secret and is not repeated. */
export function kindOf(value: unknown): string {
  if (value instanceof Date) return "an invalid Date";
  if (typeof value === "string") return "half of a surrogate pair";
  return typeof value === "number" || value === null ? `${value}` : typeof value;
}
