import { andAfter, type ListPosition } from "./list-position.ts";
import { type Statement, sql } from "./sql.ts";

/** A webhook. Times in milliseconds since 1970, booleans 0 or 1. */
export interface WebhookRow {
  id: string;
  organization_id: string;
  url: string;
  description: string | null;
  /** The types of events that it wants, with a space before and after each. */
  events: string;
  enabled: 0 | 1;
  disabled_reason: "gone" | "failing" | null;
  failing_since: number | null;
  previous_secret_expires_at: number | null;
  created_at: number;
  updated_at: number;
}

/** What a caller can set of a webhook. */
export type WebhookValues = Pick<WebhookRow, "url" | "description" | "events" | "enabled">;

/** Where a webhook's events go, and the sealed secrets that sign them now: the newest, and during an overlap also the former one. */
export interface TargetRow {
  url: string;
  secret_sealed: string;
  previous_secret_sealed: string | null;
}

const COLUMNS = sql`id, organization_id, url, description, events, enabled, disabled_reason, failing_since,
  CASE WHEN previous_secret_expires_at > (SELECT now_ms()) THEN previous_secret_expires_at END AS previous_secret_expires_at,
  created_at, updated_at`;

/** Inserts a webhook, unless the organisation has `most` of them. Lock the organisation first. */
export function insertWebhook(
  organizationId: string,
  id: string,
  secretSealed: string,
  values: WebhookValues,
  most: number,
): Statement<WebhookRow> {
  return sql`INSERT INTO webhooks (id, organization_id, url, description, events, enabled, secret_sealed, created_at, updated_at)
    SELECT ${id}, ${organizationId}, ${values.url}, CAST(${values.description} AS TEXT), ${values.events}, CAST(${values.enabled} AS INTEGER), ${secretSealed}, now_ms(), now_ms()
    WHERE (SELECT count(*) FROM webhooks WHERE organization_id = ${organizationId} AND deleted_at IS NULL) < ${most} RETURNING ${COLUMNS}`;
}

/** Finds one webhook of an organisation. */
export function findWebhook(organizationId: string, id: string): Statement<WebhookRow> {
  return sql`SELECT ${COLUMNS} FROM webhooks WHERE ${own(organizationId, id)}`;
}

/** Finds one webhook and locks its row until the transaction ends. */
export function lockWebhook(organizationId: string, id: string): Statement<WebhookRow> {
  return sql`UPDATE webhooks SET enabled = enabled WHERE ${own(organizationId, id)} RETURNING ${COLUMNS}`;
}

/** Lists webhooks after a position in the list, newest first. */
export function listWebhooks(
  organizationId: string,
  after: ListPosition | undefined,
  limit: number,
): Statement<WebhookRow> {
  return sql`SELECT ${COLUMNS} FROM webhooks WHERE organization_id = ${organizationId} AND deleted_at IS NULL${andAfter(after)}
    ORDER BY created_at DESC, id DESC LIMIT ${limit}`;
}

/** Replaces everything that a caller can set of a webhook. If it was disabled for failing, its failures are forgotten. */
export function updateWebhook(organizationId: string, id: string, values: WebhookValues): Statement<WebhookRow> {
  return sql`UPDATE webhooks SET url = ${values.url}, description = ${values.description}, events = ${values.events}, enabled = ${values.enabled},
      failing_since = CASE WHEN disabled_reason IS NULL THEN failing_since END, disabled_reason = NULL, updated_at = now_ms()
    WHERE ${own(organizationId, id)} RETURNING ${COLUMNS}`;
}

/** Marks a webhook as deleted: nobody finds it, and no event is recorded for it or sent to it. A sweep deletes its rows later. */
export function deleteWebhook(organizationId: string, id: string): Statement<{ id: string }> {
  return sql`UPDATE webhooks SET enabled = 0, deleted_at = now_ms() WHERE ${own(organizationId, id)} RETURNING id`;
}

/** Finds the deleted webhook that has waited longest for the sweep. */
export function findDeletedWebhook(): Statement<{ id: string }> {
  return sql`SELECT id FROM webhooks WHERE deleted_at IS NOT NULL ORDER BY deleted_at LIMIT 1`;
}

/** Deletes the row of a deleted webhook, with the rest of its deliveries. */
export function purgeWebhook(id: string): Statement {
  return sql`DELETE FROM webhooks WHERE id = ${id} AND deleted_at IS NOT NULL`;
}

/** Gives a webhook a new secret. The present one is still used, too, for `overlapMs`. */
export function rotateSecret(
  organizationId: string,
  id: string,
  secretSealed: string,
  overlapMs: number,
): Statement<WebhookRow> {
  return sql`UPDATE webhooks SET secret_sealed = ${secretSealed}, previous_secret_sealed = secret_sealed,
      previous_secret_expires_at = now_ms() + ${overlapMs}, updated_at = now_ms()
    WHERE ${own(organizationId, id)} RETURNING ${COLUMNS}`;
}

/** Disables a webhook whose receiver is gone for good. Gives no row if it is disabled already. */
export function disableGone(id: string): Statement<WebhookRow> {
  return sql`UPDATE webhooks SET enabled = 0, disabled_reason = 'gone', updated_at = now_ms()
    WHERE id = ${id} AND enabled = 1 RETURNING ${COLUMNS}`;
}

/** Disables a webhook that has failed for `ms`, without a success in between. */
export function disableFailing(id: string, ms: number): Statement<WebhookRow> {
  return sql`UPDATE webhooks SET enabled = 0, disabled_reason = 'failing', updated_at = now_ms()
    WHERE id = ${id} AND enabled = 1 AND failing_since <= now_ms() - ${ms} RETURNING ${COLUMNS}`;
}

/** Notes that an attempt failed; only the first since a success writes. */
export function noteFailure(id: string): Statement {
  return sql`UPDATE webhooks SET failing_since = now_ms() WHERE id = ${id} AND failing_since IS NULL`;
}

/** Notes that an attempt succeeded; only the first since a failure writes. */
export function noteSuccess(id: string): Statement {
  return sql`UPDATE webhooks SET failing_since = NULL WHERE id = ${id} AND failing_since IS NOT NULL`;
}

/** Finds where the events of a webhook go. Gives no row if it isn't enabled. */
export function findTarget(id: string): Statement<TargetRow> {
  return sql`SELECT url, secret_sealed,
      CASE WHEN previous_secret_expires_at > (SELECT now_ms()) THEN previous_secret_sealed END AS previous_secret_sealed
    FROM webhooks WHERE id = ${id} AND enabled = 1`;
}

function own(organizationId: string, id: string): Statement {
  return sql`id = ${id} AND organization_id = ${organizationId} AND deleted_at IS NULL`;
}
