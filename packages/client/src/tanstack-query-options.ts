import type { OperationId } from "@share-links/types";
import type { InfiniteData, DataTag as OwnTag } from "@tanstack/query-core";

/**
 * A key with the type of its data. The library declares its tag once for ES modules, once for CommonJS, and once for
 * `moduleResolution: node10`; a program sees one of them, and which one is not known here.
 */
type DataTag<Key, Data> = OwnTag<Key, Data> &
  import("@tanstack/query-core", { with: { "resolution-mode": "import" }}).DataTag<Key, Data> &
  import("@tanstack/query-core", { with: { "resolution-mode": "require" }}).DataTag<Key, Data>;

/** A query key that carries the type of its data, so that `getQueryData` and `setQueryData` are typed. */
export interface Keyed<Data> {
  readonly queryKey: DataTag<readonly unknown[], Data>;
}

/** Options for `useQuery`, `fetchQuery` and similar functions of TanStack Query 5. */
export interface QueryOptions<Data> extends Keyed<Data> {
  readonly queryFn: (context: { readonly signal: AbortSignal }) => Promise<Data>;
  /** The client itself retries, and only where that is safe. */
  readonly retry: false;
}

/** Options for `useInfiniteQuery` and similar functions of TanStack Query 5. Only `meta.next` decides which page comes next. */
export interface InfiniteQueryOptions<Page, Next> extends Keyed<InfiniteData<Page, Next | undefined>> {
  readonly queryFn: (context: { readonly signal: AbortSignal; readonly pageParam: Next | undefined }) => Promise<Page>;
  readonly initialPageParam: Next | undefined;
  readonly getNextPageParam: (page: Page) => Next | null;
  readonly retry: false;
}

/** Options for `useMutation` and similar functions of TanStack Query 5. */
export interface MutationOptions<Variables, Data> {
  readonly mutationKey: readonly unknown[];
  readonly mutationFn: (variables: Variables) => Promise<Data>;
  readonly retry: false;
}

/** The id of what to update, and the body of the update. */
export interface UpdateVariables<Body> {
  readonly id: string;
  readonly body: Body;
}

/** Returns a function that makes the options of queries. Their keys begin with `prefix`. */
export function querying(prefix: string) {
  return <Data>(id: OperationId, input: unknown, ask: (signal: AbortSignal) => Promise<Data>): QueryOptions<Data> => ({
    queryKey: key(prefix, id, input),
    queryFn: ({ signal }) => ask(signal),
    retry: false,
  });
}

/** Returns a function that makes the options of infinite queries. */
export function paging(prefix: string) {
  return <Page extends { readonly meta: { readonly next: Next | null } }, Next>(
    id: OperationId,
    filter: object,
    ask: (next: Next | undefined, signal: AbortSignal) => Promise<Page>,
  ): InfiniteQueryOptions<Page, Next> => ({
    // This key differs from that of the plain list, because the data has another shape.
    queryKey: key(prefix, id, filter, "pages"),
    queryFn: ({ signal, pageParam }) => ask(pageParam, signal),
    initialPageParam: undefined,
    getNextPageParam: ({ meta }) => meta.next,
    retry: false,
  });
}

/** Returns a function that makes the options of mutations. */
export function mutating(prefix: string) {
  return <Variables, Data>(
    id: OperationId,
    run: (variables: Variables) => Promise<Data>,
  ): MutationOptions<Variables, Data> => ({
    mutationKey: [prefix, id],
    mutationFn: (variables) => run(variables),
    retry: false,
  });
}

function key<Data>(...parts: unknown[]): DataTag<readonly unknown[], Data> {
  // The tag exists only for the compiler.
  return parts as readonly unknown[] as DataTag<readonly unknown[], Data>;
}
