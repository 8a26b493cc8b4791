import { casesOf } from "./case.ts";

const ASTRAL = "𝒳";
const ROUNDS = "divides in floating point";
const FAMILY = "👩‍👩‍👧";

/** The cases of the keywords for any value, for numbers and for texts. */
export const SCALARS = casesOf({
  type: [
    [{ type: "string" }, ["", "1", "null"], [1, null, true, [], {}]],
    [{ type: "number" }, [0, -0, 1.5, 1e300, 2 ** 60], ["1", null, Number.NaN, Number.POSITIVE_INFINITY]],
    [{ type: "integer" }, [0, -0, 1.0, 1e300, -(2 ** 53)], [1.5, "1", 1e-9, Number.NaN, Number.NEGATIVE_INFINITY]],
    [{ type: "boolean" }, [true, false], [0, 1, "true", null]],
    [{ type: "null" }, [null], [0, "", false, undefined, "null"]],
    [{ type: "array" }, [[], [1]], [{}, "[]", { length: 0 }, null]],
    [{ type: "object" }, [{}, Object.create(null)], [[], null, "{}"]],
    [{ type: ["string", "null", "integer"] }, ["", null, 1], [1.5, false, {}]],
    [{ type: ["object", "array"] }, [{}, []], [null, "", 0]],
  ],
  enum: [
    [{ enum: ["a", 1, null, true] }, ["a", 1, null, true, 1.0], ["b", "1", 0, false, "null", "true"]],
    [{ enum: [{ a: 1, b: [2] }, [1]] }, [{ b: [2], a: 1 }, [1]], [{ a: 1 }, { a: 1, b: [2], c: 3 }, [1, 1], [], "1"]],
    [{ enum: Array.from({ length: 12 }, (_, index) => `v${index}`) }, ["v0", "v11"], ["v12", "V0", "", "v"]],
    [{ enum: [0] }, [0, -0], ["", false, null, []]],
    [{ enum: ["__proto__", "constructor"] }, ["__proto__", "constructor"], ["toString", {}]],
  ],
  const: [
    [{ const: "a" }, ["a"], ["A", "", ["a"]]],
    [{ const: null }, [null], [undefined, 0, "null", {}]],
    [{ const: 0 }, [0, -0], [false, "", "0", []]],
    [{ const: { a: [1, { b: null }] } }, [{ a: [1, { b: null }] }], [{ a: [1, {}] }, { a: [1, { b: null }, 2] }, {}]],
    [{ const: [] }, [[]], [{}, [[]], ""]],
    [{ const: false }, [false], [0, null, ""]],
  ],
  multipleOf: [
    [{ multipleOf: 2 }, [0, -4, 2 ** 53, "3"], [1, -3, 0.5]],
    [{ multipleOf: 7 }, [7e300, 0], [1e300], ROUNDS],
    [{ multipleOf: 0.01 }, [19.99, 0.07, 4.35, -4.35, 1e21, 0.1 * 10], [19.999, 0.001, 0.1 + 0.2], ROUNDS],
    [{ multipleOf: 0.1 }, [0.3, 1.1, 1e15, 0.7], [0.35, 0.1 + 0.2, 0.7000000000000001], ROUNDS],
    [{ multipleOf: 1e-7 }, [3e-7, 1, 0.1234567], [1e-8, 0.12345678]],
    [{ multipleOf: 3 }, [9_007_199_254_740_990, -3, 0], [9_007_199_254_740_991, 4]],
    [{ multipleOf: 1e300 }, [1e300, 3e300, 0], [1e299, 1]],
    [{ type: "integer", multipleOf: 0.5 }, [1, 2, -3], [0.5, 1.5]],
    [{ multipleOf: 5e-324 }, [5e-324, 1e-323, 0], []],
  ],
  minimum: [
    [{ minimum: 0 }, [0, -0, 0.1, "a", null], [-0.1, -5e-324]],
    [{ minimum: -1.5 }, [-1.5, 0], [-1.5000000000000002]],
    [{ type: "number", minimum: 2 ** 53 }, [2 ** 53, 1e300], [2 ** 53 - 1, Number.NaN]],
  ],
  maximum: [
    [{ maximum: 0.3 }, [0.3, 0.1 + 0.1, -1e300, []], [0.1 + 0.2, 0.4]],
    [{ maximum: 0 }, [0, -0, -1], [5e-324]],
  ],
  exclusiveMinimum: [[{ exclusiveMinimum: 0 }, [5e-324, 1, {}], [0, -0, -1]]],
  exclusiveMaximum: [[{ exclusiveMaximum: 1 }, [1 - 2 ** -53, -1, "2"], [1, 1 + 2 ** -52]]],
  minLength: [
    [{ minLength: 2 }, ["ab", ASTRAL + ASTRAL, "e\u0301", 1, [], FAMILY], ["a", ASTRAL, ""]],
    [{ minLength: 1 }, ["\ud800", " ", "\u0000"], [""]],
    [{ minLength: 0 }, ["", 1], []],
    [
      { type: "string", minLength: 3 },
      [`a${ASTRAL}b`, "\ud800\ud800\udc00\udc00"],
      [`a${ASTRAL}`, "\ud800\udc00\udc00"],
    ],
  ],
  maxLength: [
    [{ maxLength: 1 }, ["", "a", ASTRAL, null], ["ab", ASTRAL + ASTRAL, "e\u0301"]],
    [{ maxLength: 5 }, [FAMILY, ASTRAL.repeat(5)], [`${FAMILY}!`, ASTRAL.repeat(6)]],
    [{ maxLength: 0 }, ["", {}], ["a", "\ud800"]],
  ],
  pattern: [
    [{ pattern: "b" }, ["abc", 1, ""].slice(0, 2), ["ac", ""]],
    [{ pattern: "^.$" }, [ASTRAL, "a"], ["", "ab", "\n"]],
    [{ pattern: "^\\p{Lu}+$" }, ["ÄÖ", "𝐀"], ["ä", "1"]],
    [{ pattern: "^[\\w-.]+$" }, ["a-b.c"], ["a b"], "knows no expression without the u flag"],
    [{ pattern: "^(?<year>\\d{4})-\\k<year>$" }, ["2026-2026"], ["2026-2025"]],
    [{ pattern: "^a$" }, ["a"], ["a\n", "A", "b\na"]],
    [{ pattern: 'a"b\\\\/`$' }, ['a"b\\/`'], ['a"b/`']],
  ],
});
