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
import { row, type Sql, type SqlValue, type Statement, sql, type Work } from "./sql.ts";
import { hasToken, type TokenHashes } from "./token-hash.ts";
import { findSnapshot, recordLinkEvent, recordUseAtOnce, SNAPSHOT } from "./webhook-events.ts";

/** A use that is asked for: of which link, from where, and under which key. Times in milliseconds. */
export interface RedemptionRequest {
  tokenHashes: TokenHashes;
  /** What a page's nonce says, if one came that we signed; whether it still holds is the statement's to decide. */
  nonce: { shareLinkId: string; page: "share" | "frame"; originsVersion: number; expiresAt: number } | undefined;
  /** The identity of the use, if it is granted, and of the event that tells of it. */
  redemptionId: string;
  /** The identity of the event that tells that it was the last one, if it is. */
  exhaustionId: string;
  idempotency: { keyHash: string; lifetimeMs: number } | undefined;
}

/** One granted use. `replayed`: it was counted by an earlier call with the same key. */
export type GrantRow = GrantOf<0> | ReplayRow;

/** A use that was granted again, with what the record of its replay says; `at` is the database's time. */
export type ReplayRow = GrantOf<1> & { share_link_id: string; surface: ShareLinkUseSurface; at: number };

type GrantOf<Replayed> = Pick<ShareLinkRow, "type" | "persona_id" | "persona_name" | "remove_watermark"> & {
  redemption_id: string;
  redeemed_at: number;
  replayed: Replayed;
};

/**
 * Counts one use, with its event, if the link is live at this moment and may be used from there; whole and durable, or
 * not at all. The whole decision is one conditional UPDATE. Undefined: refused, and nothing was written.
 */
export function* countUse(dialect: Sql["dialect"], request: RedemptionRequest): Work<GrantRow | undefined> {
  if (dialect === "sqlite") return yield* countUseInSteps(request);
  const grant = yield* row(countUseAtOnce(request));
  if (grant || !request.idempotency) return grant;
  // While this call waited for the link's row, another call with the same key may have taken the last use: that is a replay.
  return yield* row(findReplay(request, request.idempotency.keyHash));
}

/** Why a use was refused, for the message and the record only. */
export interface RefusalReason {
  id: string;
  status: ShareLinkStatus;
  allowed: 0 | 1;
  surface: ShareLinkUseSurface;
  /** The database's time. */
  at: number;
}

/** Why a use was refused. No row: there is no such link. */
export function explainRefusal(request: RedemptionRequest): Statement<RefusalReason> {
  return sql`SELECT id, ${STATUS} AS status, CASE WHEN ${mayBeUsedFrom(request)} THEN 1 ELSE 0 END AS allowed,
      ${surface(request)} AS surface, now_ms() AS at
    FROM share_links WHERE ${hasToken(request.tokenHashes)} AND deleted_at IS NULL`;
}

/** One row when a token was once the token of a link, which is deleted or purged or has another one now. */
export function findIssuedToken(tokenHashes: TokenHashes): Statement<{ id: string }> {
  return sql`SELECT id FROM share_links WHERE ${hasToken(tokenHashes)}
    UNION ALL SELECT id FROM purged_share_links WHERE ${hasToken(tokenHashes)}`;
}

/** Forgets some of the keys whose time is over. */
export function deleteExpiredRedemptionKeys(limit: number): Statement<{ key_hash: string }> {
  return sql`DELETE FROM redemption_keys WHERE (share_link_id, key_hash) IN (
    SELECT share_link_id, key_hash FROM redemption_keys WHERE expires_at <= (SELECT now_ms()) ORDER BY expires_at LIMIT ${limit})
    AND expires_at <= (SELECT now_ms()) RETURNING key_hash`;
}

const GRANT = sql`redemption_id, redeemed_at, type, persona_id, persona_name, remove_watermark`;

