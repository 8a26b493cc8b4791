import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { type ApiError, createClient, type PersonaShareLink } from "../src/index.ts";
import { success } from "./example.ts";

type Played = { readonly items: readonly number[]; readonly next?: unknown };
let pages: Record<string, Played | { readonly text: string }> = {};
const asked: string[] = [];
const [link] = (success("listShareLinks").body as { data: PersonaShareLink[] }).data;

/** A real server that answers by `page` or `cursor`. Only `meta.next` of its answers says where a list ends. */
const server = createServer((request, response) => {
  const { searchParams } = new URL(request.url ?? "", "http://x.test");
  const at = searchParams.get("cursor") ?? searchParams.get("page") ?? "1";
  asked.push(String(searchParams));
  const page = pages[at];
  if (page === undefined) return response.writeHead(500).end();
  if ("text" in page) return response.end(page.text);
  const data = page.items.map((usageCount) => ({ ...link, usageCount }));
  // The counts are wrong. A client that relied on them would end too early.
  const meta = { total: 0, lastPage: 1, currentPage: 1, perPage: 100, prev: null, next: page.next };
  return response.end(JSON.stringify({ data, meta }));
}).listen(0, "127.0.0.1");
await new Promise((resolve) => server.once("listening", resolve));
afterAll(() => {
  server.closeAllConnections();
  server.close();
});
const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const client = createClient({ apiKey: "ak_paging_of_a_test", baseUrl, maxRetries: 0 });
const counts = (links: readonly { readonly usageCount: number }[]) => links.map(({ usageCount }) => usageCount);

const numbered: typeof pages = {
  1: { items: [1, 2], next: 2 },
  // An empty page, then a page with fewer items than requested. Neither is the last.
  2: { items: [], next: 3 },
  3: { items: [3], next: 7 },
  7: { items: [4, 5], next: null },
};
const byCursor: typeof pages = {
  1: { items: [1, 2], next: "b+/=" },
  "b+/=": { items: [], next: "c" },
  c: { items: [3], next: "a" },
  a: { items: [4, 5], next: null },
};

beforeEach(() => {
  asked.splice(0);
  pages = numbered;
});

describe.each([
  ["by number", numbered, ["page=2", "page=3", "page=7"], () => client.shareLinks.list({ perPage: 50, search: "a" })],
  [
    "by cursor",
    byCursor,
    ["cursor=b%2B%2F%3D", "cursor=c", "cursor=a"],
    () => client.manage.shareLinks.list({ limit: 50, search: "a" }),
  ],
])("a list %s", (_, played, follow, list) => {
  beforeEach(() => {
    pages = played;
  });

  test("resolves with its first page when awaited, after one request", async () => {
    expect(counts((await list()).data)).toEqual([1, 2]);
    expect(asked).toHaveLength(1);
  });

  test("yields every item when iterated: only meta.next ends it, not an empty or a short page", async () => {
    const seen: number[] = [];
    for await (const { usageCount } of list()) seen.push(usageCount);
    expect(seen).toEqual([1, 2, 3, 4, 5]);
    expect(asked.slice(1).map((query) => query.replace(/^.*&/, ""))).toEqual(follow);
  });

  test("requests every page with the same filters and page size", async () => {
    await list().toArray();
    expect(asked).toHaveLength(4);
    for (const query of asked) expect(query).toMatch(/^(?:perPage|limit)=50&search=a/);
  });

  test("yields every page with pages()", async () => {
    const sizes: number[] = [];
    for await (const { data } of list().pages()) sizes.push(data.length);
    expect(sizes).toEqual([2, 0, 1, 2]);
  });

  test("requests no further page after an early break", async () => {
    for await (const { usageCount } of list()) if (usageCount === 2) break;
    expect(asked).toHaveLength(1);
    for await (const { data } of list().pages()) if (data.length === 0) break;
    expect(asked).toHaveLength(3);
  });

  test.each([
    [0, [], 1],
    [2, [1, 2], 1],
    [3, [1, 2, 3], 3],
    [99, [1, 2, 3, 4, 5], 4],
  ])(
    "returns at most %i items from toArray({ max }), and requests only the pages that it needs",
    async (max, items, requests) => {
      expect(counts(await list().toArray({ max }))).toEqual(items);
      expect(asked).toHaveLength(requests);
    },
  );

  test("requests its first page only once, even if it is awaited and iterated twice", async () => {
    const links = list();
    expect(counts((await links).data)).toEqual([1, 2]);
    expect(counts(await links.toArray())).toEqual([1, 2, 3, 4, 5]);
    expect(counts(await links.toArray({ max: 2 }))).toEqual([1, 2]);
    expect(asked).toHaveLength(4);
    expect((await links.result()).status).toBe(200);
  });
});

