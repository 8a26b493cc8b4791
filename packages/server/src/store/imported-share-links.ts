import { COLUMNS, type ShareLinkRow, statusOf } from "./share-links.ts";
import { type Statement, sql } from "./sql.ts";
import { hasToken, type TokenHashes } from "./token-hash.ts";

/** What stands where a link would be imported to; deleted links are there too, for neither id nor token is issued again. */
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

/** Lets the count of a link that was inserted just now begin with the uses that were counted elsewhere. What has expired before is no news. */
export function setImportedUses(id: string, uses: number): Statement<ShareLinkRow> {
  return sql`UPDATE share_links SET usage_count = ${uses}, imported_uses = ${uses},
      kept_status = ${statusOf({ usage_count: sql`CAST(${uses} AS BIGINT)` })}, kept_status_at = now_ms(),
      expiry_announced = CASE WHEN expires_at <= now_ms() THEN expires_at ELSE expiry_announced END
    WHERE id = ${id} RETURNING ${COLUMNS}`;
}

/** Every link of an organisation that is not deleted, oldest first. */
export function listAllShareLinks(organizationId: string): Statement<ShareLinkRow> {
  return sql`SELECT ${COLUMNS} FROM share_links WHERE organization_id = ${organizationId} AND deleted_at IS NULL
    ORDER BY created_at, id`;
}
