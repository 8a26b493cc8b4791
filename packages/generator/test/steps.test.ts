// biome-ignore-all lint/suspicious/noThenProperty: a keyword of JSON Schema
import type { Issue } from "@share-links/validation";
import { beforeAll, describe, expect, test } from "vitest";
import { type Generated, generated } from "./generated.ts";

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const next = (name: string) => ({ properties: { next: ref(name) } });
const object = (properties: object, ...required: string[]) => ({ type: "object", properties, required });
const branch = (op: string) => object({ op: { const: op }, next: ref("Tagged") }, "op");

/** Schemas that contain themselves, each in a way that could check the inner value twice at every level. */
const SCHEMAS = {
  Tagged: { oneOf: [ref("And"), ref("Or"), ref("Not"), { type: "null" }] },
  And: branch("and"),
  Or: branch("or"),
  Not: branch("not"),
  Typed: { anyOf: [{ type: "null" }, { type: "string" }, object({ next: ref("Typed") }), { type: "array" }] },
  OneOf: {
    oneOf: [
      object({ next: ref("OneOf"), id: { type: "integer" } }),
      object({ next: ref("OneOf"), id: { type: "string" } }),
    ],
  },
  AnyOf: {
    anyOf: [
      { ...next("AnyOf"), type: "object", minProperties: 9 },
      { ...next("AnyOf"), type: "object" },
    ],
  },
  Missing: {
    anyOf: [
      { ...next("Missing"), required: ["a"] },
      { ...next("Missing"), required: ["b"] },
      { ...next("Missing"), required: ["id"] },
    ],
  },
  AllOf: { type: "object", allOf: [next("AllOf"), next("AllOf")] },
  Sibling: { ...ref("Base"), properties: { next: ref("Sibling"), id: {} } },
  Base: object({ next: ref("Sibling") }),
  Overlap: { type: "object", properties: { next: { allOf: [ref("Overlap"), next("Overlap")] } } },
  Not2: { type: "object", not: { ...next("Not2"), required: ["next", "zz"] }, ...next("Not2") },
  If: { type: "object", if: next("If"), then: next("If"), else: false },
  Pattern: { type: "object", ...next("Pattern"), patternProperties: { "^n": ref("Pattern") } },
  Dependent: { type: "object", ...next("Dependent"), dependentSchemas: { next: next("Dependent") } },
  Items: {
    anyOf: [
      { type: "array", items: ref("Items"), contains: ref("Items") },
      {
        type: "object",
        properties: {
          next: { type: "array", items: ref("Items"), contains: ref("Items"), prefixItems: [ref("Items")] },
        },
      },
    ],
  },
  Unevaluated: {
    type: "object",
    allOf: [next("Unevaluated")],
    anyOf: [next("Unevaluated"), next("Unevaluated")],
    properties: { id: {} },
    unevaluatedProperties: false,
  },
  There: { type: "object", anyOf: [next("Back"), { ...next("Back"), required: ["id"] }] },
  Back: { type: "object", oneOf: [next("There"), { ...next("There"), required: ["zz"] }] },
} as const;

const CASES: readonly [name: keyof typeof SCHEMAS, around: (inner: unknown) => object, good: unknown, bad: unknown][] =
  [
    ["Tagged", (inner) => ({ op: "and", next: inner }), { op: "not" }, { op: "nor" }],
    ["Tagged", (inner) => ({ op: "not", next: inner }), null, 1],
    ["Typed", (inner) => ({ next: inner }), "a", 1],
    ["OneOf", (inner) => ({ id: 1, next: inner }), { id: "a" }, { id: null }],
    ["AnyOf", (inner) => ({ next: inner }), {}, 1],
    ["Missing", (inner) => ({ id: 1, next: inner }), { b: 1 }, {}],
    ["AllOf", (inner) => ({ next: inner }), {}, 1],
    ["Sibling", (inner) => ({ id: 1, next: inner }), {}, 1],
    ["Overlap", (inner) => ({ next: inner }), {}, 1],
    ["Not2", (inner) => ({ next: inner }), {}, 1],
    ["If", (inner) => ({ next: inner }), {}, 1],
    ["Pattern", (inner) => ({ next: inner }), {}, 1],
    ["Dependent", (inner) => ({ next: inner }), {}, 1],
    ["Items", (inner) => ({ next: [inner] }), {}, 1],
    ["Unevaluated", (inner) => ({ id: 1, next: inner }), {}, { a: 1 }],
    ["There", (inner) => ({ id: 1, next: inner }), {}, 1],
  ];

let all: Generated["schemas"];
beforeAll(async () => {
  all = (await generated({ openapi: "3.1.0", components: { schemas: SCHEMAS } })).schemas;
});

const LEVELS = 40;

