import type {
  CreateManagedShareLink,
  CreatePersona,
  CreateRedemption,
  CreateShareLink,
  ListManagedShareLinksQuery,
  ListPersonasQuery,
  ListShareLinksQuery,
  OperationId,
  UpdateManagedShareLink,
  UpdatePersona,
  UpdateShareLink,
} from "@share-links/types";
import type { Client } from "./create-client.ts";

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
 */
export function createQueries({ shareLinks, manage, public: { redemptions } }: Client, prefix = "share-links") {
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
    createShareLink: () => mutation("createShareLink", (body: CreateShareLink) => shareLinks.create(body)),
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
    createManagedShareLink: () =>
      mutation("createManagedShareLink", (body: CreateManagedShareLink) => manage.shareLinks.create(body)),
    updateManagedShareLink: () =>
      mutation("updateManagedShareLink", ({ id, body }: UpdateVariables<UpdateManagedShareLink>) =>
        manage.shareLinks.update(id, body),
      ),
    listPersonas: (filter: ListPersonasQuery = {}) =>
      query("listPersonas", filter, (signal) => manage.personas.list(filter, { signal })),
    listPersonasPages: (filter: Omit<ListPersonasQuery, "cursor"> = {}) =>
      pages("listPersonas", filter, (cursor: string | undefined, signal) =>
        manage.personas.list({ ...filter, ...(cursor !== undefined && { cursor }) }, { signal }),
      ),
    getPersona: (id: string) => query("getPersona", id, (signal) => manage.personas.get(id, { signal })),
    createPersona: () => mutation("createPersona", (body: CreatePersona) => manage.personas.create(body)),
    updatePersona: () =>
      mutation("updatePersona", ({ id, body }: UpdateVariables<UpdatePersona>) => manage.personas.update(id, body)),
    deletePersona: () => mutation("deletePersona", (id: string) => manage.personas.delete(id)),
    createRedemption: () => mutation("createRedemption", (body: CreateRedemption) => redemptions.create(body)),
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
