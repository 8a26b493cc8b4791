// biome-ignore-all lint/suspicious/noThenProperty: a keyword of JSON Schema
import { casesOf } from "./case.ts";

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const tree = (depth: number, leaf: unknown): unknown =>
  depth === 0 ? leaf : { value: depth, children: [tree(depth - 1, leaf)] };

const tagged = (tag: string, type: string) => ({
  type: "object",
  required: ["a"],
  properties: { a: { const: tag }, b: { type } },
});

/** Schemas that cases refer to: recursive ones, and some that others build on. */
export const SHARED = {
  Base: { type: "object", required: ["id"], properties: { id: { type: "string" } } },
  Pair: { prefixItems: [{ type: "string" }, { type: "integer" }] },
  Text: { type: "string", minLength: 2, $defs: { "odd/name%": { type: "integer" } } },
  Tree: {
    type: "object",
    required: ["value"],
    properties: { value: { type: "integer" }, children: { type: "array", items: ref("Tree") } },
    additionalProperties: false,
  },
  Even: { type: ["object", "null"], properties: { next: ref("Odd") }, additionalProperties: false },
  Odd: { type: "object", required: ["next"], properties: { next: ref("Even") }, additionalProperties: false },
  Json: {
    anyOf: [
      { type: ["string", "number", "boolean", "null"] },
      { type: "array", items: ref("Json") },
      { type: "object", additionalProperties: ref("Json") },
    ],
  },
  Asked: { if: { properties: { kind: { const: "asked" } } } },
  Cat: { type: "object", required: ["kind"], properties: { kind: { const: "cat" }, lives: { type: "integer" } } },
  Dog: { type: "object", required: ["kind"], properties: { kind: { const: "dog" }, tricks: { type: "array" } } },
};

/** The cases of the keywords that combine schemas. */
export const IN_PLACE = casesOf({
  $ref: [
    [ref("Text"), ["ab"], ["a", 1]],
    [{ ...ref("Text"), maxLength: 3 }, ["abc"], ["a", "abcd", 1]],
    [
      { ...ref("Base"), required: ["b"], properties: { b: { type: "integer" } } },
      [{ id: "a", b: 1 }],
      [{ id: "a" }, { b: 1 }, { id: "a", b: "1" }],
    ],
    [{ $ref: "#/components/schemas/Text/$defs/odd~1name%25" }, [1], ["a", 1.5]],
    [
      ref("Tree"),
      [{ value: 1 }, tree(40, { value: 0 })],
      [{}, tree(40, { value: "0" }), tree(3, {}), tree(2, { value: 1, extra: 1 })],
    ],
    [
      ref("Even"),
      [null, {}, { next: { next: null } }, { next: { next: { next: { next: {} } } } }],
      [{ next: null }, { next: {} }, { next: { next: { next: {} } } }],
    ],
    [{ items: ref("Odd"), minItems: 1 }, [[{ next: null }]], [[], [null], [{}]]],
    [ref("Json"), [[{ a: [null, { b: 1 }] }], "a", {}], [[{ a: [undefined] }], undefined, [Number.NaN]]],
  ],
  $defs: [[{ $defs: { A: false }, type: "string" }, ["a"], [1]]],
  definitions: [[{ definitions: { A: false }, type: "string" }, ["a"], [1]]],
  allOf: [
    [{ allOf: [{ minLength: 1 }, { maxLength: 2 }] }, ["a", 1], ["", "abc"]],
    [
      { allOf: [ref("Base"), { properties: { b: { type: "integer" } } }] },
      [{ id: "", b: 1 }],
      [{ b: 1 }, { id: "", b: "" }],
    ],
    [{ allOf: [true, false] }, [], [1, null, {}]],
  ],
  anyOf: [
    [{ anyOf: [{ type: "string" }, { type: "number", minimum: 2 }] }, ["", 2], [1, null]],
    [{ anyOf: [{ required: ["a"] }, { required: ["b"] }] }, [{ a: 1 }, { b: 1 }, { a: 1, b: 1 }, []], [{}]],
    [{ anyOf: [false, true] }, [1, null], []],
    [
      { anyOf: [tagged("x", "integer"), tagged("x", "string")] },
      [{ a: "x", b: 1 }, { a: "x", b: "" }, { a: "x" }],
      [{ a: "x", b: null }, { a: "y" }, {}],
    ],
    [
      { anyOf: [tagged("x", "integer"), tagged("y", "string"), { type: "null" }] },
      [{ a: "x", b: 1 }, { a: "y", b: "" }, null],
      [{ a: "x", b: "" }, { a: "y", b: 1 }, { a: "z" }, {}, 1, []],
    ],
    [
      { anyOf: [{ const: 1 }, { type: "number", minimum: 5 }, { enum: ["a"] }, { type: "string", minLength: 3 }] },
      [1, 5, "a", "abc"],
      [2, "b", null],
    ],
  ],
  oneOf: [
    [{ oneOf: [{ multipleOf: 2 }, { multipleOf: 3 }] }, [2, 3], [6, 1, "a"]],
    [
      { oneOf: [ref("Cat"), ref("Dog")] },
      [{ kind: "cat" }, { kind: "dog", tricks: [] }],
      [{ kind: "cow" }, {}, { kind: "dog", tricks: 1 }],
    ],
    [{ oneOf: [true, true] }, [], [1, {}]],
    [
      { oneOf: [tagged("x", "integer"), tagged("x", "string")] },
      [
        { a: "x", b: 1 },
        { a: "x", b: "" },
      ],
      [{ a: "x" }, { a: "y", b: 1 }],
    ],
    [{ oneOf: [{ enum: ["a", "b"] }, { enum: ["b", "c"] }, { const: null }] }, ["a", "c", null], ["b", "d", 1]],
    [{ oneOf: [{ type: "integer" }, { type: "number", maximum: 3 }] }, [5, 0.5], [1, 5.5]],
    [{ oneOf: [{ required: ["a"] }, { required: ["b"] }] }, [{ a: 1 }], [{ a: 1, b: 1 }, {}, 1]],
  ],
  not: [
    [{ not: { type: "string" } }, [1, null], ["", "a"]],
    [{ not: {} }, [], [1, {}]],
    [{ not: { not: { const: 1 } } }, [1], [2]],
    [{ not: { prefixItems: [{}], required: ["a"] } }, [{}], [[], [1], { a: 1 }]],
  ],
  if: [
    [{ if: { type: "string" } }, ["a", 1], []],
    [{ if: false, then: true, else: {} }, ["a", null], []],
    [
      { if: { required: ["a"], properties: { a: true } }, unevaluatedProperties: false },
      [{ a: 1 }, {}, 1],
      [{ b: 1 }, { a: 1, b: 1 }],
      "skips an if without then or else",
    ],
    [
      { not: { if: { properties: { a: true } }, unevaluatedProperties: false } },
      [{ b: 1 }],
      [{ a: 1 }, {}, 1],
      "skips an if without then or else",
    ],
    [
      { if: { properties: { a: { const: 1 } } }, then: { required: ["b"] } },
      [{ a: 1, b: 1 }, { a: 2 }, [], 1],
      [{ a: 1 }, {}],
    ],
  ],
  then: [
    [{ if: { type: "string" }, then: { minLength: 1 } }, ["a", 1], [""]],
    [{ then: false }, [1], []],
  ],
  else: [
    [{ if: { type: "string" }, else: { type: "integer" } }, ["", 1], [1.5, null]],
    [{ else: false }, [1], []],
  ],
});

