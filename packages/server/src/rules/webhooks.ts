import { randomUUIDv7 } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import type { CreateWebhook, Webhook, WebhookWithSecret } from "@share-links/types";
import type { Author, Context } from "../context.ts";
import { recordChange } from "../pipeline/changes.ts";
import { type CursorPage, cursorsOf } from "../pipeline/cursors.ts";
import { Refusal } from "../refusal.ts";
import { holdOrganization } from "../store/organizations.ts";
import { row, type Work } from "../store/sql.ts";
import { hurryDeliveries } from "../store/webhook-deliveries.ts";
import {
  deleteWebhook as deleteRow,
  disableFailing,
  disableGone,
  findWebhook,
  insertWebhook,
  listWebhooks as listRows,
  lockWebhook,
  rotateSecret,
  updateWebhook as updateRow,
  type WebhookRow,
  type WebhookValues,
} from "../store/webhooks.ts";
import { canonicalUuid } from "../values/text.ts";
import { toDateTime, toDateTimeOrNull } from "../values/time.ts";
import { newWebhookSecret } from "./webhook-signatures.ts";
import { webhookUrl } from "./webhook-urls.ts";

const MOST = 20;
const MS_PER_HOUR = 3_600_000;

/** What a webhook is made from, with the specification's defaults. */
export type WebhookInput = CreateWebhook & { enabled: boolean };

/** Makes a webhook, or refuses with `webhook_limit_reached`. Its secret is in this answer alone. */
export async function createWebhook(context: Context, author: Author, body: WebhookInput): Promise<WebhookWithSecret> {
  const { sql, vault } = context;
  const { organizationId } = author;
  const id = randomUUIDv7();
  const secret = newWebhookSecret();
  const values = toValues(context, body);
  return sql.write(function* () {
    yield holdOrganization(organizationId);
    const made = yield* row(insertWebhook(organizationId, id, vault.sealWebhookSecret(secret, id), values, MOST));
    if (!made) throw new Refusal("webhook_limit_reached");
    const after = toWebhook(made);
    yield* recordChange(author, { action: "webhook.created", before: null, after });
    return { ...after, secret };
  });
}

/** One webhook of the organisation, or refuses with `webhook_not_found`. */
export async function getWebhook({ sql }: Context, organizationId: string, id: string): Promise<Webhook> {
  const [webhook] = await sql.read(findWebhook(organizationId, canonicalUuid(id)));
  return webhook ? toWebhook(webhook) : notFound();
}

/** Some of the organisation's webhooks after a cursor, newest first. */
export async function listWebhooks(
  context: Context,
  organizationId: string,
  { cursor, limit }: { cursor?: string; limit: number },
): Promise<CursorPage<Webhook>> {
  const cursors = cursorsOf(context, { list: "listWebhooks", organizationId });
  const rows = await context.sql.read(listRows(organizationId, cursors.read(cursor), limit + 1));
  return cursors.page(rows, limit, toWebhook);
}

/** Replaces what is said of a webhook, or refuses with `webhook_not_found`. What waits for one that is enabled is tried at once. */
export async function updateWebhook(
  context: Context,
  author: Author,
  webhookId: string,
  body: WebhookInput,
): Promise<Webhook> {
  const id = canonicalUuid(webhookId);
  const values = toValues(context, body);
  return context.sql.write(function* () {
    const before = (yield* row(lockWebhook(author.organizationId, id))) ?? notFound();
    if (values.enabled) yield hurryDeliveries(id);
    if (saysTheSame(before, values)) return toWebhook(before);
    const after = toWebhook((yield* row(updateRow(author.organizationId, id, values))) ?? notFound());
    yield* recordChange(author, { action: "webhook.updated", before: toWebhook(before), after });
    return after;
  });
}

/** Deletes a webhook, or refuses with `webhook_not_found`. However many deliveries it has, it is gone at once; a sweep deletes them. */
export async function deleteWebhook({ sql }: Context, author: Author, webhookId: string): Promise<void> {
  const id = canonicalUuid(webhookId);
  await sql.write(function* () {
    const before = (yield* row(lockWebhook(author.organizationId, id))) ?? notFound();
    yield deleteRow(author.organizationId, id);
    yield* recordChange(author, { action: "webhook.deleted", before: toWebhook(before), after: null });
  });
}

/** Gives a webhook a new secret and lets the former one overlap, or refuses with `webhook_not_found`. */
export async function rotateWebhookSecret(
  { sql, vault }: Context,
  author: Author,
  webhookId: string,
  overlapHours: number,
): Promise<WebhookWithSecret> {
  const id = canonicalUuid(webhookId);
  const secret = newWebhookSecret();
  const sealed = vault.sealWebhookSecret(secret, id);
  return sql.write(function* () {
    const before = (yield* row(lockWebhook(author.organizationId, id))) ?? notFound();
    const rotated = yield* row(rotateSecret(author.organizationId, id, sealed, overlapHours * MS_PER_HOUR));
    const after = toWebhook(rotated ?? notFound());
    yield* recordChange(author, { action: "webhook.secret_rotated", before: toWebhook(before), after });
    return { ...after, secret };
  });
}

/** Disables a webhook for a reason of the service's, unless it is disabled already. */
export function* disableWebhook(id: string, reason: "gone" | { failingForMs: number }): Work<void> {
  const disabled = yield* row(reason === "gone" ? disableGone(id) : disableFailing(id, reason.failingForMs));
  if (!disabled) return;
  const after = toWebhook(disabled);
  yield* recordChange(
    { organizationId: disabled.organization_id, by: "service" },
    { action: "webhook.disabled", before: { ...after, enabled: true, disabledReason: null }, after },
  );
}

/** Refuses with `webhook_not_found`, which is what another organisation's is too. */
export async function requireWebhook({ sql }: Context, organizationId: string, webhookId: string): Promise<string> {
  const [webhook] = await sql.read(findWebhook(organizationId, canonicalUuid(webhookId)));
  return webhook ? webhook.id : notFound();
}

function notFound(): never {
  throw new Refusal("webhook_not_found");
}

function saysTheSame(webhook: WebhookRow, values: WebhookValues): boolean {
  const { url, description, events, enabled } = webhook;
  return isDeepStrictEqual({ url, description, events, enabled }, values) && webhook.disabled_reason === null;
}

function toValues({ allowPrivateWebhooks }: Context, body: WebhookInput): WebhookValues {
  return {
    url: webhookUrl(body.url, allowPrivateWebhooks === true),
    description: body.description ?? null,
    events: ` ${body.events.join(" ")} `,
    enabled: body.enabled ? 1 : 0,
  };
}

function toWebhook(webhook: WebhookRow): Webhook {
  return {
    id: webhook.id,
    url: webhook.url,
    description: webhook.description,
    events: webhook.events.trim().split(" ") as Webhook["events"],
    enabled: webhook.enabled === 1,
    disabledReason: webhook.disabled_reason,
    firstFailedAt: toDateTimeOrNull(webhook.failing_since),
    previousSecretExpiresAt: toDateTimeOrNull(webhook.previous_secret_expires_at),
    createdAt: toDateTime(webhook.created_at),
    updatedAt: toDateTime(webhook.updated_at),
  };
}
