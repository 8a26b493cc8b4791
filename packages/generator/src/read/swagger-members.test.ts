import { expect, test } from "vitest";
import { documentOf } from "./read-document.ts";

const PET = { $ref: "#/definitions/Pet" };

/** A document that someone began to convert to OpenAPI 3. */
const MIXED = {
  openapi: "3.0.3",
  produces: ["application/json"],
  definitions: { Pet: { type: "object", properties: { friend: PET } } },
  paths: {
    "/pets/{id}": {
      parameters: [{ name: "id", in: "path", required: true, type: "integer", minimum: 1 }],
      put: {
        consumes: ["application/merge-patch+json"],
        parameters: [
          { name: "pet", in: "body", required: true, description: "The pet.", schema: PET },
          { name: "tags", in: "query", type: "array", items: { type: "string" }, collectionFormat: "pipes" },
        ],
        responses: { 200: { description: "", schema: PET, headers: { "X-Count": { type: "integer" } } } },
      },
      post: {
        parameters: [
          { name: "photo", in: "formData", required: true, type: "file" },
          { name: "words", in: "formData", type: "string", maxLength: 9, description: "What it shows." },
        ],
        responses: { 204: { description: "" } },
      },
    },
  },
};

test("members of Swagger 2.0 are taken as what they meant, and each is noted", () => {
  const { root, notes } = documentOf(MIXED, "a.yaml");
  const pet = { $ref: "#/components/schemas/Pet" };
  expect(root.components).toEqual({ schemas: { Pet: { type: "object", properties: { friend: pet } } } });
  const fields = {
    photo: { type: "string", format: "binary" },
    words: { type: "string", maxLength: 9, description: "What it shows." },
  };
  expect(root.paths).toEqual({
    "/pets/{id}": {
      parameters: [{ name: "id", in: "path", required: true, schema: { type: "integer", minimum: 1 } }],
      put: {
        parameters: [
          {
            name: "tags",
            in: "query",
            style: "pipeDelimited",
            explode: false,
            schema: { type: "array", items: { type: "string" } },
          },
        ],
        requestBody: {
          description: "The pet.",
          required: true,
          content: { "application/merge-patch+json": { schema: pet } },
        },
        responses: {
          200: {
            description: "",
            headers: { "X-Count": { schema: { type: "integer" } } },
            content: { "application/json": { schema: pet } },
          },
        },
      },
      post: {
        parameters: [],
        requestBody: {
          required: true,
          content: {
            "multipart/form-data": { schema: { type: "object", properties: fields, required: ["photo"] } },
          },
        },
        responses: { 204: { description: "" } },
      },
    },
  });
  expect(new Set(notes.map(({ kind }) => kind))).toEqual(new Set(["swagger-member"]));
  expect(notes.map(({ pointer }) => pointer).sort()).toEqual([
    "/definitions/Pet",
    "/paths/~1pets~1{id}/parameters/0/type",
    "/paths/~1pets~1{id}/post/parameters",
    "/paths/~1pets~1{id}/put/consumes",
    "/paths/~1pets~1{id}/put/parameters",
    "/paths/~1pets~1{id}/put/parameters/1/type",
    "/paths/~1pets~1{id}/put/responses/200/headers/X-Count/type",
    "/paths/~1pets~1{id}/put/responses/200/schema",
    "/produces",
  ]);
});

test("what OpenAPI 3 says counts if a document says it in both ways", () => {
  const schema = { type: "string" };
  const operation = {
    parameters: [{ name: "a", in: "query", type: "integer", schema }],
    requestBody: { content: { "text/plain": { schema } } },
    responses: { 200: { description: "", schema: {}, content: { "text/plain": { schema } } } },
  };
  const { root } = documentOf(
    {
      openapi: "3.0.3",
      paths: { "/": { post: operation } },
      definitions: { A: {} },
      components: { schemas: { A: schema } },
    },
    "a.yaml",
  );
  expect(root.components).toEqual({ schemas: { A: schema } });
  expect(root.paths).toMatchObject({
    "/": {
      post: {
        parameters: [{ schema }],
        requestBody: { content: { "text/plain": { schema } } },
        responses: { 200: { content: { "text/plain": { schema } } } },
      },
    },
  });
});
