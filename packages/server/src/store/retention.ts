import type { ShareLinkUseOutcome } from "@share-links/types";
import { hasEndedFor, STATUS_SINCE } from "./share-link-state.ts";
import { list, type Statement, sql } from "./sql.ts";

/** Finds links that have been expired or exhausted for `forMs`, longest first. */
export function listEndedLinks(
  forMs: number,
  limit: number,
): Statement<{ id: string; organization_id: string; persona_id: string }> {
  return sql`SELECT id, organization_id, persona_id FROM share_links WHERE ${hasEndedFor(forMs)} ORDER BY ${STATUS_SINCE} LIMIT ${limit}`;
}

/** Dates a deletion back to the moment at which the link expired or was exhausted. */
export function backdateDeletion(id: string): Statement {
  return sql`UPDATE share_links SET deleted_at = ${STATUS_SINCE} WHERE id = ${id} AND deleted_at > ${STATUS_SINCE}`;
}

/** Locks a link that has been expired or exhausted for `forMs`; gives no row if it has been revived meanwhile. */
export function lockEndedLink(id: string, forMs: number): Statement<{ id: string }> {
  return sql`UPDATE share_links SET enabled = enabled WHERE id = ${id} AND ${hasEndedFor(forMs)} RETURNING id`;
}

/** Finds links that were deleted at least `forMs` ago, longest first. */
export function listDeletedLinks(forMs: number, limit: number): Statement<{ id: string }> {
  return sql`SELECT id FROM share_links WHERE deleted_at <= (SELECT now_ms()) - ${forMs} ORDER BY deleted_at LIMIT ${limit}`;
}

/** Deletes some of the events of these links and gives each with its outcome. */
export function deleteUseEvents(
  shareLinkIds: readonly string[],
  limit: number,
): Statement<{ share_link_id: string; outcome: ShareLinkUseOutcome }> {
  return sql`DELETE FROM use_events WHERE id IN (SELECT id FROM use_events WHERE share_link_id IN (${list(shareLinkIds)}) LIMIT ${limit})
    RETURNING share_link_id, outcome`;
}

/** Deletes those of these links that have no event left. */
export function deleteBareLinks(shareLinkIds: readonly string[]): Statement<{ id: string; token_hash: string }> {
  return sql`DELETE FROM share_links WHERE id IN (${list(shareLinkIds)}) AND deleted_at IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM use_events WHERE share_link_id = share_links.id) RETURNING id, token_hash`;
}

/** Deletes some of the uncounted uses that are at least `forMs` old. */
export function deleteOldUncountedUses(forMs: number, limit: number): Statement<{ id: string }> {
  return sql`DELETE FROM use_events WHERE id IN (SELECT id FROM use_events
    WHERE outcome NOT IN ('counted', 'returned') AND at <= (SELECT now_ms()) - ${forMs} LIMIT ${limit}) RETURNING id`;
}