describe("twice the levels take at most twice the steps", () => {
  test.each(CASES)("%s", (name, around, good, bad) => {
    const validator = all[name];
    if (validator === undefined) throw new Error(name);
    const verdicts: ((value: unknown) => Issue[] | boolean)[] = [
      (value) => validator.is(value),
      (value) => validator.issues(value),
      (value) => validator.issues(value, { limit: Number.POSITIVE_INFINITY }),
    ];
    for (const verdict of verdicts) {
      for (const innermost of [good, bad]) {
        const [single, double] = [1, 2].map((times) => {
          const { value, steps } = counted(nested(around, innermost, times * LEVELS));
          const answer = verdict(value);
          expect(typeof answer === "boolean" ? answer : answer.length === 0).toBe(innermost === good);
          return steps();
        });
        expect(single).toBeGreaterThan(LEVELS / 2);
        expect(Number(double)).toBeLessThan(2.2 * Number(single));
      }
    }
  });
});

test("a chain of unions that never leads back to itself takes about as many steps for each level", async () => {
  const LENGTH = 24;
  const union = (index: number) => {
    const x = ref(`Link${index + 1}`);
    return { oneOf: [object({ x, k: { type: "string" } }, "x"), object({ x, j: { type: "integer" } }, "x"), x] };
  };
  const links = Array.from({ length: LENGTH }, (_, index) => [`Link${index}`, union(index)]);
  const schemas = { ...Object.fromEntries(links), [`Link${LENGTH}`]: object({ end: { type: "integer" } }, "end") };
  const generatedChain = await generated({ openapi: "3.1.0", components: { schemas } });
  const steps = [LENGTH / 2, LENGTH].map((levels) => {
    const { value, steps } = counted(nested((x) => ({ x, k: 1 }), { end: "a" }, levels));
    expect(generatedChain.schemas.Link0?.is(value)).toBe(false);
    expect(generatedChain.schemas.Link0?.issues(value).length).toBeGreaterThan(0);
    return steps();
  });
  expect(steps[1]).toBeLessThan(3 * Number(steps[0]));
  expect(steps[1]).toBeLessThan(20_000);
});

test("a schema that includes the next one in two ways checks a value once for each of them", async () => {
  const LENGTH = 24;
  const links = Array.from({ length: LENGTH }, (_, index) => [
    `Link${index}`,
    { allOf: [{ allOf: [ref(`Link${index + 1}`)] }, { allOf: [ref(`Link${index + 1}`)] }] },
  ]);
  const schemas = { ...Object.fromEntries(links), [`Link${LENGTH}`]: object({ end: { type: "integer" } }, "end") };
  const { schemas: chain } = await generated({ openapi: "3.1.0", components: { schemas } });
  const { value, steps } = counted({ end: 1 });
  expect(chain.Link0?.is(value)).toBe(true);
  expect(steps()).toBeLessThan(100);
});

test("a check stops reading a long array once it has found a hundred faults", async () => {
  const { schemas } = await generated({
    openapi: "3.1.0",
    components: {
      schemas: { Page: { type: "array", items: ref("Item") }, Item: { type: "object", required: ["a", "b"] } },
    },
  });
  const page = Array.from({ length: 16_000 }, () => ({}));
  const { value, steps } = counted(page);
  expect(schemas.Page?.issues(value)).toHaveLength(100);
  expect(steps()).toBeLessThan(1_000);
  expect(schemas.Page?.issues(page, { limit: 7 })).toHaveLength(7);
  expect(schemas.Page?.issues(page, { limit: Number.POSITIVE_INFINITY })).toHaveLength(32_000);
});

test.each<[string, object, unknown]>([
  ["too many items", { maxItems: 1, items: { type: "string" }, uniqueItems: true }, [1, 1, 1]],
  ["too many fields", { maxProperties: 1, additionalProperties: false, required: ["a"] }, { b: 1, c: 1 }],
  ["too many characters", { maxLength: 1, pattern: "^a", format: "uuid" }, "bb"],
])("the content of a value with %s is not checked", async (_, schema, value) => {
  const { schemas } = await generated({ openapi: "3.1.0", components: { schemas: { A: schema } } });
  expect(schemas.A?.issues(value)).toHaveLength(1);
});

/** A value that counts how often its parts are read. */
function counted(root: unknown): { value: unknown; steps: () => number } {
  let count = 0;
  const handler: ProxyHandler<object> = {
    get: (target, key, receiver) => {
      // An exponential check would never end.
      if (++count > 1e6) throw new Error("a million steps");
      return Reflect.get(target, key, receiver);
    },
  };
  const wrap = (value: unknown): unknown => {
    if (typeof value !== "object" || value === null) return value;
    const inner = Array.isArray(value)
      ? value.map(wrap)
      : Object.fromEntries(Object.entries(value).map(([key, item]) => [key, wrap(item)]));
    return new Proxy(inner, handler);
  };
  return { value: wrap(root), steps: () => count };
}

function nested(around: (inner: unknown) => object, innermost: unknown, levels: number): unknown {
  let value = innermost;
  for (let level = 0; level < levels; level++) value = around(value);
  return value;
}
