import type { Client, IdempotentOptions, RequestOptions } from "@share-links/client";
import type { OperationReply, OperationRequest } from "@share-links/types";
import type { operations } from "../generated/operations.ts";

/** An operation that a program with an API key calls. */
export type CallId = keyof typeof operations;

/** Which method of the client makes each call. An operation that is missing here doesn't compile. */
export const CALLS: { readonly [Id in CallId]: Call<Id> } = {
  listShareLinks: (client, { query }, options) => client.shareLinks.list(query, options),
  createShareLink: (client, { body }, options) => client.shareLinks.create(body, options),
  getShareLink: (client, { path }, options) => client.shareLinks.get(path.id, options),
  updateShareLink: (client, { path, body }, options) => client.shareLinks.update(path.id, body, options),
  deleteShareLink: (client, { path }, options) => client.shareLinks.delete(path.id, options),
  listManagedShareLinks: (client, { query }, options) => client.manage.shareLinks.list(query, options),
  createManagedShareLink: (client, { body }, options) => client.manage.shareLinks.create(body, options),
  getManagedShareLink: (client, { path }, options) => client.manage.shareLinks.get(path.id, options),
  updateManagedShareLink: (client, { path, body }, options) => client.manage.shareLinks.update(path.id, body, options),
  rotateShareLink: (client, { path }, options) => client.manage.shareLinks.rotate(path.id, options),
  listShareLinkUses: (client, { path, query }, options) => client.manage.shareLinks.listUses(path.id, query, options),
  listPersonas: (client, { query }, options) => client.manage.personas.list(query, options),
  createPersona: (client, { body }, options) => client.manage.personas.create(body, options),
  getPersona: (client, { path }, options) => client.manage.personas.get(path.id, options),
  updatePersona: (client, { path, body }, options) => client.manage.personas.update(path.id, body, options),
  deletePersona: (client, { path }, options) => nothing(client.manage.personas.delete(path.id, options)),
  listApiKeys: (client, { query }, options) => client.manage.apiKeys.list(query, options),
  createApiKey: (client, { body }, options) => client.manage.apiKeys.create(body, options),
  deleteApiKey: (client, { path, query }, options) => nothing(client.manage.apiKeys.delete(path.id, query, options)),
  listAuditEvents: (client, { query }, options) => client.manage.auditEvents.list(query, options),
  listWebhooks: (client, { query }, options) => client.manage.webhooks.list(query, options),
  createWebhook: (client, { body }, options) => client.manage.webhooks.create(body, options),
  getWebhook: (client, { path }, options) => client.manage.webhooks.get(path.id, options),
  updateWebhook: (client, { path, body }, options) => client.manage.webhooks.update(path.id, body, options),
  deleteWebhook: (client, { path }, options) => nothing(client.manage.webhooks.delete(path.id, options)),
  rotateWebhookSecret: (client, { path, body }, options) => client.manage.webhooks.rotateSecret(path.id, body, options),
  listWebhookDeliveries: (client, { path, query }, options) =>
    client.manage.webhooks.listDeliveries(path.id, query, options),
  replayWebhook: (client, { path, body }, options) => client.manage.webhooks.replay(path.id, body, options),
};

/** The client types an answer without a body as `void`. */
async function nothing(answer: PromiseLike<void>): Promise<undefined> {
  await answer;
}

/** Sends a call with the client. */
export type Call<Id extends CallId> = (
  client: Client,
  request: OperationRequest<Id>,
  options: CallOptions<Id>,
) => PromiseLike<OperationReply<Id>>;

/** The options of a call. Only some operations take an idempotency key. */
export type CallOptions<Id extends CallId> = (typeof operations)[Id]["takesIdempotencyKey"] extends true
  ? IdempotentOptions
  : RequestOptions;
