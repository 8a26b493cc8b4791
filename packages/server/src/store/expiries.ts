import { HAS_EXPIRED_UNNOTICED, IS_EXPIRY_UNANNOUNCED, NOTE_EXPIRY } from "./share-link-state.ts";
import { list, type Sql, type Statement, skipLocked, sql } from "./sql.ts";
import { type LinkSnapshot, SNAPSHOT, wants } from "./webhook-events.ts";

/** A link that has expired since the last look. */
export interface DueRow {
  id: string;
  /** Whether to record an event: no event has announced this expiry, and a webhook wants it. */
  is_news: 0 | 1;
}

/** Finds out whether there is a link for `lockExpired`. It reads one entry of an index. */
export function findExpired(): Statement<{ id: string }> {
  // Without the order, PostgreSQL reads the whole table, because it expects to find one soon.
  return sql`SELECT id FROM share_links WHERE ${HAS_EXPIRED_UNNOTICED} ORDER BY expires_at LIMIT 1`;
}

/** Locks up to `limit` links whose expiry nobody has noticed yet, longest expired first. Skips links that other nodes have locked. */
export function lockExpired(limit: number, dialect: Sql["dialect"]): Statement<DueRow> {
  return sql`SELECT id, CASE WHEN (${IS_EXPIRY_UNANNOUNCED}) AND EXISTS (SELECT 1 FROM webhooks AS w
      WHERE w.organization_id = share_links.organization_id AND ${wants(sql`'share_link.expired'`)}) THEN 1 ELSE 0 END AS is_news
    FROM share_links WHERE ${HAS_EXPIRED_UNNOTICED} ORDER BY expires_at LIMIT ${limit} ${skipLocked(dialect)}`;
}

/** Marks links that have expired, with the moment they did, and notes that their expiry is announced. Lock them first. */
export function expireShareLinks(ids: readonly string[]): Statement<LinkSnapshot> {
  return sql`UPDATE share_links SET ${NOTE_EXPIRY} WHERE id IN (${list(ids)}) RETURNING ${SNAPSHOT}`;
}
