import type { ReplayWebhook, WebhookDelivery } from "@share-links/types";
import { cursorsOf } from "../pipeline/cursors.ts";
import { alone, type Input, inOwnTransaction, type Parts, type Reply, type Tools } from "../pipeline/operation.ts";
import { Refusal } from "../refusal.ts";
import { newId } from "../secrets/random.ts";
import { row, rows, type Work } from "../store/sql.ts";
import {
  countPending,
  type DeliveryRow,
  hurryDeliveries,
  listDeliveries,
  type ReplayRange,
  replayDeliveries,
} from "../store/webhook-deliveries.ts";
import { findWebhook } from "../store/webhooks.ts";
import { canonicalUuid } from "../values/text.ts";
import { parseDateTime, toDateTime, toDateTimeOrNull } from "../values/time.ts";

// With more in one transaction, other writers would wait too long.
const REPLAYED_AT_ONCE = 500;

/** Lists the deliveries of a webhook, newest first. */
export function* listWebhookDeliveries(
  { path, query: { cursor, limit, status } }: Input<"listWebhookDeliveries", "path" | "query">,
  { author: { organizationId }, vault }: Pick<Tools, "author" | "vault">,
): Work<Reply<"listWebhookDeliveries">> {
  const webhookId = canonicalUuid(path.id);
  if (!(yield* row(findWebhook(organizationId, webhookId)))) throw notFound();
  const filters = { webhookId, status };
  const cursors = cursorsOf({ vault }, { list: "listWebhookDeliveries", organizationId, filters });
  const found = yield* rows(listDeliveries(webhookId, status, cursors.read(cursor), limit + 1));
  return { status: 200, body: cursors.page(found, limit, toDelivery) };
}

/** Sends deliveries of a webhook again. Tells how many will be sent, including those that were waiting anyway. */
export function* replayWebhook(
  { path, body }: Input<"replayWebhook", "path" | "body">,
  { author }: Pick<Tools, "author">,
): Parts<Reply<"replayWebhook">> {
  const range = toRange(body);
  const id = canonicalUuid(path.id);
  const [webhook] = yield* alone(findWebhook(author.organizationId, id));
  if (!webhook) throw notFound();
  const [waiting] = yield* alone(countPending(id, range));
  const replayId = newId();
  let replayed = waiting?.total ?? 0;
  for (let more = true; more; ) {
    const count = yield* inOwnTransaction(() => replayDeliveries(id, range, replayId, REPLAYED_AT_ONCE));
    replayed += count;
    more = count === REPLAYED_AT_ONCE;
  }
  yield* alone(hurryDeliveries(id));
  return { status: 200, body: { replayed } };
}

function notFound(): Refusal {
  return new Refusal("webhook_not_found");
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
