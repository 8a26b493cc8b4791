import { kindOf, refuse } from "./refuse.ts";

/**
 * The body as JSON. Refuses what JSON would silently turn into null, or drop: a field set to null means "clear it" or
 * "unlimited" to the API; a member that is undefined is left out.
 */
export function toJson(body: unknown): string {
  return JSON.stringify(body, function (this: unknown, name: string, converted: unknown) {
    const value = (this as Record<string, unknown>)[name];
    // What a Date has become does not tell whether it was a valid one.
    const told = value instanceof Date ? value : converted;
    const isLeftOut = told === undefined && name && !Array.isArray(this);
    if (!(isLeftOut || isSendable(told, /string|boolean|null|object|array/))) {
      refuse(`The body${name && `'s "${name}"`}`, "what JSON can hold", kindOf(told));
    }
    return converted;
  });
}

/** Whether a value is sent as it is: a valid Date, a finite number, or of one of the kinds. A `Map` is no object: its members are not JSON's. */
export function isSendable(value: unknown, kinds: RegExp): boolean {
  const number = value instanceof Date ? value.getTime() : value;
  return typeof number === "number" ? Number.isFinite(number) : kinds.test(kindOf(number));
}
