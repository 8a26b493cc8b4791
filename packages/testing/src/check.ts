/** A generated validator, as far as it is needed. */
interface Schema {
  issues(value: unknown): readonly { pointer: string; message: string }[];
}

/** Throws a `TypeError` with every problem, each with its place, unless the value fits. `what` begins the message. */
export function refuseUnfit(what: string, schema: Schema, value: unknown): void {
  const issues = schema.issues(value);
  if (issues.length === 0) return;
  const listed = issues.map(({ pointer, message }) => `${pointer === "" ? "it" : pointer} ${message}`);
  throw new TypeError(`${what} can't be used: ${listed.join("; ")}.`);
}
