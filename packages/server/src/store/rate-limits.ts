import { type Statement, sql } from "./sql.ts";

/** Adds to what is counted under a key in its window, or begins one that lasts `windowMs`; by the database's clock, so that nodes need not agree on the time. */
export function addToRateLimit(
  key: string,
  count: number,
  windowMs: number,
): Statement<{ count: number; reset_ms: number }> {
  // One look at the clock: excluded.expires_at is that look.
  const goesOn = sql`rate_limits.expires_at > excluded.expires_at - ${windowMs}`;
  return sql`INSERT INTO rate_limits (key, count, expires_at) VALUES (${key}, ${count}, (SELECT now_ms()) + ${windowMs})
    ON CONFLICT (key) DO UPDATE SET
      count = CASE WHEN ${goesOn} THEN rate_limits.count ELSE 0 END + excluded.count,
      expires_at = CASE WHEN ${goesOn} THEN rate_limits.expires_at ELSE excluded.expires_at END
    RETURNING count, expires_at - (SELECT now_ms()) AS reset_ms`;
}

/** Forgets some of the windows that are over. */
export function deleteExpiredRateLimits(limit: number): Statement<{ key: string }> {
  return sql`DELETE FROM rate_limits WHERE key IN (
    SELECT key FROM rate_limits WHERE expires_at <= (SELECT now_ms()) ORDER BY expires_at LIMIT ${limit})
    AND expires_at <= (SELECT now_ms()) RETURNING key`;
}
