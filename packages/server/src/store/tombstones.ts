import { asText, type Statement, sql } from "./sql.ts";
import { hasToken, type TokenHashes } from "./token-hash.ts";

/** The table of tombstones: the ids and token hashes of links that are gone, and the former hashes of links with a new token. None is issued again. */
export const TOMBSTONES = "purged_share_links";

/** Keeps the id and the token hash of a purged link. */
export function keepTombstone(id: string, tokenHash: string): Statement {
  return sql`INSERT INTO purged_share_links (id, token_hash) VALUES (${id}, ${tokenHash})`;
}

/** Keeps the ids and the token hashes of all links of an organisation. */
export function keepTombstonesOf(organizationId: string): Statement {
  return sql`INSERT INTO purged_share_links (id, token_hash) SELECT id, token_hash FROM share_links WHERE organization_id = ${organizationId}`;
}

/** Keeps the present token hash of a link that gets another token, under an id that no link has. */
export function keepTokenOf(shareLinkId: string, id: string): Statement {
  return sql`INSERT INTO purged_share_links (id, token_hash)
    SELECT ${asText(id)}, token_hash FROM share_links WHERE id = ${shareLinkId}`;
}

/** Finds the purged link that had this id or this token. */
export function findPurgedLink(id: string, tokenHash: string): Statement<{ id: string }> {
  return sql`SELECT id FROM purged_share_links WHERE id = ${id} OR token_hash = ${tokenHash}`;
}

/** Finds out whether a link has or had this token. The link may be deleted, purged, or have another token now. */
export function findIssuedToken(tokenHashes: TokenHashes): Statement<{ id: string }> {
  return sql`SELECT id FROM share_links WHERE ${hasToken(tokenHashes)}
    UNION ALL SELECT id FROM purged_share_links WHERE ${hasToken(tokenHashes)}`;
}
