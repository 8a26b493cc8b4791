import type { ShareLinkStatus } from "@share-links/types";
import type { ShareLinkRow } from "./share-links.ts";
import { STATUS } from "./share-links.ts";
import { type Statement, sql } from "./sql.ts";

/** What a redemption is asked with: the token's hash, and what a page's nonce says, if it came with a valid one. */
export interface RedemptionRequest {
  tokenHash: string;
  nonce: { shareLinkId: string; originsVersion: number } | undefined;
}

/** The columns of a link that a grant tells of; `last_used_at` is the moment of the use. */
export type GrantRow = Pick<ShareLinkRow, "id" | "type" | "persona_id" | "persona_name" | "remove_watermark"> & {
  last_used_at: number;
};

/** Counts one use if, at this moment, the link is live and may be used from there; else gives no row. The whole decision is this one statement. */
export function countUse(request: RedemptionRequest): Statement<GrantRow> {
  return sql`UPDATE share_links SET usage_count = usage_count + 1, last_used_at = now_ms()
    WHERE token_hash = ${request.tokenHash} AND deleted_at IS NULL AND ${mayBeUsedFrom(request)} AND ${STATUS} = 'live'
    RETURNING id, type, persona_id, persona_name, remove_watermark, last_used_at`;
}

/** Why a use was refused, for the message only. No row: there is no such link. */
export function explainRefusal(request: RedemptionRequest): Statement<{ status: ShareLinkStatus; allowed: 0 | 1 }> {
  return sql`SELECT ${STATUS} AS status, CASE WHEN ${mayBeUsedFrom(request)} THEN 1 ELSE 0 END AS allowed
    FROM share_links WHERE token_hash = ${request.tokenHash} AND deleted_at IS NULL`;
}

/** Records one counted use of a link. */
export function insertUseEvent(
  id: string,
  shareLinkId: string,
  at: number,
  surface: "api" | "page" | "player" | "orb",
): Statement {
  return sql`INSERT INTO use_events (id, share_link_id, at, outcome, surface) VALUES (${id}, ${shareLinkId}, ${at}, 'counted', ${surface})`;
}

/** What an earlier call with this key, if it is still kept, was answered with, unless the link was disabled, deleted, expired or closed to the caller since. */
export function findReplay(request: RedemptionRequest, keyHash: string): Statement<{ reply: string }> {
  return sql`SELECT reply FROM redemption_keys WHERE key_hash = ${keyHash} AND share_link_id = (
    SELECT id FROM share_links WHERE token_hash = ${request.tokenHash} AND deleted_at IS NULL AND ${mayBeUsedFrom(request)}
      AND ${STATUS} IN ('live', 'exhausted'))`;
}

/** Keeps the reply to a keyed redemption for `lifetimeMs`. */
export function insertRedemptionKey(
  shareLinkId: string,
  keyHash: string,
  reply: string,
  lifetimeMs: number,
): Statement {
  return sql`INSERT INTO redemption_keys (share_link_id, key_hash, reply, expires_at)
    VALUES (${shareLinkId}, ${keyHash}, ${reply}, now_ms() + ${lifetimeMs})`;
}

/** Forgets the keys whose time is over. */
export function deleteExpiredRedemptionKeys(): Statement {
  return sql`DELETE FROM redemption_keys WHERE expires_at <= (SELECT now_ms())`;
}

function mayBeUsedFrom({ nonce }: RedemptionRequest): Statement {
  if (!nonce) return sql`(type = 'LINK' OR allow_all_origins = 1)`;
  return sql`(type = 'LINK' OR allow_all_origins = 1 OR (id = ${nonce.shareLinkId} AND origins_version = ${nonce.originsVersion}))`;
}
