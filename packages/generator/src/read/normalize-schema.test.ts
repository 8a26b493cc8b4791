import { describe, expect, test } from "vitest";
import { documentOf } from "./read-document.ts";

/** A slip, how it is corrected, and the kinds of notes about it. */
type Row = readonly [name: string, schema: unknown, taken: unknown, notes: readonly string[]];

const EVERYWHERE: readonly Row[] = [
  ["an unknown keyword", { minimun: 1, type: "number" }, { type: "number" }, ["unknown-keyword"]],
  ["a keyword named like an inherited member", { constructor: 1 }, {}, ["unknown-keyword"]],
  ["a keyword of parameters", { type: "array", style: "form" }, { type: "array" }, ["unknown-keyword"]],
  [
    "an unknown format",
    { type: "string", format: "unix-time" },
    { type: "string", format: "unix-time" },
    ["unknown-format"],
  ],
  ["any type", { type: "any" }, {}, ["odd-type"]],
  ["the type of a file", { type: "file" }, { type: "string", format: "binary" }, ["odd-type"]],
  ["a type in upper case", { type: "String" }, { type: "string" }, ["odd-type"]],
  [
    "a type that tells a format, beside another",
    { type: "date", format: "time" },
    { type: "string", format: "time" },
    ["odd-type"],
  ],
  ["a type that nobody knows", { type: "thing", minLength: 1 }, { minLength: 1 }, ["odd-type"]],
  ["an enum without values", { type: "string", enum: [] }, { type: "string" }, ["odd-value"]],
  ["an enum that isn't a list", { enum: "a" }, {}, ["odd-value"]],
  ["an enum of another type", { type: "object", enum: ["a"] }, { type: "object", enum: ["a"] }, ["nothing-fits"]],
  [
    "an enum of texts beside a type of numbers",
    { type: "integer", enum: ["1", "2", null] },
    { type: "integer", enum: [1, 2, null] },
    ["odd-enum"],
  ],
  [
    "an enum of flags beside texts",
    { type: "string", enum: [true, 1] },
    { type: "string", enum: ["true", "1"] },
    ["odd-enum"],
  ],
  [
    "an enum of the items beside the type of the list",
    { type: "array", items: { type: "string" }, enum: ["a"] },
    { type: "array", items: { type: "string", enum: ["a"] } },
    ["odd-enum"],
  ],
  ["an enum of which some values fit", { type: "string", enum: ["a", 1] }, { type: "string", enum: ["a", 1] }, []],
  [
    "a property that is itself marked as required",
    { properties: { a: { required: true }, b: { required: false }, c: { required: "true" } }, required: ["b"] },
    { properties: { a: {}, b: {}, c: {} }, required: ["b", "a", "c"] },
    ["older-keyword"],
  ],
  ["another dialect", { $schema: "http://json-schema.org/draft-07/schema#" }, {}, ["other-dialect"]],
  ["its own dialect", { $schema: "https://json-schema.org/draft/2020-12/schema" }, {}, []],
  ["a discriminator without a property", { discriminator: {} }, {}, ["odd-value"]],
  ["an invalid flag of an annotation", { readOnly: "sometimes", examples: 1 }, {}, ["odd-value"]],
  [
    "a property called $ref",
    { properties: { $ref: { type: "string" } } },
    { properties: { $ref: { type: "string" } } },
    [],
  ],
  ["a size as a text", { minLength: "3" }, { minLength: 3 }, ["odd-value"]],
  ["a negative size", { minLength: -1 }, {}, ["odd-value"]],
  ["a size that isn't an integer", { maxItems: 1.5 }, {}, ["odd-value"]],
  ["a multiple of zero", { multipleOf: 0 }, {}, ["odd-value"]],
  ["a bound that is null", { maximum: null }, {}, ["odd-value"]],
  ["a flag as a text", { uniqueItems: "true" }, { uniqueItems: true }, ["odd-value"]],
  [
    "a property that says that it is required",
    { type: "string", required: true },
    { type: "string" },
    ["older-keyword"],
  ],
  ["one required name as a text", { required: "a" }, { required: ["a"] }, ["odd-value"]],
  ["an empty allOf", { allOf: [] }, {}, ["odd-value"]],
  ["an allOf that is one schema", { allOf: { type: "string" } }, { allOf: [{ type: "string" }] }, ["odd-value"]],
  ["booleans in an allOf", { allOf: [true, false] }, { allOf: [true, false] }, []],
  ["properties that are a list", { properties: ["a"] }, {}, ["odd-value"]],
  ["additionalProperties as a text", { additionalProperties: "false" }, { additionalProperties: false }, ["odd-value"]],
  [
    "a list of items",
    { items: [{ type: "string" }], additionalItems: false },
    { prefixItems: [{ type: "string" }], items: false },
    ["older-keyword"],
  ],
  ["additionalItems without a list", { items: {}, additionalItems: false }, { items: {} }, ["older-keyword"]],
  [
    "dependencies",
    { dependencies: { a: ["b"], c: { required: ["d"] } } },
    { dependentRequired: { a: ["b"] }, dependentSchemas: { c: { required: ["d"] } } },
    ["older-keyword"],
  ],
  [
    "a pattern with both cases",
    { pattern: "(?i)^ab[c-d]$" },
    { pattern: "^[aA][bB][c-dC-D]$" },
    ["translated-pattern"],
  ],
  [
    "a pattern with both cases in one of its groups",
    { pattern: "(a\\.(?i)(b|[c)]))d$" },
    { pattern: "(a\\.([bB]|[cC)]))d$" },
    ["translated-pattern"],
  ],
  ["a pattern of both cases with a range over both", { pattern: "(?i)[A-z]" }, {}, ["unchecked-pattern"]],
  ["a pattern with other anchors", { pattern: "\\A\\d+\\z" }, { pattern: "^\\d+$" }, ["translated-pattern"]],
  ["a pattern that may take exponential time", { pattern: "^(a+)+$" }, { pattern: "^(a+)+$" }, ["exponential-pattern"]],
  ["a pattern that ECMA-262 can't express", { pattern: "(?>a+)b" }, {}, ["unchecked-pattern"]],
  ["an invalid pattern", { pattern: "(" }, {}, ["unchecked-pattern"]],
  ["a format that isn't a text", { format: 1 }, {}, ["odd-value"]],
  ["a title that isn't a text", { title: 1, description: { en: "a" } }, { title: "1" }, ["odd-value"]],
  [
    "extensions of any shape",
    { "x-a": null, "x-b": [{ $ref: "nowhere" }] },
    { "x-a": null, "x-b": [{ $ref: "nowhere" }] },
    [],
  ],
  [
    "a schema that is defined by itself",
    { allOf: [{ $ref: "#/components/schemas/A" }, { minLength: 1 }] },
    { allOf: [{}, { minLength: 1 }] },
    ["circle"],
  ],
  [
    "an alternative that is the schema itself",
    { anyOf: [{ $ref: "#/components/schemas/A" }, { minLength: 1 }] },
    { anyOf: [{ minLength: 1 }] },
    ["circle"],
  ],
];

