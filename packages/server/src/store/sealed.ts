import { nameOf } from "./names.ts";
import { join, type Statement, sql } from "./sql.ts";

/** Where sealed texts are kept: a column, and the columns of the table's primary key, all of them text. */
export interface SealedPlace {
  table: string;
  key: readonly [string, ...string[]];
  column: string;
}

/** One sealed text, with the values of its row's key. */
export interface SealedRow {
  key: readonly string[];
  sealed: string;
}

/** The sealed texts of a column after a key, in the order of the keys; each key column as `key_0` and so on. */
export function listSealed(
  { table, key, column }: SealedPlace,
  after: readonly string[] | undefined,
  limit: number,
): Statement<Record<string, string>> {
  const keys = key.map(nameOf);
  const from = after ? sql` AND (${join(keys, ", ")}) > (${values(after)})` : sql``;
  const named = keys.map((name, index) => sql`${name} AS ${nameOf(`key_${index}`)}`);
  return sql`SELECT ${join(named, ", ")}, ${nameOf(column)} AS sealed FROM ${nameOf(table)}
    WHERE ${nameOf(column)} IS NOT NULL${from} ORDER BY ${join(keys, ", ")} LIMIT ${limit}`;
}

/** Puts other texts into a row, unless its sealed text has become another one meanwhile. */
export function replaceSealed(
  { table, key, column }: SealedPlace,
  row: SealedRow,
  changes: Readonly<Record<string, string>>,
): Statement<{ replaced: number }> {
  const assignments = Object.entries(changes).map(([name, value]) => sql`${nameOf(name)} = ${value}`);
  return sql`UPDATE ${nameOf(table)} SET ${join(assignments, ", ")}
    WHERE (${join(key.map(nameOf), ", ")}) = (${values(row.key)}) AND ${nameOf(column)} = ${row.sealed} RETURNING 1 AS replaced`;
}

/** Where links are that have the hash of a token and not the token: deleted ones, and what is left of purged ones and of former tokens. */
export const GONE = [
  { table: "share_links", isGone: sql`deleted_at IS NOT NULL AND token_sealed IS NULL` },
  { table: "purged_share_links", isGone: sql`1 = 1` },
] as const;

/** Links of one of these places after an id that still have the hash of their token. */
export function listForgettable(place: (typeof GONE)[number], after: string, limit: number): Statement<{ id: string }> {
  return sql`SELECT id FROM ${nameOf(place.table)} WHERE id > ${after} AND ${place.isGone}
    AND token_hash NOT LIKE 'deleted-%' ORDER BY id LIMIT ${limit}`;
}

/** Takes its hash from such a link, for nobody has the token any more to bring it under another secret. What stands in its place is unique and no hash. */
export function forgetToken(place: (typeof GONE)[number], id: string): Statement {
  return sql`UPDATE ${nameOf(place.table)} SET token_hash = 'deleted-' || id WHERE id = ${id} AND ${place.isGone}`;
}

function values(texts: readonly string[]): Statement {
  return join(
    texts.map((text) => sql`${text}`),
    ", ",
  );
}
