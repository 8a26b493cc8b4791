import { expect, test } from "vitest";
import { toDraft07 } from "./draft-07.ts";

const $schema = "http://json-schema.org/draft-07/schema#";

test.each<[string, object, object]>([
  ["keywords of both drafts", { type: "string", minLength: 1 }, { type: "string", minLength: 1 }],
  ["definitions", { $defs: { A: { prefixItems: [] } } }, { definitions: { A: { items: [] } } }],
  ["a sole reference", { items: { $ref: "#/$defs/A" } }, { items: { $ref: "#/definitions/A" } }],
  [
    "keywords beside a reference",
    { $ref: "#/$defs/A", maxLength: 1, allOf: [{ minLength: 1 }] },
    { allOf: [{ $ref: "#/definitions/A" }, { minLength: 1 }], maxLength: 1 },
  ],
  ["a tuple", { prefixItems: [{ type: "null" }], items: false }, { items: [{ type: "null" }], additionalItems: false }],
  ["dependent names", { dependentRequired: { a: ["b"] } }, { dependencies: { a: ["b"] } }],
  [
    "dependent names and schemas of one key",
    { dependentRequired: { a: ["b"] }, dependentSchemas: { a: { minProperties: 2 }, c: false } },
    { dependencies: { a: { allOf: [{ required: ["b"] }, { minProperties: 2 }] }, c: false } },
  ],
  [
    "properties that are called like keywords",
    { properties: { $ref: { type: "string" }, prefixItems: { $ref: "#/$defs/A" } } },
    { properties: { $ref: { type: "string" }, prefixItems: { $ref: "#/definitions/A" } } },
  ],
  ["values that look like schemas", { const: { $ref: "#/$defs/A" } }, { const: { $ref: "#/$defs/A" } }],
])("%s", (_, schema, expected) => {
  expect(toDraft07({ ...schema })).toEqual({ ...expected, $schema });
});

test.each(["unevaluatedProperties", "unevaluatedItems", "minContains", "maxContains"])(
  "%s is refused by name, at any depth",
  (keyword) => {
    expect(() => toDraft07({ anyOf: [{ not: { [keyword]: 1 } }] })).toThrow(RangeError);
    expect(() => toDraft07({ properties: { [keyword]: {} } })).not.toThrow();
  },
);
