import type { Client } from "./create-client.ts";
import { queriesOf } from "./generated/queries.ts";
import type { HostedClient } from "./hosted.ts";

export type { InfiniteQueryOptions, MutationOptions, QueryOptions, UpdateVariables } from "./query-options.ts";

/**
 * The options of every operation by its name in the spec, and of every list also as `…Pages`. Keys begin with `prefix`
 * and that name, so that `invalidateQueries({ queryKey: ["share-links", "listShareLinks"] })` reaches every filter.
 * Each `mutate` is a call of its own; where the operation declares an idempotency key, mutations that are given the same
 * one, `createRedemption({ idempotencyKey })`, have one effect.
 */
export function createQueries(client: Client, prefix?: string): Queries;
/** The same of the hosted contract alone. */
export function createQueries(client: HostedClient, prefix?: string): Pick<Queries, HostedName>;
export function createQueries(client: Client | HostedClient, prefix = "share-links"): unknown {
  return queriesOf(client as Client, prefix);
}

/** What `createQueries` gives: options by the name of their operation. */
export type Queries = ReturnType<typeof queriesOf>;
type HostedName = "listShareLinks" | "listShareLinksPages" | `${"get" | "create" | "update" | "delete"}ShareLink`;
