import type { ShareLinkEventType, WebhookDeliveryStatus } from "@share-links/types";
import { andAfter, type ListPosition } from "./list-position.ts";
import { row, type Sql, type Statement, skipLocked, sql, type Work } from "./sql.ts";
import { ADD_TO_QUEUE } from "./webhook-events.ts";

/** One event for one webhook, and the state of its delivery. Times in milliseconds since 1970. */
export interface DeliveryRow {
  /** The id of the event. */
  id: string;
  share_link_id: string;
  type: ShareLinkEventType;
  created_at: number;
  status: WebhookDeliveryStatus;
  attempts: number;
  next_attempt_at: number | null;
  last_attempt_at: number | null;
  last_status: number | null;
  last_error: string | null;
}

/** A delivery that only this process may attempt, until its lease ends. */
export interface ClaimedRow {
  webhook_id: string;
  event_id: string;
  share_link_id: string;
  lease_id: string;
  type: ShareLinkEventType;
  at: number;
  /** A `LinkSnapshot` as JSON. */
  snapshot: string;
  snapshot_version: number;
  detail: string | null;
  /** How many attempts there are, including this one. */
  attempts: number;
  /** When this attempt began. */
  last_attempt_at: number;
}

/** The result of an attempt, for the record. */
export interface Attempt {
  status: number | null;
  error: string | null;
}

/** Lists deliveries of a webhook after a position in the list, newest first. */
export function listDeliveries(
  webhookId: string,
  status: WebhookDeliveryStatus | undefined,
  after: ListPosition | undefined,
  limit: number,
): Statement<DeliveryRow> {
  const only = status ? sql` AND d.status = ${status}` : sql``;
  return sql`SELECT d.event_id AS id, d.share_link_id, d.type, d.at AS created_at, d.status, d.attempts,
      CASE WHEN d.status = 'pending' THEN q.next_attempt_at END AS next_attempt_at, d.last_attempt_at, d.last_status, d.last_error
    FROM webhook_deliveries AS d LEFT JOIN webhook_queues AS q ON q.webhook_id = d.webhook_id AND q.share_link_id = d.share_link_id
    WHERE d.webhook_id = ${webhookId}${only}${andAfter(after, sql`d.at, d.event_id`)} ORDER BY d.at DESC, d.event_id DESC LIMIT ${limit}`;
}

/** Finds the enabled webhooks with due deliveries, longest due first. Counts for each how many links wait, up to `most`. */
export function findDueWebhooks(most: number): Statement<{ id: string; organization_id: string; due: number }> {
  return sql`SELECT id, organization_id, (SELECT count(*) FROM (SELECT 1 FROM webhook_queues
      WHERE webhook_id = w.id AND next_attempt_at <= (SELECT now_ms()) ORDER BY next_attempt_at LIMIT ${most}) AS first_ones) AS due
    FROM (SELECT id, organization_id, (SELECT min(next_attempt_at) FROM webhook_queues WHERE webhook_id = webhooks.id) AS due_at
      FROM webhooks WHERE enabled = 1) AS w
    WHERE due_at <= (SELECT now_ms()) ORDER BY due_at, id`;
}

/**
 * Claims the first pending delivery of up to `limit` links of a webhook, each until `leaseMs` from now. If the process
 * dies, they wait until then. Two processes never have deliveries of the same link.
 */
export function* claimDeliveries(
  webhookId: string,
  { leaseId, leaseMs, limit }: { leaseId: string; leaseMs: number; limit: number },
  dialect: Sql["dialect"],
): Work<ClaimedRow[]> {
  const taken = (yield sql`WITH due AS (SELECT share_link_id AS due_id FROM webhook_queues
      WHERE webhook_id = ${webhookId} AND next_attempt_at <= (SELECT now_ms()) ORDER BY next_attempt_at LIMIT ${limit} ${skipLocked(dialect)})
    UPDATE webhook_queues SET lease_id = ${leaseId}, next_attempt_at = now_ms() + ${leaseMs}
    WHERE webhook_id = ${webhookId} AND share_link_id IN (SELECT due_id FROM due) RETURNING share_link_id`) as {
    share_link_id: string;
  }[];
  const claimed: ClaimedRow[] = [];
  for (const { share_link_id } of taken) {
    const first = yield* row(beginAttempt(webhookId, share_link_id, leaseId));
    if (first) claimed.push(first);
  }
  return claimed;
}

/** Ends a delivery, delivered or given up, and makes the link's next one due. Undefined: the lease was lost, and nothing was written. */
export function* settleDelivery(
  claimed: ClaimedRow,
  status: "delivered" | "failed",
  attempt: Attempt,
): Work<{ pending: number } | undefined> {
  const queue = yield* row(sql<{ pending: number }>`UPDATE webhook_queues
    SET pending = pending - 1, lease_id = NULL, next_attempt_at = now_ms() WHERE ${leased(claimed)} RETURNING pending`);
  if (!queue) return undefined;
  yield noteAttempt(claimed, status, attempt);
  if (queue.pending <= 0)
    yield sql`DELETE FROM webhook_queues WHERE webhook_id = ${claimed.webhook_id} AND share_link_id = ${claimed.share_link_id} AND pending <= 0`;
  return queue;
}

/** Postpones a delivery, and so the link's later ones, too. Undefined: the lease was lost, and nothing was written. */
export function* postponeDelivery(
  claimed: ClaimedRow,
  delayMs: number,
  attempt: Attempt,
): Work<{ pending: number } | undefined> {
  const queue = yield* row(sql<{ pending: number }>`UPDATE webhook_queues
    SET lease_id = NULL, next_attempt_at = now_ms() + ${delayMs} WHERE ${leased(claimed)} RETURNING pending`);
  if (queue) yield noteAttempt(claimed, "pending", attempt);
  return queue;
}

