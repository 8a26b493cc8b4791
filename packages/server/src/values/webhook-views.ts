import type { Webhook } from "@share-links/types";
import type { WebhookRow } from "../store/webhooks.ts";
import { toDateTime, toDateTimeOrNull } from "./time.ts";

/** A webhook as every answer and every audit event shows it, without its secrets. */
export function toWebhook(webhook: WebhookRow): Webhook {
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
