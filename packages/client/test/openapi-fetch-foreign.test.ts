import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { paths as sharePaths } from "@share-links/types";
import { QueryClient, QueryObserver } from "@tanstack/query-core";
import * as openapiFetch from "openapi-fetch";
import createQueryClient from "openapi-react-query";
import { afterAll, describe, expect, test } from "vitest";
import type { OperationTable } from "../src/create-fetch/operation-table.ts";
import { createFetch } from "../src/create-fetch.ts";
import { NotFoundError } from "../src/index.ts";
import * as adapter from "../src/openapi-fetch.ts";
import createClient, { createPathBasedClient, items } from "../src/openapi-fetch.ts";
import { example, success } from "./example.ts";
import { json, serve, text } from "./foreign/serve.ts";
import type { paths } from "./foreign/src/generated/openapi.ts";

const generated = mkdtempSync(join(tmpdir(), "share-links-foreign-"));
afterAll(() => rmSync(generated, { recursive: true }));
const path = (name: string) => fileURLToPath(new URL(`foreign/${name}`, import.meta.url));
const generator = fileURLToPath(new URL("../../generator/src/main.ts", import.meta.url));
execFileSync(process.execPath, [generator, "--spec", path("openapi.yaml"), "--out", generated]);
const { operations } = (await import(pathToFileURL(join(generated, "operations.ts")).href)) as {
  operations: OperationTable;
};

describe("the client of another document", () => {
  test.each(["openapi.ts", "operations.ts"])("has the %s that the generator writes", (name) => {
    expect(readFileSync(path(`src/generated/${name}`), "utf8")).toBe(readFileSync(join(generated, name), "utf8"));
  });

  test("makes calls with JSON, forms, bytes, lists in a query, 204 besides 200, JSON Lines, and only a default response", async () => {
    const rex = { id: "a", name: "Rex" };
    const answers: Record<string, ReturnType<typeof json>> = {
      "POST /pets": json(201, rex),
      "GET /pets?tags=a,b": json(200, [rex]),
      "GET /pets": json(204),
      "POST /pets/a/photos": json(200, 1),
      "GET /log": text(200, "application/jsonl", '{"text":"a"}\n{"text":"b"}\n'),
    };
    const api = await serve((response, { method, target }) =>
      (answers[`${method} ${target}`] ?? json(400, { reason: "no such call" }))(response),
    );
    const pets = createClient<paths>({ operations, baseUrl: api.baseUrl });
    expect((await pets.POST("/pets", { body: { name: "Rex" } })).data).toEqual(rex);
    expect((await pets.GET("/pets", { params: { query: { tags: ["a", "b"] } } })).data).toEqual([rex]);
    expect(await pets.GET("/pets")).toMatchObject({ status: 204, data: undefined });
    const body = { photos: [new Blob(["one"])] };
    expect((await pets.POST("/pets/{id}/photos", { params: { path: { id: "a" } }, body })).data).toBe(1);
    const lines: string[] = [];
    for await (const { text } of items(await pets.GET("/log", { throwOnError: true }))) lines.push(text);
    expect(lines).toEqual(["a", "b"]);
    expect(await pets.GET("/status")).toMatchObject({ ok: false, status: 400, error: { reason: "no such call" } });
  });
});

const params = { path: { id: example("getShareLink").request.path.id } };
const apiKey = "ak_foreign_of_a_test";

describe("openapi-react-query", () => {
  test("works with the client, and caches the data of a query under its own key", async () => {
    const { body } = success("getShareLink");
    const api = await serve(json(200, body));
    const client = createClient({ apiKey, baseUrl: api.baseUrl, throwOnError: true });
    const queries = createQueryClient(client);
    const cache = new QueryClient();
    const observer = new QueryObserver(cache, queries.queryOptions("get", "/v1/share-links/{id}", { params }) as never);
    const leave = observer.subscribe(() => {});
    await expect.poll(() => observer.getCurrentResult().data).toEqual(body);
    expect(cache.getQueryData(["get", "/v1/share-links/{id}", { params }])).toEqual(body);
    leave();
    cache.clear();
  });

  test("rejects a query with the error class of the status if the client has throwOnError, even without a body", async () => {
    const api = await serve(json(404, undefined, { "content-length": "0" }));
    const cache = new QueryClient();
    const queries = createQueryClient(createClient({ apiKey, baseUrl: api.baseUrl, throwOnError: true }));
    const options = queries.queryOptions("get", "/v1/share-links/{id}", { params }, { retry: false });
    await expect(cache.fetchQuery(options as never)).rejects.toBeInstanceOf(NotFoundError);
    cache.clear();
  });
});

describe("openapi-fetch's own client", () => {
  test("works with createFetch as its fetch, and then retries and sends the API key", async () => {
    const { body } = success("getShareLink");
    let count = 0;
    const api = await serve((response) => json(++count === 1 ? 503 : 200, body)(response));
    const { baseUrl } = api;
    const client = openapiFetch.default<sharePaths>({ baseUrl, fetch: createFetch({ apiKey, baseUrl }) });
    const { data, error } = await client.GET("/v1/share-links/{id}", { params });
    expect([data, error]).toEqual([body, undefined]);
    expect(api.seen.map(({ headers }) => headers.authorization)).toEqual([`Bearer ${apiKey}`, `Bearer ${apiKey}`]);
  });

  test("exports nothing that the adapter doesn't export, too", () => {
    // openapi-fetch's own declarations leave this function out.
    const { randomID: _own, ...named } = openapiFetch as Record<string, unknown>;
    expect(Object.keys(adapter)).toEqual(expect.arrayContaining(Object.keys(named)));
  });

  test("has a path-based form, and so has the adapter", async () => {
    const { body } = success("getShareLink");
    const api = await serve(json(200, body));
    const client = createPathBasedClient({ apiKey, baseUrl: api.baseUrl });
    expect((await client["/v1/share-links/{id}"].GET({ params })).data).toEqual(body);
  });
});
