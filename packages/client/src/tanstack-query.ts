import type {
  CreateApiKey,
  CreateManagedShareLink,
  CreatePersona,
  CreateRedemption,
  CreateShareLink,
  CreateWebhook,
  ListApiKeysQuery,
  ListAuditEventsQuery,
  ListManagedShareLinksQuery,
  ListPersonasQuery,
  ListShareLinksQuery,
  ListShareLinkUsesQuery,
  ListWebhookDeliveriesQuery,
  ListWebhooksQuery,
  OperationId,
  ReplayWebhook,
  RotateWebhookSecret,
  UpdateManagedShareLink,
  UpdatePersona,
  UpdateShareLink,
  UpdateWebhook,
} from "@share-links/types";
import type { Client } from "./create-client.ts";
import type { HostedClient } from "./hosted.ts";
import type { OptionsOf } from "./options.ts";

/** What `useQuery`, `fetchQuery` and the like of TanStack Query 5 take. */
export interface QueryOptions<Data> {
  readonly queryKey: readonly unknown[];
  readonly queryFn: (context: { readonly signal: AbortSignal }) => Promise<Data>;
  /** The client retries by itself, and knows what is safe. */
  readonly retry: false;
}

/** What `useInfiniteQuery` and the like of TanStack Query 5 take; page after page by `meta.next` alone. */
export interface InfiniteQueryOptions<Page, Next> extends Omit<QueryOptions<Page>, "queryFn"> {
  readonly queryFn: (context: { readonly signal: AbortSignal; readonly pageParam: Next | undefined }) => Promise<Page>;
  readonly initialPageParam: Next | undefined;
  readonly getNextPageParam: (page: Page) => Next | null;
}

/** What `useMutation` and the like of TanStack Query 5 take. */
export interface MutationOptions<Variables, Data> {
  readonly mutationKey: readonly unknown[];
  readonly mutationFn: (variables: Variables) => Promise<Data>;
  readonly retry: false;
}

/** What to change, and which. */
export interface UpdateVariables<Body> {
  readonly id: string;
  readonly body: Body;
}

/**
 * The options of every operation by its name in the spec, and of every list also as `…Pages`. Keys begin with `prefix`
 * and that name, so that `invalidateQueries({ queryKey: ["share-links", "listShareLinks"] })` reaches every filter.
 * Each `mutate` is a call of its own; where the operation declares an idempotency key, mutations that are given the same
 * one, `createRedemption({ idempotencyKey })`, have one effect.
 */
export function createQueries(client: Client, prefix?: string): Queries;
/** The same of the hosted contract alone. */
export function createQueries(client: HostedClient, prefix?: string): Pick<Queries, HostedName>;
export function createQueries(client: Client | HostedClient, prefix?: string): unknown {
  return queriesOf(client as Client, prefix);
}

/** What `createQueries` gives: options by the name of their operation. */
export type Queries = ReturnType<typeof queriesOf>;
type HostedName = "listShareLinks" | "listShareLinksPages" | `${"get" | "create" | "update" | "delete"}ShareLink`;

