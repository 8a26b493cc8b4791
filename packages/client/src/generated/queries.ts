// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
import type { CreateApiKey, CreateManagedShareLink, CreatePersona, CreateRedemption, CreateShareLink, CreateWebhook, DeleteApiKeyQuery, ListApiKeysQuery, ListAuditEventsQuery, ListManagedShareLinksQuery, ListPersonasQuery, ListShareLinkUsesQuery, ListShareLinksQuery, ListWebhookDeliveriesQuery, ListWebhooksQuery, ReplayWebhook, RotateWebhookSecret, UpdateManagedShareLink, UpdatePersona, UpdateShareLink, UpdateWebhook } from "@share-links/types";
import type { Client } from "../create-client.ts";
import type { OptionsOf } from "../options.ts";
import { mutating, paging, querying, type UpdateVariables } from "../tanstack-query-options.ts";

/** The options of every operation by its name in the specification, and of every list also as `…Pages`. */
export function queriesOf(client: Client, prefix: string) {
  const query = querying(prefix);
  const pages = paging(prefix);
  const mutation = mutating(prefix);
  return {
    listShareLinks: (filter: ListShareLinksQuery = {}) =>
      query("listShareLinks", filter, (signal) => client.shareLinks.list(filter, { signal })),
    listShareLinksPages: (filter: Omit<ListShareLinksQuery, "page"> = {}) =>
      pages("listShareLinks", filter, (page: number | undefined, signal) =>
        client.shareLinks.list({ ...filter, ...(page !== undefined && { page }) }, { signal })),
    createShareLink: (options?: OptionsOf<"createShareLink">) =>
      mutation("createShareLink", (body: CreateShareLink) => client.shareLinks.create(body, options)),
    getShareLink: (id: string) => query("getShareLink", id, (signal) => client.shareLinks.get(id, { signal })),
    updateShareLink: () =>
      mutation("updateShareLink", ({ id, body }: UpdateVariables<UpdateShareLink>) => client.shareLinks.update(id, body)),
    deleteShareLink: () =>
      mutation("deleteShareLink", (id: string) => client.shareLinks.delete(id)),
    listManagedShareLinks: (filter: ListManagedShareLinksQuery = {}) =>
      query("listManagedShareLinks", filter, (signal) => client.manage.shareLinks.list(filter, { signal })),
    listManagedShareLinksPages: (filter: Omit<ListManagedShareLinksQuery, "cursor"> = {}) =>
      pages("listManagedShareLinks", filter, (cursor: string | undefined, signal) =>
        client.manage.shareLinks.list({ ...filter, ...(cursor !== undefined && { cursor }) }, { signal })),
    createManagedShareLink: (options?: OptionsOf<"createManagedShareLink">) =>
      mutation("createManagedShareLink", (body: CreateManagedShareLink) => client.manage.shareLinks.create(body, options)),
    getManagedShareLink: (id: string) => query("getManagedShareLink", id, (signal) => client.manage.shareLinks.get(id, { signal })),
    updateManagedShareLink: () =>
      mutation("updateManagedShareLink", ({ id, body }: UpdateVariables<UpdateManagedShareLink>) => client.manage.shareLinks.update(id, body)),
    rotateShareLink: () =>
      mutation("rotateShareLink", (id: string) => client.manage.shareLinks.rotate(id)),
    listShareLinkUses: (id: string, filter: ListShareLinkUsesQuery = {}) =>
      query("listShareLinkUses", { id, ...filter }, (signal) => client.manage.shareLinks.listUses(id, filter, { signal })),
    listShareLinkUsesPages: (id: string, filter: Omit<ListShareLinkUsesQuery, "cursor"> = {}) =>
      pages("listShareLinkUses", { id, ...filter }, (cursor: string | undefined, signal) =>
        client.manage.shareLinks.listUses(id, { ...filter, ...(cursor !== undefined && { cursor }) }, { signal })),
    listPersonas: (filter: ListPersonasQuery = {}) =>
      query("listPersonas", filter, (signal) => client.manage.personas.list(filter, { signal })),
    listPersonasPages: (filter: Omit<ListPersonasQuery, "cursor"> = {}) =>
      pages("listPersonas", filter, (cursor: string | undefined, signal) =>
        client.manage.personas.list({ ...filter, ...(cursor !== undefined && { cursor }) }, { signal })),
    createPersona: (options?: OptionsOf<"createPersona">) =>
      mutation("createPersona", (body: CreatePersona) => client.manage.personas.create(body, options)),
    getPersona: (id: string) => query("getPersona", id, (signal) => client.manage.personas.get(id, { signal })),
    updatePersona: () =>
      mutation("updatePersona", ({ id, body }: UpdateVariables<UpdatePersona>) => client.manage.personas.update(id, body)),
    deletePersona: () =>
      mutation("deletePersona", (id: string) => client.manage.personas.delete(id)),
    listApiKeys: (filter: ListApiKeysQuery = {}) =>
      query("listApiKeys", filter, (signal) => client.manage.apiKeys.list(filter, { signal })),
    listApiKeysPages: (filter: Omit<ListApiKeysQuery, "cursor"> = {}) =>
      pages("listApiKeys", filter, (cursor: string | undefined, signal) =>
        client.manage.apiKeys.list({ ...filter, ...(cursor !== undefined && { cursor }) }, { signal })),
    createApiKey: () =>
      mutation("createApiKey", (body: CreateApiKey) => client.manage.apiKeys.create(body)),
    deleteApiKey: (query?: DeleteApiKeyQuery) =>
      mutation("deleteApiKey", (id: string) => client.manage.apiKeys.delete(id, query)),
    listAuditEvents: (filter: ListAuditEventsQuery = {}) =>
      query("listAuditEvents", filter, (signal) => client.manage.auditEvents.list(filter, { signal })),
    listAuditEventsPages: (filter: Omit<ListAuditEventsQuery, "cursor"> = {}) =>
      pages("listAuditEvents", filter, (cursor: string | undefined, signal) =>
        client.manage.auditEvents.list({ ...filter, ...(cursor !== undefined && { cursor }) }, { signal })),
    listWebhooks: (filter: ListWebhooksQuery = {}) =>
      query("listWebhooks", filter, (signal) => client.manage.webhooks.list(filter, { signal })),
    listWebhooksPages: (filter: Omit<ListWebhooksQuery, "cursor"> = {}) =>
      pages("listWebhooks", filter, (cursor: string | undefined, signal) =>
        client.manage.webhooks.list({ ...filter, ...(cursor !== undefined && { cursor }) }, { signal })),
    createWebhook: () =>
      mutation("createWebhook", (body: CreateWebhook) => client.manage.webhooks.create(body)),
    getWebhook: (id: string) => query("getWebhook", id, (signal) => client.manage.webhooks.get(id, { signal })),
    updateWebhook: () =>
      mutation("updateWebhook", ({ id, body }: UpdateVariables<UpdateWebhook>) => client.manage.webhooks.update(id, body)),
    deleteWebhook: () =>
      mutation("deleteWebhook", (id: string) => client.manage.webhooks.delete(id)),
    rotateWebhookSecret: () =>
      mutation("rotateWebhookSecret", ({ id, body }: UpdateVariables<RotateWebhookSecret>) => client.manage.webhooks.rotateSecret(id, body)),
    listWebhookDeliveries: (id: string, filter: ListWebhookDeliveriesQuery = {}) =>
      query("listWebhookDeliveries", { id, ...filter }, (signal) => client.manage.webhooks.listDeliveries(id, filter, { signal })),
    listWebhookDeliveriesPages: (id: string, filter: Omit<ListWebhookDeliveriesQuery, "cursor"> = {}) =>
      pages("listWebhookDeliveries", { id, ...filter }, (cursor: string | undefined, signal) =>
        client.manage.webhooks.listDeliveries(id, { ...filter, ...(cursor !== undefined && { cursor }) }, { signal })),
    replayWebhook: () =>
      mutation("replayWebhook", ({ id, body }: UpdateVariables<ReplayWebhook>) => client.manage.webhooks.replay(id, body)),
    createRedemption: (options?: OptionsOf<"createRedemption">) =>
      mutation("createRedemption", (body: CreateRedemption) => client.public.redemptions.create(body, options)),
  };
}
