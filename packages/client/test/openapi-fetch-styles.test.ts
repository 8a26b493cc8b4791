import * as openapiFetch from "openapi-fetch";
import { describe, expect, test } from "vitest";
import { createFetch } from "../src/create-fetch.ts";
import { type ClientOptions, createClient } from "../src/openapi-fetch.ts";
import { standardSchemas } from "../src/validate.ts";
import { type Arrived, json, type Served, serve } from "./foreign/serve.ts";
import type { paths } from "./foreign/src/generated/openapi.ts";
import { operations } from "./foreign/src/generated/operations.ts";

function petsOf({ baseUrl }: Served, options: ClientOptions = {}) {
  return createClient<paths>({ baseUrl, operations, maxRetries: 0, ...options });
}

/** Sends a search, and returns its query as the server received it. */
async function searched(query: object): Promise<string> {
  const api = await serve(json(204));
  await petsOf(api).GET("/search", { params: { query } });
  return (api.seen[0]?.target ?? "").replace(/^\/search\??/, "");
}

/** The parts of a form, as a server reads them. */
async function partsOf({ bytes, headers }: Arrived): Promise<[string, FormDataEntryValue][]> {
  const type = headers["content-type"] ?? "";
  return [...(await new Response(new Uint8Array(bytes), { headers: { "content-type": type } }).formData())];
}

describe("a parameter", () => {
  test.each<[string, object, string]>([
    ["a deepObject with brackets", { filter: { size: 1, kind: "a b" } }, "filter[size]=1&filter[kind]=a%20b"],
    [
      "an exploded object as its members",
      { paging: { limit: 5, after: "x&y", none: undefined } },
      "limit=5&after=x%26y",
    ],
    ["an object that is not exploded as one text", { color: { r: 1, g: 2 } }, "color=r,1,g,2"],
    ["a delimited list as one text", { ids: [1, 2] }, "ids=1%7C2"],
    ["a deepObject list with empty brackets", { expand: ["a", "b,c"] }, "expand[]=a&expand[]=b%2Cc"],
    ["reserved characters as they are, but those of a query", { next: "/a?b=c&d#e" }, "next=/a?b%3Dc%26d%23e"],
    ["JSON as JSON", { where: { a: 1 } }, "where=%7B%22a%22%3A1%7D"],
    ["nothing for empty values", { color: {}, paging: {}, ids: [], filter: {} }, ""],
  ])("of a query is sent as the document declares it: %s", async (_, query, expected) => {
    expect(await searched(query)).toBe(expected);
  });

  test.each([{ filter: { size: 1 } }, { filter: { size: 1, kind: "a/b" } }])(
    "that is a deepObject is sent just as openapi-fetch sends it: %j",
    async (query) => {
      const api = await serve(json(204));
      await openapiFetch.default<paths>({ baseUrl: api.baseUrl }).GET("/search", { params: { query } });
      expect(api.seen[0]?.target).toBe(`/search?${await searched(query)}`);
    },
  );

  test("of a path is sent in its style", async () => {
    const api = await serve(json(204));
    const path = { point: { x: 1, y: 2 }, tags: ["a", "b/c"] };
    await petsOf(api).GET("/areas/{point}/{tags}", { params: { path } });
    const id = { name: "id", type: "object", required: true, style: "simple", explode: true };
    const getPet = { ...operations.getPet, parameters: { path: [id], query: [], header: [] } };
    const pets = createClient<paths>({ baseUrl: api.baseUrl, operations: { getPet } });
    await pets.GET("/pets/{id}", { params: { path: { id: { x: 1, y: 2 } as never } } });
    expect(api.seen.map(({ target }) => target)).toEqual(["/areas/;x=1;y=2/.a,b%2Fc", "/pets/x=1,y=2"]);
  });

  test("of a header is sent as pairs if it is an object", async () => {
    const api = await serve(json(204));
    const header = { "X-Meta": { a: "1", b: "2" } };
    await petsOf(api).GET("/search", { params: { header } });
    expect(api.seen[0]?.headers["x-meta"]).toBe("a=1,b=2");
  });

  test("that is a whole query is sent as one value", async () => {
    const api = await serve(json(204));
    const querystring = [{ name: "q", type: "object", required: true, contentType: "application/json" }];
    const search = { ...operations.search, parameters: { path: [], query: [], header: [], querystring } };
    const client = createClient<paths>({ baseUrl: api.baseUrl, operations: { search } });
    await client.GET("/search", { params: { querystring: { q: { a: [1] } } } } as never);
    expect(api.seen[0]?.target).toBe("/search?%7B%22a%22%3A%5B1%5D%7D");
  });
});

