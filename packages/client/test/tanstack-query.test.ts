import { InfiniteQueryObserver, MutationObserver, QueryClient } from "@tanstack/query-core";
import { afterAll, beforeEach, describe, expect, expectTypeOf, test } from "vitest";
import { operations } from "../src/generated/operations.ts";
import {
  createClient,
  type IdempotentOptions,
  NotFoundError,
  type PersonaShareLink,
  type PersonaShareLinkPage,
} from "../src/index.ts";
import { createQueries, type InfiniteQueryOptions } from "../src/tanstack-query.ts";
import { example, success } from "./example.ts";
import { playApi } from "./play-api.ts";

const api = await playApi();
afterAll(() => api.close());
beforeEach(() => api.seen.splice(0));
const client = createClient({ apiKey: "ak_tanstack_of_a_test", baseUrl: api.baseUrl, maxRetries: 0 });
const queries = createQueries(client);
const cache = new QueryClient();
afterAll(() => cache.clear());

type Named = { queryKey?: readonly unknown[]; mutationKey?: readonly unknown[] };
type Build = (input?: unknown) => Named & {
  queryFn?: (context: object) => Promise<unknown>;
  mutationFn?: (variables: unknown) => Promise<unknown>;
};

type Pages = InfiniteQueryOptions<PersonaShareLinkPage, number>;

