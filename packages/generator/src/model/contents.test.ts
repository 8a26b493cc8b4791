import type { Validator } from "@share-links/validation";
import { expect, test } from "vitest";
import { type Generated, generated } from "../../test/generated.ts";

const needs = (name: string, type: string) => ({ type: "object", required: [name], properties: { [name]: { type } } });

test("a form has a validator of its decoded object, in which numbers are numbers", async () => {
  const content = { "application/x-www-form-urlencoded": { schema: needs("a", "integer") } };
  const { requests, index } = await generated(posting({ required: true, content }));
  expect(requests.op?.is({ query: {}, body: { a: 1 } })).toBe(true);
  expect(requests.op?.issues({ query: {}, body: { a: "1" } }).map(({ pointer }) => pointer)).toEqual(["/body/a"]);
  expect(requests.op?.issues({ query: {} }).map(({ pointer }) => pointer)).toEqual(["/body"]);
  expect(at(index, "requestBodySchemas", "op", "application/x-www-form-urlencoded")?.is({ a: 1 })).toBe(true);
});

test("a request with several media types accepts a body of each, and there is a validator for each", async () => {
  const content = {
    "application/json": { schema: needs("a", "integer") },
    "application/x-www-form-urlencoded": { schema: needs("b", "string") },
  };
  const { requests, index } = await generated(posting({ required: true, content }));
  const takes = (body: unknown) => requests.op?.is({ query: {}, body });
  expect([takes({ a: 1 }), takes({ b: "x" }), takes({})]).toEqual([true, true, false]);
  const of = (mediaType: string) => at(index, "requestBodySchemas", "op", mediaType);
  expect([of("application/json")?.is({ b: "x" }), of("application/json")?.is({ a: 1 })]).toEqual([false, true]);
  expect(of("application/x-www-form-urlencoded")?.is({ b: "x" })).toBe(true);
});

test("a file in a form may be any value, and is required if the document requires it", async () => {
  const upload = {
    allOf: [{ $ref: "#/components/schemas/Upload" }],
    properties: { raw: { contentMediaType: "image/png" } },
  };
  const { requests } = await generated({
    ...posting({ required: true, content: { "multipart/form-data": { schema: upload } } }),
    components: {
      schemas: {
        Upload: {
          type: "object",
          required: ["files"],
          properties: {
            files: { type: "array", minItems: 1, items: { type: "string", format: "binary" } },
            title: { type: "string" },
          },
        },
      },
    },
  });
  const pointers = (body: unknown) => requests.op?.issues({ query: {}, body }).map(({ pointer }) => pointer);
  const file = new Blob(["one"]);
  expect(pointers({ files: [file], raw: file, title: "t" })).toEqual([]);
  expect(pointers({ title: "t" })).toEqual(["/body/files"]);
  expect(pointers({ files: [], title: 1 })?.sort()).toEqual(["/body/files", "/body/title"]);
});

test("bytes are not checked, so a body that may be JSON or bytes is not required", async () => {
  const content = { "application/json": { schema: needs("a", "integer") }, "image/png": {} };
  const { requests } = await generated(posting({ required: true, content }));
  expect(requests.op?.is({ query: {} })).toBe(true);
  expect(requests.op?.is({ query: {}, body: {} })).toBe(false);
});

test.each([
  ["text/json", "json"],
  ["application/problem+json; charset=utf-8", "json"],
  ["Application/JSON", "json"],
  ["*/*", "json"],
  ["application/vnd.pets", "json"],
  ["application/x-www-form-urlencoded", "form"],
  ["multipart/mixed", "multipart"],
  ["text/csv", "text"],
  ["application/xml", "text"],
  ["image/svg+xml", "text"],
  ["text/event-stream", "events"],
  ["application/x-ndjson", "lines"],
  ["application/json-seq", "lines"],
  ["application/octet-stream", "binary"],
  ["video/mp4", "binary"],
])("%s is sent and read as %s", async (mediaType, kind) => {
  const { files } = await generated(posting({ content: { [mediaType]: { schema: needs("a", "integer") } } }));
  const table = files.get("/generated/operations.ts");
  if (kind === "json") expect(table).not.toContain("requestContent");
  else expect(table).toContain(`requestContent: { "${mediaType}": { kind: "${kind}" } }`);
});

