import { type Statement, sql } from "./sql.ts";

// Each is counted in the order of its index. Without an order, PostgreSQL may read the whole table, because it expects to find enough rows soon.

/** A statement that gives one number in one row. */
type Measure = Statement<{ value: number }>;

/** Counts the deliveries that wait for their first or next attempt, at most `most` of each enabled webhook. */
export function countWaiting(most: number): Measure {
  return sql`SELECT CAST(coalesce(sum(waiting), 0) AS BIGINT) AS value FROM (SELECT (SELECT count(*) FROM (
      SELECT 1 FROM webhook_deliveries WHERE webhook_id = w.id AND status = 'pending' ORDER BY at LIMIT ${most}) AS first_ones) AS waiting
    FROM webhooks AS w WHERE w.enabled = 1) AS waiting_by_webhook`;
}

/** Counts the deliveries that were given up and are still kept, at most `most`. */
export function countGivenUp(most: number): Measure {
  return sql`SELECT count(*) AS value FROM (SELECT 1 FROM webhook_deliveries WHERE status = 'failed' ORDER BY at LIMIT ${most}) AS first_ones`;
}

/** Milliseconds since the oldest event happened that waits for an enabled webhook; 0 if none waits. */
export function ageOfWaiting(): Measure {
  return sql`SELECT coalesce((SELECT now_ms()) - min(oldest), 0) AS value FROM (
      SELECT (SELECT min(at) FROM webhook_deliveries WHERE webhook_id = w.id AND status = 'pending') AS oldest
      FROM webhooks AS w WHERE w.enabled = 1) AS oldest_by_webhook`;
}