describe("a body", () => {
  test("that is a form has each field as its encoding says, and objects with brackets otherwise", async () => {
    const api = await serve(json(204));
    const body = {
      items: ["a", "b,c"],
      expand: ["d", "e"],
      address: { city: "Ulm" },
      meta: { k: "v" },
      count: 2,
    };
    await petsOf(api).POST("/orders", { body });
    expect(`${api.seen[0]?.bytes}`).toBe(
      "items=a,b%2Cc&expand[]=d&expand[]=e&address[city]=Ulm&meta=%7B%22k%22%3A%22v%22%7D&count=2",
    );
  });

  test("of several parts has the type of each part that its encoding names", async () => {
    const api = await serve(json(204));
    const body = { file: new File(["one"], "one.png"), meta: { name: "Rex" } };
    await petsOf(api).POST("/uploads", { body });
    const parts = new Map(await partsOf(api.seen[0] ?? expect.unreachable()));
    expect(parts.get("file")).toMatchObject({ name: "one.png", type: "image/png" });
    const meta = parts.get("meta") as File;
    expect([meta.type, await meta.text()]).toEqual(["application/json", '{"name":"Rex"}']);
  });

  test("of JSON Lines has a line for each item", async () => {
    const api = await serve(json(204));
    await petsOf(api).POST("/entries", { body: [{ text: "a" }, { text: "b" }] as never });
    expect(api.seen[0]?.headers["content-type"]).toBe("application/x-ndjson");
    expect(`${api.seen[0]?.bytes}`).toBe('{"text":"a"}\n{"text":"b"}\n');
  });

  test("of any media type is sent as JSON, or as bytes", async () => {
    const api = await serve(json(204));
    await petsOf(api).POST("/any", { body: { a: 1 } as never });
    await petsOf(api).POST("/any", { body: new Blob(["x"]) as never });
    expect(api.seen.map(({ headers }) => headers["content-type"])).toEqual([
      "application/json",
      "application/octet-stream",
    ]);
  });
});

describe("schemas of another document", () => {
  /** What a schema was given for an operation, and an answer of it with these issues. */
  function schemasOf(id: string, issues: readonly { message: string; path: string[] }[] = []) {
    const seen: unknown[] = [];
    const validate = (value: unknown) => {
      seen.push(value);
      return { issues };
    };
    const schema = { "~standard": { version: 1 as const, vendor: "test", validate } };
    return { seen, schemas: standardSchemas<string>({ requests: { [id]: schema } }) };
  }

  test("get the values of a query back from its text", async () => {
    const { seen, schemas } = schemasOf("search");
    const query = {
      filter: { size: 1, kind: "a" },
      paging: { limit: 5, after: "7" },
      color: { r: "1" },
      ids: [1, 2],
      expand: ["a"],
      where: { a: 1 },
    };
    await petsOf(await serve(json(204)), { schemas }).GET("/search", { params: { query: query as never } });
    expect(seen).toEqual([{ query }]);
  });

  test("do not judge what the text of a form can not tell, and still judge everything else", async () => {
    const message = "no";
    const form = { path: ["body", "count"], message };
    const api = await serve(json(204));
    const body = { items: ["a"], count: 1 };
    await petsOf(api, { schemas: schemasOf("createOrder", [form]).schemas }).POST("/orders", { body });
    expect(api.seen).toHaveLength(1);
    const { schemas } = schemasOf("createOrder", [form, { path: ["query", "stray"], message }]);
    await expect(petsOf(api, { schemas }).POST("/orders", { body })).rejects.toMatchObject({
      name: "RequestMismatchError",
      issues: [{ path: ["query", "stray"], message }],
    });
    expect(api.seen).toHaveLength(1);
  });

  test("are used by createFetch on its own, too", async () => {
    const api = await serve(json(204));
    const { seen, schemas } = schemasOf("search");
    const fetch = createFetch({ baseUrl: api.baseUrl, operations, schemas });
    await fetch("/search?filter[size]=3&filter[deep][a]=x&stray=1&ids=1|2");
    expect(seen).toEqual([{ query: { filter: { size: 3, deep: { a: "x" } }, paging: { stray: "1" }, ids: [1, 2] } }]);
  });
});
