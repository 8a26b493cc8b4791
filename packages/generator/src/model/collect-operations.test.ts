import { expect, test } from "vitest";
import { load } from "../../test/generated.ts";
import { emitOperations } from "../emit/operations/emit-operations.ts";
import { documentOf } from "../read/read-document.ts";
import { FOLDER_TYPES } from "../write/layout.ts";
import { createModel, type Model } from "./model.ts";

test("the table holds what a client and a server need", async () => {
  const table = await tableOf({
    security: [{ key: ["a:read"] }],
    paths: {
      "/a/{id}": {
        parameters: [
          { name: "id", in: "path", required: true, schema: { $ref: "#/components/schemas/Id" } },
          { name: "page", in: "query", schema: { type: "integer", default: 1 } },
          { name: "X-Trace", in: "header", schema: { type: "string" } },
        ],
        get: {
          operationId: "getA",
          parameters: [
            {
              name: "page",
              in: "query",
              required: true,
              schema: { allOf: [{ $ref: "#/components/schemas/Page" }], default: 2 },
            },
          ],
          responses: { default: {}, "4XX": {}, 200: {} },
        },
        put: {
          operationId: "delete",
          security: [],
          parameters: [{ name: "session", in: "cookie", schema: { type: "boolean" } }],
          requestBody: { $ref: "#/components/requestBodies/B" },
          responses: { 204: {} },
        },
      },
    },
    components: {
      schemas: {
        Id: { type: ["string", "null"] },
        Page: { type: "number" },
        Base: { type: "object", properties: { size: { default: 1 }, color: { default: "red" } } },
        Color: { type: "string", default: "blue" },
      },
      requestBodies: {
        B: {
          required: true,
          content: {
            "application/merge-patch+json": {
              schema: {
                allOf: [{ $ref: "#/components/schemas/Base" }],
                properties: { size: { type: "integer", default: 3 }, hue: { $ref: "#/components/schemas/Color" } },
              },
            },
            "text/plain": {},
          },
        },
      },
    },
  });
  expect(table).toEqual({
    getA: {
      id: "getA",
      method: "GET",
      path: "/a/{id}",
      permissions: ["a:read"],
      securitySchemes: ["key"],
      security: [[{ scheme: "key", scopes: ["a:read"] }]],
      parameters: {
        path: [{ name: "id", type: "string", required: true }],
        query: [{ name: "page", type: "number", required: true, default: 2 }],
        header: [{ name: "X-Trace", type: "string", required: false }],
      },
      body: null,
      bodyDefaults: {},
      statuses: [200, "default", "4XX"],
    },
    delete: {
      id: "delete",
      method: "PUT",
      path: "/a/{id}",
      permissions: null,
      securitySchemes: [],
      security: [],
      parameters: {
        path: [{ name: "id", type: "string", required: true }],
        query: [{ name: "page", type: "integer", required: false, default: 1 }],
        header: [{ name: "X-Trace", type: "string", required: false }],
        cookie: [{ name: "session", type: "boolean", required: false }],
      },
      body: ["application/merge-patch+json", "text/plain"],
      bodyDefaults: { size: 3, color: "red", hue: "blue" },
      requestContent: { "application/merge-patch+json": { kind: "json" }, "text/plain": { kind: "text" } },
      statuses: [204],
    },
  });
});

