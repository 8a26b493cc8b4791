import { isDeepStrictEqual } from "node:util";
import { MOST_WEBHOOKS } from "../bounds.ts";
import { recordChange } from "../pipeline/changes.ts";
import { cursorsOf } from "../pipeline/cursors.ts";
import type { Input, Reply, Tools } from "../pipeline/operation.ts";
import { Refusal } from "../refusal.ts";
import { newId } from "../secrets/random.ts";
import { newWebhookSecret } from "../secrets/webhook-signatures.ts";
import { holdOrganization } from "../store/organizations.ts";
import { row, rows, type Work } from "../store/sql.ts";
import { hurryDeliveries } from "../store/webhook-deliveries.ts";
import {
  deleteWebhook as deleteRow,
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
import { MS_PER_HOUR } from "../values/time.ts";
import { webhookUrl } from "../values/webhook-urls.ts";
import { toWebhook } from "../values/webhook-views.ts";

/** Lists webhooks, newest first. */
export function* listWebhooks(
  { query: { cursor, limit } }: Input<"listWebhooks", "query">,
  { author: { organizationId }, vault }: Pick<Tools, "author" | "vault">,
): Work<Reply<"listWebhooks">> {
  const cursors = cursorsOf({ vault }, { list: "listWebhooks", organizationId });
  const found = yield* rows(listRows(organizationId, cursors.read(cursor), limit + 1));
  return { status: 200, body: cursors.page(found, limit, toWebhook) };
}

/** Creates a webhook, or refuses with `webhook_limit_reached` or for its URL. Only this answer contains its secret. */
export function* createWebhook(
  { body }: Input<"createWebhook", "body">,
  tools: Pick<Tools, "author" | "vault" | "allowPrivateWebhooks">,
): Work<Reply<"createWebhook">> {
  const { author, vault } = tools;
  const { organizationId } = author;
  const id = newId();
  const secret = newWebhookSecret();
  const values = toValues(tools, body);
  yield holdOrganization(organizationId);
  const created = yield* row(
    insertWebhook(organizationId, id, vault.sealWebhookSecret(secret, id), values, MOST_WEBHOOKS),
  );
  if (!created) throw new Refusal("webhook_limit_reached");
  const after = toWebhook(created);
  yield* recordChange(author, { action: "webhook.created", before: null, after });
  return { status: 201, body: { ...after, secret } };
}

/** Gets one webhook, or refuses with `webhook_not_found`. */
export function* getWebhook(
  { path }: Input<"getWebhook", "path">,
  { author }: Pick<Tools, "author">,
): Work<Reply<"getWebhook">> {
  const webhook = found(yield* row(findWebhook(author.organizationId, canonicalUuid(path.id))));
  return { status: 200, body: toWebhook(webhook) };
}

/** Replaces everything that can be set of a webhook, or refuses with `webhook_not_found` or for its URL. If it is enabled, its waiting deliveries are tried at once. */
export function* updateWebhook(
  { path, body }: Input<"updateWebhook", "path" | "body">,
  tools: Pick<Tools, "author" | "allowPrivateWebhooks">,
): Work<Reply<"updateWebhook">> {
  const { author } = tools;
  const id = canonicalUuid(path.id);
  const values = toValues(tools, body);
  const before = found(yield* row(lockWebhook(author.organizationId, id)));
  if (values.enabled) yield hurryDeliveries(id);
  if (hasValues(before, values)) return { status: 200, body: toWebhook(before) };
  const after = toWebhook(found(yield* row(updateRow(author.organizationId, id, values))));
  yield* recordChange(author, { action: "webhook.updated", before: toWebhook(before), after });
  return { status: 200, body: after };
}

/** Deletes a webhook, or refuses with `webhook_not_found`. It is gone at once, however many deliveries it has: a sweep deletes those. */
export function* deleteWebhook(
  { path }: Input<"deleteWebhook", "path">,
  { author }: Pick<Tools, "author">,
): Work<Reply<"deleteWebhook">> {
  const id = canonicalUuid(path.id);
  const before = found(yield* row(lockWebhook(author.organizationId, id)));
  yield deleteRow(author.organizationId, id);
  yield* recordChange(author, { action: "webhook.deleted", before: toWebhook(before), after: null });
  return { status: 204, body: undefined };
}

/** Gives a webhook a new secret, or refuses with `webhook_not_found`. The former one is still used, too, for `overlapHours`. */
export function* rotateWebhookSecret(
  { path, body }: Input<"rotateWebhookSecret", "path" | "body">,
  { author, vault }: Pick<Tools, "author" | "vault">,
): Work<Reply<"rotateWebhookSecret">> {
  const id = canonicalUuid(path.id);
  const secret = newWebhookSecret();
  const sealed = vault.sealWebhookSecret(secret, id);
  const before = found(yield* row(lockWebhook(author.organizationId, id)));
  const overlapMs = body.overlapHours * MS_PER_HOUR;
  const after = toWebhook(found(yield* row(rotateSecret(author.organizationId, id, sealed, overlapMs))));
  yield* recordChange(author, { action: "webhook.secret_rotated", before: toWebhook(before), after });
  return { status: 200, body: { ...after, secret } };
}

/** The webhook, unless no row was found. */
function found(webhook: WebhookRow | undefined): WebhookRow {
  if (!webhook) throw new Refusal("webhook_not_found");
  return webhook;
}

function hasValues(webhook: WebhookRow, values: WebhookValues): boolean {
  const { url, description, events, enabled } = webhook;
  return isDeepStrictEqual({ url, description, events, enabled }, values) && webhook.disabled_reason === null;
}

function toValues(
  { allowPrivateWebhooks }: Pick<Tools, "allowPrivateWebhooks">,
  body: Input<"createWebhook", "body">["body"],
): WebhookValues {
  return {
    url: webhookUrl(body.url, allowPrivateWebhooks === true),
    description: body.description ?? null,
    events: ` ${body.events.join(" ")} `,
    enabled: body.enabled ? 1 : 0,
  };
}
