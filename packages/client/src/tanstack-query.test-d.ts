import type { PersonaShareLink, PersonaShareLinkPage, ShareLink, WebhookPage } from "@share-links/types";
import type { InfiniteData, QueryClient } from "@tanstack/query-core";
import type { useInfiniteQuery, useMutation, useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { expectTypeOf, test } from "vitest";
import type { Client } from "./create-client.ts";
import type { HostedClient } from "./hosted.ts";
import { createQueries } from "./tanstack-query.ts";

// These tests are only compiled. The functions that they return are never called.
interface Given {
  readonly client: Client;
  readonly cache: QueryClient;
  readonly useInfiniteQuery: typeof useInfiniteQuery;
  readonly useMutation: typeof useMutation;
  readonly useQuery: typeof useQuery;
  readonly useSuspenseQuery: typeof useSuspenseQuery;
}

test("the cache entry under a query's key has the type of the query's data", () => {
  return ({ client, cache }: Given) => {
    const { queryKey } = createQueries(client).getShareLink("a");
    expectTypeOf(cache.getQueryData(queryKey)).toEqualTypeOf<PersonaShareLink | undefined>();
    expectTypeOf(cache.getQueryState(queryKey)?.data).toEqualTypeOf<PersonaShareLink | undefined>();
    cache.setQueryData(queryKey, (before) => before && { ...before, usageCount: before.usageCount + 1 });
    // @ts-expect-error a page is not a link
    cache.setQueryData(queryKey, {} as PersonaShareLinkPage);
    // @ts-expect-error a link of the persona has a persona
    cache.setQueryData(queryKey, {} as ShareLink);
  };
});

test("the cache entry under an infinite query's key has all pages, with their page numbers or cursors", () => {
  return ({ client, cache }: Given) => {
    const { listShareLinks, listShareLinksPages, listWebhooksPages } = createQueries(client);
    expectTypeOf(cache.getQueryData(listShareLinksPages().queryKey)).toEqualTypeOf<
      InfiniteData<PersonaShareLinkPage, number | undefined> | undefined
    >();
    expectTypeOf(cache.getQueryData(listWebhooksPages().queryKey)).toEqualTypeOf<
      InfiniteData<WebhookPage, string | undefined> | undefined
    >();
    expectTypeOf(cache.getQueryData(listShareLinks().queryKey)).toEqualTypeOf<PersonaShareLinkPage | undefined>();
    // @ts-expect-error one page is not all pages
    cache.setQueryData(listShareLinksPages().queryKey, {} as PersonaShareLinkPage);
  };
});

test("the React hooks infer the type of the data from the options", () => {
  return (given: Given) => {
    const queries = createQueries(given.client);
    expectTypeOf(given.useQuery(queries.getShareLink("a")).data).toEqualTypeOf<PersonaShareLink | undefined>();
    expectTypeOf(given.useQuery({ ...queries.getShareLink("a"), enabled: false }).data).toEqualTypeOf<
      PersonaShareLink | undefined
    >();
    expectTypeOf(
      given.useQuery({ ...queries.getShareLink("a"), select: ({ usageCount }) => usageCount }).data,
    ).toEqualTypeOf<number | undefined>();
    expectTypeOf(given.useSuspenseQuery(queries.getShareLink("a")).data).toEqualTypeOf<PersonaShareLink>();
    expectTypeOf(given.useInfiniteQuery(queries.listShareLinksPages()).data).toEqualTypeOf<
      InfiniteData<PersonaShareLinkPage> | undefined
    >();
    expectTypeOf(given.useMutation(queries.createShareLink()).data).toEqualTypeOf<ShareLink | undefined>();
    // @ts-expect-error a new link needs a persona
    given.useMutation(queries.createShareLink()).mutate({});
  };
});

test("a hosted client has queries for its five calls only", () => {
  return (hosted: HostedClient, cache: QueryClient) => {
    const queries = createQueries(hosted);
    expectTypeOf(cache.getQueryData(queries.getShareLink("a").queryKey)).toEqualTypeOf<PersonaShareLink | undefined>();
    // @ts-expect-error the hosted API has no personas
    queries.listPersonas();
  };
});
