import { kindOf, refuse } from "./refuse.ts";

/**
 * The body as JSON. Refuses what JSON would silently turn into null, or drop: a field set to null means "clear it" or
 * "unlimited" to the API; a member that is undefined is left out.
 */
export function toJson(body: unknown): string {
  return JSON.stringify(body, function (this: unknown, name: string, converted: unknown) {
    // What an invalid Date has become does not tell that it was one.
    const told = converted === null ? (this as Record<string, unknown>)[name] : converted;
    const kind = kindOf(told);
    const isLeftOut = told === undefined && name && !Array.isArray(this);
    // A `Map` is no object: its members are not JSON's.
    if (!isLeftOut && !/^(?:-?\d|(?:String|Boolean|Null|Object|Array)$)/.test(kind)) {
      refuse(`The body${name && `'s "${name}"`}`, "what JSON can hold", kind);
    }
    return converted;
  });
}
