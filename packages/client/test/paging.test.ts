import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { type ApiError, createClient, type PersonaShareLink } from "../src/index.ts";
import { success } from "./example.ts";

type Played = { readonly items: readonly number[]; readonly next?: unknown };
let pages: Record<string, Played | { readonly text: string }> = {};
const asked: string[] = [];
const [link] = (success("listShareLinks").body as { data: PersonaShareLink[] }).data;

/** A real server that answers by `page` or `cursor`, and knows of no other way to tell where a list ends. */
const server = createServer((request, response) => {
  const { searchParams } = new URL(request.url ?? "", "http://x.test");
  const at = searchParams.get("cursor") ?? searchParams.get("page") ?? "1";
  asked.push(String(searchParams));
  const page = pages[at];
  if (page === undefined) return response.writeHead(500).end();
  if ("text" in page) return response.end(page.text);
  const data = page.items.map((usageCount) => ({ ...link, usageCount }));
  // The counts lie: they would end the list early, or never.
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
  // Empty, and yet not the last; then fewer than were asked for, and yet not the last.
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

  test("is its first page when awaited, with one request", async () => {
    expect(counts((await list()).data)).toEqual([1, 2]);
    expect(asked).toHaveLength(1);
  });

  test("is every item when iterated: an empty or a short page ends nothing, meta.next alone does", async () => {
    const seen: number[] = [];
    for await (const { usageCount } of list()) seen.push(usageCount);
    expect(seen).toEqual([1, 2, 3, 4, 5]);
    expect(asked.slice(1).map((query) => query.replace(/^.*&/, ""))).toEqual(follow);
  });

  test("asks for every page with the same filters and size", async () => {
    await list().toArray();
    expect(asked).toHaveLength(4);
    for (const query of asked) expect(query).toMatch(/^(?:perPage|limit)=50&search=a/);
  });

  test("is every page by pages()", async () => {
    const sizes: number[] = [];
    for await (const { data } of list().pages()) sizes.push(data.length);
    expect(sizes).toEqual([2, 0, 1, 2]);
  });

  test("asks for no further page after an early break", async () => {
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
  ])("is at most %i items by toArray({ max })", async (max, items, requests) => {
    expect(counts(await list().toArray({ max }))).toEqual(items);
    expect(asked).toHaveLength(requests);
  });

  test("can be awaited and iterated, twice, with one request for its first page", async () => {
    const links = list();
    expect(counts((await links).data)).toEqual([1, 2]);
    expect(counts(await links.toArray())).toEqual([1, 2, 3, 4, 5]);
    expect(counts(await links.toArray({ max: 2 }))).toEqual([1, 2]);
    expect(asked).toHaveLength(4);
    expect((await links.result()).status).toBe(200);
  });
});

test("a list goes on from the page that was asked for", async () => {
  expect(counts(await client.shareLinks.list({ page: 3 }).toArray())).toEqual([3, 4, 5]);
});

test("a server that leaves meta.next out has come to the end", async () => {
  pages = { 1: { items: [1] } };
  expect(counts(await client.shareLinks.list().toArray())).toEqual([1]);
});

describe("a list that does not lead on fails, instead of asking forever or ending early:", () => {
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
    ["the same number", { 1: { items: [1], next: 1 } }, onward, 1],
    ["an earlier number", { 1: { items: [1], next: 5 }, 5: { items: [2], next: 4 } }, onward, 2],
    ["the same cursor", { 1: { items: [1], next: "b" }, b: { items: [2], next: "b" } }, onward, 2],
    ["a ring", { 1: { items: [], next: "b" }, b: { items: [], next: "c" }, c: { items: [], next: "b" } }, onward, 3],
    ["no number and no text", { 1: { items: [1], next: { page: 2 } } }, onward, 1],
    ["no list of items", { 1: { text: '{"meta": {"next": null}}' } }, "/data must be a list", 1],
    ["no meta", { 1: { text: '{"data": []}' } }, "/meta must be an object", 1],
  ])("%s", async (_, played, message, requests) => {
    expect(await collect(played)).toEqual([
      "ResponseMismatchError",
      200,
      `listShareLinks answered 200 with a body that does not fit: ${message}.`,
      requests,
    ]);
  });
});

test("an error of a later page ends the iteration, after the items before it", async () => {
  pages = { 1: { items: [1, 2], next: 2 } };
  const seen: number[] = [];
  const iterate = async () => {
    for await (const { usageCount } of client.shareLinks.list()) seen.push(usageCount);
  };
  await expect(iterate()).rejects.toMatchObject({ name: "InternalServerError", operationId: "listShareLinks" });
  expect(seen).toEqual([1, 2]);
});

test("an abort midway ends the iteration at the next item, and no page is asked for any more", async () => {
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

test.each([-1, Number.NaN, "3"])("max %j is refused", async (max) => {
  await expect(client.shareLinks.list().toArray({ max: max as number })).rejects.toThrow(/^max must be a number/);
});
