import { list, type Statement, sql } from "./sql.ts";

/** The hashes of a token: with the current secret, and during a rotation also with the second one. */
export type TokenHashes = readonly [string, ...string[]];

/** The condition that a share link has the token with these hashes. It checks them in one statement, so that a link isn't missed while a rotation replaces its hash. */
export function hasToken([first, ...others]: TokenHashes): Statement {
  if (others.length === 0) return sql`token_hash = ${first}`;
  return sql`token_hash IN (${list([first, ...others])})`;
}
