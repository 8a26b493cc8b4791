import type { Statement } from "./sql.ts";

const NAME = /^[a-z_][a-z0-9_]*$/;

/** The name of a table or a column as a part of a statement. Throws if it doesn't look like one of ours, because it may come from a backup file. */
export function nameOf(name: string): Statement {
  if (!NAME.test(name)) throw new Error(`${JSON.stringify(name)} isn't the name of a table or a column.`);
  return { text: name, values: [] };
}
