import type { ShareLinkStatus, ShareLinkType } from "@share-links/types";
import type { Position } from "./personas.ts";
import { join, type SqlValue, type Statement, sql } from "./sql.ts";

/** A share link as it is kept, with its status at the moment of the statement. Times in milliseconds since 1970, booleans 0 or 1. */
export interface ShareLinkRow {
  id: string;
  organization_id: string;
  persona_id: string;
  persona_name: string;
  token_sealed: string;
  type: ShareLinkType;
  expires_at: number | null;
  usage_limit: number | null;
  usage_count: number;
  last_used_at: number | null;
  /** A JSON array of canonical origins. */
  allowed_origins: string;
  allow_all_origins: 0 | 1;
  origins_version: number;
  remove_watermark: 0 | 1;
  enabled: 0 | 1;
  is_primary: 0 | 1;
  created_at: number;
  status: ShareLinkStatus;
}

/** What a new share link is kept with; the rest is the store's. */
export type NewShareLinkRow = Omit<ShareLinkRow, "usage_count" | "last_used_at" | "origins_version" | "status"> & {
  persona_name_folded: string;
  token_hash: string;
};

/** The settings that an update may change, each under its column. An absent one stays as it is. */
export type ShareLinkChanges = Partial<
  Pick<
    ShareLinkRow,
    | "type"
    | "expires_at"
    | "usage_limit"
    | "allowed_origins"
    | "allow_all_origins"
    | "remove_watermark"
    | "enabled"
    | "is_primary"
  >
>;

/** Which links a list holds. `search` matches the folded persona name, or the id, or the token's hash. */
export interface ShareLinkFilter {
  organizationId: string;
  personaId?: string | undefined;
  type?: ShareLinkType | undefined;
  status?: ShareLinkStatus | undefined;
  search?: { folded: string; id: string; tokenHash: string } | undefined;
}

/** What a redemption would find. The one definition for the redeem statement, the list filter and every answer. */
export const STATUS = sql`CASE
    WHEN enabled = 0 THEN 'disabled'
    WHEN expires_at <= (SELECT now_ms()) THEN 'expired'
    WHEN usage_count >= usage_limit THEN 'exhausted'
    ELSE 'live' END`;

const COLUMNS = sql`id, organization_id, persona_id, persona_name, token_sealed, type, expires_at, usage_limit, usage_count,
  last_used_at, allowed_origins, allow_all_origins, origins_version, remove_watermark, enabled, is_primary, created_at, ${STATUS} AS status`;

/** Inserts a share link. */
export function insertShareLink(link: NewShareLinkRow): Statement<ShareLinkRow> {
  return sql`INSERT INTO share_links (id, organization_id, persona_id, persona_name, persona_name_folded, token_hash, token_sealed,
      type, expires_at, usage_limit, allowed_origins, allow_all_origins, remove_watermark, enabled, is_primary, created_at)
    VALUES (${link.id}, ${link.organization_id}, ${link.persona_id}, ${link.persona_name}, ${link.persona_name_folded},
      ${link.token_hash}, ${link.token_sealed}, ${link.type}, ${link.expires_at}, ${link.usage_limit}, ${link.allowed_origins},
      ${link.allow_all_origins}, ${link.remove_watermark}, ${link.enabled}, ${link.is_primary}, ${link.created_at})
    RETURNING ${COLUMNS}`;
}

/** One share link of an organisation; a deleted one is not found. */
export function findShareLink(organizationId: string, id: string): Statement<ShareLinkRow> {
  return sql`SELECT ${COLUMNS} FROM share_links WHERE ${own(organizationId, id)}`;
}

/** The same, and holds the link's row until the unit of work ends: what is read of it stays so. */
export function lockShareLink(organizationId: string, id: string): Statement<ShareLinkRow> {
  return sql`UPDATE share_links SET enabled = enabled WHERE ${own(organizationId, id)} RETURNING ${COLUMNS}`;
}

