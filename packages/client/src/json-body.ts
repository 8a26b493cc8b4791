/**
 * The body as JSON text. Refuses what JSON would silently turn into null or drop, because null means "never" or
 * "unlimited" to the API; a member that is undefined is left out.
 */
export function toJson(body: unknown): string {
  if (body === undefined) throw new TypeError("The body is missing.");
  return JSON.stringify(body, function (this: unknown, name: string, converted: unknown) {
    const value = (this as Record<string, unknown>)[name];
    // What a Date has become does not tell whether it was a valid one.
    const told = value instanceof Date ? value : converted;
    if (!isSendable(told, /^(?:string|boolean|null|object|array)$/) && (told !== undefined || Array.isArray(this))) {
      throw new TypeError(`The body's ${name && `"${name}" `}must be what JSON can hold, got ${kindOf(told)}.`);
    }
    return converted;
  });
}

/** What a value is, in one word, for a message: a text or an object may hold a secret and is not repeated. */
export function kindOf(value: unknown): string {
  if (value instanceof Date) return "an invalid Date";
  return typeof value === "number" ? String(value) : Object.prototype.toString.call(value).slice(8, -1).toLowerCase();
}

/** Whether a value is sent as it is: a valid Date, a finite number, or of one of the kinds. A `Map` is no object: its members are not JSON's. */
export function isSendable(value: unknown, kinds: RegExp): boolean {
  const number = value instanceof Date ? value.getTime() : value;
  return typeof number === "number" ? Number.isFinite(number) : kinds.test(kindOf(number));
}
