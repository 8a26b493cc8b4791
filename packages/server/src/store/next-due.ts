import { WILL_EXPIRE } from "./share-link-state.ts";
import { type Statement, sql } from "./sql.ts";

/** The next moment at which something happens by itself: a link expires, or an event is due to be delivered. Null if nothing is due, ever. */
export function findNextDue(): Statement<{ at: number | null }> {
  return sql`SELECT min(at) AS at FROM (
    SELECT min(expires_at) AS at FROM share_links WHERE ${WILL_EXPIRE}
    UNION ALL SELECT min(q.next_attempt_at) FROM webhook_queues AS q JOIN webhooks AS w ON w.id = q.webhook_id WHERE w.enabled = 1) AS due`;
}
