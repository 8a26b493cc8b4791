import type {
  ApiKey,
  ApiKeyPage,
  AuditEvent,
  AuditEventPage,
  CreateApiKey,
  CreatedApiKey,
  CreateManagedShareLink,
  CreatePersona,
  CreateWebhook,
  DeleteApiKeyQuery,
  ListApiKeysQuery,
  ListAuditEventsQuery,
  ListManagedShareLinksQuery,
  ListPersonasQuery,
  ListShareLinkUsesQuery,
  ListWebhookDeliveriesQuery,
  ListWebhooksQuery,
  ManagedShareLink,
  ManagedShareLinkPage,
  Persona,
  PersonaPage,
  ReplayWebhook,
  RotateWebhookSecret,
  ShareLinkUse,
  ShareLinkUsePage,
  UpdateManagedShareLink,
  UpdatePersona,
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
import {
  createApiKey,
  createManagedShareLink,
  createPersona,
  createWebhook,
  deleteApiKey,
  deletePersona,
  deleteWebhook,
  getManagedShareLink,
  getPersona,
  getWebhook,
  listApiKeys,
  listAuditEvents,
  listManagedShareLinks,
  listPersonas,
  listShareLinkUses,
  listWebhookDeliveries,
  listWebhooks,
  replayWebhook,
  rotateShareLink,
  rotateWebhookSecret,
  updateManagedShareLink,
  updatePersona,
  updateWebhook,
} from "./generated/descriptors.ts";
import type { MethodOperations } from "./methods.ts";
import type { OptionsOf, RequestOptions } from "./options.ts";

/** Links with every setting and filter. The hosted API doesn't have these operations and answers 404. */
export interface ManagedShareLinks {
  /** Lists the links, newest first, from `cursor` on. Await it for one page, or iterate over it for all links. */
  list(
    query?: ListManagedShareLinksQuery,
    options?: RequestOptions,
  ): ApiList<ManagedShareLinkPage, ManagedShareLink, "listManagedShareLinks">;
  /** Creates a link. With null as `expiresAt` it never expires, and with null as `usageLimit` it can be used without limit. */
  create(
    body: CreateManagedShareLink,
    options?: OptionsOf<"createManagedShareLink">,
  ): ApiPromise<ManagedShareLink, "createManagedShareLink">;
  /** Gets the link with its status, its public URL and its last use. */
  get(id: string, options?: RequestOptions): ApiPromise<ManagedShareLink, "getManagedShareLink">;
  /** Changes only the members that `body` has (a JSON merge patch). Null removes `expiresAt` or `usageLimit`. */
  update(
    id: string,
    body: UpdateManagedShareLink,
    options?: RequestOptions,
  ): ApiPromise<ManagedShareLink, "updateManagedShareLink">;
  /** Lists the uses of the link and the refused attempts, newest first. Await it for one page, or iterate over it for all. */
  listUses(
    id: string,
    query?: ListShareLinkUsesQuery,
    options?: RequestOptions,
  ): ApiList<ShareLinkUsePage, ShareLinkUse, "listShareLinkUses">;
  /** Gives the link a new token; the old one stops working immediately. The client doesn't retry this, because each call makes another token. */
  rotate(id: string, options?: RequestOptions): ApiPromise<ManagedShareLink, "rotateShareLink">;
}

/** The operations of `client.manage.shareLinks`. */
export const managedShareLinks: MethodOperations<ManagedShareLinks> = {
  list: listManagedShareLinks,
  create: createManagedShareLink,
  get: getManagedShareLink,
  update: updateManagedShareLink,
  listUses: listShareLinkUses,
  rotate: rotateShareLink,
};

/** The personas that links point to. The hosted API doesn't have these operations and answers 404. */
export interface Personas {
  /** Lists the personas, newest first, from `cursor` on. Await it for one page, or iterate over it for all personas. */
  list(query?: ListPersonasQuery, options?: RequestOptions): ApiList<PersonaPage, Persona, "listPersonas">;
  /** Creates a persona. Fails with `persona_exists` if its id is taken. */
  create(body: CreatePersona, options?: OptionsOf<"createPersona">): ApiPromise<Persona, "createPersona">;
  /** Gets the persona. Fails with `persona_not_found` if no persona has this id. */
  get(id: string, options?: RequestOptions): ApiPromise<Persona, "getPersona">;
  /** Replaces the persona: members that `body` leaves out are cleared. Existing links keep the name that they were created with. */
  update(id: string, body: UpdatePersona, options?: RequestOptions): ApiPromise<Persona, "updatePersona">;
  /** Deletes the persona. Fails with `persona_in_use` while links point to it. */
  delete(id: string, options?: RequestOptions): ApiPromise<void, "deletePersona">;
}

/** The operations of `client.manage.personas`. */
export const personas: MethodOperations<Personas> = {
  list: listPersonas,
  create: createPersona,
  get: getPersona,
  update: updatePersona,
  delete: deletePersona,
};

/**
 * The URLs that events are sent to. To verify what arrives there, use `@share-links/client/webhooks`. The hosted API doesn't have
 * these operations and answers 404.
 */
export interface Webhooks {
  /** Lists the webhooks, newest first, from `cursor` on. Await it for one page, or iterate over it for all webhooks. */
  list(query?: ListWebhooksQuery, options?: RequestOptions): ApiList<WebhookPage, Webhook, "listWebhooks">;
  /** Creates a webhook. Only this answer contains its secret. */
  create(body: CreateWebhook, options?: RequestOptions): ApiPromise<WebhookWithSecret, "createWebhook">;
  /** Gets the webhook. Fails with `webhook_not_found` if no webhook has this id. */
  get(id: string, options?: RequestOptions): ApiPromise<Webhook, "getWebhook">;
  /** Replaces the webhook: members that `body` leaves out get their defaults. The secret stays the same. */
  update(id: string, body: UpdateWebhook, options?: RequestOptions): ApiPromise<Webhook, "updateWebhook">;
  /** Deletes the webhook and its deliveries. */
  delete(id: string, options?: RequestOptions): ApiPromise<void, "deleteWebhook">;
  /** Makes a new secret, which only this answer contains. For `overlapHours`, requests are signed with the old one, too. */
  rotateSecret(
    id: string,
    body: RotateWebhookSecret,
    options?: RequestOptions,
  ): ApiPromise<WebhookWithSecret, "rotateWebhookSecret">;
  /** Lists the deliveries of the webhook and how they ended, newest first. */
  listDeliveries(
    id: string,
    query?: ListWebhookDeliveriesQuery,
    options?: RequestOptions,
  ): ApiList<WebhookDeliveryPage, WebhookDelivery, "listWebhookDeliveries">;
  /** Sends one delivery again, or every one since a time. */
  replay(id: string, body: ReplayWebhook, options?: RequestOptions): ApiPromise<WebhookReplay, "replayWebhook">;
}

/** The operations of `client.manage.webhooks`. */
export const webhooks: MethodOperations<Webhooks> = {
  list: listWebhooks,
  create: createWebhook,
  get: getWebhook,
  update: updateWebhook,
  delete: deleteWebhook,
  rotateSecret: rotateWebhookSecret,
  listDeliveries: listWebhookDeliveries,
  replay: replayWebhook,
};

/** The API keys of the organisation. The hosted API doesn't have these operations and answers 404. */
export interface ApiKeys {
  /** Lists the keys, also revoked and expired ones, newest first, from `cursor` on. Await it for one page, or iterate over it for all keys. */
  list(query?: ListApiKeysQuery, options?: RequestOptions): ApiList<ApiKeyPage, ApiKey, "listApiKeys">;
  /**
   * Creates a key. Only this answer contains the `key` itself. Fails with `permission_denied` if it would have a permission that the
   * calling key lacks, with `invalid_request` if it would expire later, and with `api_key_limit_reached` if 100 keys already work.
   */
  create(body: CreateApiKey, options?: OptionsOf<"createApiKey">): ApiPromise<CreatedApiKey, "createApiKey">;
  /** Revokes the key immediately, with `descendants: true` also the keys that it made. A key may revoke itself. */
  delete(id: string, query?: DeleteApiKeyQuery, options?: RequestOptions): ApiPromise<void, "deleteApiKey">;
}

/** The operations of `client.manage.apiKeys`. */
export const apiKeys: MethodOperations<ApiKeys> = {
  list: listApiKeys,
  create: createApiKey,
  delete: deleteApiKey,
};

/** The record of who changed what, and when. The hosted API doesn't have this operation and answers 404. */
export interface AuditEvents {
  /** Lists the changes, newest first, from `cursor` on. Await it for one page, or iterate over it for all changes. */
  list(query?: ListAuditEventsQuery, options?: RequestOptions): ApiList<AuditEventPage, AuditEvent, "listAuditEvents">;
}

/** The operations of `client.manage.auditEvents`. */
export const auditEvents: MethodOperations<AuditEvents> = {
  list: listAuditEvents,
};
