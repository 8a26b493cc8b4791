import { join, type Statement, sql } from "./sql.ts";

/** What a token may be found by: its hash under the secret, and under a second one while a rotation of the secret lasts. */
export type TokenHashes = readonly [string, ...string[]];

/** The condition that a share link has the token of these hashes. One statement for all, so that a link is never missed while it goes over from one to another. */
export function hasToken([first, ...others]: TokenHashes): Statement {
  if (others.length === 0) return sql`token_hash = ${first}`;
  return sql`token_hash IN (${join(
    [first, ...others].map((hash) => sql`${hash}`),
    ", ",
  )})`;
}
