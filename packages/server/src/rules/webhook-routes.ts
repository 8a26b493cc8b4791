import type { Author, Context } from "../context.ts";
import type { Input, Reply } from "../pipeline/operation.ts";
import * as deliveries from "./webhook-deliveries.ts";
import * as webhooks from "./webhooks.ts";

type Authored = Context & { author: Author };

/** Lists webhooks. */
export async function listWebhooks(
  { query }: Input<"listWebhooks">,
  context: Authored,
): Promise<Reply<"listWebhooks">> {
  return { status: 200, body: await webhooks.listWebhooks(context, context.author.organizationId, query) };
}

/** Creates a webhook. */
export async function createWebhook(
  { body }: Input<"createWebhook">,
  context: Authored,
): Promise<Reply<"createWebhook">> {
  return { status: 201, body: await webhooks.createWebhook(context, context.author, body) };
}

/** Gets a webhook. */
export async function getWebhook({ path }: Input<"getWebhook">, context: Authored): Promise<Reply<"getWebhook">> {
  return { status: 200, body: await webhooks.getWebhook(context, context.author.organizationId, path.id) };
}

/** Replaces a webhook. */
export async function updateWebhook(
  { path, body }: Input<"updateWebhook">,
  context: Authored,
): Promise<Reply<"updateWebhook">> {
  return { status: 200, body: await webhooks.updateWebhook(context, context.author, path.id, body) };
}

/** Deletes a webhook. */
export async function deleteWebhook(
  { path }: Input<"deleteWebhook">,
  context: Authored,
): Promise<Reply<"deleteWebhook">> {
  await webhooks.deleteWebhook(context, context.author, path.id);
  return { status: 204, body: undefined };
}

/** Gives a webhook a new secret. */
export async function rotateWebhookSecret(
  { path, body }: Input<"rotateWebhookSecret">,
  context: Authored,
): Promise<Reply<"rotateWebhookSecret">> {
  return {
    status: 200,
    body: await webhooks.rotateWebhookSecret(context, context.author, path.id, body.overlapHours),
  };
}

/** Lists the deliveries of a webhook. */
export async function listWebhookDeliveries(
  { path, query }: Input<"listWebhookDeliveries">,
  context: Authored,
): Promise<Reply<"listWebhookDeliveries">> {
  const { organizationId } = context.author;
  return { status: 200, body: await deliveries.listWebhookDeliveries(context, organizationId, path.id, query) };
}

/** Sends events again. */
export async function replayWebhook(
  { path, body }: Input<"replayWebhook">,
  context: Authored,
): Promise<Reply<"replayWebhook">> {
  const replayed = await deliveries.replayWebhook(context, context.author.organizationId, path.id, body);
  return { status: 200, body: { replayed } };
}
