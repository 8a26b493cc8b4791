/**
 * The body as JSON text. Refuses what JSON would silently turn into null or drop, because null means "never" or
 * "unlimited" to the API; a member that is undefined is left out.
 */
export function toJson(body: unknown): string {
  if (body === undefined) throw new TypeError("The body is missing.");
  return JSON.stringify(body, function (this: unknown, name: string, converted: unknown) {
    // A Date has become a string, or null, before it comes here.
    const value = (this as Record<string, unknown>)[name];
    if (!isJson(value) && (value !== undefined || Array.isArray(this))) {
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

/** Whether JSON holds the value itself; a member is looked at when it is its turn. */
function isJson(value: unknown): boolean {
  if (value instanceof Date) return !Number.isNaN(value.getTime());
  return typeof value === "number" ? Number.isFinite(value) : /string|boolean|object/.test(typeof value);
}
