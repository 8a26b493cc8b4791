import type { ShareLinkEventType } from "@share-links/types";
import { isExhaustedBy, STATUS } from "./share-link-state.ts";
import type { ShareLinkRow } from "./share-links.ts";
import { row, type SqlValue, type Statement, sql, type Work } from "./sql.ts";

/** The columns of a link that an event shows: all but its token. */
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

/** How a snapshot is to be read, which is kept with it. A change of what it holds gets the next number, and `share-link-events.ts` a reader for it. */
export const SNAPSHOT_VERSION = 1;

/** The same columns for a statement. */
export const SNAPSHOT = sql`id, organization_id, persona_id, persona_name, type, expires_at, usage_limit, usage_count, last_used_at,
  allowed_origins, allow_all_origins, remove_watermark, enabled, is_primary, created_at, ${STATUS} AS status`;

/** What an event shows of a link. */
export type LinkSnapshot = Pick<ShareLinkRow, (typeof SNAPSHOT_COLUMNS)[number]>;

/** One event of a link. */
export interface LinkEvent {
  id: string;
  type: ShareLinkEventType;
  /** Milliseconds since 1970; now when omitted. */
  at?: number;
  link: LinkSnapshot;
  /** What its type tells besides the link. */
  detail?: object;
}

/**
 * Records an event for each enabled webhook that wants it, in the unit of work that makes it happen, which thereby holds
 * the link's row: the order of its changes is the order of its events. Where nobody wants it, it costs one look-up.
 */
export function* recordLinkEvent({ id, type, at, link, detail }: LinkEvent): Work<void> {
  const wanting = sql`FROM webhooks AS w WHERE w.organization_id = ${link.organization_id} AND ${wants(sql`${type}`)}`;
  if (!(yield* row(sql`SELECT 1 AS found ${wanting} LIMIT 1`))) return;
  const moved = yield* row(moveRevision(link.id));
  if (!moved) throw new Error(`There is no share link ${link.id} that an event ${type} could be of.`);
  yield sql`INSERT INTO webhook_deliveries (${DELIVERY_COLUMNS})
    SELECT w.id, ${text(id)}, ${text(link.id)}, CAST(${moved.revision * PARTS} AS BIGINT), ${text(type)}, ${at === undefined ? sql`now_ms()` : sql`CAST(${at} AS BIGINT)`},
      ${text(toSnapshot(link))}, ${VERSION}, ${text(detail ? JSON.stringify(detail) : null)} ${wanting}`;
  // From what was inserted, not from the webhooks anew: on PostgreSQL they may be others by now.
  yield sql`INSERT INTO webhook_queues (webhook_id, share_link_id, pending, next_attempt_at)
    SELECT webhook_id, share_link_id, 1, at FROM webhook_deliveries
    WHERE event_id = ${id} AND webhook_id IN (SELECT id FROM webhooks WHERE organization_id = ${link.organization_id})
    ${ADD_TO_QUEUE}`;
}

const VERSION: Statement = { text: String(SNAPSHOT_VERSION), values: [] };

// Two events can come of one change: the last use of a link exhausts it.
const PARTS = 2;

const DELIVERY_COLUMNS = sql`webhook_id, event_id, share_link_id, sequence, type, at, snapshot, snapshot_version, detail`;

/**
 * For PostgreSQL: the common table expressions that record the use that `granted` has counted, and that it was the last
 * one, within the statement that counts it. Its event has the identity of the redemption.
 */
export function recordUseAtOnce(exhaustionId: string): Statement {
  return sql`told AS (INSERT INTO webhook_deliveries (${DELIVERY_COLUMNS})
      SELECT w.id, e.id, g.id, g.revision * ${PARTS} + e.part, e.type, g.redeemed_at, ${SNAPSHOT_OF_GRANTED}, ${VERSION},
        CASE e.part WHEN 0 THEN json_build_object('use', json_build_object('id', g.redemption_id, 'surface', g.surface))::text END
      FROM granted AS g
        JOIN LATERAL (VALUES (0, 'share_link.used', g.redemption_id), (1, 'share_link.exhausted', ${text(exhaustionId)})) AS e (part, type, id)
          ON e.part = 0 OR ${isExhaustedBy(sql`g.usage_count`, sql`g.usage_limit`)}
        JOIN webhooks AS w ON w.organization_id = g.organization_id AND ${wants(sql`e.type`)}
      RETURNING webhook_id, share_link_id, at),
    queued AS (INSERT INTO webhook_queues (webhook_id, share_link_id, pending, next_attempt_at)
      SELECT webhook_id, share_link_id, count(*), min(at) FROM told GROUP BY webhook_id, share_link_id ${ADD_TO_QUEUE})`;
}

/** Holds the queue's row until the unit of work ends, so that it is not taken for empty meanwhile. */
export const ADD_TO_QUEUE = sql`ON CONFLICT (webhook_id, share_link_id) DO UPDATE SET pending = webhook_queues.pending + excluded.pending`;

/** Whether the webhook `w` wants events of a type. */
export function wants(type: Statement): Statement {
  return sql`w.enabled = 1 AND w.events LIKE '% ' || CAST(${type} AS TEXT) || ' %'`;
}

/** A link as an event shows it; a deleted one is not found. */
export function findSnapshot(shareLinkId: string): Statement<LinkSnapshot> {
  return sql`SELECT ${SNAPSHOT} FROM share_links WHERE id = ${shareLinkId} AND deleted_at IS NULL`;
}

/** On PostgreSQL: leaves to other nodes what they have taken. SQLite has one writer. */
export function skipLocked(dialect: "sqlite" | "postgres"): Statement {
  return dialect === "postgres" ? sql`FOR UPDATE SKIP LOCKED` : sql``;
}

function moveRevision(shareLinkId: string): Statement<{ revision: number }> {
  return sql`UPDATE share_links SET revision = revision + 1 WHERE id = ${shareLinkId} RETURNING revision`;
}

function toSnapshot(link: LinkSnapshot): string {
  return JSON.stringify(Object.fromEntries(SNAPSHOT_COLUMNS.map((column) => [column, link[column]])));
}

/** A parameter that stands where nothing tells PostgreSQL its type. */
function text(value: SqlValue): Statement {
  return sql`CAST(${value} AS TEXT)`;
}

const SNAPSHOT_OF_GRANTED: Statement = {
  text: `json_build_object(${SNAPSHOT_COLUMNS.map((column) => `'${column}', g.${column}`).join(", ")})::text`,
  values: [],
};