function queriesOf({ shareLinks, manage, public: visitors }: Client, prefix = "share-links") {
  const query = querying(prefix);
  const pages = paging(prefix);
  const mutation = mutating(prefix);
  return {
    listShareLinks: (filter: ListShareLinksQuery = {}) =>
      query("listShareLinks", filter, (signal) => shareLinks.list(filter, { signal })),
    listShareLinksPages: (filter: Omit<ListShareLinksQuery, "page"> = {}) =>
      pages("listShareLinks", filter, (page: number | undefined, signal) =>
        shareLinks.list({ ...filter, ...(page !== undefined && { page }) }, { signal }),
      ),
    getShareLink: (id: string) => query("getShareLink", id, (signal) => shareLinks.get(id, { signal })),
    createShareLink: (options?: OptionsOf<"createShareLink">) =>
      mutation("createShareLink", (body: CreateShareLink) => shareLinks.create(body, options)),
    updateShareLink: () =>
      mutation("updateShareLink", ({ id, body }: UpdateVariables<UpdateShareLink>) => shareLinks.update(id, body)),
    deleteShareLink: () => mutation("deleteShareLink", (id: string) => shareLinks.delete(id)),
    listManagedShareLinks: (filter: ListManagedShareLinksQuery = {}) =>
      query("listManagedShareLinks", filter, (signal) => manage.shareLinks.list(filter, { signal })),
    listManagedShareLinksPages: (filter: Omit<ListManagedShareLinksQuery, "cursor"> = {}) =>
      pages("listManagedShareLinks", filter, (cursor: string | undefined, signal) =>
        manage.shareLinks.list({ ...filter, ...(cursor !== undefined && { cursor }) }, { signal }),
      ),
    getManagedShareLink: (id: string) =>
      query("getManagedShareLink", id, (signal) => manage.shareLinks.get(id, { signal })),
    createManagedShareLink: (options?: OptionsOf<"createManagedShareLink">) =>
      mutation("createManagedShareLink", (body: CreateManagedShareLink) => manage.shareLinks.create(body, options)),
    updateManagedShareLink: () =>
      mutation("updateManagedShareLink", ({ id, body }: UpdateVariables<UpdateManagedShareLink>) =>
        manage.shareLinks.update(id, body),
      ),
    listShareLinkUses: (id: string, filter: ListShareLinkUsesQuery = {}) =>
      query("listShareLinkUses", { id, ...filter }, (signal) => manage.shareLinks.listUses(id, filter, { signal })),
    listShareLinkUsesPages: (id: string, filter: Omit<ListShareLinkUsesQuery, "cursor"> = {}) =>
      pages("listShareLinkUses", { id, ...filter }, (cursor: string | undefined, signal) =>
        manage.shareLinks.listUses(id, { ...filter, ...(cursor !== undefined && { cursor }) }, { signal }),
      ),
    rotateShareLink: () => mutation("rotateShareLink", (id: string) => manage.shareLinks.rotate(id)),
    listPersonas: (filter: ListPersonasQuery = {}) =>
      query("listPersonas", filter, (signal) => manage.personas.list(filter, { signal })),
    listPersonasPages: (filter: Omit<ListPersonasQuery, "cursor"> = {}) =>
      pages("listPersonas", filter, (cursor: string | undefined, signal) =>
        manage.personas.list({ ...filter, ...(cursor !== undefined && { cursor }) }, { signal }),
      ),
    getPersona: (id: string) => query("getPersona", id, (signal) => manage.personas.get(id, { signal })),
    createPersona: (options?: OptionsOf<"createPersona">) =>
      mutation("createPersona", (body: CreatePersona) => manage.personas.create(body, options)),
    updatePersona: () =>
      mutation("updatePersona", ({ id, body }: UpdateVariables<UpdatePersona>) => manage.personas.update(id, body)),
    deletePersona: () => mutation("deletePersona", (id: string) => manage.personas.delete(id)),
    listWebhooks: (filter: ListWebhooksQuery = {}) =>
      query("listWebhooks", filter, (signal) => manage.webhooks.list(filter, { signal })),
    listWebhooksPages: (filter: Omit<ListWebhooksQuery, "cursor"> = {}) =>
      pages("listWebhooks", filter, (cursor: string | undefined, signal) =>
        manage.webhooks.list({ ...filter, ...(cursor !== undefined && { cursor }) }, { signal }),
      ),
    getWebhook: (id: string) => query("getWebhook", id, (signal) => manage.webhooks.get(id, { signal })),
    createWebhook: () => mutation("createWebhook", (body: CreateWebhook) => manage.webhooks.create(body)),
    updateWebhook: () =>
      mutation("updateWebhook", ({ id, body }: UpdateVariables<UpdateWebhook>) => manage.webhooks.update(id, body)),
    deleteWebhook: () => mutation("deleteWebhook", (id: string) => manage.webhooks.delete(id)),
    rotateWebhookSecret: () =>
      mutation("rotateWebhookSecret", ({ id, body }: UpdateVariables<RotateWebhookSecret>) =>
        manage.webhooks.rotateSecret(id, body),
      ),
    listWebhookDeliveries: (id: string, filter: ListWebhookDeliveriesQuery = {}) =>
      query("listWebhookDeliveries", { id, ...filter }, (signal) =>
        manage.webhooks.listDeliveries(id, filter, { signal }),
      ),
    listWebhookDeliveriesPages: (id: string, filter: Omit<ListWebhookDeliveriesQuery, "cursor"> = {}) =>
      pages("listWebhookDeliveries", { id, ...filter }, (cursor: string | undefined, signal) =>
        manage.webhooks.listDeliveries(id, { ...filter, ...(cursor !== undefined && { cursor }) }, { signal }),
      ),
    replayWebhook: () =>
      mutation("replayWebhook", ({ id, body }: UpdateVariables<ReplayWebhook>) => manage.webhooks.replay(id, body)),
    listApiKeys: (filter: ListApiKeysQuery = {}) =>
      query("listApiKeys", filter, (signal) => manage.apiKeys.list(filter, { signal })),
    listApiKeysPages: (filter: Omit<ListApiKeysQuery, "cursor"> = {}) =>
      pages("listApiKeys", filter, (cursor: string | undefined, signal) =>
        manage.apiKeys.list({ ...filter, ...(cursor !== undefined && { cursor }) }, { signal }),
      ),
    createApiKey: () => mutation("createApiKey", (body: CreateApiKey) => manage.apiKeys.create(body)),
    deleteApiKey: () => mutation("deleteApiKey", (id: string) => manage.apiKeys.delete(id)),
    listAuditEvents: (filter: ListAuditEventsQuery = {}) =>
      query("listAuditEvents", filter, (signal) => manage.auditEvents.list(filter, { signal })),
    listAuditEventsPages: (filter: Omit<ListAuditEventsQuery, "cursor"> = {}) =>
      pages("listAuditEvents", filter, (cursor: string | undefined, signal) =>
        manage.auditEvents.list({ ...filter, ...(cursor !== undefined && { cursor }) }, { signal }),
      ),
    createRedemption: (options?: OptionsOf<"createRedemption">) =>
      mutation("createRedemption", (body: CreateRedemption) => visitors.redemptions.create(body, options)),
  } satisfies Record<ClientOperationId | `${string}Pages`, unknown>;
}