/** For SQLite, where a unit of work runs alone. */
function* countUseInSteps(request: RedemptionRequest): Work<GrantRow | undefined> {
  const { redemptionId, idempotency } = request;
  if (idempotency) {
    const replay = yield* row(findReplay(request, idempotency.keyHash));
    if (replay) return replay;
  }
  const counted = yield* row(countLive<CountedRow>(request, sql``, sql``, COUNTED));
  if (!counted) return undefined;
  const { id: share_link_id, surface, redeemed_at, type, persona_id, persona_name, remove_watermark } = counted;
  // Not within the count: SQLite writes every index of a column that is set, of which the status is in four, even if the value stays.
  const change = keepStatusAfterUse(counted);
  if (change) yield change;
  yield sql`INSERT INTO use_events (id, share_link_id, at, outcome, surface)
    VALUES (${redemptionId}, ${share_link_id}, ${redeemed_at}, 'counted', ${surface})`;
  if (counted.has_webhooks === 1) yield* recordUse(request, counted);
  if (idempotency) {
    // A key of this name that is over and not yet swept would be in the way.
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
  if (!link) throw new Error(`There is no share link ${id} that a use could be told of.`);
  const detail = { use: { id: redemptionId, surface } };
  yield* recordLinkEvent({ id: redemptionId, type: "share_link.used", at, link, detail });
  if (isExhausted(link)) yield* recordLinkEvent({ id: exhaustionId, type: "share_link.exhausted", at, link });
}

/** For PostgreSQL: one round trip. Of two calls at once with the same key the later violates the key's uniqueness, and is run again to find the replay. */
function countUseAtOnce(request: RedemptionRequest): Statement<GrantRow> {
  const { idempotency } = request;
  const told = sql`${SNAPSHOT}, revision, ${inTime(request)} AS in_time, ${textOf(request.redemptionId)} AS redemption_id, last_used_at AS redeemed_at, 0 AS replayed`;
  const event = sql`event AS (INSERT INTO use_events (id, share_link_id, at, outcome, surface)
    SELECT redemption_id, id, redeemed_at, 'counted', surface FROM granted),
    ${recordUseAtOnce(request.exhaustionId)}`;
  if (!idempotency) {
    return sql`WITH granted AS (${countLive(request, sql``, AND_KEEP_STATUS, told)}), ${event} SELECT ${GRANT}, replayed FROM granted`;
  }
  // Counting what was deleted makes the insert wait for the deletion of an expired key of the same name.
  return sql`WITH replay AS (${findReplay(request, idempotency.keyHash)}),
    granted AS (${countLive(request, sql` AND NOT EXISTS (SELECT 1 FROM replay)`, AND_KEEP_STATUS, told)}),
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

/** What SQLite tells of a counted use: no more than every use needs, for each column is time. */
const COUNTED = sql`${USED_COLUMNS}, type, persona_id, persona_name, remove_watermark,
      EXISTS (SELECT 1 FROM webhooks WHERE organization_id = share_links.organization_id) AS has_webhooks`;

const AND_KEEP_STATUS = sql`, ${KEEP_STATUS_OF_USED}`;

function countLive<Result extends object = GrantRow>(
  request: RedemptionRequest,
  furtherCondition: Statement,
  andSet: Statement,
  told: Statement,
): Statement<Result> {
  return sql`UPDATE share_links SET ${COUNT_USE}, revision = revision + 1${andSet}
    WHERE ${hasToken(request.tokenHashes)} AND deleted_at IS NULL AND ${mayBeUsedFrom(request)} AND ${STATUS} = 'live'${furtherCondition}
    RETURNING ${told}, ${surface(request)} AS surface`;
}

/**
 * Fails the statement, and so undoes it, if the link or the nonce has ended while the statement waited for the link's row.
 * The condition of an UPDATE is evaluated before that wait, and again after it only if the row has changed. What the UPDATE
 * returns is evaluated after it.
 */
function inTime(request: RedemptionRequest): Statement {
  return sql`1 / CASE WHEN ${HAS_TIME_LEFT} AND ${mayBeUsedFrom(request)} THEN 1 ELSE 0 END`;
}

/** What an earlier call with this key was answered with, unless the link was disabled, deleted, rotated, expired or closed to the caller since. */
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

/** Where the link was used: on the page that a nonce was given to, else through the API. */
function surface({ nonce }: RedemptionRequest): Statement {
  if (!nonce) return sql`'api'`;
  const page = nonce.page === "share" ? sql`'page'` : sql`CASE type WHEN 'ORB_EMBED' THEN 'orb' ELSE 'player' END`;
  return sql`CASE WHEN id = ${nonce.shareLinkId} THEN ${page} ELSE 'api' END`;
}

/** A parameter that stands where nothing tells PostgreSQL its type. */
function textOf(value: SqlValue): Statement {
  return sql`CAST(${value} AS TEXT)`;
}
