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

/** Every setting and filter of a link; the hosted API answers 404 to these. */
export interface ManagedShareLinks {
  /** The links, newest first: a page from `cursor` on when awaited, every link from there on when iterated. */
  list(
    query?: ListManagedShareLinksQuery,
    options?: RequestOptions,
  ): ApiList<ManagedShareLinkPage, ManagedShareLink, "listManagedShareLinks">;
  /** A new link with every setting; for `expiresAt` and `usageLimit` null means never and unlimited. */
  create(
    body: CreateManagedShareLink,
    options?: OptionsOf<"createManagedShareLink">,
  ): ApiPromise<ManagedShareLink, "createManagedShareLink">;
  /** The link with its status, its public URL and its last use. */
  get(id: string, options?: RequestOptions): ApiPromise<ManagedShareLink, "getManagedShareLink">;
  /** Changes what is given, by merge patch: null clears `expiresAt` and `usageLimit`. */
  update(
    id: string,
    body: UpdateManagedShareLink,
    options?: RequestOptions,
  ): ApiPromise<ManagedShareLink, "updateManagedShareLink">;
  /** The link's uses and refusals, newest first: a page when awaited, every one when iterated. */
  listUses(
    id: string,
    query?: ListShareLinkUsesQuery,
    options?: RequestOptions,
  ): ApiList<ShareLinkUsePage, ShareLinkUse, "listShareLinkUses">;
  /** Gives the link another token; the former one is dead at once. Not tried again by itself, for each call makes another token. */
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

/** The personas that links point to; the hosted API answers 404 to these. */
export interface Personas {
  /** The personas, newest first: a page from `cursor` on when awaited, every one from there on when iterated. */
  list(query?: ListPersonasQuery, options?: RequestOptions): ApiList<PersonaPage, Persona, "listPersonas">;
  /** A new persona; `persona_exists` when the chosen id is taken. */
  create(body: CreatePersona, options?: OptionsOf<"createPersona">): ApiPromise<Persona, "createPersona">;
  /** The persona; `persona_not_found` when there is none. */
  get(id: string, options?: RequestOptions): ApiPromise<Persona, "getPersona">;
  /** Replaces the persona: what is left out is cleared. Links keep the name they were issued with. */
  update(id: string, body: UpdatePersona, options?: RequestOptions): ApiPromise<Persona, "updatePersona">;
  /** Deletes the persona; `persona_in_use` while links point to it. */
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

/** The API keys of the organisation; the hosted API answers 404 to these. */
export interface ApiKeys {
  /** The keys, newest first, revoked and expired ones included: a page from `cursor` on when awaited, every one from there on when iterated. */
  list(query?: ListApiKeysQuery, options?: RequestOptions): ApiList<ApiKeyPage, ApiKey, "listApiKeys">;
  /** A new key, whose `key` is told this once; `permission_denied` where it would grant more than the calling key has. */
  create(body: CreateApiKey, options?: OptionsOf<"createApiKey">): ApiPromise<CreatedApiKey, "createApiKey">;
  /** Revokes the key at once, also the calling one itself. */
  delete(id: string, options?: RequestOptions): ApiPromise<void, "deleteApiKey">;
}

/** The operations of `client.manage.apiKeys`. */
export const apiKeys: MethodOperations<ApiKeys> = {
  list: listApiKeys,
  create: createApiKey,
  delete: deleteApiKey,
};

/** Who changed what, and when; the hosted API answers 404 to these. */
export interface AuditEvents {
  /** The changes, newest first: a page from `cursor` on when awaited, every one from there on when iterated. */
  list(query?: ListAuditEventsQuery, options?: RequestOptions): ApiList<AuditEventPage, AuditEvent, "listAuditEvents">;
}

/** The operations of `client.manage.auditEvents`. */
export const auditEvents: MethodOperations<AuditEvents> = {
  list: listAuditEvents,
};
