import { type Sql, type Statement, sql } from "./sql.ts";

/** The reply to a request with an idempotency key; `expires_at` in milliseconds since 1970. */
export interface KeptReplyRow {
  organization_id: string;
  key_hash: string;
  /** The hash of the operation and the content that the key was used for. */
  request_hash: string;
  reply_sealed: string;
  expires_at: number;
}

/**
 * Claims an idempotency key until the transaction ends, without waiting: 0 if another transaction has claimed it. On
 * SQLite no other transaction runs meanwhile.
 */
export function claimKey(
  dialect: Sql["dialect"],
  organizationId: string,
  keyHash: string,
): Statement<{ claimed: 0 | 1 }> {
  if (dialect === "sqlite") return sql`SELECT 1 AS claimed`;
  const name = `${organizationId} ${keyHash}`;
  return sql`SELECT CASE WHEN pg_try_advisory_xact_lock(hashtextextended(${name}, 0)) THEN 1 ELSE 0 END AS claimed`;
}

/** Finds the reply that is kept for an organisation's idempotency key. */
export function findKeptReply(
  organizationId: string,
  keyHash: string,
): Statement<Pick<KeptReplyRow, "request_hash" | "reply_sealed">> {
  return sql`SELECT request_hash, reply_sealed FROM kept_replies
    WHERE organization_id = ${organizationId} AND key_hash = ${keyHash} AND expires_at > (SELECT now_ms())`;
}

/** Keeps a reply for `lifetimeMs`. It replaces an expired reply; gives no row if there is one that hasn't expired. */
export function keepReply(
  reply: Omit<KeptReplyRow, "expires_at">,
  lifetimeMs: number,
): Statement<Pick<KeptReplyRow, "expires_at">> {
  return sql`INSERT INTO kept_replies (organization_id, key_hash, request_hash, reply_sealed, expires_at)
    VALUES (${reply.organization_id}, ${reply.key_hash}, ${reply.request_hash}, ${reply.reply_sealed}, now_ms() + ${lifetimeMs})
    ON CONFLICT (organization_id, key_hash) DO UPDATE
    SET request_hash = excluded.request_hash, reply_sealed = excluded.reply_sealed, expires_at = excluded.expires_at
    WHERE kept_replies.expires_at <= (SELECT now_ms()) RETURNING expires_at`;
}

/** Deletes some of the expired replies. */
export function deleteExpiredReplies(limit: number): Statement<{ key_hash: string }> {
  return sql`DELETE FROM kept_replies WHERE (organization_id, key_hash) IN (
    SELECT organization_id, key_hash FROM kept_replies WHERE expires_at <= (SELECT now_ms()) ORDER BY expires_at LIMIT ${limit})
    AND expires_at <= (SELECT now_ms()) RETURNING key_hash`;
}
