import { randomUUIDv7 } from "node:crypto";
import type { ReplayWebhook, WebhookDelivery, WebhookDeliveryStatus } from "@share-links/types";
import type { Context } from "../context.ts";
import { type CursorPage, cursorsOf } from "../pipeline/cursors.ts";
import {
  countPending,
  type DeliveryRow,
  hurryDeliveries,
  listDeliveries,
  type ReplayRange,
  replayDeliveries,
} from "../store/webhook-deliveries.ts";
import { canonicalUuid } from "../values/text.ts";
import { parseDateTime, toDateTime, toDateTimeOrNull } from "../values/time.ts";
import { requireWebhook } from "./webhooks.ts";

// So many rows are put back in one unit of work: a longer one would keep other writers waiting.
const REPLAYED_AT_ONCE = 500;

/** Some of a webhook's deliveries after a cursor, newest first, or refuses with `webhook_not_found`. */
export async function listWebhookDeliveries(
  context: Context,
  organizationId: string,
  webhookId: string,
  { cursor, limit, status }: { cursor?: string; limit: number; status?: WebhookDeliveryStatus },
): Promise<CursorPage<WebhookDelivery>> {
  const id = await requireWebhook(context, organizationId, webhookId);
  const filters = { webhookId: id, status };
  const cursors = cursorsOf(context, { list: "listWebhookDeliveries", organizationId, filters });
  const rows = await context.sql.read(listDeliveries(id, status, cursors.read(cursor), limit + 1));
  return cursors.page(rows, limit, toDelivery);
}

/** Puts deliveries of a webhook back to be sent again and gives how many will be, those that still waited included. */
export async function replayWebhook(
  context: Context,
  organizationId: string,
  webhookId: string,
  body: ReplayWebhook,
): Promise<number> {
  const range = toRange(body);
  const id = await requireWebhook(context, organizationId, webhookId);
  const [waiting] = await context.sql.read(countPending(id, range));
  const replayId = randomUUIDv7();
  let replayed = 0;
  for (;;) {
    const back = await context.sql.write(() => replayDeliveries(id, range, replayId, REPLAYED_AT_ONCE));
    replayed += back;
    if (back < REPLAYED_AT_ONCE) break;
  }
  await context.sql.run(hurryDeliveries(id));
  return (waiting?.total ?? 0) + replayed;
}

function toRange({ deliveryId, sinceAt }: ReplayWebhook): ReplayRange {
  if (deliveryId !== undefined) return { deliveryId: canonicalUuid(deliveryId) };
  return { since: parseDateTime(sinceAt ?? "", "/body/sinceAt") };
}

function toDelivery(delivery: DeliveryRow): WebhookDelivery {
  return {
    id: delivery.id,
    type: delivery.type,
    shareLinkId: delivery.share_link_id,
    status: delivery.status,
    attempts: delivery.attempts,
    createdAt: toDateTime(delivery.created_at),
    nextAttemptAt: toDateTimeOrNull(delivery.next_attempt_at),
    lastAttemptAt: toDateTimeOrNull(delivery.last_attempt_at),
    lastStatus: delivery.last_status,
    lastError: delivery.last_error,
  };
}
