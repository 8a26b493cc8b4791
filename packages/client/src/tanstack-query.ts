import type { Client } from "./create-client.ts";
import { queriesOf } from "./generated/queries.ts";
import type { HostedClient } from "./hosted.ts";
import { checkClient } from "./misuse.ts";

export type { InfiniteQueryOptions, MutationOptions, QueryOptions, UpdateVariables } from "./tanstack-query-options.ts";

/**
 * TanStack Query options for every operation, by its name in the spec. Each list also has options for infinite queries, named
 * `…Pages`. A key begins with `prefix` and the operation's name, so `invalidateQueries({ queryKey: ["share-links",
 * "listShareLinks"] })` reaches every filter. Each `mutate` is a separate call. To make several of them have one effect, give them
 * the same idempotency key: `createRedemption({ idempotencyKey })`.
 */
export function createQueries(client: Client, prefix?: string): Queries;
/** The same, for the operations of the hosted contract only. */
export function createQueries(client: HostedClient, prefix?: string): Pick<Queries, HostedName>;
export function createQueries(client: Client | HostedClient, prefix = "share-links"): unknown {
  checkClient("createQueries", client);
  return queriesOf(client as Client, prefix);
}

/** What `createQueries` returns: options by the name of their operation. */
export type Queries = ReturnType<typeof queriesOf>;
type HostedName = "listShareLinks" | "listShareLinksPages" | `${"get" | "create" | "update" | "delete"}ShareLink`;
