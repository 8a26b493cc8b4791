import fc from "fast-check";
import { expect, test } from "vitest";
import { documentOf } from "../../read/read-document.ts";
import { circularTypes, mayBeCircular } from "./circular-types.ts";
import { typesOf } from "./emit-types.ts";

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });

function judged(all: Readonly<Record<string, unknown>>) {
  const document = documentOf({ openapi: "3.1.0", info: {}, paths: {}, components: { schemas: all } }, "test.yaml");
  const text = typesOf(document);
  return { mayBe: mayBeCircular(document.root, text), names: circularTypes(text) };
}

test.each<[string, Record<string, unknown>, string[]]>([
  ["a list of itself", { A: { type: "array", items: ref("A") } }, ["A"]],
  ["two lists of each other", { A: { type: "array", items: ref("B") }, B: { anyOf: [ref("A")] } }, ["A", "B"]],
])("%s contains itself outside of any object, and is asked for", (_, all, names) => {
  expect(judged(all)).toEqual({ mayBe: true, names: expect.arrayContaining(names) });
});

test.each<[string, Record<string, unknown>]>([
  ["an object in itself", { A: { type: "object", properties: { a: ref("A") } } }],
  ["a list of objects that hold it", { A: { type: "array", items: { properties: { a: ref("A") } } } }],
  ["a dictionary of itself", { A: { type: "object", additionalProperties: ref("A") } }],
  ["a chain that ends", { A: { type: "array", items: ref("B") }, B: { oneOf: [ref("C")] }, C: { type: "string" } }],
])("%s is neither, so that the compiler is not asked", (_, all) => {
  expect(judged(all)).toEqual({ mayBe: false, names: [] });
});

const names = ["A", "B", "C", "D"];
const { schema } = fc.letrec<{ schema: unknown }>((tie) => ({
  schema: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.constantFrom(...names.map(ref), { type: "string" }),
    tie("schema").map((items) => ({ type: "array", items })),
    tie("schema").map((item) => ({ type: "array", prefixItems: [item, { type: "null" }] })),
    fc.array(tie("schema"), { minLength: 1, maxLength: 2 }).map((anyOf) => ({ anyOf })),
    fc.array(tie("schema"), { minLength: 1, maxLength: 2 }).map((allOf) => ({ allOf, required: ["a"] })),
    tie("schema").map((a) => ({ type: "object", properties: { a } })),
    tie("schema").map((additionalProperties) => ({ type: "object", additionalProperties })),
  ),
}));

test("whatever the compiler finds is asked for", () => {
  const found = { circular: 0, notAsked: 0 };
  fc.assert(
    fc.property(fc.tuple(schema, schema, schema, schema), (schemas) => {
      const { mayBe, names: circular } = judged(Object.fromEntries(names.map((name, index) => [name, schemas[index]])));
      if (!mayBe) expect(circular).toEqual([]);
      if (!mayBe) found.notAsked++;
      if (circular.length > 0) found.circular++;
    }),
    { numRuns: 100, seed: 1 },
  );
  expect(Math.min(found.circular, found.notAsked)).toBeGreaterThan(5);
});
