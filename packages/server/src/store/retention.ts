import { join, type Statement, sql } from "./sql.ts";

/** Links that have been expired or exhausted for so long, longest first. */
export function listOverLinks(
  forMs: number,
  limit: number,
): Statement<{ id: string; organization_id: string; persona_id: string }> {
  return sql`SELECT id, organization_id, persona_id FROM share_links WHERE ${isOver(forMs)} ORDER BY kept_status_at LIMIT ${limit}`;
}

/** Dates a deletion back to when the link was over, if that is so long ago. */
export function backdateDeletion(id: string): Statement {
  return sql`UPDATE share_links SET deleted_at = kept_status_at WHERE id = ${id} AND deleted_at > kept_status_at`;
}

/** Holds a link that is over for so long; gives no row when it was revived meanwhile. */
export function lockOverLink(id: string, forMs: number): Statement<{ id: string }> {
  return sql`UPDATE share_links SET enabled = enabled WHERE id = ${id} AND ${isOver(forMs)} RETURNING id`;
}

/** Links that were deleted so long ago, longest first. */
export function listDeletedLinks(forMs: number, limit: number): Statement<{ id: string }> {
  return sql`SELECT id FROM share_links WHERE deleted_at <= (SELECT now_ms()) - ${forMs} ORDER BY deleted_at LIMIT ${limit}`;
}

/** Deletes some of the events of these links and gives each with its outcome. */
export function deleteUseEvents(
  shareLinkIds: readonly string[],
  limit: number,
): Statement<{ share_link_id: string; outcome: string }> {
  return sql`DELETE FROM use_events WHERE id IN (SELECT id FROM use_events WHERE share_link_id IN (${list(shareLinkIds)}) LIMIT ${limit})
    RETURNING share_link_id, outcome`;
}

/** Takes back what deleted events had counted, so that the count is that of its events at every moment. */
export function uncountUses(shareLinkId: string, uses: number): Statement {
  return sql`UPDATE share_links SET usage_count = usage_count - ${uses} WHERE id = ${shareLinkId}`;
}

/** Forgets the redemption keys of these links. */
export function deleteRedemptionKeysOf(shareLinkIds: readonly string[]): Statement {
  return sql`DELETE FROM redemption_keys WHERE share_link_id IN (${list(shareLinkIds)})`;
}

/** Deletes those of these links that have no event left. */
export function deleteBareLinks(shareLinkIds: readonly string[]): Statement<{ id: string; token_hash: string }> {
  return sql`DELETE FROM share_links WHERE id IN (${list(shareLinkIds)}) AND deleted_at IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM use_events WHERE share_link_id = share_links.id) RETURNING id, token_hash`;
}

/** Keeps of a purged link what must never be issued again. */
export function keepTombstone(id: string, tokenHash: string): Statement {
  return sql`INSERT INTO purged_share_links (id, token_hash) VALUES (${id}, ${tokenHash})`;
}

/** Keeps the token that a link has at this moment, under an id that no link has: the link gets another token. */
export function keepTokenOf(shareLinkId: string, id: string): Statement {
  return sql`INSERT INTO purged_share_links (id, token_hash)
    SELECT CAST(${id} AS TEXT), token_hash FROM share_links WHERE id = ${shareLinkId}`;
}

/** The link that had this id or this token and was purged. */
export function findPurgedLink(id: string, tokenHash: string): Statement<{ id: string }> {
  return sql`SELECT id FROM purged_share_links WHERE id = ${id} OR token_hash = ${tokenHash}`;
}

/** Deletes some of the refusals that are so old. */
export function deleteOldRefusals(forMs: number, limit: number): Statement<{ id: string }> {
  return sql`DELETE FROM use_events WHERE id IN (SELECT id FROM use_events
    WHERE outcome NOT IN ('counted', 'returned') AND at <= (SELECT now_ms()) - ${forMs} LIMIT ${limit}) RETURNING id`;
}

function isOver(forMs: number): Statement {
  return sql`deleted_at IS NULL AND kept_status IN ('expired', 'exhausted') AND kept_status_at <= (SELECT now_ms()) - ${forMs}`;
}

function list(values: readonly string[]): Statement {
  return join(
    values.map((value) => sql`${value}`),
    ", ",
  );
}