test("a list starts at the page that was requested", async () => {
  expect(counts(await client.shareLinks.list({ page: 3 }).toArray())).toEqual([3, 4, 5]);
});

test("an answer without meta.next ends a list", async () => {
  pages = { 1: { items: [1] } };
  expect(counts(await client.shareLinks.list().toArray())).toEqual([1]);
});

describe("a page that would make a list end early, or never, rejects with a ResponseMismatchError:", () => {
  const collect = async (played: typeof pages) => {
    pages = played;
    const error = (await client.shareLinks
      .list()
      .toArray()
      .catch((reason: unknown) => reason)) as ApiError;
    return [error.name, error.status, error.message, asked.length];
  };
  const onward = "/meta/next must advance";

  test.each<[string, typeof pages, string, number]>([
    ["meta.next is the same number", { 1: { items: [1], next: 1 } }, onward, 1],
    ["meta.next is an earlier number", { 1: { items: [1], next: 5 }, 5: { items: [2], next: 4 } }, onward, 2],
    ["meta.next is the same cursor", { 1: { items: [1], next: "b" }, b: { items: [2], next: "b" } }, onward, 2],
    [
      "the cursors go round in a circle",
      { 1: { items: [], next: "b" }, b: { items: [], next: "c" }, c: { items: [], next: "b" } },
      onward,
      3,
    ],
    ["meta.next is neither a number nor a string", { 1: { items: [1], next: { page: 2 } } }, onward, 1],
    ["data is not a list", { 1: { text: '{"meta": {"next": null}}' } }, "/data must be a list", 1],
    ["meta is missing", { 1: { text: '{"data": []}' } }, "/meta must be an object", 1],
  ])("%s", async (_, played, message, requests) => {
    expect(await collect(played)).toEqual([
      "ResponseMismatchError",
      200,
      `listShareLinks answered 200 with a body that does not fit: ${message}.`,
      requests,
    ]);
  });
});

test("an error on a later page ends the iteration after the items of the earlier pages", async () => {
  pages = { 1: { items: [1, 2], next: 2 } };
  const seen: number[] = [];
  const iterate = async () => {
    for await (const { usageCount } of client.shareLinks.list()) seen.push(usageCount);
  };
  await expect(iterate()).rejects.toMatchObject({ name: "InternalServerError", operationId: "listShareLinks" });
  expect(seen).toEqual([1, 2]);
});

test("an abort during an iteration ends it at the next item, without another request", async () => {
  const controller = new AbortController();
  const seen: number[] = [];
  const iterate = async () => {
    for await (const { usageCount } of client.shareLinks.list({}, { signal: controller.signal })) {
      seen.push(usageCount);
      controller.abort("enough");
    }
  };
  await expect(iterate()).rejects.toMatchObject({ name: "AbortError", cause: "enough" });
  expect([seen, asked.length]).toEqual([[1], 1]);
});

test.each([-1, Number.NaN, "3"])("toArray refuses %j as max", async (max) => {
  await expect(client.shareLinks.list().toArray({ max: max as number })).rejects.toThrow(/^max must be a number/);
});