/** The keywords that OpenAPI adds to JSON Schema. In 3.1 they never change a verdict. */
export const ANNOTATED = casesOf({
  discriminator: [
    [
      {
        oneOf: [ref("Cat"), ref("Dog")],
        discriminator: { propertyName: "kind", mapping: { cat: "#/components/schemas/Dog" } },
      },
      [{ kind: "cat", lives: 9 }, { kind: "dog" }],
      [{ kind: "cat", lives: "9" }, { kind: "cow" }, {}],
      "knows no mapping",
    ],
    [
      { anyOf: [ref("Cat")], discriminator: { propertyName: "nothing" } },
      [{ kind: "cat" }],
      [{ kind: "dog" }],
      "asks for oneOf",
    ],
  ],
  readOnly: [[{ required: ["a"], properties: { a: { readOnly: true, type: "string" } } }, [{ a: "" }], [{}, { a: 1 }]]],
  writeOnly: [
    // Whether it is required can differ between requests and responses.
    [{ required: ["a"], properties: { a: { writeOnly: true, type: "string" } } }, [{ a: "" }], [{ a: 1 }]],
  ],
  default: [
    [{ required: ["a"], properties: { a: { default: 1 } } }, [{ a: 2 }], [{}]],
    [{ type: "string", default: 1 }, ["a"], [1, undefined]],
  ],
  contentEncoding: [[{ contentEncoding: "base64", contentMediaType: "image/png" }, ["not base64!", 1], []]],
  contentMediaType: [[{ type: "string", contentMediaType: "application/json" }, ["{}", "{", ""], [{}]]],
  deprecated: [
    [
      {
        deprecated: true,
        title: "a",
        description: "b",
        example: 1,
        examples: [1],
        $comment: "c",
        externalDocs: {},
        xml: {},
        "x-own": { type: "string" },
      },
      [1, null],
      [],
    ],
  ],
});
