import type { ShareLinkStatus, ShareLinkUseSurface } from "@share-links/types";
import {
  COUNT_USE,
  HAS_TIME_LEFT,
  isExhausted,
  KEEP_STATUS_OF_USED,
  keepStatusAfterUse,
  STATUS,
  USED_COLUMNS,
  type UsedRow,
} from "./share-link-state.ts";
import type { ShareLinkRow } from "./share-links.ts";
import { asText, list, row, type Sql, type Statement, sql, type Work } from "./sql.ts";
import { hasToken, type TokenHashes } from "./token-hash.ts";
import { findSnapshot, recordLinkEvent, recordUseAtOnce, SNAPSHOT } from "./webhook-events.ts";

/** A request to use a link: which link, from where, and with which idempotency key. Times in milliseconds. */
export interface RedemptionRequest {
  tokenHashes: TokenHashes;
  /** The content of a page's nonce, if the request has one that we signed. The statement decides whether it is still valid. */
  nonce: { shareLinkId: string; page: "share" | "frame"; originsVersion: number; expiresAt: number } | undefined;
  /** The id of the use, if it is granted, and of its webhook event. */
  redemptionId: string;
  /** The id of the webhook event for an exhausted link, if this is the last use. */
  exhaustionId: string;
  idempotency: { keyHash: string; lifetimeMs: number } | undefined;
}

/** One granted use. `replayed` is 1 if an earlier call with the same key counted it. */
export type GrantRow = GrantOf<0> | ReplayRow;

/** A use that was granted again, with what is recorded of the replay; `at` is the database's time. */
export type ReplayRow = GrantOf<1> & { share_link_id: string; surface: ShareLinkUseSurface; at: number };

type GrantOf<Replayed> = Pick<ShareLinkRow, "type" | "persona_id" | "persona_name" | "remove_watermark"> & {
  redemption_id: string;
  redeemed_at: number;
  replayed: Replayed;
};

/**
 * Counts one use and records its event, if the link is live at this moment and may be used from there. One conditional
 * UPDATE decides it all. It returns undefined if the use was refused; then nothing was written. On PostgreSQL a use is a single
 * statement, which needs no transaction around it.
 */
export function countUse(dialect: Sql["dialect"], request: RedemptionRequest): Work<GrantRow | undefined> {
  return dialect === "sqlite" ? countUseOnSqlite(request) : countUseOnPostgres(request);
}

function* countUseOnPostgres(request: RedemptionRequest): Work<GrantRow | undefined> {
  const grant = yield* row(countUseInOneStatement(request));
  if (grant || !request.idempotency) return grant;
  // While this call waited for the link's row, another call with the same key may have taken the last use: that is a replay.
  return yield* row(findReplay(request, request.idempotency.keyHash));
}

/** Why a use was refused. It is read after the decision, for the message and the record only. */
export interface RefusalReason {
  id: string;
  status: ShareLinkStatus;
  allowed: 0 | 1;
  surface: ShareLinkUseSurface;
  /** The database's time. */
  at: number;
}

/** Finds out why a use was refused. Gives no row if the link doesn't exist. */
export function explainRefusal(request: RedemptionRequest): Statement<RefusalReason> {
  return sql`SELECT id, ${STATUS} AS status, CASE WHEN ${mayBeUsedFrom(request)} THEN 1 ELSE 0 END AS allowed,
      ${surface(request)} AS surface, now_ms() AS at
    FROM share_links WHERE ${hasToken(request.tokenHashes)} AND deleted_at IS NULL`;
}

/** Deletes some of the expired keys. */
export function deleteExpiredRedemptionKeys(limit: number): Statement<{ key_hash: string }> {
  return sql`DELETE FROM redemption_keys WHERE (share_link_id, key_hash) IN (
    SELECT share_link_id, key_hash FROM redemption_keys WHERE expires_at <= (SELECT now_ms()) ORDER BY expires_at LIMIT ${limit})
    AND expires_at <= (SELECT now_ms()) RETURNING key_hash`;
}

