/** The query as `name=value` pairs: a Date in ISO 8601, a list repeated, undefined left out; refuses all else. */
export function toQueryString(query: Record<string, unknown>): string {
  return Object.entries(query)
    .flatMap(([name, value]) => (Array.isArray(value) ? value.map((item) => pair(name, item)) : pair(name, value)))
    .filter((text) => text !== "")
    .join("&");
}

function pair(name: string, value: unknown): string {
  return value === undefined ? "" : `${encodeURIComponent(name)}=${encode(name, toText(name, value))}`;
}

function toText(name: string, value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "boolean" || typeof value === "bigint") return String(value);
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString();
  throw new TypeError(
    `The query parameter "${name}" must be a string, a finite number, a boolean or a valid Date, got ${kindOf(value)}. Leave it out to send none.`,
  );
}

function encode(name: string, text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    throw new TypeError(`The query parameter "${name}" has half of a surrogate pair.`);
  }
}

function kindOf(value: unknown): string {
  if (value instanceof Date) return "an invalid Date";
  return typeof value === "number" || value === null ? String(value) : `a value of type ${typeof value}`;
}