/** Gives a delivery back that wasn't attempted to the end. It doesn't count as an attempt, and is due again after `delayMs`. */
export function* returnDelivery(claimed: ClaimedRow, delayMs: number): Work<void> {
  const queue = yield* row(sql`UPDATE webhook_queues
    SET lease_id = NULL, next_attempt_at = now_ms() + ${delayMs} WHERE ${leased(claimed)} RETURNING pending`);
  if (queue)
    yield sql`UPDATE webhook_deliveries SET attempts = attempts - 1 WHERE webhook_id = ${claimed.webhook_id} AND event_id = ${claimed.event_id}`;
}

/** Makes all waiting deliveries of a webhook due now, except those that are being attempted. */
export function hurryDeliveries(webhookId: string): Statement {
  return sql`UPDATE webhook_queues SET next_attempt_at = now_ms() WHERE webhook_id = ${webhookId} AND lease_id IS NULL`;
}

/** Which deliveries of a webhook are replayed: one, or all since a time. */
export type ReplayRange = { deliveryId: string } | { since: number };

/**
 * Makes up to `limit` settled deliveries pending again, except those that this replay has made pending already. Gives
 * their number. Repeat it until it gives fewer than `limit`.
 */
export function* replayDeliveries(
  webhookId: string,
  range: ReplayRange,
  replayId: string,
  limit: number,
): Work<number> {
  const back = yield sql`UPDATE webhook_deliveries SET status = 'pending', attempts = 0, replay_id = ${replayId}
    WHERE webhook_id = ${webhookId} AND status <> 'pending' AND event_id IN (SELECT event_id FROM webhook_deliveries
      WHERE webhook_id = ${webhookId} AND ${inRange(range)} AND status <> 'pending' AND (replay_id IS NULL OR replay_id <> ${replayId})
      ORDER BY at, event_id LIMIT ${limit}) RETURNING share_link_id`;
  const counts = new Map<string, number>();
  for (const { share_link_id } of back as { share_link_id: string }[])
    counts.set(share_link_id, (counts.get(share_link_id) ?? 0) + 1);
  // Always in the same order, so that two replays can't deadlock.
  for (const [shareLinkId, pending] of [...counts].sort())
    yield sql`INSERT INTO webhook_queues (webhook_id, share_link_id, pending, next_attempt_at)
      VALUES (${webhookId}, ${shareLinkId}, ${pending}, now_ms()) ${ADD_TO_QUEUE}`;
  return back.length;
}

/** Counts the deliveries of a range that are pending. */
export function countPending(webhookId: string, range: ReplayRange): Statement<{ total: number }> {
  return sql`SELECT count(*) AS total FROM webhook_deliveries WHERE webhook_id = ${webhookId} AND ${inRange(range)} AND status = 'pending'`;
}

/** Deletes up to `limit` settled deliveries whose event happened more than `ageMs` ago. */
export function deleteSettledDeliveries(ageMs: number, limit: number): Statement<{ event_id: string }> {
  return sql`DELETE FROM webhook_deliveries WHERE (webhook_id, event_id) IN (SELECT webhook_id, event_id FROM webhook_deliveries
    WHERE status <> 'pending' AND at < (SELECT now_ms()) - ${ageMs} ORDER BY at LIMIT ${limit}) AND status <> 'pending' RETURNING event_id`;
}

/** Deletes up to `limit` deliveries of a webhook. */
export function deleteDeliveries(webhookId: string, limit: number): Statement<{ event_id: string }> {
  return sql`DELETE FROM webhook_deliveries WHERE webhook_id = ${webhookId} AND event_id IN (
    SELECT event_id FROM webhook_deliveries WHERE webhook_id = ${webhookId} LIMIT ${limit}) RETURNING event_id`;
}

/** Deletes up to `limit` queues of a webhook. */
export function deleteQueues(webhookId: string, limit: number): Statement<{ share_link_id: string }> {
  return sql`DELETE FROM webhook_queues WHERE webhook_id = ${webhookId} AND share_link_id IN (
    SELECT share_link_id FROM webhook_queues WHERE webhook_id = ${webhookId} LIMIT ${limit}) RETURNING share_link_id`;
}

function beginAttempt(webhookId: string, shareLinkId: string, leaseId: string): Statement<ClaimedRow> {
  return sql`UPDATE webhook_deliveries SET attempts = attempts + 1
    WHERE webhook_id = ${webhookId} AND status = 'pending' AND event_id = (SELECT event_id FROM webhook_deliveries
      WHERE webhook_id = ${webhookId} AND share_link_id = ${shareLinkId} AND status = 'pending' ORDER BY sequence LIMIT 1)
    RETURNING webhook_id, event_id, share_link_id, CAST(${leaseId} AS TEXT) AS lease_id, type, at, snapshot, snapshot_version, detail, attempts, now_ms() AS last_attempt_at`;
}

function noteAttempt(
  { webhook_id, event_id, last_attempt_at }: ClaimedRow,
  status: WebhookDeliveryStatus,
  { status: answer, error }: Attempt,
): Statement {
  return sql`UPDATE webhook_deliveries SET status = ${status}, last_attempt_at = ${last_attempt_at}, last_status = ${answer}, last_error = ${error}
    WHERE webhook_id = ${webhook_id} AND event_id = ${event_id}`;
}

function leased({ webhook_id, share_link_id, lease_id }: ClaimedRow): Statement {
  return sql`webhook_id = ${webhook_id} AND share_link_id = ${share_link_id} AND lease_id = ${lease_id}`;
}

function inRange(range: ReplayRange): Statement {
  return "since" in range ? sql`at >= ${range.since}` : sql`event_id = ${range.deliveryId}`;
}