/** Forgets the redemption keys of these links. */
export function deleteRedemptionKeysOf(shareLinkIds: readonly string[]): Statement {
  return sql`DELETE FROM redemption_keys WHERE share_link_id IN (${list(shareLinkIds)})`;
}

const GRANT = sql`redemption_id, redeemed_at, type, persona_id, persona_name, remove_watermark`;

/** Counts a use on SQLite in several statements: no other transaction runs meanwhile. */
function* countUseOnSqlite(request: RedemptionRequest): Work<GrantRow | undefined> {
  const { redemptionId, idempotency } = request;
  if (idempotency) {
    const replay = yield* row(findReplay(request, idempotency.keyHash));
    if (replay) return replay;
  }
  const counted = yield* row(countLive<CountedRow>(request, sql``, sql``, COUNTED));
  if (!counted) return undefined;
  const { id: share_link_id, surface, redeemed_at, type, persona_id, persona_name, remove_watermark } = counted;
  // Apart from the count, because SQLite writes every index of a column that is set, even to the same value, and the status is in four.
  const change = keepStatusAfterUse(counted);
  if (change) yield change;
  yield sql`INSERT INTO use_events (id, share_link_id, at, outcome, surface)
    VALUES (${redemptionId}, ${share_link_id}, ${redeemed_at}, 'counted', ${surface})`;
  if (counted.has_webhooks === 1) yield* recordUse(request, counted);
  if (idempotency) {
    // An expired key with this hash may still be there.
    yield sql`DELETE FROM redemption_keys WHERE share_link_id = ${share_link_id} AND key_hash = ${idempotency.keyHash}`;
    yield sql`INSERT INTO redemption_keys (share_link_id, key_hash, expires_at, ${GRANT})
      VALUES (${share_link_id}, ${idempotency.keyHash}, ${redeemed_at + idempotency.lifetimeMs}, ${redemptionId},
        ${redeemed_at}, ${type}, ${persona_id}, ${persona_name}, ${remove_watermark})`;
  }
  return { redemption_id: redemptionId, redeemed_at, type, persona_id, persona_name, remove_watermark, replayed: 0 };
}

function* recordUse({ redemptionId, exhaustionId }: RedemptionRequest, counted: CountedRow): Work<void> {
  const { id, surface, redeemed_at: at } = counted;
  const link = yield* row(findSnapshot(id));
  if (!link) throw new Error(`There is no share link ${id} whose use could be recorded.`);
  const detail = { use: { id: redemptionId, surface } };
  yield* recordLinkEvent({ id: redemptionId, type: "share_link.used", at, link, detail });
  if (isExhausted(link)) yield* recordLinkEvent({ id: exhaustionId, type: "share_link.exhausted", at, link });
}

/** The statement that counts a use on PostgreSQL, in one round trip. Of two calls at once with the same key, the later one violates the key's uniqueness and is run again: then it finds the replay. */
function countUseInOneStatement(request: RedemptionRequest): Statement<GrantRow> {
  const { idempotency } = request;
  const returned = sql`${SNAPSHOT}, revision, ${inTime(request)} AS in_time, ${asText(request.redemptionId)} AS redemption_id, last_used_at AS redeemed_at, 0 AS replayed`;
  const event = sql`event AS (INSERT INTO use_events (id, share_link_id, at, outcome, surface)
    SELECT redemption_id, id, redeemed_at, 'counted', surface FROM granted),
    ${recordUseAtOnce(request.exhaustionId)}`;
  if (!idempotency) {
    return sql`WITH granted AS (${countLive(request, sql``, AND_KEEP_STATUS, returned)}), ${event} SELECT ${GRANT}, replayed FROM granted`;
  }
  // Counting the deleted rows makes the insert wait until an expired key with the same hash is deleted.
  return sql`WITH replay AS (${findReplay(request, idempotency.keyHash)}),
    granted AS (${countLive(request, sql` AND NOT EXISTS (SELECT 1 FROM replay)`, AND_KEEP_STATUS, returned)}),
    ${event},
    expired AS (DELETE FROM redemption_keys WHERE key_hash = ${idempotency.keyHash} AND expires_at <= (SELECT now_ms())
      AND share_link_id = (SELECT id FROM granted) RETURNING 1),
    kept AS (INSERT INTO redemption_keys (share_link_id, key_hash, expires_at, ${GRANT})
      SELECT id, ${idempotency.keyHash}, redeemed_at + ${idempotency.lifetimeMs} + 0 * (SELECT count(*) FROM expired), ${GRANT} FROM granted)
    SELECT ${GRANT}, replayed, share_link_id, surface, at FROM replay
    UNION ALL SELECT ${GRANT}, replayed, id, surface, redeemed_at FROM granted`;
}

