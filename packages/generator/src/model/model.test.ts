import { describe, expect, test } from "vitest";
import { documentOf } from "../read/read-document.ts";
import { UnsupportedDocument } from "../report/fault.ts";
import { REFUSED_FORMATS } from "../vocabulary/formats.ts";
import { FOLDER_TYPES } from "../write/layout.ts";
import { createModel } from "./model.ts";

describe("what can not be honoured is refused by name", () => {
  test.each<[string, unknown, string]>([
    ["an unknown keyword", { minimun: 1 }, '/components/schemas/A/minimun: unknown keyword "minimun"'],
    [
      "a keyword named like an inherited member",
      { constructor: 1 },
      "/components/schemas/A/constructor: unknown keyword",
    ],
    [
      "an unknown format",
      { properties: { "a/b": { format: "unix-time" } } },
      '/components/schemas/A/properties/a~1b/format: unknown format "unix-time"',
    ],
    [
      "a dynamic reference",
      { $dynamicRef: "#x" },
      "/components/schemas/A/$dynamicRef: $dynamicRef: dynamic references",
    ],
    ["an anchor", { $anchor: "x" }, "/components/schemas/A/$anchor"],
    ["a base URI", { $id: "https://example.com/a" }, "/components/schemas/A/$id"],
    ["contentSchema", { contentSchema: {} }, "/components/schemas/A/contentSchema"],
    ["another dialect", { $schema: "http://json-schema.org/draft-07/schema#" }, "/components/schemas/A/$schema"],
    [
      "nullable in 3.1",
      { type: "string", nullable: true },
      "/components/schemas/A/nullable: nullable: is of OpenAPI 3.0",
    ],
    [
      "a boolean exclusiveMinimum in 3.1",
      { exclusiveMinimum: true },
      "/components/schemas/A/exclusiveMinimum: exclusiveMinimum must be a number, got true",
    ],
    [
      "an unknown type",
      { type: "file" },
      '/components/schemas/A/type: type must be one or more of string, number, integer, boolean, array, object, null, got "file"',
    ],
    ["a pattern that is none", { pattern: "(" }, "/components/schemas/A/pattern: pattern must be a regular expression"],
    ["a schema that is none", { items: [] }, "/components/schemas/A/items: a schema must be an object or a boolean"],
    [
      "a count below zero",
      { minLength: -1 },
      "/components/schemas/A/minLength: minLength must be an integer of at least 0, got -1",
    ],
    [
      "a remote $ref",
      { $ref: "other.yaml#/A" },
      '/components/schemas/A/$ref: $ref to another document is not supported: "other.yaml#/A"',
    ],
    [
      "a broken $ref",
      { items: { $ref: "#/components/schemas/Nope" } },
      '/components/schemas/A/items/$ref: $ref "#/components/schemas/Nope" points at nothing',
    ],
    ["a $ref to an anchor", { $ref: "#here" }, "is no JSON Pointer"],
    [
      "a schema that is defined by itself",
      { allOf: [{ $ref: "#/components/schemas/A" }] },
      "/components/schemas/A: the schema is defined by itself (/components/schemas/A → /components/schemas/A)",
    ],
    [
      "contains beside unevaluatedItems",
      { allOf: [{ contains: {} }], unevaluatedItems: false },
      "/components/schemas/A/unevaluatedItems: unevaluatedItems is not supported where contains",
    ],
  ])("%s", (_, schema, message) => {
    expect(faultsOf({ openapi: "3.1.0", components: { schemas: { A: schema } } })).toContain(message);
  });

  test.each<[string, unknown, string]>([
    ["const in 3.0", { const: 1 }, "/components/schemas/A/const: const is no keyword of OpenAPI 3.0"],
    ["a list of types in 3.0", { type: ["string", "null"] }, "/components/schemas/A/type: type must be one of"],
    [
      "a number as exclusiveMinimum in 3.0",
      { exclusiveMinimum: 1 },
      "/components/schemas/A/exclusiveMinimum: exclusiveMinimum must be a boolean in OpenAPI 3.0, got 1",
    ],
    [
      "a nullable that is no boolean",
      { nullable: "yes" },
      '/components/schemas/A/nullable: nullable must be a boolean in OpenAPI 3.0, got "yes"',
    ],
    ["a boolean schema in 3.0", { items: true }, "/components/schemas/A/items: a schema must be an object, got true"],
  ])("%s", (_, schema, message) => {
    expect(faultsOf({ openapi: "3.0.3", components: { schemas: { A: schema } } })).toContain(message);
  });

  test.each<[string, object, string]>([
    [
      "a broken $ref of a response",
      { "/a": { get: { operationId: "x", responses: { 200: { $ref: "#/components/responses/Nope" } } } } },
      "/paths/~1a/get/responses/200/$ref",
    ],
    [
      "a $ref of a response that leads back to itself",
      { "/a": { get: { operationId: "x", responses: { 200: { $ref: "#/paths/~1a/get/responses/200" } } } } },
      "this $ref leads back to itself",
    ],
  ])("%s", (_, paths, message) => {
    expect(faultsOf({ openapi: "3.1.0", paths })).toContain(message);
  });

  test("all at once, each once", () => {
    const faults = faultsOf({
      openapi: "3.1.0",
      components: {
        schemas: { A: { typ: 1, items: { $ref: "x.yaml" } }, B: { $ref: "#/components/schemas/A", fromat: 1 } },
      },
    });
    expect(faults.split("\n")).toHaveLength(1 + 3);
  });
});

describe.each(["3.0.3", "3.1.0"])("in OpenAPI %s the format", (openapi) => {
  const root = (format: string) => ({
    openapi,
    components: { schemas: { A: { items: { format, type: "string" }, type: "array" } } },
  });

  test.each([...REFUSED_FORMATS, "unix-time"])(
    "%s is refused with its place and the option that takes it as an annotation",
    (format) => {
      expect(faultsOf(root(format))).toMatch(
        new RegExp(
          `^  /components/schemas/A/items/format: .*"${format}".*; --ignore-format ${format} takes it as an annotation$`,
          "m",
        ),
      );
      const model = createModel(documentOf(root(format), "a.yaml"), FOLDER_TYPES, new Set([format]));
      expect(model.validation.schemas.get("A")?.schema).toEqual({ items: { type: "string" }, type: "array" });
      expect(model.annotated().schemas.get("A")?.schema).toEqual(root(format).components.schemas.A);
    },
  );
});

test("annotations and extensions are no fault and leave nothing behind", () => {
  const annotated = {
    title: "t",
    description: "d",
    default: 1,
    deprecated: true,
    readOnly: true,
    writeOnly: false,
    example: 1,
    examples: [1],
    externalDocs: {},
    xml: {},
    $comment: "c",
    contentEncoding: "base64",
    contentMediaType: "image/png",
    "x-anything": { type: "nonsense" },
    format: "password",
    type: "string",
    $schema: "https://spec.openapis.org/oas/3.1/dialect/base",
    $defs: { Unused: { type: "string" } },
  };
  const document = documentOf({ openapi: "3.1.0", components: { schemas: { A: annotated } } }, "a.yaml");
  expect(createModel(document, FOLDER_TYPES).validation.schemas.get("A")?.schema).toEqual({ type: "string" });
});

function faultsOf(root: unknown): string {
  try {
    createModel(documentOf(root, "test.yaml"), FOLDER_TYPES);
  } catch (error) {
    if (error instanceof UnsupportedDocument) return error.message;
    throw error;
  }
  return "";
}
