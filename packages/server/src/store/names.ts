import type { Statement } from "./sql.ts";

const NAME = /^[a-z_][a-z0-9_]*$/;

/** A table's or column's name as part of a text; what has not the form of ours is refused, for a file may have brought it. */
export function nameOf(name: string): Statement {
  if (!NAME.test(name)) throw new Error(`${JSON.stringify(name)} is no name of a table or a column.`);
  return { text: name, values: [] };
}
