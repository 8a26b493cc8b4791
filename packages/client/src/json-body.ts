/**
 * The body as JSON text. Refuses what JSON would silently turn into null or drop, because null means "never" or
 * "unlimited" to the API; a member that is undefined is left out.
 */
export function toJson(body: unknown): string {
  if (body === undefined) throw new TypeError("The body is missing.");
  return JSON.stringify(body, function (this: unknown, name: string, converted: unknown) {
    // A Date has become a string, or null, before it comes here.
    const value = (this as Record<string, unknown>)[name];
    const why = unfit(value, Array.isArray(this));
    if (why !== undefined) throw new TypeError(`The body's ${name === "" ? "value" : `"${name}"`} is ${why}.`);
    return converted;
  });
}

function unfit(value: unknown, inList: boolean): string | undefined {
  if (typeof value === "number" && !Number.isFinite(value)) return `${value}, not a finite number`;
  if (value instanceof Date && Number.isNaN(value.getTime())) return "an invalid Date";
  if (typeof value === "function" || typeof value === "symbol" || typeof value === "bigint") {
    return `a ${typeof value}, which JSON can not hold`;
  }
  return value === undefined && inList ? "undefined, which a list can not hold" : undefined;
}
