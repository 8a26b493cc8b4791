/**
 * The body as JSON text. Refuses what JSON would silently turn into null or drop, because null means "never" or
 * "unlimited" to the API; a member that is undefined is left out.
 */
export function toJson(body: unknown): string {
  if (body === undefined) throw new TypeError("The body is missing.");
  return JSON.stringify(body, function (this: unknown, name: string, converted: unknown) {
    // A Date has become a string, or null, before it comes here.
    const value = (this as Record<string, unknown>)[name];
    if (!isSendable(value, /string|boolean|object/) && (value !== undefined || Array.isArray(this))) {
      throw new TypeError(`The body's ${name && `"${name}" `}must be what JSON can hold, got ${kindOf(value)}.`);
    }
    return converted;
  });
}

/** What a value is, for a message: a text or an object may hold a secret and is not repeated. */
export function kindOf(value: unknown): string {
  if (value instanceof Date) return "an invalid Date";
  return typeof value === "number" || value === null ? String(value) : typeof value;
}

/** Whether a value is sent as it is: a valid Date, a finite number, or of one of the types. */
export function isSendable(value: unknown, types: RegExp): boolean {
  const number = value instanceof Date ? value.getTime() : value;
  return typeof number === "number" ? Number.isFinite(number) : types.test(typeof number);
}