const inClient = Object.values(operations).filter(({ path }) => /^(\/manage|\/public)?\/v1\//.test(path));

describe.each(inClient.map(({ id }) => id))("%s", (id) => {
  const build = (queries as unknown as Record<string, Build>)[id] ?? expect.unreachable();
  const { request } = example(id) as { request: { path?: { id: string }; query?: object; body?: unknown } };

  test("makes the call of this operation, and its key begins with the operation's name", async () => {
    api.answer = success(id);
    const { method, path } = operations[id];
    const { signal } = new AbortController();
    const options = method === "GET" ? build(request.path?.id ?? request.query) : build();
    const variables =
      request.path === undefined
        ? request.body
        : request.body === undefined
          ? request.path.id
          : { id: request.path.id, body: request.body };
    const data = await (options.queryFn?.({ signal }) ?? options.mutationFn?.(variables));
    expect(data).toEqual(api.answer.body ?? undefined);
    expect((options.queryKey ?? options.mutationKey)?.slice(0, 2)).toEqual(["share-links", id]);
    expect(api.seen[0]?.method).toBe(method);
    expect(api.seen[0]?.target.replace(/\?.*/, "")).toBe(path.replace("{id}", request.path?.id ?? ""));
    if (method !== "GET" && request.body !== undefined)
      expect(JSON.parse(api.seen[0]?.body ?? "")).toEqual(request.body);
  });
});

test("a query resolves with the data of the call, and TanStack Query caches it under the query's key", async () => {
  api.answer = success("getShareLink");
  const { id } = example("getShareLink").request.path;
  const link = await cache.fetchQuery(queries.getShareLink(id));
  expectTypeOf(link).toEqualTypeOf<PersonaShareLink>();
  expect(link).toEqual(api.answer.body);
  expect(cache.getQueryData(["share-links", "getShareLink", id])).toBe(link);
});

test("a query rejects with the client's own error, and TanStack Query doesn't retry it", async () => {
  api.answer = { status: 404, body: null };
  await expect(cache.fetchQuery(queries.getShareLink("gone"))).rejects.toBeInstanceOf(NotFoundError);
  expect(api.seen).toHaveLength(1);
});

test("cancelling a query aborts its request", async () => {
  const closed = new Promise((resolve) => {
    api.answer = (response) => void response.on("close", resolve);
  });
  const options = queries.getShareLink("slow");
  const failed = cache.fetchQuery(options).catch((error: unknown) => error);
  await expect.poll(() => api.seen.length).toBe(1);
  await cache.cancelQueries({ queryKey: options.queryKey });
  await closed;
  expect(await failed).toBeInstanceOf(Error);
});

test("an infinite query follows meta.next to the end", async () => {
  const { body } = success("listShareLinks") as { body: PersonaShareLinkPage };
  const nexts: (number | null)[] = [2, 5, null];
  api.answer = (response) => {
    response.end(JSON.stringify({ ...body, meta: { ...body.meta, next: nexts.shift() } }));
  };
  const observer = new InfiniteQueryObserver(cache, queries.listShareLinksPages({ search: "ada" }));
  const unsubscribe = observer.subscribe(() => {});
  await expect.poll(() => observer.getCurrentResult().isSuccess).toBe(true);
  await observer.fetchNextPage();
  const last = await observer.fetchNextPage();
  unsubscribe();
  expect(last.hasNextPage).toBe(false);
  expect(last.data?.pages).toHaveLength(3);
  expectTypeOf(last.data?.pages[0]).toEqualTypeOf<PersonaShareLinkPage | undefined>();
  expect(api.seen.map(({ target }) => target)).toEqual(
    ["", "&page=2", "&page=5"].map((rest) => `/v1/share-links?search=ada${rest}`),
  );
});

const PAGED = inClient.filter(({ parameters: { query } }) => query.some(({ name }) => /^(page|cursor)$/.test(name)));

test("every list has options for infinite queries, and no other operation does", () => {
  const factories = Object.keys(queries).filter((name) => name.endsWith("Pages"));
  expect(factories.sort()).toEqual(PAGED.map(({ id }) => `${id}Pages`).sort());
});

describe.each(PAGED.map(({ id }) => id))("%sPages", (id) => {
  const build = (queries as unknown as Record<string, (...input: unknown[]) => Pages>)[`${id}Pages`];
  const { path, parameters } = operations[id];
  const isNumbered = parameters.query.some(({ name }) => name === "page");
  const nexts = isNumbered ? [2, 5, 9] : ["a/+=", "b&limit=1", "c"];

  test("requests each page by the meta.next of the page before, with the same filter", async () => {
    const { request } = example(id) as { request: { path?: { id: string }; query: object } };
    const { page: _, ...filter } = request.query as Record<string, unknown>;
    const { body } = success(id) as { body: PersonaShareLinkPage };
    const left = [...nexts];
    api.answer = (response) => {
      response.end(JSON.stringify({ ...body, meta: { ...body.meta, next: left.shift() } }));
    };
    const options = build?.(...(request.path ? [request.path.id] : []), filter) ?? expect.unreachable();
    const { pages, pageParams } = await cache.fetchInfiniteQuery({ ...options, pages: 3 });
    expect(pages.map(({ meta }) => meta.next)).toEqual(nexts);
    expect(pageParams).toEqual([undefined, ...nexts.slice(0, 2)]);
    const asked = Object.entries(filter).map(([name, value]) => [name, String(value)]);
    const requests = api.seen.map(({ target }) => new URL(target, api.baseUrl));
    expect(requests.map(({ pathname }) => pathname)).toEqual(
      Array(3).fill(path.replace("{id}", request.path?.id ?? "")),
    );
    expect(requests.map(({ searchParams }) => [...searchParams])).toEqual([
      asked,
      ...nexts.slice(0, 2).map((next) => [...asked, [isNumbered ? "page" : "cursor", String(next)]]),
    ]);
  });
});

test("a mutation makes the call, and a list can be invalidated by the beginning of its key", async () => {
  api.answer = success("createShareLink");
  const observer = new MutationObserver(cache, queries.createShareLink());
  expect(await observer.mutate({ personaId: "00000000-0000-0000-0000-000000000000" })).toEqual(api.answer.body);
  await cache.invalidateQueries({ queryKey: ["share-links", "listShareLinks"] });
  expect(cache.getQueryState(queries.listShareLinksPages({ search: "ada" }).queryKey)?.isInvalidated).toBe(true);
});

const IDEMPOTENT = Object.values(operations).flatMap(({ id, parameters }) =>
  parameters.header.some(({ name }) => name === "Idempotency-Key") ? [id] : [],
);

test.each(IDEMPOTENT)(
  "two mutations %s send the idempotency key that both were given, and otherwise each sends a new one",
  async (id) => {
    api.answer = success(id);
    const build = (queries as unknown as Record<string, Build>)[id] ?? expect.unreachable();
    const { request } = example(id) as { request: { body?: unknown } };
    const idempotencyKey = "one-visit";
    for (const options of [{ idempotencyKey }, { idempotencyKey }, { idempotencyKey: true }, { idempotencyKey: true }])
      await build(options).mutationFn?.(request.body);
    const [first, second, third, fourth] = api.seen.map(({ headers }) => headers["idempotency-key"]);
    expect([first, second]).toEqual([idempotencyKey, idempotencyKey]);
    expect(new Set([first, third, fourth]).size).toBe(3);
  },
);

test("only mutations whose operation takes an idempotency key accept one, and it is a string or a boolean", () => {
  // @ts-expect-error a key is a string
  queries.createRedemption({ idempotencyKey: 7 });
  // @ts-expect-error this operation takes no idempotency key, because the server stores no answer that contains an API key
  queries.createApiKey({ idempotencyKey: "one-visit" });
  expectTypeOf(queries.createShareLink).parameters.toEqualTypeOf<[(IdempotentOptions | undefined)?]>();
  expect(IDEMPOTENT).toEqual(expect.arrayContaining(["createRedemption", "createShareLink"]));
});

test("keys begin with the prefix, so that two clients can share one cache", () => {
  expect(createQueries(client, "staging").getShareLink("a").queryKey).toEqual(["staging", "getShareLink", "a"]);
});