type CountedRow = UsedRow &
  Pick<ShareLinkRow, "type" | "persona_id" | "persona_name" | "remove_watermark"> & {
    surface: ShareLinkUseSurface;
    has_webhooks: 0 | 1;
  };

/** The columns of a `CountedRow`. There are no more than every use needs, because each column takes time. */
const COUNTED = sql`${USED_COLUMNS}, type, persona_id, persona_name, remove_watermark,
      EXISTS (SELECT 1 FROM webhooks WHERE organization_id = share_links.organization_id) AS has_webhooks`;

const AND_KEEP_STATUS = sql`, ${KEEP_STATUS_OF_USED}`;

function countLive<Result extends object = GrantRow>(
  request: RedemptionRequest,
  furtherCondition: Statement,
  andSet: Statement,
  returned: Statement,
): Statement<Result> {
  return sql`UPDATE share_links SET ${COUNT_USE}, revision = revision + 1${andSet}
    WHERE ${hasToken(request.tokenHashes)} AND deleted_at IS NULL AND ${mayBeUsedFrom(request)} AND ${STATUS} = 'live'${furtherCondition}
    RETURNING ${returned}, ${surface(request)} AS surface`;
}

/**
 * Divides by zero, which undoes the statement, if the link or the nonce expired while the statement waited for the link's
 * row. PostgreSQL checks the condition of an UPDATE before that wait, and again only if the row has changed. It evaluates
 * RETURNING after the wait.
 */
function inTime(request: RedemptionRequest): Statement {
  return sql`1 / CASE WHEN ${HAS_TIME_LEFT} AND ${mayBeUsedFrom(request)} THEN 1 ELSE 0 END`;
}

/** Finds the answer to an earlier call with this key, unless the link has been disabled, deleted or rotated since, has expired, or may not be used from there any more. */
function findReplay(request: RedemptionRequest, keyHash: string): Statement<ReplayRow> {
  return sql`SELECT ${GRANT}, 1 AS replayed, share_link_id, surface, now_ms() AS at FROM redemption_keys
    JOIN (SELECT id AS link_id, ${surface(request)} AS surface FROM share_links
      WHERE ${hasToken(request.tokenHashes)} AND deleted_at IS NULL AND ${mayBeUsedFrom(request)}
        AND ${STATUS} IN ('live', 'exhausted')) AS link ON link_id = share_link_id
    WHERE key_hash = ${keyHash} AND expires_at > (SELECT now_ms())`;
}

function mayBeUsedFrom({ nonce }: RedemptionRequest): Statement {
  if (!nonce) return sql`(type = 'LINK' OR allow_all_origins = 1)`;
  return sql`(type = 'LINK' OR allow_all_origins = 1
    OR (id = ${nonce.shareLinkId} AND origins_version = ${nonce.originsVersion} AND now_ms() < ${nonce.expiresAt}))`;
}

/** Where the link was used: on the page that the nonce was given to, or through the API. */
function surface({ nonce }: RedemptionRequest): Statement {
  if (!nonce) return sql`'api'`;
  const page = nonce.page === "share" ? sql`'page'` : sql`CASE type WHEN 'ORB_EMBED' THEN 'orb' ELSE 'player' END`;
  return sql`CASE WHEN id = ${nonce.shareLinkId} THEN ${page} ELSE 'api' END`;
}
