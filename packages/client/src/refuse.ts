/** Throws a `TypeError` that says what an input has to be and, where that can hold no secret, what it is. */
export function refuse(what: string, allowed: string, got?: string): never {
  throw new TypeError(`${what} must be ${allowed}${got ? `, got ${got}` : ""}.`);
}