test("each media type of an answer with a schema has a validator, and the validator of a stream checks one item", async () => {
  const lines = { type: "array", items: needs("a", "integer") };
  const { index, replies } = await generated(
    answering({
      200: {
        content: {
          "application/json": { schema: needs("a", "integer") },
          "application/jsonl": { schema: lines },
          "text/event-stream": { itemSchema: needs("b", "string") },
          "text/plain": { schema: { enum: ["ok"] } },
          "image/png": { schema: { type: "string", format: "binary" } },
        },
      },
    }),
  );
  const of = (mediaType: string) => at(index, "responseBodySchemas", "op", "200", mediaType);
  expect(of("application/json")?.is({ a: 1 })).toBe(true);
  expect([of("application/jsonl")?.is({ a: 1 }), of("application/jsonl")?.is([{ a: 1 }])]).toEqual([true, false]);
  expect([of("text/event-stream")?.is({ b: "x" }), of("text/event-stream")?.is({})]).toEqual([true, false]);
  expect([of("text/plain")?.is("ok"), of("text/plain")?.is("no")]).toEqual([true, false]);
  expect(of("image/png")).toBeUndefined();
  expect(at(index, "responseSchemas", "op", "200")?.is({ a: "x" })).toBe(false);
  expect(replies.op?.[200]?.is({ a: 1, stray: 1 })).toBe(false);
});

test("closed replies are listed by media type only if their schemas differ", async () => {
  const json = { schema: needs("a", "integer") };
  const answers = {
    200: { content: { "application/json": json, "application/problem+json": json } },
    400: { content: { "application/json": json, "text/plain": { schema: { type: "string" } } } },
  };
  const { files } = await generated(answering(answers));
  const table = files.get("/generated/replies.ts") ?? "";
  const byMediaType = table.slice(table.indexOf("repliesByMediaType"));
  expect(byMediaType).toContain('    400: {\n      "application/json": ');
  expect(byMediaType).toContain('"text/plain": ');
  expect(byMediaType).not.toContain("200: {");
});

test("a webhook's validator of its body has the webhook's name, in x-webhooks too, and there is one for each of several methods", async () => {
  const hook = (name: string) => ({
    requestBody: { content: { "application/json": { schema: needs(name, "integer") } } },
  });
  const { index, files } = await generated({
    openapi: "3.1.0",
    webhooks: { created: { post: hook("a") }, changed: { post: hook("b"), put: hook("c") }, silent: { get: {} } },
    "x-webhooks": { old: { "{$request.body#/url}": { post: hook("d") } } },
  });
  expect(Object.keys(index.webhookSchemas ?? {})).toEqual(["created", "POST changed", "PUT changed", "old"]);
  expect([
    at(index, "webhookSchemas", "created")?.is({ a: 1 }),
    at(index, "webhookSchemas", "created")?.is({}),
  ]).toEqual([true, false]);
  expect(at(index, "webhookSchemas", "old")?.is({ d: 1 })).toBe(true);
  expect(files.get("/generated/operations.ts")).toContain("export const webhooks = {");
});

test("a callback's validator of its body is found by its operation and its name", async () => {
  const body = { requestBody: { content: { "application/json": { schema: needs("a", "integer") } } } };
  const callbacks = { done: { "{$request.body#/url}": { post: body } }, other: { $ref: "#/components/callbacks/C" } };
  const { index, files } = await generated({
    openapi: "3.1.0",
    paths: { "/": { post: { operationId: "op", callbacks } } },
    components: { callbacks: { C: { "{$request.query.url}": { put: body } } } },
  });
  expect(at(index, "callbackSchemas", "op", "done")?.is({ a: 1 })).toBe(true);
  expect(at(index, "callbackSchemas", "op", "other")?.is({})).toBe(false);
  expect(files.get("/generated/operations.ts")).toContain(
    'callbacks: { done: [{ method: "POST", expression: "{$request.body#/url}", body: ["application/json"] }]',
  );
});

