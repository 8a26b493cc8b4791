import type { ShareLinkEventType } from "@share-links/types";
import { nameOf } from "./names.ts";
import { isExhaustedBy, STATUS } from "./share-link-state.ts";
import type { ShareLinkRow } from "./share-links.ts";
import { asText, join, row, type Statement, sql, type Work } from "./sql.ts";

/** The columns of a link that an event shows. The token isn't one of them. */
export const SNAPSHOT_COLUMNS = [
  "id",
  "organization_id",
  "persona_id",
  "persona_name",
  "type",
  "expires_at",
  "usage_limit",
  "usage_count",
  "last_used_at",
  "allowed_origins",
  "allow_all_origins",
  "remove_watermark",
  "enabled",
  "is_primary",
  "created_at",
  "status",
] as const satisfies readonly (keyof ShareLinkRow)[];

/** The version of a snapshot, which is kept with it. If the columns change, use the next number, and add a reader for it to `values/share-link-events.ts`. */
export const SNAPSHOT_VERSION = 1;

/** The same columns for a statement. */
export const SNAPSHOT = join(
  SNAPSHOT_COLUMNS.map((column) => (column === "status" ? sql`${STATUS} AS status` : nameOf(column))),
  ", ",
);

/** The link as an event shows it. */
export type LinkSnapshot = Pick<ShareLinkRow, (typeof SNAPSHOT_COLUMNS)[number]>;

/** One event of a link. */
export interface LinkEvent {
  id: string;
  type: ShareLinkEventType;
  /** Milliseconds since 1970; now when omitted. */
  at?: number;
  link: LinkSnapshot;
  /** What an event of its type has besides the link. */
  detail?: object;
}

/**
 * Records an event for each enabled webhook that wants it. Call it in the transaction that changes the link: it locks the
 * link's row, so that events have the order of the changes. If no webhook wants the event, this costs one look-up.
 */
export function* recordLinkEvent({ id, type, at, link, detail }: LinkEvent): Work<void> {
  const wanting = sql`FROM webhooks AS w WHERE w.organization_id = ${link.organization_id} AND ${wants(sql`${type}`)}`;
  if (!(yield* row(sql`SELECT 1 AS found ${wanting} LIMIT 1`))) return;
  const moved = yield* row(moveRevision(link.id));
  if (!moved) throw new Error(`There is no share link ${link.id} for the event ${type}.`);
  yield sql`INSERT INTO webhook_deliveries (${DELIVERY_COLUMNS})
    SELECT w.id, ${asText(id)}, ${asText(link.id)}, CAST(${moved.revision * PARTS} AS BIGINT), ${asText(type)}, ${at === undefined ? sql`now_ms()` : sql`CAST(${at} AS BIGINT)`},
      ${asText(toSnapshot(link))}, ${VERSION}, ${asText(detail ? JSON.stringify(detail) : null)} ${wanting}`;
  // This reads the inserted deliveries and not the webhooks again, which may have changed by now on PostgreSQL.
  yield sql`INSERT INTO webhook_queues (webhook_id, share_link_id, pending, next_attempt_at)
    SELECT webhook_id, share_link_id, 1, at FROM webhook_deliveries
    WHERE event_id = ${id} AND webhook_id IN (SELECT id FROM webhooks WHERE organization_id = ${link.organization_id})
    ${ADD_TO_QUEUE}`;
}

const VERSION: Statement = { text: String(SNAPSHOT_VERSION), values: [] };

// One change can cause two events: the last use of a link exhausts it, too.
const PARTS = 2;

const DELIVERY_COLUMNS = sql`webhook_id, event_id, share_link_id, sequence, type, at, snapshot, snapshot_version, detail`;

/**
 * For PostgreSQL: the common table expressions that record the events of the use that `granted` has counted, within the
 * same statement. The use's event has the id of the redemption. If it was the last use, there is a second event.
 */
export function recordUseAtOnce(exhaustionId: string): Statement {
  return sql`told AS (INSERT INTO webhook_deliveries (${DELIVERY_COLUMNS})
      SELECT w.id, e.id, g.id, g.revision * ${PARTS} + e.part, e.type, g.redeemed_at, ${SNAPSHOT_OF_GRANTED}, ${VERSION},
        CASE e.part WHEN 0 THEN json_build_object('use', json_build_object('id', g.redemption_id, 'surface', g.surface))::text END
      FROM granted AS g
        JOIN LATERAL (VALUES (0, 'share_link.used', g.redemption_id), (1, 'share_link.exhausted', ${asText(exhaustionId)})) AS e (part, type, id)
          ON e.part = 0 OR ${isExhaustedBy(sql`g.usage_count`, sql`g.usage_limit`)}
        JOIN webhooks AS w ON w.organization_id = g.organization_id AND ${wants(sql`e.type`)}
      RETURNING webhook_id, share_link_id, at),
    queued AS (INSERT INTO webhook_queues (webhook_id, share_link_id, pending, next_attempt_at)
      SELECT webhook_id, share_link_id, count(*), min(at) FROM told GROUP BY webhook_id, share_link_id ${ADD_TO_QUEUE})`;
}

/** Adds to a queue that exists. This locks the queue's row until the transaction ends, so that nobody deletes it as empty. */
export const ADD_TO_QUEUE = sql`ON CONFLICT (webhook_id, share_link_id) DO UPDATE SET pending = webhook_queues.pending + excluded.pending`;

/** The condition that the webhook `w` wants events of a type. */
export function wants(type: Statement): Statement {
  return sql`w.enabled = 1 AND w.events LIKE '% ' || CAST(${type} AS TEXT) || ' %'`;
}

/** Finds a link as an event shows it, unless it is deleted. */
export function findSnapshot(shareLinkId: string): Statement<LinkSnapshot> {
  return sql`SELECT ${SNAPSHOT} FROM share_links WHERE id = ${shareLinkId} AND deleted_at IS NULL`;
}

function moveRevision(shareLinkId: string): Statement<{ revision: number }> {
  return sql`UPDATE share_links SET revision = revision + 1 WHERE id = ${shareLinkId} RETURNING revision`;
}

function toSnapshot(link: LinkSnapshot): string {
  return JSON.stringify(Object.fromEntries(SNAPSHOT_COLUMNS.map((column) => [column, link[column]])));
}

const SNAPSHOT_OF_GRANTED: Statement = {
  text: `json_build_object(${SNAPSHOT_COLUMNS.map((column) => `'${column}', g.${column}`).join(", ")})::text`,
  values: [],
};
