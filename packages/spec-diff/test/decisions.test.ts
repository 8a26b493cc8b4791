import { documentOf, type JsonObject } from "@share-links/generator";
import { describe, expect, test } from "vitest";
import { createComparison } from "../src/schema/compare-schemas.ts";
import { breaks, type Finding } from "../src/schema/finding.ts";
import { schemasOf } from "../src/schema/part.ts";

const text = { type: "string" };
const integer = { type: "integer" };
const object = (properties: object, more: object = {}) => ({ type: "object", properties, ...more });
const tagged = (tag: string, more: object = {}) => object({ kind: { const: tag }, ...more }, { required: ["kind"] });
const Tree = object({ name: text, children: { type: "array", items: { $ref: "#/components/schemas/Tree" } } });
const tree = (name: unknown, ref: string) =>
  object({ name, children: { type: "array", items: { $ref: `#/components/schemas/${ref}` } } });
const SCHEMAS = {
  Tree,
  Forest: tree(text, "Forest"),
  Shrub: tree({ type: "string", maxLength: 5 }, "Shrub"),
  Base: object({ id: text }, { required: ["id"] }),
};
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** For each pair, whether the change may break who sends values, and who reads them: `-` breaks nobody. */
type Row = readonly [name: string, old: unknown, now: unknown, sent: string, read: string];

const SAME: readonly Row[] = [
  ["null as a type or as an alternative", { type: ["string", "null"] }, { anyOf: [text, { type: "null" }] }, "-", "-"],
  [
    "null as an alternative of a oneOf",
    { oneOf: [ref("Base"), { type: "null" }] },
    { anyOf: [{ type: "null" }, ref("Base")] },
    "-",
    "-",
  ],
  ["a constant and an enum of one value", { const: "a" }, { type: "string", enum: ["a"] }, "-", "-"],
  [
    "a schema and its parts in an allOf",
    object({ id: text, a: integer }, { required: ["id"] }),
    { allOf: [ref("Base"), object({ a: integer })] },
    "-",
    "-",
  ],
  [
    "alternatives in another order",
    { oneOf: [tagged("x"), tagged("y")] },
    { oneOf: [tagged("y"), tagged("x")] },
    "-",
    "-",
  ],
  ["a component and the same schema in its place", ref("Base"), object({ id: text }, { required: ["id"] }), "-", "-"],
  ["a schema that refers to itself, under another name", ref("Tree"), ref("Forest"), "-", "-"],
  [
    "a bound of integers, exclusive or not",
    { type: "integer", exclusiveMinimum: 0 },
    { type: "integer", minimum: 1 },
    "-",
    "-",
  ],
  ["a boolean and its two values", { type: "boolean" }, { enum: [true, false] }, "-", "-"],
  ["types as a list or as alternatives", { type: ["string", "integer"] }, { anyOf: [integer, text] }, "-", "-"],
  [
    "a required list in two parts",
    object({ a: text, b: text }, { required: ["a", "b"] }),
    { allOf: [object({ a: text, b: text }, { required: ["a"] }), { required: ["b"] }] },
    "-",
    "-",
  ],
  ["one alternative and no choice", { oneOf: [tagged("x")] }, tagged("x"), "-", "-"],
  [
    "closed by additionalProperties or by unevaluatedProperties",
    object({ a: text }, { additionalProperties: false }),
    object({ a: text }, { unevaluatedProperties: false }),
    "-",
    "-",
  ],
];