test("a webhook with several media types accepts a body of each, and callbacks with the same name are distinguished by method and place", async () => {
  const json = (name: string) => ({ schema: needs(name, "integer") });
  const body = (content: object) => ({ requestBody: { content } });
  const several = body({ "application/json": json("a"), "application/x-www-form-urlencoded": json("b") });
  const callbacks = {
    done: { "{$url}": { post: several }, "{$other}": { post: body({ "application/json": json("c") }) } },
  };
  const { index } = await generated({
    openapi: "3.1.0",
    paths: { "/": { post: { operationId: "op", callbacks } } },
    webhooks: { hook: { post: several } },
  });
  const hook = at(index, "webhookSchemas", "hook");
  expect([hook?.is({ a: 1 }), hook?.is({ b: 1 }), hook?.is({ c: 1 })]).toEqual([true, true, false]);
  expect(at(index, "callbackSchemas", "op", "POST done {$url}")?.is({ b: 1 })).toBe(true);
  expect(at(index, "callbackSchemas", "op", "POST done {$other}")?.is({ b: 1 })).toBe(false);
});

test("the headers of a response have a validator, in lower case and decoded, without the content type", async () => {
  const headers = {
    "X-Rate": { required: true, schema: { type: "integer" } },
    "Content-Type": { schema: { const: "never" } },
    Link: { $ref: "#/components/headers/Link" },
  };
  const { index } = await generated({
    ...answering({ "2xx": { headers } }),
    components: { headers: { Link: { schema: { type: "string", minLength: 1 } } } },
  });
  const schema = at(index, "responseHeaderSchemas", "op", "2XX");
  expect(schema?.is({ "x-rate": 1, "content-type": "a/b" })).toBe(true);
  expect(
    schema
      ?.issues({ link: "" })
      .map(({ pointer }) => pointer)
      .sort(),
  ).toEqual(["/link", "/x-rate"]);
});

test("OpenAPI 3.2's methods, its query as one value, and its media types by reference are supported", async () => {
  const querystring = {
    name: "filter",
    in: "querystring",
    required: true,
    content: { "application/json": { schema: needs("a", "integer") } },
  };
  const content = { "application/json": { $ref: "#/components/mediaTypes/A" } };
  const { requests } = await generated({
    openapi: "3.1.0",
    paths: {
      "/": {
        query: { operationId: "ask", parameters: [querystring] },
        additionalOperations: { COPY: { operationId: "copy", requestBody: { required: true, content } } },
      },
    },
    components: { mediaTypes: { A: { schema: needs("a", "integer") } } },
  });
  expect(requests.ask?.is({ query: {}, querystring: { filter: { a: 1 } } })).toBe(true);
  expect(requests.ask?.issues({ query: {} }).map(({ pointer }) => pointer)).toEqual(["/querystring"]);
  expect(requests.copy?.issues({ query: {}, body: {} }).map(({ pointer }) => pointer)).toEqual(["/body/a"]);
});

test("operations whose names differ only by case have the same names in every table", async () => {
  const { index, requests, replies, files } = await generated({
    openapi: "3.1.0",
    paths: { "/a": { get: { operationId: "get_a" } }, "/b": { get: { operationId: "getA" } } },
  });
  expect(Object.keys(requests)).toEqual(["get_a", "getA"]);
  expect(Object.keys(replies)).toEqual(["get_a", "getA"]);
  expect(index).toMatchObject({ getARequestSchema: requests.getA, getA2RequestSchema: requests.get_a });
  expect(files.get("/generated/operations.ts")).toContain("  get_a: getA2,\n  getA,\n");
});

function posting(requestBody: object): object {
  return { openapi: "3.1.0", paths: { "/a": { post: { operationId: "op", requestBody } } } };
}

function answering(responses: object): object {
  return { openapi: "3.1.0", paths: { "/a": { get: { operationId: "op", responses } } } };
}

function at(index: Generated["index"], ...path: readonly string[]): Validator<unknown> | undefined {
  return path.reduce<unknown>((value, key) => Reflect.get(Object(value), key), index) as Validator<unknown> | undefined;
}
