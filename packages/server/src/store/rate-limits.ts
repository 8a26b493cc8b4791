import { type Statement, sql } from "./sql.ts";

/** Adds to the count of a key in its window, or begins a window of `windowMs`. The database's clock decides, so that the clocks of nodes may differ. */
export function addToRateLimit(
  key: string,
  count: number,
  windowMs: number,
): Statement<{ count: number; reset_ms: number }> {
  // The clock is read once, into excluded.expires_at.
  const goesOn = sql`rate_limits.expires_at > excluded.expires_at - ${windowMs}`;
  return sql`INSERT INTO rate_limits (key, count, expires_at) VALUES (${key}, ${count}, (SELECT now_ms()) + ${windowMs})
    ON CONFLICT (key) DO UPDATE SET
      count = CASE WHEN ${goesOn} THEN rate_limits.count ELSE 0 END + excluded.count,
      expires_at = CASE WHEN ${goesOn} THEN rate_limits.expires_at ELSE excluded.expires_at END
    RETURNING count, expires_at - (SELECT now_ms()) AS reset_ms`;
}

/** Deletes some of the windows that have ended. */
export function deleteExpiredRateLimits(limit: number): Statement<{ key: string }> {
  return sql`DELETE FROM rate_limits WHERE key IN (
    SELECT key FROM rate_limits WHERE expires_at <= (SELECT now_ms()) ORDER BY expires_at LIMIT ${limit})
    AND expires_at <= (SELECT now_ms()) RETURNING key`;
}
