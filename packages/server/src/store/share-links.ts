import type { ShareLinkStatus, ShareLinkType } from "@share-links/types";
import { KEPT_STATUS_COLUMNS, keepStatus, keptStatusOfNew, STATUS } from "./share-link-state.ts";
import { join, type SqlValue, type Statement, sql } from "./sql.ts";
import { findPurgedLink } from "./tombstones.ts";

/** A share link, with its status at the moment of the statement. Times in milliseconds since 1970, booleans 0 or 1. */
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

/** A new share link. The store sets the other columns. */
export type NewShareLinkRow = Omit<ShareLinkRow, "usage_count" | "last_used_at" | "origins_version" | "status"> & {
  group_id: string;
  token_hash: string;
};

/** The columns that an update may change. Those that are left out stay as they are. */
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

/** The columns of a `ShareLinkRow`. */
export const COLUMNS = sql`id, organization_id, persona_id, persona_name, token_sealed, type, expires_at, usage_limit, usage_count,
  last_used_at, allowed_origins, allow_all_origins, origins_version, remove_watermark, enabled, is_primary, created_at, ${STATUS} AS status`;

/** Inserts a share link. Count it into its group first. */
export function insertShareLink(link: NewShareLinkRow): Statement<ShareLinkRow> {
  // Null, which the column refuses, if a purged link had this id or this token: neither is issued again.
  const unlessPurged = sql`(SELECT CAST(${link.organization_id} AS TEXT) WHERE NOT EXISTS (
    ${findPurgedLink(link.id, link.token_hash)}))`;
  return sql`INSERT INTO share_links (id, organization_id, persona_id, persona_name, group_id, token_hash, token_sealed,
      type, expires_at, usage_limit, allowed_origins, allow_all_origins, remove_watermark, enabled, is_primary, created_at,
      ${KEPT_STATUS_COLUMNS})
    VALUES (${link.id}, ${unlessPurged}, ${link.persona_id}, ${link.persona_name}, ${link.group_id}, ${link.token_hash}, ${link.token_sealed}, ${link.type}, ${link.expires_at}, ${link.usage_limit}, ${link.allowed_origins},
      ${link.allow_all_origins}, ${link.remove_watermark}, ${link.enabled}, ${link.is_primary}, ${link.created_at},
      ${keptStatusOfNew(link)})
    RETURNING ${COLUMNS}`;
}

/** Finds one share link of an organisation, unless it is deleted. */
export function findShareLink(organizationId: string, id: string): Statement<ShareLinkRow> {
  return sql`SELECT ${COLUMNS} FROM share_links WHERE ${own(organizationId, id)}`;
}

/** Finds one share link and locks its row until the transaction ends, so that nobody changes it meanwhile. */
export function lockShareLink(organizationId: string, id: string): Statement<ShareLinkRow> {
  return sql`UPDATE share_links SET enabled = enabled WHERE ${own(organizationId, id)} RETURNING ${COLUMNS}`;
}

/** Changes only the columns in `changes`, which has at least one, and whatever follows from them. Never changes the count. */
export function updateShareLink(
  organizationId: string,
  id: string,
  changes: ShareLinkChanges,
): Statement<ShareLinkRow> {
  const entries = Object.entries(changes) as [keyof ShareLinkChanges, SqlValue][];
  const assignments = entries.map(([column, value]) => sql`${COLUMN[column]} = ${value}`);
  if ("allowed_origins" in changes || "allow_all_origins" in changes)
    assignments.push(sql`origins_version = origins_version + 1`);
  if ("enabled" in changes || "expires_at" in changes || "usage_limit" in changes)
    assignments.push(keepStatus(statusValues(changes)));
  return sql`UPDATE share_links SET ${join(assignments, ", ")} WHERE ${own(organizationId, id)} RETURNING ${COLUMNS}`;
}

/** Gives a link another token. The former token doesn't find it any more. */
export function rotateShareLink(
  organizationId: string,
  id: string,
  token: { hash: string; sealed: string },
): Statement<ShareLinkRow> {
  return sql`UPDATE share_links SET token_hash = ${token.hash}, token_sealed = ${token.sealed}
    WHERE ${own(organizationId, id)} RETURNING ${COLUMNS}`;
}

/** Makes the persona's primary link an ordinary one, if it has one. Gives the link as it is afterwards. */
export function demotePrimary(organizationId: string, personaId: string): Statement<ShareLinkRow> {
  return sql`UPDATE share_links SET is_primary = 0
    WHERE organization_id = ${organizationId} AND persona_id = ${personaId} AND is_primary = 1 AND deleted_at IS NULL
    RETURNING ${COLUMNS}`;
}

/** Deletes a share link for good. Its row stays without the token, so that neither the id nor the token is issued again. Gives the link as it was, without its token. */
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

function statusValues({ enabled, expires_at, usage_limit }: ShareLinkChanges): Parameters<typeof keepStatus>[0] {
  return {
    ...(enabled !== undefined && { enabled: sql`${enabled}` }),
    ...(expires_at !== undefined && { expires_at: sql`${expires_at}` }),
    ...(usage_limit !== undefined && { usage_limit: sql`${usage_limit}` }),
  };
}
