/** Throws a `TypeError` that says what an input has to be and, where that can hold no secret, what it is. */
export function refuse(what: string, allowed: string, got?: string): never {
  throw new TypeError(`${what} must be ${allowed}${got ? `, got ${got}` : ""}.`);
}

/** What a value is, in one word, for a message: a text or an object may hold a secret and is not repeated. */
export function kindOf(value: unknown): string {
  if (typeof value === "number" || value instanceof Date) return `${value}`;
  return Object.prototype.toString.call(value).slice(8, -1);
}
