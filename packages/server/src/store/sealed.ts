import { nameOf } from "./names.ts";
import { join, list, type Statement, sql } from "./sql.ts";
import { TOMBSTONES } from "./tombstones.ts";

/** A column of sealed texts, and the columns of the table's primary key, which are all texts. */
export interface SealedPlace {
  table: string;
  key: readonly [string, ...string[]];
  column: string;
}

/** One sealed text, with its row's key. */
export interface SealedRow {
  key: readonly string[];
  sealed: string;
}

/** Lists the sealed texts of a column after a key, in the order of the keys. The key's columns are named `key_0`, `key_1` and so on. */
export function listSealed(
  { table, key, column }: SealedPlace,
  after: readonly string[] | undefined,
  limit: number,
): Statement<Record<string, string>> {
  const keys = key.map(nameOf);
  const from = after ? sql` AND (${join(keys, ", ")}) > (${list(after)})` : sql``;
  const named = keys.map((name, index) => sql`${name} AS ${nameOf(`key_${index}`)}`);
  return sql`SELECT ${join(named, ", ")}, ${nameOf(column)} AS sealed FROM ${nameOf(table)}
    WHERE ${nameOf(column)} IS NOT NULL${from} ORDER BY ${join(keys, ", ")} LIMIT ${limit}`;
}

/** Replaces texts in a row, unless its sealed text has changed meanwhile. */
export function replaceSealed(
  { table, key, column }: SealedPlace,
  row: SealedRow,
  changes: Readonly<Record<string, string>>,
): Statement<{ replaced: number }> {
  const assignments = Object.entries(changes).map(([name, value]) => sql`${nameOf(name)} = ${value}`);
  return sql`UPDATE ${nameOf(table)} SET ${join(assignments, ", ")}
    WHERE (${join(key.map(nameOf), ", ")}) = (${list(row.key)}) AND ${nameOf(column)} = ${row.sealed} RETURNING 1 AS replaced`;
}

/** Tables with hashes of tokens whose token isn't kept any more: deleted links, and the tombstones of purged links and former tokens. */
export const GONE = [
  { table: "share_links", isGone: sql`deleted_at IS NOT NULL AND token_sealed IS NULL` },
  { table: TOMBSTONES, isGone: sql`1 = 1` },
] as const;

/** Lists rows of one of these tables, after an id, that still have such a hash. */
export function listForgettable(place: (typeof GONE)[number], after: string, limit: number): Statement<{ id: string }> {
  return sql`SELECT id FROM ${nameOf(place.table)} WHERE id > ${after} AND ${place.isGone}
    AND token_hash NOT LIKE 'deleted-%' ORDER BY id LIMIT ${limit}`;
}

/** Replaces such a hash with a text that is unique and no hash. Without the token, the hash can't be computed with another secret. */
export function forgetToken(place: (typeof GONE)[number], id: string): Statement {
  return sql`UPDATE ${nameOf(place.table)} SET token_hash = 'deleted-' || id WHERE id = ${id} AND ${place.isGone}`;
}