const DIFFERENT: readonly Row[] = [
  ["a bound deep in a schema that refers to itself", ref("Tree"), ref("Shrub"), "breaks", "-"],
  ["a bound that the old enum kept anyway", { enum: ["a", "bb"] }, { type: "string", maxLength: 2 }, "-", "breaks"],
  [
    "a bound that one old value does not keep",
    { enum: ["a", "bbb"] },
    { type: "string", maxLength: 2 },
    "breaks",
    "breaks",
  ],
  [
    "an alternative more",
    { oneOf: [tagged("x"), tagged("y")] },
    { oneOf: [tagged("x"), tagged("y"), tagged("z")] },
    "-",
    "breaks",
  ],
  [
    "an alternative that took less than another one",
    { anyOf: [text, { type: "string", maxLength: 3 }] },
    { anyOf: [text] },
    "-",
    "-",
  ],
  [
    "a field more in one alternative",
    { oneOf: [tagged("x"), tagged("y")] },
    { oneOf: [tagged("x", { a: text }), tagged("y")] },
    "-",
    "-",
  ],
  ["a schema that became one of several", tagged("x"), { oneOf: [tagged("x"), tagged("y")] }, "-", "breaks"],
  [
    "a member of another alternative, with another type",
    { anyOf: [tagged("x", { a: text }), tagged("y", { b: text })] },
    { anyOf: [tagged("x", { a: text, b: integer }), tagged("y", { b: text })] },
    "breaks",
    "-",
  ],
  [
    "alternatives that values can fit together",
    { oneOf: [object({ a: text }, { required: ["a"] }), object({ b: text }, { required: ["b"] })] },
    { oneOf: [object({ a: text, b: text }), object({ b: text, a: text })] },
    "breaks",
    "breaks",
  ],
  ["a field of a free form", { type: "object" }, object({ a: text }), "breaks", "-"],
  [
    "a field of a map of such values",
    object({ a: text }, { additionalProperties: text }),
    object({ a: text, b: text }, { additionalProperties: text }),
    "-",
    "-",
  ],
  [
    "a stricter field of a map",
    object({ a: text }, { additionalProperties: text }),
    object({ a: text, b: { const: "b" } }, { additionalProperties: text }),
    "breaks",
    "-",
  ],
  [
    "less that is forbidden",
    { type: "string", not: { maxLength: 3 } },
    { type: "string", not: { maxLength: 2 } },
    "-",
    "breaks",
  ],
  [
    "a closed answer that gets a field",
    object({ a: text }, { additionalProperties: false }),
    object({ a: text, b: text }, { additionalProperties: false }),
    "-",
    "breaks",
  ],
  [
    "a tuple with a first item of another type",
    { type: "array", prefixItems: [text], items: integer },
    { type: "array", items: integer },
    "breaks",
    "breaks",
  ],
  [
    "a closed object that is opened to texts",
    object({}, { additionalProperties: false }),
    object({}, { additionalProperties: text }),
    "-",
    "breaks",
  ],
  [
    "an alternative whose own choice refuses what the old one took",
    { oneOf: [{ enum: [null] }, { type: ["object", "null"] }] },
    { oneOf: [{ enum: [null], oneOf: [{ enum: [null] }, true] }, { type: ["object", "null"] }] },
    "breaks",
    "breaks",
  ],
  ["a number that is an integer now", { type: "number", minimum: 0.5 }, { type: "integer", minimum: 1 }, "breaks", "-"],
];

describe.each([
  ["is the same", SAME],
  ["is different", DIFFERENT],
])("what %s", (_, rows) => {
  test.each(rows)("%s", (_name, old, now, sent, read) => {
    const told = (["sent", "read"] as const).map((mode) => {
      const findings = compare(old, now, mode);
      return {
        breaks: findings.some((each) => breaks(each, mode)) ? "breaks" : "-",
        findings: findings.map(({ rule }) => rule),
      };
    });
    expect(
      told.map(({ breaks }) => breaks),
      JSON.stringify(told),
    ).toEqual([sent, read]);
  });
});

test("the same documents have no difference at all", () => {
  for (const [, schema] of [...SAME, ...DIFFERENT])
    expect(compare(schema, structuredClone(schema), "sent")).toEqual([]);
});

test("what was taken as equal inside of another schema is compared again on its own", () => {
  const schemas = (maxLength: number) => ({
    Whole: object({ part: ref("Part"), name: { type: "string", maxLength } }),
    Part: object({ whole: ref("Whole") }),
  });
  const [before, after] = [rootWith(schemas(9)), rootWith(schemas(5))];
  const { old: of, now: nowOf } = schemasOf(before, after);
  const compareBoth = createComparison();
  for (const name of ["Whole", "Part", "Whole"]) {
    const findings = compareBoth([{ schema: ref(name), of }], [{ schema: ref(name), of: nowOf }], "sent");
    expect(
      findings.map(({ rule }) => rule),
      name,
    ).toEqual(["maxLength-lowered"]);
  }
});

function compare(old: unknown, now: unknown, mode: "sent" | "read"): readonly Finding[] {
  const [before, after] = [rootOf(old), rootOf(now)];
  const { old: of, now: nowOf } = schemasOf(before, after);
  return createComparison()([{ schema: ref("Whole"), of }], [{ schema: ref("Whole"), of: nowOf }], mode);
}

function rootOf(Whole: unknown): JsonObject {
  return rootWith({ ...SCHEMAS, Whole });
}

function rootWith(schemas: object): JsonObject {
  const info = { title: "", version: "1" };
  return documentOf({ openapi: "3.1.1", info, paths: {}, components: { schemas } }, "test.yaml").root;
}
