import { type Sql, type Statement, sql } from "./sql.ts";

/** What the database itself finds broken in a SQLite file: pages, indexes, and rows that refer to missing rows. PostgreSQL checks these at every commit. */
export async function checkIntegrity(store: Sql): Promise<string[]> {
  if (store.dialect === "postgres") return [];
  const pages = await store.read(sql<{ integrity_check: string }>`PRAGMA integrity_check`);
  const orphans = await store.read(sql<{ table: string; parent: string }>`PRAGMA foreign_key_check`);
  return [
    ...pages.map(({ integrity_check }) => integrity_check).filter((found) => found !== "ok"),
    ...orphans.map(({ table, parent }) => `a row of ${table} refers to a row of ${parent} that is not there`),
  ];
}

/** Lists the sealed tokens of links that aren't deleted, in the order of the links' ids. */
export function listSealedTokens(
  after: string,
  limit: number,
): Statement<{ id: string; token_hash: string; token_sealed: string }> {
  return sql`SELECT id, token_hash, token_sealed FROM share_links WHERE id > ${after} AND deleted_at IS NULL
    ORDER BY id LIMIT ${limit}`;
}
