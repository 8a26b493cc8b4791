import { join, type Sql, type Statement, sql } from "./sql.ts";
import { type LinkSnapshot, SNAPSHOT, skipLocked, wants } from "./webhook-events.ts";

/** A link that has expired since somebody looked last. */
export interface DueRow {
  id: string;
  /** Whether a webhook is to be told: no event has told of this expiry, and somebody wants it. */
  is_news: 0 | 1;
}

/** Whether there is a link for `lockExpired`: a look at one entry of an index. */
export function findExpired(): Statement<{ id: string }> {
  // Without the order PostgreSQL would read the whole table for the one that it takes for easily found.
  return sql`SELECT id FROM share_links WHERE ${IS_DUE} ORDER BY expires_at LIMIT 1`;
}

/** Holds up to `limit` links whose expiry has passed unnoticed until the unit of work ends, longest expired first; leaves to other nodes what they hold. */
export function lockExpired(limit: number, dialect: Sql["dialect"]): Statement<DueRow> {
  return sql`SELECT id, CASE WHEN (${IS_UNTOLD}) AND EXISTS (SELECT 1 FROM webhooks AS w
      WHERE w.organization_id = share_links.organization_id AND ${wants(sql`'share_link.expired'`)}) THEN 1 ELSE 0 END AS is_news
    FROM share_links WHERE ${IS_DUE} ORDER BY expires_at LIMIT ${limit} ${skipLocked(dialect)}`;
}

/** Calls links expired that were live or exhausted, since when they are, and notes that their expiry is told of. Hold them before. */
export function expireShareLinks(ids: readonly string[]): Statement<LinkSnapshot> {
  const list = join(
    ids.map((id) => sql`${id}`),
    ", ",
  );
  return sql`UPDATE share_links SET expiry_announced = expires_at,
      kept_status = CASE WHEN ${IS_KEPT_OTHERWISE} THEN 'expired' ELSE kept_status END,
      kept_status_at = CASE WHEN ${IS_KEPT_OTHERWISE} THEN expires_at ELSE kept_status_at END
    WHERE id IN (${list}) RETURNING ${SNAPSHOT}`;
}

// The words of the index share_links_due, which is found by them.
const IS_KEPT_OTHERWISE = sql`kept_status IN ('live', 'exhausted')`;
const IS_UNTOLD = sql`expiry_announced IS NULL OR expiry_announced <> expires_at`;
const IS_DUE = sql`deleted_at IS NULL AND expires_at IS NOT NULL AND (${IS_KEPT_OTHERWISE} OR ${IS_UNTOLD}) AND expires_at <= (SELECT now_ms())`;
