import { expect, test } from "vitest";
import { documentOf } from "../read/read-document.ts";
import { FOLDER_TYPES } from "../write/layout.ts";
import { createModel, type Model } from "./model.ts";

test.each<[string, object, string]>([
  [
    "an operation without an id",
    { "/a": { get: {} } },
    "operation-without-id /paths/~1a/get: the operation has no operationId; it is called getA",
  ],
  [
    "a name of a path without a parameter",
    { "/{id}": { get: operation() } },
    "template-without-parameter /paths/~1{id}/get: {id} of the path has no parameter, and is taken as a string",
  ],
  [
    "a path parameter that the path does not name",
    { "/a": { get: operation({ name: "id", in: "path", schema: {} }) } },
    "parameter-without-template /paths/~1a/get: the path has no {id}; its parameter is left out",
  ],
  [
    "a parameter without a schema",
    { "/a": { get: operation({ name: "p", in: "query" }) } },
    'parameter-without-schema /paths/~1a/get/parameters/0: the parameter "p" has no schema, and is taken as a string',
  ],
  [
    "two parameters of one name",
    { "/a": { get: operation({ name: "p", in: "query", schema: {} }, { name: "p", in: "query", schema: {} }) } },
    'duplicate-parameter /paths/~1a/get/parameters/1: there are two parameters "p" in query; the last one counts',
  ],
  [
    "a parameter in a place that OpenAPI doesn't have",
    { "/a": { post: operation({ name: "p", in: "cookies", schema: {} }) } },
    'unknown-parameter-place /paths/~1a/post/parameters/0: the parameter "p" is in "cookies", and is left out',
  ],
  [
    "an object within an object of a query",
    {
      "/a": {
        get: operation({ name: "p", in: "query", schema: { type: "object", properties: { a: { type: "object" } } } }),
      },
    },
    'nested-parameter /paths/~1a/get/parameters/0: OpenAPI has no one way to write the nested values of "p"; they are sent as p[a][b]=…',
  ],
  [
    "a style that has no meaning in its place",
    { "/a": { get: operation({ name: "p", in: "query", style: "simple", schema: {} }) } },
    'unknown-style /paths/~1a/get/parameters/0/style: the style "simple" of "p" has no meaning for a scalar in query; form is taken',
  ],
  [
    "an invalid status",
    { "/a": { get: { ...operation(), responses: { "20X": {}, 0: {} } } } },
    'odd-status /paths/~1a/get/responses/20X: "20X" isn\'t a status, and is left out',
  ],
  [
    "an unknown method",
    { "/a": { got: operation() } },
    'unknown-method /paths/~1a/got: "got" isn\'t a method, and is left out',
  ],
  [
    "a path without a slash",
    { a: { get: operation() } },
    'path-without-slash /paths/a/get: a path begins with "/", got "a"; it is taken as /a',
  ],
  [
    "an encoding of JSON",
    { "/a": { post: { ...operation(), requestBody: { content: { "application/json": { encoding: { a: {} } } } } } } },
    "encoding /paths/~1a/post/requestBody/content/application~1json/encoding: only a form and a multipart body have an encoding; it is left out",
  ],
])("%s is accepted, with a note that names its place", (_, paths, note) => {
  expect(taken(paths).notes).toContain(note);
});

test("if a parameter is defined twice, the last definition counts, and one of the operation wins over one of its path", () => {
  const parameter = (type: string) => ({ name: "p", in: "query", schema: { type } });
  const { model, notes } = taken({
    "/a": {
      parameters: [parameter("number"), parameter("integer")],
      get: operation(),
      put: operation(parameter("boolean")),
    },
  });
  expect(model.operations.map(({ parameters }) => parameters.map(({ type }) => type))).toEqual([
    ["integer"],
    ["boolean"],
  ]);
  expect(notes.filter((note) => note.startsWith("duplicate-parameter"))).toHaveLength(1);
});

test("the headers that OpenAPI describes elsewhere are not parameters, in upper or lower case", () => {
  const header = (name: string) => ({ name, in: "header", required: true, schema: { type: "string" } });
  const { model, notes } = taken({
    "/a": { get: operation(header("Authorization"), header("content-type"), header("ACCEPT"), header("X-Mine")) },
  });
  expect(model.operations[0]?.parameters.map(({ name }) => name)).toEqual(["X-Mine"]);
  expect(notes).toEqual([]);
});

test("statuses are numbers, ranges in upper case, and default; an operation without responses has none", () => {
  const { model } = taken({
    "/a": { get: { ...operation(), responses: { 200: {}, "4xx": {}, Default: {}, "x-more": {} } }, put: operation() },
  });
  expect(model.operations.map(({ replies }) => replies.map(({ status }) => status))).toEqual([
    [200, "4XX", "default"],
    [],
  ]);
});

test("the encoding of a form is kept for each field that it changes", () => {
  const encoding = { tags: { style: "deepObject", explode: true }, meta: { contentType: "application/json" }, a: {} };
  const content = { "multipart/form-data": { schema: { type: "object" }, encoding } };
  const { model } = taken({ "/a": { post: { ...operation(), requestBody: { content } } } });
  expect(model.operations[0]?.body?.content[0]?.encoding).toEqual({ tags: encoding.tags, meta: encoding.meta });
});

function operation(...parameters: readonly unknown[]): object {
  return { operationId: "x", parameters };
}

function taken(paths: object): { model: Model; notes: string[] } {
  const document = documentOf({ openapi: "3.1.0", paths }, "test.yaml");
  const model = createModel(document, FOLDER_TYPES);
  const notes = [...document.notes, ...model.notes].map(({ kind, pointer, text }) => `${kind} ${pointer}: ${text}`);
  return { model, notes };
}