const IN_3_1: readonly Row[] = [
  ["nullable", { type: "string", nullable: true }, { type: ["string", "null"] }, ["older-keyword"]],
  ["a boolean exclusiveMinimum", { minimum: 1, exclusiveMinimum: true }, { exclusiveMinimum: 1 }, []],
  ["contentSchema, and names of schemas", { contentSchema: {}, $anchor: "x", $comment: "c" }, { $comment: "c" }, []],
  ["unused definitions", { $defs: { B: { typ: 1 } }, definitions: {} }, {}, []],
];

const IN_3_0: readonly Row[] = [
  ["nullable", { type: "string", nullable: true, enum: ["a"] }, { type: ["string", "null"], enum: ["a", null] }, []],
  [
    "nullable beside a $ref",
    { $ref: "#/components/schemas/B", nullable: true, description: "b" },
    { description: "b", anyOf: [{ type: "null" }, { $ref: "#/components/schemas/B" }] },
    [],
  ],
  [
    "a keyword beside a $ref",
    { $ref: "#/components/schemas/B", minLength: 1 },
    { $ref: "#/components/schemas/B" },
    ["beside-reference"],
  ],
  ["nullable that isn't a boolean", { nullable: "yes" }, {}, []],
  [
    "an enum of null alone that is nullable",
    { type: "string", nullable: true, enum: [null] },
    { type: ["string", "null"], enum: [null] },
    [],
  ],
  ["const", { const: 1 }, { const: 1 }, ["newer-keyword"]],
  ["a list of types", { type: ["string", "null"] }, { type: ["string", "null"] }, []],
  ["a number as exclusiveMinimum", { exclusiveMinimum: 1 }, { exclusiveMinimum: 1 }, []],
  [
    "patternProperties",
    { patternProperties: { "^a": true } },
    { patternProperties: { "^a": true } },
    ["newer-keyword"],
  ],
];

describe.each([
  ["3.0.3", [...EVERYWHERE, ...IN_3_0]],
  ["3.1.0", [...EVERYWHERE, ...IN_3_1]],
])("in OpenAPI %s", (openapi, rows) => {
  test.each(rows)("%s is read as it is meant, with a note", (_, schema, taken, kinds) => {
    const { root, notes } = documentOf({ openapi, components: { schemas: { A: schema, B: {} } } }, "a.yaml");
    expect((root.components as { schemas: unknown }).schemas).toEqual({ A: taken, B: {} });
    expect([...new Set(notes.map(({ kind }) => kind))]).toEqual(kinds);
    for (const { pointer } of notes) expect(pointer).toMatch(/^\/components\/schemas\/A/);
  });
});

const B = { $ref: "#/components/schemas/B" };

test.each([
  ["an empty schema", null, true, ["not-an-object"]],
  ["a text", "string", true, ["not-an-object"]],
  ["an empty schema of items", { items: null }, {}, ["odd-value"]],
  ["a text as not", { not: "string" }, {}, ["odd-value"]],
  ["null among alternatives", { oneOf: [B, null] }, { oneOf: [B, { type: "null" }] }, ["odd-value"]],
  ["a text among alternatives", { anyOf: [B, "string"] }, { anyOf: [B] }, ["odd-value"]],
  ["null in an allOf", { allOf: [B, null] }, { allOf: [B] }, ["odd-value"]],
  ["null in a tuple", { prefixItems: [null, B] }, { prefixItems: [true, B] }, ["not-an-object"]],
  ["a $ref that isn't a text", { $ref: 1 }, {}, ["dangling-reference"]],
  ["a $ref to a text", { items: { $ref: "#/openapi" } }, { items: {} }, ["dangling-reference"]],
  ["a number that JSON doesn't have", { enum: [1, Number.NaN], const: Infinity }, { enum: [1] }, ["odd-value"]],
])("%s is taken so that as much as possible is still checked, with a note", (_, schema, taken, kinds) => {
  const { root, notes } = documentOf({ openapi: "3.1.0", components: { schemas: { A: schema, B: {} } } }, "a.yaml");
  expect((root.components as { schemas: unknown }).schemas).toEqual({ A: taken, B: {} });
  expect([...new Set(notes.map(({ kind }) => kind))]).toEqual(kinds);
});
