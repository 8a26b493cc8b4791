// biome-ignore-all lint/suspicious/noThenProperty: a keyword of JSON Schema
import { casesOf, json, type Row } from "./case.ts";

/** The cases of the keywords for objects. */
export const OBJECTS = casesOf({
  properties: [
    [{ properties: { a: { type: "string" } } }, [{}, { a: "" }, { b: 1 }, [], "a"], [{ a: 1 }, { a: null }]],
    [{ properties: { a: false } }, [{}, { b: 1 }], [{ a: 1 }]],
    [
      json('{ "properties": { "__proto__": { "type": "string" } } }'),
      [{}, json('{ "__proto__": "a" }')],
      [json('{ "__proto__": 1 }')],
      "skips the property",
    ],
    [
      { properties: { constructor: { type: "string" }, toString: { type: "integer" } } },
      [{}, { constructor: "a", toString: 1 }],
      [{ constructor: 1 }, { toString: "" }],
    ],
    [
      { properties: { "a/b~c": { type: "null" }, "": { type: "null" }, "ä b": { type: "null" } } },
      [{ "a/b~c": null, "": null }],
      [{ "a/b~c": 1 }, { "": 1 }, { "ä b": 1 }],
    ],
    [{ properties: { length: { const: 1 } } }, [[], "ab", { length: 1 }], [{ length: 2 }]],
  ],
  patternProperties: [
    [
      { patternProperties: { "^a": { type: "string" }, z$: { minLength: 2 } } },
      [{ a: "x", b: 1 }, { az: "xy" }, []],
      [{ ab: 1 }, { az: "x" }, { bz: "x" }],
    ],
    [{ patternProperties: { "^\\p{L}$": false } }, [{ 1: 1, ab: 1 }], [{ ä: 1 }, { 𝒳: 1 }]],
    [
      { patternProperties: { "^__proto__$": { const: 1 } } },
      [{}, json('{ "__proto__": 1 }')],
      [json('{ "__proto__": 2 }')],
    ],
    [
      { patternProperties: { ".": { type: "integer" } }, additionalProperties: false },
      [{ a: 1 }, {}],
      [{ a: "" }, { "": 1 }],
    ],
  ],
  additionalProperties: [
    [
      { properties: { a: {} }, additionalProperties: false },
      [{}, { a: 1 }, []],
      [{ b: 1 }, { a: 1, b: 1 }, json('{ "__proto__": 1 }')],
    ],
    [{ additionalProperties: { type: "integer" } }, [{}, { a: 1 }], [{ a: "1" }, { constructor: "a" }]],
    [{ patternProperties: { "^x-": {} }, additionalProperties: false }, [{ "x-a": 1 }], [{ a: 1 }]],
    [{ allOf: [{ properties: { a: {} } }], additionalProperties: false }, [{}], [{ a: 1 }]],
    [
      json('{ "properties": { "__proto__": {} }, "additionalProperties": false }'),
      [json('{ "__proto__": 1 }')],
      [{ proto: 1 }],
      "skips the property",
    ],
  ],
  unevaluatedProperties: [
    [
      { allOf: [{ properties: { a: {} } }], properties: { b: {} }, unevaluatedProperties: false },
      [{ a: 1, b: 1 }, {}, []],
      [{ c: 1 }],
    ],
    [
      {
        anyOf: [{ properties: { a: { const: 1 } }, required: ["a"] }, { properties: { b: {} } }],
        unevaluatedProperties: false,
      },
      [{ a: 1 }, { b: 1 }, { a: 1, b: 1 }],
      [{ a: 2 }, { c: 1 }],
    ],
    [
      {
        if: { properties: { a: { const: 1 } }, required: ["a"] },
        then: { properties: { b: {} } },
        else: { properties: { c: {} } },
        unevaluatedProperties: false,
      },
      [{ a: 1, b: 1 }, { c: 1 }],
      [{ a: 1, c: 1 }, { b: 1 }],
    ],
    [{ $ref: "#/components/schemas/Base", unevaluatedProperties: false }, [{ id: "a" }], [{ id: "a", b: 1 }, {}]],
    [
      { $ref: "#/components/schemas/Base", unevaluatedProperties: { type: "integer" } },
      [{ id: "a", b: 1 }],
      [{ id: "a", b: "1" }],
    ],
    [{ not: { not: { properties: { a: {} } } }, unevaluatedProperties: false }, [{}], [{ a: 1 }]],
    [
      { dependentSchemas: { a: { properties: { b: {} } } }, properties: { a: {} }, unevaluatedProperties: false },
      [{ a: 1, b: 1 }, { a: 1 }],
      [{ b: 1 }],
    ],
    ...[{}, { then: true }, { then: {}, else: {} }, { else: true }].map(
      (branches): Row => [
        { if: { properties: { a: { const: 1 } }, required: ["a"] }, ...branches, unevaluatedProperties: false },
        [{ a: 1 }, {}],
        [{ a: 2 }, { b: 1 }, { a: 1, b: 1 }],
        "skips an if without then or else",
      ],
    ),
    [
      { allOf: [{ if: { properties: { a: { const: 1 } } } }], properties: { b: {} }, unevaluatedProperties: false },
      [{ a: 1, b: 1 }, { b: 1 }],
      [{ a: 2 }, { a: 1, c: 1 }],
      "skips an if without then or else",
    ],
    [
      { $ref: "#/components/schemas/Asked", unevaluatedProperties: { type: "integer" } },
      [{ kind: "asked" }, { kind: 1 }, { kind: "asked", b: 1 }],
      [{ kind: "other" }, { kind: "asked", b: "" }],
      "skips an if without then or else",
    ],
    ...["anyOf", "oneOf"].map(
      (keyword): Row => [
        {
          [keyword]: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }],
          unevaluatedProperties: false,
        },
        [{ kind: "cat", lives: 9 }, { kind: "dog", tricks: [] }, { kind: "dog" }],
        [
          { kind: "dog", lives: 9 },
          { kind: "cat", tricks: [] },
        ],
      ],
    ),
    [
      {
        if: { $ref: "#/components/schemas/Cat" },
        then: { maxProperties: 2 },
        properties: { kind: {} },
        unevaluatedProperties: false,
      },
      [{ kind: "cat", lives: 9 }, { kind: "dog" }],
      [{ kind: "dog", lives: 9 }],
      "counts members that a failed if has evaluated",
    ],
    [
      {
        items: {
          anyOf: [{ properties: { a: {} }, required: ["b"] }, true],
          properties: { b: {} },
          unevaluatedProperties: false,
        },
      },
      [[{ a: 1, b: 1 }, { b: 1 }, {}]],
      [[{ a: 1, b: 1 }, { a: 1 }], [{ a: 1 }]],
      "remembers what it looked at in the item before",
    ],
    [
      {
        additionalProperties: {
          dependentSchemas: { b: { properties: { a: {} } } },
          unevaluatedProperties: { type: "integer" },
        },
      },
      [{ x: { a: "", b: 1 }, y: { b: 1 } }],
      [{ x: { a: "", b: 1 }, y: { a: "" } }],
      "remembers what it looked at in the property before",
    ],
    [{ allOf: [{ additionalProperties: true }], unevaluatedProperties: false }, [{ a: 1 }], []],
    [{ unevaluatedProperties: false }, [{}, 1], [{ a: 1 }, json('{ "__proto__": 1 }')]],
  ],
  required: [
    [{ required: ["a", "b"] }, [{ a: null, b: 0 }, [], 1], [{ a: 1 }, {}, { A: 1, b: 1 }]],
    [{ required: ["toString", "constructor"] }, [{ toString: 1, constructor: 1 }], [{}, { toString: 1 }]],
    [{ required: ["__proto__"] }, [json('{ "__proto__": 1 }')], [{}]],
    [{ required: [] }, [{}], []],
    [{ required: ["hasOwnProperty"] }, [{ hasOwnProperty: 1 }], [{}]],
  ],
  minProperties: [[{ minProperties: 1 }, [{ a: undefined, b: 1 }, json('{ "__proto__": 1 }'), []], [{}]]],
  maxProperties: [[{ maxProperties: 1 }, [{}, { a: 1 }, [1, 2]], [{ a: 1, b: 2 }]]],
  propertyNames: [
    [{ propertyNames: { maxLength: 1 } }, [{}, { a: 1, 𝒳: 1 }, ["ab"]], [{ ab: 1 }]],
    [{ propertyNames: false }, [{}, []], [{ a: 1 }, json('{ "__proto__": 1 }')]],
    [{ propertyNames: { format: "uuid" } }, [{ "00000000-0000-0000-0000-000000000000": 1 }], [{ a: 1 }]],
    [{ propertyNames: { enum: ["a"] } }, [{ a: 1 }], [{ b: 1 }]],
  ],
  dependentRequired: [
    [{ dependentRequired: { a: ["b", "c"] } }, [{}, { b: 1 }, { a: 1, b: 1, c: 1 }, []], [{ a: 1 }, { a: 1, b: 1 }]],
    [
      { dependentRequired: { constructor: ["a"], a: ["toString"] } },
      [{}, { constructor: 1, a: 1, toString: 1 }],
      [{ constructor: 1 }, { a: 1 }],
    ],
  ],
  dependentSchemas: [
    [
      { dependentSchemas: { a: { required: ["b"] }, c: false } },
      [{}, { a: 1, b: 1 }, { b: 1 }, 1],
      [{ a: 1 }, { c: 1 }],
    ],
    [
      { dependentSchemas: { constructor: { maxProperties: 1 } } },
      [{}, { constructor: 1 }, { a: 1, b: 1 }],
      [{ constructor: 1, a: 1 }],
    ],
  ],
});
