import type { ShareLinkUseSurface } from "@share-links/types";
import { RETURN_USE } from "./share-link-state.ts";
import { list, row, type Statement, sql, type Work } from "./sql.ts";
import { findSnapshot, recordLinkEvent } from "./webhook-events.ts";

/** Why a use was given back, which is also the code of the answer. */
export type ReturnReason = "persona_refused" | "persona_unavailable";

/** What became of the session of a use. `is_over` is 1 once its `ends_at` has passed. */
export type PersonaSessionRow =
  | { state: "reserved"; is_over: 0 | 1; session_sealed: null; refusal: null }
  | { state: "granted"; is_over: 0 | 1; session_sealed: string; refusal: null }
  | { state: "returned"; is_over: 0 | 1; session_sealed: null; refusal: ReturnReason };

/** Which use to give back, why, and the id of the event that records it. */
export interface UseReturn {
  redemptionId: string;
  eventId: string;
  reason: ReturnReason;
}

/** Long enough for every call with the same key that waits for the session. */
const RETURNED_KEPT_MS = 120_000;

/** Reserves the session of a use that the same transaction has counted. After `leaseMs` the use may be given back. */
export function reservePersonaSession(
  redemptionId: string,
  keyHash: string | undefined,
  leaseMs: number,
): Statement<{ redemption_id: string }> {
  return sql`INSERT INTO persona_sessions (redemption_id, share_link_id, surface, key_hash, state, ends_at)
    SELECT id, share_link_id, surface, CAST(${keyHash ?? null} AS TEXT), 'reserved', now_ms() + ${leaseMs}
    FROM use_events WHERE id = ${redemptionId} RETURNING redemption_id`;
}

/** Keeps the session of a use. Gives no row if the use was given back meanwhile, or if its organisation was deleted. */
export function grantPersonaSession(
  redemptionId: string,
  sealed: string,
  lifetimeMs: number,
): Statement<{ redemption_id: string }> {
  return sql`UPDATE persona_sessions SET state = 'granted', session_sealed = ${sealed}, ends_at = now_ms() + ${lifetimeMs}
    WHERE redemption_id = ${redemptionId} AND state = 'reserved' RETURNING redemption_id`;
}

/** Finds what became of the session of a use. */
export function findPersonaSession(redemptionId: string): Statement<PersonaSessionRow> {
  return sql`SELECT state, session_sealed, refusal, CASE WHEN ends_at <= now_ms() THEN 1 ELSE 0 END AS is_over
    FROM persona_sessions WHERE redemption_id = ${redemptionId}`;
}

/**
 * Gives a use back whose session is still reserved: takes it out of the count, records that, and forgets its idempotency
 * key, so that the same key may try again. Gives whether it did; of several calls for one use, at most one does.
 */
export function* returnUse({ redemptionId, eventId, reason }: UseReturn): Work<boolean> {
  const use = yield* row(markReturned(redemptionId, reason));
  if (!use) return false;
  const { share_link_id: id, surface, key_hash } = use;
  yield sql`UPDATE share_links SET ${RETURN_USE} WHERE id = ${id}`;
  yield sql`INSERT INTO use_events (id, share_link_id, at, outcome, surface)
    VALUES (${eventId}, ${id}, now_ms(), 'returned', ${surface})`;
  if (key_hash !== null)
    yield sql`DELETE FROM redemption_keys WHERE share_link_id = ${id} AND key_hash = ${key_hash} AND redemption_id = ${redemptionId}`;
  const link = yield* row(findSnapshot(id));
  if (link) {
    const detail = { use: { id: redemptionId, surface } };
    yield* recordLinkEvent({ id: eventId, type: "share_link.use_returned", link, detail });
  }
  return true;
}

function markReturned(
  redemptionId: string,
  reason: ReturnReason,
): Statement<{ share_link_id: string; surface: ShareLinkUseSurface; key_hash: string | null }> {
  return sql`UPDATE persona_sessions SET state = 'returned', refusal = ${reason}, ends_at = now_ms() + ${RETURNED_KEPT_MS}
    WHERE redemption_id = ${redemptionId} AND state = 'reserved' RETURNING share_link_id, surface, key_hash`;
}

/** Finds uses whose lease is over although nobody has granted or returned them, longest over first. */
export function listLostReservations(limit: number): Statement<{ redemption_id: string }> {
  return sql`SELECT redemption_id FROM persona_sessions
    WHERE ends_at <= (SELECT now_ms()) AND state = 'reserved' ORDER BY ends_at LIMIT ${limit}`;
}

/** Deletes some of the sessions that are over. */
export function deleteEndedSessions(limit: number): Statement<{ redemption_id: string }> {
  return sql`DELETE FROM persona_sessions WHERE redemption_id IN (
    SELECT redemption_id FROM persona_sessions WHERE ends_at <= (SELECT now_ms()) AND state <> 'reserved' ORDER BY ends_at LIMIT ${limit})
    AND state <> 'reserved' RETURNING redemption_id`;
}

/** Deletes the sessions of these links, whatever their state. */
export function deletePersonaSessionsOf(shareLinkIds: readonly string[]): Statement {
  return sql`DELETE FROM persona_sessions WHERE share_link_id IN (${list(shareLinkIds)})`;
}
