import { importUses } from "./share-link-state.ts";
import { COLUMNS, type ShareLinkRow } from "./share-links.ts";
import { type Statement, sql } from "./sql.ts";
import { hasToken, type TokenHashes } from "./token-hash.ts";

/** A link that has the id or the token of a link to import. It may be deleted: ids and tokens are never issued again. */
export interface TakenRow {
  id: string;
  organization_id: string;
  token_hash: string;
  deleted_at: number | null;
}

/** The links, of whatever organisation, that have this id or this token. */
export function findTaken(id: string, tokenHashes: TokenHashes): Statement<TakenRow> {
  return sql`SELECT id, organization_id, token_hash, deleted_at FROM share_links WHERE id = ${id} OR ${hasToken(tokenHashes)}`;
}

/** The primary link of a persona. */
export function findPrimary(organizationId: string, personaId: string): Statement<{ id: string }> {
  return sql`SELECT id FROM share_links
    WHERE organization_id = ${organizationId} AND persona_id = ${personaId} AND is_primary = 1 AND deleted_at IS NULL`;
}

/** Begins the count of a new link with the uses that were counted elsewhere. */
export function setImportedUses(id: string, uses: number): Statement<ShareLinkRow> {
  return sql`UPDATE share_links SET ${importUses(uses)} WHERE id = ${id} RETURNING ${COLUMNS}`;
}