/** Those of a server's supervisor are not the client's. */
type ClientOperationId = Exclude<
  OperationId,
  "getLiveness" | "getReadiness" | "getMetrics" | "getOpenApiDocument" | "getDocs"
>;

function querying(prefix: string) {
  return <Data>(id: OperationId, input: unknown, ask: (signal: AbortSignal) => Promise<Data>): QueryOptions<Data> => ({
    queryKey: [prefix, id, input],
    queryFn: ({ signal }) => ask(signal),
    retry: false,
  });
}

function paging(prefix: string) {
  return <Page extends { readonly meta: { readonly next: Next | null } }, Next>(
    id: OperationId,
    filter: object,
    ask: (next: Next | undefined, signal: AbortSignal) => Promise<Page>,
  ): InfiniteQueryOptions<Page, Next> => ({
    // Not the key of the list itself, whose data has another form.
    queryKey: [prefix, id, filter, "pages"],
    queryFn: ({ signal, pageParam }) => ask(pageParam, signal),
    initialPageParam: undefined,
    getNextPageParam: ({ meta }) => meta.next,
    retry: false,
  });
}

function mutating(prefix: string) {
  return <Variables, Data>(
    id: OperationId,
    run: (variables: Variables) => Promise<Data>,
  ): MutationOptions<Variables, Data> => ({
    mutationKey: [prefix, id],
    mutationFn: (variables) => run(variables),
    retry: false,
  });
}
