import { expect, test } from "vitest";
import { errorsOf } from "../../../test/compiler.ts";
import { createModel } from "../../model/model.ts";
import { documentOf } from "../../read/read-document.ts";
import { FOLDER_TYPES } from "../../write/layout.ts";
import { emitTypes } from "./emit-types.ts";

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const string = { type: "string" };

/** A schema, values (as TypeScript types of literals) that its validator takes, and some that it refuses. */
interface Row {
  readonly schema: unknown;
  readonly takes: readonly string[];
  readonly refuses: readonly string[];
}

const ROWS: Readonly<Record<string, Row>> = {
  "alternatives that a discriminator's mapping tells apart": {
    schema: {
      oneOf: [ref("Round"), ref("Square")],
      discriminator: { propertyName: "kind", mapping: { round: "Round", square: ref("Square").$ref, box: "Square" } },
    },
    takes: ["{ kind: 'round'; radius: 1 }", "{ kind: 'box'; side: 1 }", "{ kind: 'square'; side: 1; radius: 1 }"],
    refuses: ["{ kind: 'round'; side: 1 }", "{ kind: 'Square'; side: 1 }", "{ radius: 1 }", "{ kind: 'square' }"],
  },
  "allOf with nothing but required": {
    schema: { allOf: [ref("Pet"), { required: ["name"] }] },
    takes: ["{ name: 'a' }", "{ name: 'a'; other: 1 }"],
    refuses: ["{}", "{ name: 1 }", "{ name: undefined }"],
  },
  "required beside a nullable allOf member": {
    schema: { allOf: [{ anyOf: [ref("Pet"), { type: "null" }] }], required: ["name"] },
    takes: ["{ name: 'a' }"],
    refuses: ["{}"],
  },
  "a required property that is not declared": {
    schema: { type: "object", properties: { a: string }, required: ["b"] },
    takes: ["{ b: 1 }"],
    refuses: ["{ a: 'a' }"],
  },
  "typed additionalProperties beside properties": {
    schema: { type: "object", properties: { a: string }, additionalProperties: { type: "number" } },
    takes: ["{ a: 'a' }", "{ a: 'a'; b: 1 }", "{ b: 1 }"],
    refuses: ["{ a: 1 }", "{ b: true }"],
  },
  "siblings of an anyOf with null": {
    schema: { type: "object", properties: { a: string }, required: ["a"], anyOf: [ref("Pet"), { type: "null" }] },
    takes: ["{ a: 'a'; name: 'b' }"],
    refuses: ["null", "{ name: 'b' }"],
  },
  "a $ref with siblings": {
    schema: { ...ref("Pet"), required: ["name"] },
    takes: ["{ name: 'a' }"],
    refuses: ["{}", "{ name: 1 }"],
  },
  "properties beside a oneOf": {
    schema: { type: "object", properties: { a: string }, oneOf: [{ required: ["b"] }, { required: ["c"] }] },
    takes: ["{ b: 1 }", "{ a: 'a'; c: 1 }"],
    refuses: ["{ a: 'a' }", "{ a: 1; b: 1 }"],
  },
  "a oneOf of scalars beside a type": {
    schema: { type: "string", oneOf: [{ const: "a" }, { enum: ["b", 1] }] },
    takes: ["'a'", "'b'"],
    refuses: ["1", "'c'"],
  },
  "patterns of names": {
    schema: { type: "object", patternProperties: { "^a": string }, additionalProperties: false },
    takes: ["{ a1: 'a' }", "{}"],
    refuses: ["{ a1: 1 }"],
  },
  "patterns of names beside others": {
    schema: { type: "object", patternProperties: { "^a": string } },
    takes: ["{ a1: 'a'; b: 1 }"],
    refuses: ["1"],
  },
  "a tuple that may be shorter or longer": {
    schema: { type: "array", prefixItems: [string, { type: "number" }] },
    takes: ["[]", "['a']", "['a', 1]", "['a', 1, true]"],
    refuses: ["[1]", "['a', 'b']"],
  },
  "a tuple of its exact length": {
    schema: { type: "array", prefixItems: [string, { type: "number" }], items: false, minItems: 2 },
    takes: ["['a', 1]"],
    refuses: ["[]", "['a']", "['a', 1, 1]"],
  },
  "a list of nothing": { schema: { type: "array", items: false }, takes: ["[]"], refuses: ["['a']"] },
  "a list of lists by a composition": {
    schema: { type: "array", items: { anyOf: [{ type: "array", items: string }] } },
    takes: ["[['a']]", "[]"],
    refuses: ["['a']"],
  },
  "an object of no properties": {
    schema: { type: "object", additionalProperties: false },
    takes: ["{}"],
    refuses: ["{ a: 1 }", "'a'"],
  },
  "any object": { schema: { type: "object" }, takes: ["{}", "{ a: 1 }"], refuses: ["'a'", "null"] },
  "null as a constant": { schema: { const: null }, takes: ["null"], refuses: ["'null'"] },
  "an object as a constant": { schema: { const: { a: [1] } }, takes: ["{ a: [1] }"], refuses: ["{ a: [2] }"] },
  "objects as an enum": {
    schema: { type: "object", enum: [{ a: 1 }, { b: 2 }] },
    takes: ["{ a: 1 }", "{ b: 2 }"],
    refuses: ["{ a: 2 }", "'a'"],
  },
  "an enum of another type than its own": {
    schema: { type: "object", enum: ["a", "b"] },
    takes: [],
    refuses: ["'a'", "{}"],
  },
  "nothing at all": { schema: false, takes: [], refuses: ["'a'", "null"] },
  "booleans in an allOf": { schema: { allOf: [true, ref("Pet")] }, takes: ["{ name: 'a' }"], refuses: ["{ name: 1 }"] },
  "false in an allOf": { schema: { allOf: [false, ref("Pet")] }, takes: [], refuses: ["{}"] },
  "an alternative that takes everything": { schema: { anyOf: [string, true] }, takes: ["1", "'a'"], refuses: [] },
  "several types": {
    schema: { type: ["object", "array", "null"], properties: { a: string }, items: string },
    takes: ["{ a: 'a' }", "['a']", "null"],
    refuses: ["{ a: 1 }", "[1]", "'a'"],
  },
  "a value of JSON": {
    schema: { anyOf: [string, { type: "array", items: ref("T") }, { type: "object", additionalProperties: ref("T") }] },
    takes: ["'a'", "[['a'], { a: ['b'] }]"],
    refuses: ["[1]", "{ a: 1 }", "null"],
  },
  "a reference into a property": {
    schema: { type: "array", items: { $ref: "#/components/schemas/Pet/properties/name" } },
    takes: ["['a']"],
    refuses: ["[1]"],
  },
  "a reference into another operation's parameter": {
    schema: { $ref: "#/paths/~1pets/get/parameters/0/schema" },
    takes: ["'asc'"],
    refuses: ["'a'"],
  },
};

