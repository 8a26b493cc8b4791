import type {
  CreateWebhook,
  ListWebhookDeliveriesQuery,
  ListWebhooksQuery,
  ReplayWebhook,
  RotateWebhookSecret,
  UpdateWebhook,
  Webhook,
  WebhookDelivery,
  WebhookDeliveryPage,
  WebhookPage,
  WebhookReplay,
  WebhookWithSecret,
} from "@share-links/types";
import type { ApiList } from "./api-list.ts";
import type { ApiPromise } from "./api-promise.ts";
import type { OperationLines } from "./operation.ts";
import type { RequestOptions } from "./options.ts";

/** Where events are sent; the hosted API answers 404 to these. What arrives there is for `@share-links/client/webhooks`. */
export interface Webhooks {
  /** The webhooks, newest first: a page from `cursor` on when awaited, every one from there on when iterated. */
  list(query?: ListWebhooksQuery, options?: RequestOptions): ApiList<WebhookPage, Webhook, "listWebhooks">;
  /** A new webhook with its secret, which no later answer has. */
  create(body: CreateWebhook, options?: RequestOptions): ApiPromise<WebhookWithSecret, "createWebhook">;
  /** The webhook; `webhook_not_found` when there is none. */
  get(id: string, options?: RequestOptions): ApiPromise<Webhook, "getWebhook">;
  /** Replaces the webhook: what is left out is as in a new one. Its secret stays. */
  update(id: string, body: UpdateWebhook, options?: RequestOptions): ApiPromise<Webhook, "updateWebhook">;
  /** Deletes the webhook with its deliveries. */
  delete(id: string, options?: RequestOptions): ApiPromise<void, "deleteWebhook">;
  /** A new secret, which no later answer has; `overlapHours` says for how long the former one signs too. */
  rotateSecret(
    id: string,
    body: RotateWebhookSecret,
    options?: RequestOptions,
  ): ApiPromise<WebhookWithSecret, "rotateWebhookSecret">;
  /** What was recorded for the webhook and what became of it, newest first. */
  listDeliveries(
    id: string,
    query?: ListWebhookDeliveriesQuery,
    options?: RequestOptions,
  ): ApiList<WebhookDeliveryPage, WebhookDelivery, "listWebhookDeliveries">;
  /** Sends one delivery again, or every one since a time. */
  replay(id: string, body: ReplayWebhook, options?: RequestOptions): ApiPromise<WebhookReplay, "replayWebhook">;
}

/** The operations of `client.manage.webhooks`. */
export const webhooks: OperationLines<Webhooks> = {
  list: "listWebhooks GET /manage/v1/webhooks 200",
  create: "createWebhook POST /manage/v1/webhooks 201 json",
  get: "getWebhook GET /manage/v1/webhooks/{id} 200",
  update: "updateWebhook PUT /manage/v1/webhooks/{id} 200 json",
  delete: "deleteWebhook DELETE /manage/v1/webhooks/{id} 204",
  rotateSecret: "rotateWebhookSecret POST /manage/v1/webhooks/{id}/rotate-secret 200 json",
  listDeliveries: "listWebhookDeliveries GET /manage/v1/webhooks/{id}/deliveries 200",
  replay: "replayWebhook POST /manage/v1/webhooks/{id}/replay 200 json",
};
