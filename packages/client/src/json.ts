import { kindOf, refuse } from "./refuse.ts";

/** The JSON value of a text; undefined if it is not JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether a value is a JSON object: neither a list nor null. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return Object(value) === value && !Array.isArray(value);
}

/**
 * The body as JSON, without undefined members. Refuses what `JSON.stringify` would silently drop or turn into null, because null
 * means "clear it" or "unlimited" to the API.
 */
export function toJson(body: unknown): string {
  return JSON.stringify(body, function (this: unknown, name: string, converted: unknown) {
    // An invalid Date has already become null here, so look at the original.
    const value = converted === null ? (this as Record<string, unknown>)[name] : converted;
    const kind = kindOf(value);
    const isLeftOut = value === undefined && name && !Array.isArray(this);
    if (!isLeftOut && !/^(?:-?\d|(?:String|Boolean|Null|Object|Array)$)/.test(kind)) {
      refuse(`The body${name && `'s "${name}"`}`, "what JSON can hold", kind);
    }
    return converted;
  });
}