/** One page of the links that a filter lets through, newest first, after `offset` of them. */
export function listShareLinks(filter: ShareLinkFilter, limit: number, offset: number): Statement<ShareLinkRow> {
  return sql`SELECT ${COLUMNS} FROM share_links WHERE ${matches(filter)} ORDER BY created_at DESC, id DESC LIMIT ${limit} OFFSET ${offset}`;
}

/** The links that a filter lets through after a place in the list, newest first. */
export function listShareLinksAfter(
  filter: ShareLinkFilter,
  after: Position | undefined,
  limit: number,
): Statement<ShareLinkRow> {
  const from = after ? sql` AND (created_at, id) < (${after.createdAt}, ${after.id})` : sql``;
  return sql`SELECT ${COLUMNS} FROM share_links WHERE ${matches(filter)}${from} ORDER BY created_at DESC, id DESC LIMIT ${limit}`;
}

/** How many links a filter lets through. */
export function countShareLinks(filter: ShareLinkFilter): Statement<{ total: number }> {
  return sql`SELECT count(*) AS total FROM share_links WHERE ${matches(filter)}`;
}

/** Writes the columns named in `changes` and no other, never the count. `changes` names one at least. */
export function updateShareLink(
  organizationId: string,
  id: string,
  changes: ShareLinkChanges,
): Statement<ShareLinkRow> {
  const entries = Object.entries(changes) as [keyof ShareLinkChanges, SqlValue][];
  const assignments = entries.map(([column, value]) => sql`${COLUMN[column]} = ${value}`);
  if ("allowed_origins" in changes || "allow_all_origins" in changes)
    assignments.push(sql`origins_version = origins_version + 1`);
  return sql`UPDATE share_links SET ${join(assignments, ", ")} WHERE ${own(organizationId, id)} RETURNING ${COLUMNS}`;
}

/** Takes the primary mark from the persona's primary link, if it has one; gives the link as it is then. */
export function demotePrimary(organizationId: string, personaId: string): Statement<ShareLinkRow> {
  return sql`UPDATE share_links SET is_primary = 0
    WHERE organization_id = ${organizationId} AND persona_id = ${personaId} AND is_primary = 1 AND deleted_at IS NULL
    RETURNING ${COLUMNS}`;
}

/** Deletes a share link for good: its row stays, so that id and token are never issued again, but the token is gone. Gives the link as it was, but for its token. */
export function deleteShareLink(organizationId: string, id: string): Statement<Omit<ShareLinkRow, "token_sealed">> {
  return sql`UPDATE share_links SET deleted_at = now_ms(), token_sealed = NULL
    WHERE ${own(organizationId, id)} RETURNING ${COLUMNS}`;
}

const COLUMN: { [Name in keyof Required<ShareLinkChanges>]: Statement } = {
  type: sql`type`,
  expires_at: sql`expires_at`,
  usage_limit: sql`usage_limit`,
  allowed_origins: sql`allowed_origins`,
  allow_all_origins: sql`allow_all_origins`,
  remove_watermark: sql`remove_watermark`,
  enabled: sql`enabled`,
  is_primary: sql`is_primary`,
};

function own(organizationId: string, id: string): Statement {
  return sql`id = ${id} AND organization_id = ${organizationId} AND deleted_at IS NULL`;
}

function matches({ organizationId, personaId, type, status, search }: ShareLinkFilter): Statement {
  const conditions = [sql`organization_id = ${organizationId}`, sql`deleted_at IS NULL`];
  if (personaId !== undefined) conditions.push(sql`persona_id = ${personaId}`);
  if (type !== undefined) conditions.push(sql`type = ${type}`);
  if (status !== undefined) conditions.push(sql`${STATUS} = ${status}`);
  // No name, id or token has a NUL; SQLite would end the pattern at it, PostgreSQL refuse it.
  if (search?.folded.includes("\0")) conditions.push(sql`1 = 0`);
  else if (search !== undefined) {
    const pattern = `%${search.folded.replace(/[\\%_]/g, "\\$&")}%`;
    conditions.push(
      sql`(persona_name_folded LIKE ${pattern} ESCAPE '\\' OR id = ${search.id} OR token_hash = ${search.tokenHash})`,
    );
  }
  return join(conditions, " AND ");
}