test.each<[object, object]>([
  [{ schema: { type: "array", items: { type: "integer" } } }, { type: "array", items: "integer" }],
  [
    { explode: false, schema: { type: "array", items: {} } },
    { type: "array", items: "string", separator: "," },
  ],
  [
    { style: "pipeDelimited", explode: false, schema: { type: "array" } },
    { type: "array", items: "string", separator: "|" },
  ],
  [
    { in: "header", schema: { type: "array", items: { enum: [1, 2] } } },
    { type: "array", items: "number", separator: "," },
  ],
  [
    { allowReserved: true, schema: { type: "boolean" } },
    { type: "boolean", allowReserved: true },
  ],
  [{ schema: { type: ["integer", "null"] } }, { type: "integer" }],
  [
    { schema: { type: "object", properties: { a: { type: "integer" }, b: {} } } },
    { type: "object", properties: { a: "integer", b: "string" }, style: "form", explode: true },
  ],
  [
    { explode: false, schema: { type: "object" } },
    { type: "object", style: "form", explode: false },
  ],
  [
    { style: "deepObject", explode: true, schema: { type: "object", properties: { a: { type: "object" } } } },
    { type: "object", properties: { a: "object" }, style: "deepObject", explode: true },
  ],
  [
    { style: "pipeDelimited", explode: false, schema: { type: "object" } },
    { type: "object", style: "pipeDelimited", explode: false, separator: "|" },
  ],
  [
    { in: "header", explode: true, schema: { type: "object" } },
    { type: "object", style: "simple", explode: true },
  ],
  [
    { content: { "application/json": { schema: { type: "object" } } } },
    { type: "object", contentType: "application/json" },
  ],
  [{ style: "spaceDelimited", schema: { type: "string" } }, { type: "string" }],
  [
    { style: "pipeDelimited", explode: true, schema: { type: "array", items: {} } },
    { type: "array", items: "string" },
  ],
  [{ schema: { oneOf: [{ type: "integer" }, { type: "string" }] } }, { type: "string" }],
  [{ schema: { enum: [true] } }, { type: "boolean" }],
  [{ schema: {} }, { type: "string" }],
])("a parameter %o is decoded as %o", async (parameter, expected) => {
  const { model } = modelOf({
    paths: { "/": { get: { operationId: "x", parameters: [{ name: "p", in: "query", ...parameter }] } } },
  });
  const {
    in: _in,
    schema: _schema,
    isShared: _isShared,
    source: _source,
    name: _name,
    required: _required,
    ...entry
  } = model.operations[0]?.parameters[0] ?? {};
  expect(entry).toEqual(expected);
});

test.each<[object, object]>([
  [
    { style: "label", schema: { type: "string" } },
    { type: "string", style: "label" },
  ],
  [
    { style: "matrix", explode: true, schema: { type: "array", items: { type: "integer" } } },
    { type: "array", items: "integer", style: "matrix", explode: true },
  ],
  [{ schema: { type: "array", items: { type: "integer" } } }, { type: "array", items: "integer", separator: "," }],
  [{ schema: { type: "object" } }, { type: "object", style: "simple", explode: false }],
])("a parameter %o of a path is decoded as %o", (parameter, expected) => {
  const parameters = [{ name: "p", in: "path", required: true, ...parameter }];
  const { model } = modelOf({ paths: { "/{p}": { get: { operationId: "x", parameters } } } });
  expect(model.operations[0]?.parameters[0]).toMatchObject(expected);
});

test("operationIds that are not identifiers, or that collide, get their own constants", async () => {
  const ids = ["get-a", "getA", "class", "operations", "1st", "get a"];
  const paths = Object.fromEntries(ids.map((operationId, index) => [`/${index}`, { get: { operationId } }]));
  const table = await tableOf({ paths });
  expect(Object.keys(table)).toEqual(ids);
  expect(Object.values(table).map((entry) => Reflect.get(Object(entry), "id"))).toEqual(ids);
});

test("security says which schemes belong together and which are alternatives", async () => {
  const security = [{ key: [], signature: ["a"] }, { oauth: ["b", "c"] }];
  const table = await tableOf({ paths: { "/": { get: { operationId: "x", security } } } });
  expect(table.x).toMatchObject({
    security: [
      [
        { scheme: "key", scopes: [] },
        { scheme: "signature", scopes: ["a"] },
      ],
      [{ scheme: "oauth", scopes: ["b", "c"] }],
    ],
  });
});

test("an operation with an optional key needs no permission, but still names its schemes", async () => {
  const table = await tableOf({
    paths: {
      "/": {
        get: { operationId: "x", security: [{ key: ["a"] }, {}] },
        put: { operationId: "y", security: [{ key: ["a", "b"] }, { other: ["b"] }] },
      },
    },
  });
  const each = (name: string) => Object.values(table).map((entry) => Reflect.get(Object(entry), name));
  expect(each("permissions")).toEqual([null, ["a", "b"]]);
  expect(each("securitySchemes")).toEqual([["key"], ["key", "other"]]);
});

function modelOf(document: object): { model: Model } {
  return { model: createModel(documentOf({ openapi: "3.1.0", ...document }, "test.yaml"), FOLDER_TYPES) };
}

async function tableOf(document: object): Promise<Record<string, unknown>> {
  const files = new Map([["/generated/operations.ts", emitOperations(modelOf(document).model.operations)]]);
  const { operations } = await load(files, 'export { operations } from "/generated/operations.ts";');
  return operations as Record<string, unknown>;
}
