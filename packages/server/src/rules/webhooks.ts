import { randomUUIDv7 } from "node:crypto";
import type { CreateWebhook, Webhook, WebhookWithSecret } from "@share-links/types";
import type { Context } from "../context.ts";
import { Refusal } from "../refusal.ts";
import { holdOrganization } from "../store/organizations.ts";
import { row } from "../store/sql.ts";
import { hurryDeliveries } from "../store/webhook-deliveries.ts";
import {
  deleteWebhook as deleteRow,
  findWebhook,
  insertWebhook,
  listWebhooks as listRows,
  rotateSecret,
  updateWebhook as updateRow,
  type WebhookRow,
  type WebhookValues,
} from "../store/webhooks.ts";
import { type CursorPage, cursorPage, readCursor } from "./cursors.ts";
import { canonicalUuid } from "./text.ts";
import { toDateTime, toDateTimeOrNull } from "./time.ts";
import { newWebhookSecret } from "./webhook-signatures.ts";
import { webhookUrl } from "./webhook-urls.ts";

const MOST = 20;
const MS_PER_HOUR = 3_600_000;

/** What a webhook is made from, with the specification's defaults. */
export type WebhookInput = CreateWebhook & { enabled: boolean };

/** Makes a webhook, or refuses with `webhook_limit_reached`. Its secret is in this answer alone. */
export async function createWebhook(
  context: Context,
  organizationId: string,
  body: WebhookInput,
): Promise<WebhookWithSecret> {
  const { sql, vault } = context;
  const id = randomUUIDv7();
  const secret = newWebhookSecret();
  const values = toValues(context, body);
  return sql.write(function* () {
    yield holdOrganization(organizationId);
    const made = yield* row(insertWebhook(organizationId, id, vault.sealWebhookSecret(secret, id), values, MOST));
    if (!made) throw new Refusal("webhook_limit_reached");
    return { ...toWebhook(made), secret };
  });
}

/** One webhook of the organisation, or refuses with `webhook_not_found`. */
export async function getWebhook({ sql }: Context, organizationId: string, id: string): Promise<Webhook> {
  const [webhook] = await sql.read(findWebhook(organizationId, canonicalUuid(id)));
  return webhook ? toWebhook(webhook) : notFound();
}

/** Some of the organisation's webhooks after a cursor, newest first. */
export async function listWebhooks(
  { sql }: Context,
  organizationId: string,
  { cursor, limit }: { cursor?: string; limit: number },
): Promise<CursorPage<Webhook>> {
  return cursorPage(await sql.read(listRows(organizationId, readCursor(cursor), limit + 1)), limit, toWebhook);
}

/** Replaces what is said of a webhook, or refuses with `webhook_not_found`. What waits for one that is enabled is tried at once. */
export async function updateWebhook(
  context: Context,
  organizationId: string,
  webhookId: string,
  body: WebhookInput,
): Promise<Webhook> {
  const id = canonicalUuid(webhookId);
  const values = toValues(context, body);
  return context.sql.write(function* () {
    const updated = yield* row(updateRow(organizationId, id, values));
    if (!updated) return notFound();
    if (updated.enabled) yield hurryDeliveries(id);
    return toWebhook(updated);
  });
}

/** Deletes a webhook with its deliveries, or refuses with `webhook_not_found`. */
export async function deleteWebhook({ sql }: Context, organizationId: string, id: string): Promise<void> {
  await sql.write(function* () {
    if (!(yield* row(deleteRow(organizationId, canonicalUuid(id))))) notFound();
  });
}

/** Gives a webhook a new secret and lets the former one overlap, or refuses with `webhook_not_found`. */
export async function rotateWebhookSecret(
  { sql, vault }: Context,
  organizationId: string,
  webhookId: string,
  overlapHours: number,
): Promise<WebhookWithSecret> {
  const id = canonicalUuid(webhookId);
  const secret = newWebhookSecret();
  return sql.write(function* () {
    const rotated = yield* row(
      rotateSecret(organizationId, id, vault.sealWebhookSecret(secret, id), overlapHours * MS_PER_HOUR),
    );
    return rotated ? { ...toWebhook(rotated), secret } : notFound();
  });
}

/** Refuses with `webhook_not_found`, which is what another organisation's is too. */
export async function requireWebhook({ sql }: Context, organizationId: string, webhookId: string): Promise<string> {
  const [webhook] = await sql.read(findWebhook(organizationId, canonicalUuid(webhookId)));
  return webhook ? webhook.id : notFound();
}

function notFound(): never {
  throw new Refusal("webhook_not_found");
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
