// biome-ignore-all lint/suspicious/noThenProperty: a keyword of JSON Schema
import { casesOf, type Row } from "./case.ts";

const EMPTY = "Ajv gives an empty array the verdict of the array before it";

const CONTAINED = "counts no item as looked at that contains has matched";

/** The cases of the keywords for arrays. */
export const ARRAYS = casesOf({
  items: [
    [{ items: { type: "integer" } }, [[], [1, 2], {}, "ab"], [[1, "2"], [null]]],
    [{ items: false }, [[], {}], [[1], [null]]],
    [{ items: true }, [[], [1, {}, null]], []],
    [{ items: { items: { minLength: 1 } } }, [[["a"], []], [[1]]], [[["a"], [""]]]],
  ],
  prefixItems: [
    [
      { prefixItems: [{ type: "string" }, { type: "integer" }] },
      [[], ["a"], ["a", 1], ["a", 1, null], {}],
      [[1], ["a", "b"]],
    ],
    [
      { prefixItems: [{ type: "string" }], items: { type: "integer" } },
      [["a", 1, 2], [], ["a"]],
      [
        ["a", "b"],
        [1, 1],
      ],
    ],
    [{ prefixItems: [{ type: "string" }], items: false }, [[], ["a"]], [["a", 1]]],
    [{ prefixItems: [true, false] }, [[], [1]], [[1, 2]]],
    [{ prefixItems: [{}], required: ["a"] }, [[], [1], 1], [{}]],
  ],
  contains: [
    [{ contains: { type: "string" } }, [["a"], [1, "a"], {}, "a"], [[], [1]]],
    [{ contains: false }, [{}, 1], [[], [1]]],
    [{ contains: true }, [[1]], [[]]],
    [
      { items: { contains: { type: "null" } } },
      [[], [[null], [1, null]]],
      [
        [[null], []],
        [[], [null]],
        [[null], [1]],
      ],
      EMPTY,
    ],
    [
      { additionalProperties: { contains: { type: "null" } } },
      [{}, { a: [null], b: [null] }],
      [
        { a: [null], b: [] },
        { a: [], b: [null] },
      ],
      EMPTY,
    ],
  ],
  minContains: [
    [
      { contains: { const: 1 }, minContains: 2 },
      [
        [1, 1],
        [1, 2, 1],
      ],
      [[1], [2, 2], []],
    ],
    [{ contains: { const: 1 }, minContains: 0 }, [[], [2], [1]], []],
    [{ minContains: 5 }, [[], [1]], []],
  ],
  maxContains: [
    [{ contains: { const: 1 }, maxContains: 1 }, [[1], [1, 2]], [[1, 1], [], [2]]],
    [{ contains: { const: 1 }, minContains: 0, maxContains: 1 }, [[], [2, 1]], [[1, 1]]],
    [{ maxContains: 0 }, [[1]], []],
  ],
  minItems: [[{ minItems: 1 }, [[null], [[]], "", {}], [[]]]],
  maxItems: [[{ maxItems: 1 }, [[], [1], "ab", { a: 1, b: 2 }], [[1, 2]]]],
  uniqueItems: [
    [
      { uniqueItems: true },
      [[], [1, "1", true, null], [[1], [2]], [{ a: 1 }, { a: 2 }], [0, false, ""], [{ a: 1, b: 2 }, { a: 1 }], {}],
      [
        [1, 1.0],
        [0, -0],
        ["a", "a"],
        [
          { a: 1, b: [2] },
          { b: [2], a: 1 },
        ],
        [[], []],
        [null, 1, null],
      ],
    ],
    [{ uniqueItems: false }, [[1, 1]], []],
    [
      { uniqueItems: true, items: { type: "string" } },
      [
        ["a", "b"],
        ["__proto__", "a"],
      ],
      [
        ["__proto__", "__proto__"],
        ["a", "a"],
      ],
      "keeps texts as keys of an object",
    ],
  ],
  unevaluatedItems: [
    [{ prefixItems: [true], unevaluatedItems: false }, [[], [1], {}], [[1, 2]]],
    [{ allOf: [{ prefixItems: [true, true] }], unevaluatedItems: { type: "string" } }, [[1, 2, "a"], [1]], [[1, 2, 3]]],
    [
      { anyOf: [{ prefixItems: [true, { const: 1 }] }, { prefixItems: [true] }], unevaluatedItems: false },
      [[0], [0, 1]],
      [
        [0, 2],
        [0, 1, 2],
      ],
    ],
    [{ items: true, unevaluatedItems: false }, [[1, 2]], []],
    [
      { contains: { type: "string" }, unevaluatedItems: { type: "integer" } },
      [["a"], [1, "a", 2, "b"]],
      [[], [1], ["a", null]],
      CONTAINED,
    ],
    [
      { prefixItems: [true], allOf: [{ contains: { const: 7 }, minContains: 0 }], unevaluatedItems: false },
      [[], [1], [1, 7, 7]],
      [
        [1, 2],
        [1, 7, 2],
      ],
      CONTAINED,
    ],
    [{ $ref: "#/components/schemas/Pair", unevaluatedItems: false }, [["a", 1], ["a"]], [["a", 1, 2], [1]]],
    ...[{}, { then: true, else: {} }].map(
      (branches): Row => [
        { if: { prefixItems: [{ const: 1 }, true] }, ...branches, unevaluatedItems: false },
        [[1, 2], [1], []],
        [[2], [1, 2, 3]],
        "skips an if without then or else",
      ],
    ),
    [
      { prefixItems: [true], allOf: [{ if: { items: { type: "integer" } } }], unevaluatedItems: { type: "string" } },
      [
        [1, 2],
        ["a", "b"],
        [1, "a"],
      ],
      [
        ["a", 1],
        [1, null],
      ],
      "skips an if without then or else",
    ],
    [
      { anyOf: [{ $ref: "#/components/schemas/Pair" }, true], unevaluatedItems: { type: "boolean" } },
      [["a", 1, true], [true], []],
      [[1], ["a", "b"]],
      "counts all items as evaluated where none was",
    ],
    [
      {
        items: {
          if: { prefixItems: [true], minItems: 2 },
          then: { maxItems: 2 },
          unevaluatedItems: { type: "integer" },
        },
      },
      [[["a", 1], [1]]],
      [[["a", 1], ["a"]]],
      "remembers what it looked at in the item before",
    ],
    [{ allOf: [{ prefixItems: [true], dependentSchemas: {} }], unevaluatedItems: false }, [[1], {}], [[1, 2]]],
  ],
});
