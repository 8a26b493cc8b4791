import { expect, test } from "vitest";
import { documentOf } from "../read/read-document.ts";
import { FOLDER_TYPES } from "../write/layout.ts";
import { createModel } from "./model.ts";
import { documentAsTaken } from "./taken-document.ts";

test("the types are made of the same parts of a document as the model", () => {
  const trace = { name: "X-Trace", in: "header", schema: { type: "string" } };
  const accept = { name: "Accept", in: "header", required: true, schema: { type: "string" } };
  const taken = takenOf({
    paths: {
      "/a/{id}": {
        parameters: [trace, accept],
        get: { parameters: [{ $ref: "#/components/parameters/Page" }], responses: { "2xx": {}, "20X": {} } },
        additionalOperations: { COPY: { operationId: "copy", responses: {} } },
      },
      "/b": { $ref: "#/components/pathItems/B" },
    },
    "x-webhooks": { hook: { post: { operationId: "get_b" } } },
    components: {
      parameters: { Page: { name: "page", in: "query", schema: { type: "integer" } } },
      pathItems: { B: { query: { operationId: "get_b", requestBody: { $ref: "#/components/requestBodies/A" } } } },
      requestBodies: { A: { content: { "application/json": {} } } },
    },
  });
  const id = { name: "id", in: "path", required: true, schema: { type: "string" } };
  expect(taken.paths).toEqual({
    "/a/{id}": {
      parameters: [trace],
      get: {
        operationId: "getAById",
        parameters: [id, { $ref: "#/components/parameters/Page" }],
        responses: { "2XX": {} },
      },
      additionalOperations: { COPY: { operationId: "copy", parameters: [id], responses: {} } },
    },
    "/b": {
      query: { operationId: "get_b", requestBody: { $ref: "#/components/requestBodies/A" }, responses: {} },
    },
  });
  expect(taken.webhooks).toEqual({ hook: { post: { operationId: "get_b2", responses: {} } } });
});

test("a parameter of a path that is not taken as written stays one parameter for all its operations", () => {
  const operation = { responses: {} };
  const parameters = [
    { name: "id", in: "path", schema: {} },
    { name: "sort", in: "query" },
  ];
  const taken = takenOf({ paths: { "/a/{id}": { parameters, get: operation, put: operation, delete: operation } } });
  expect(taken.paths).toMatchObject({
    "/a/{id}": {
      parameters: [
        { name: "id", in: "path", required: true, schema: {} },
        { name: "sort", in: "query", required: false, schema: { type: "string" } },
      ],
    },
  });
});

test("a reference to a media type is replaced by the media type", () => {
  const content = { "application/json": { $ref: "#/components/mediaTypes/A" }, "text/plain": {} };
  const taken = takenOf({
    paths: {
      "/": { post: { operationId: "x", requestBody: { required: true, content }, responses: { 200: { content } } } },
    },
    components: { mediaTypes: { A: { schema: { type: "integer" } } } },
  });
  const resolved = { "application/json": { schema: { type: "integer" } }, "text/plain": {} };
  expect(taken.paths).toMatchObject({
    "/": { post: { requestBody: { required: true, content: resolved }, responses: { 200: { content: resolved } } } },
  });
});

function takenOf(parts: object): Readonly<Record<string, unknown>> {
  const document = documentOf({ openapi: "3.1.0", ...parts }, "test.yaml");
  return documentAsTaken(document.root, createModel(document, FOLDER_TYPES));
}