test.each(Object.entries(ROWS))("the type of %s takes what its validator takes", (_, { schema, takes, refuses }) => {
  const pet = { type: "object", properties: { name: string } };
  const shape = (field: string) => {
    const properties = { kind: string, [field]: { type: "number" } };
    return { type: "object", required: ["kind", field], properties };
  };
  const get = {
    operationId: "getPets",
    parameters: [{ name: "order", in: "query", schema: { enum: ["asc", "desc"] } }],
    responses: {},
  };
  const root = {
    openapi: "3.1.0",
    info: {},
    paths: { "/pets": { get } },
    components: { schemas: { Pet: pet, Round: shape("radius"), Square: shape("side"), T: schema } },
  };
  const lines = [...takes, ...refuses].map((value, index) => `export const is${index}: T = as<${value}>();`);
  const source = [typesOf(root), "declare function as<V>(): V;", ...lines].join("\n");
  const refused = refuses.map((_, index) => expect.stringMatching(new RegExp(`is${index + takes.length}\\b`)));
  expect(errorsOf({ "types.ts": source })).toEqual(refused);
});

test("a discriminator's mapping narrows a type by its property", () => {
  const shape = (field: string) => {
    return { type: "object", required: ["kind", field], properties: { kind: string, [field]: { type: "number" } } };
  };
  const discriminator = { propertyName: "kind", mapping: { round: "Round", square: "Square" } };
  const T = { oneOf: [ref("Round"), ref("Square")], discriminator };
  const schemas = { Round: shape("radius"), Square: shape("side"), T };
  const types = typesOf({ openapi: "3.1.0", info: {}, paths: {}, components: { schemas } });
  const use = 'export const size = (t: T): number => (t.kind === "round" ? t.radius : t.side);';
  expect(errorsOf({ "types.ts": `${types}\n${use}` })).toEqual([]);
});

function typesOf(root: object): string {
  const document = documentOf(root, "a.yaml");
  return emitTypes(document, createModel(document, FOLDER_TYPES));
}
