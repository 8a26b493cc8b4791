import fc from "fast-check";
import { expect, test } from "vitest";
import { codePointLength } from "./code-point-length.ts";
import { isDeepEqual } from "./is-deep-equal.ts";
import { isMultipleOf } from "./is-multiple-of.ts";

test("the length of a text is its number of code points, lone surrogates included", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => void expect(codePointLength(text)).toBe([...text].length)),
  );
  expect(["", "a", "𝒳", "\ud800", "\udc00\ud800", "👩‍👩"].map(codePointLength)).toEqual([0, 1, 1, 1, 2, 3]);
});

test("equal values are equal in any order of their keys, and other values are not", () => {
  const shuffled = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(shuffled);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .reverse()
        .map(([key, item]) => [key, shuffled(item)]),
    );
  };
  fc.assert(fc.property(fc.jsonValue(), (value) => void expect(isDeepEqual(value, shuffled(value))).toBe(true)));
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => void expect(isDeepEqual(a, b)).toBe(sorted(a) === sorted(b))),
  );
  expect(isDeepEqual(JSON.parse('{ "__proto__": 1 }'), { a: 1 })).toBe(false);
  expect([isDeepEqual([], {}), isDeepEqual({ a: undefined }, { b: 1 }), isDeepEqual([1], [1, 2])]).toEqual([
    false,
    false,
    false,
  ]);
});

test("the product of a decimal and an integer is a multiple of the decimal", () => {
  const decimals = fc.constantFrom(0.1, 0.01, 0.001, 0.25, 0.3, 1e-7, 1.1, 3, 7);
  fc.assert(
    fc.property(fc.integer({ min: -1e6, max: 1e6 }), decimals, (count, divisor) => {
      const product = Number((count * divisor).toPrecision(14));
      expect(isMultipleOf(product, divisor)).toBe(true);
      expect(isMultipleOf(product + divisor / 2, divisor)).toBe(false);
    }),
  );
  expect([19.99, 4.35, 1.005].map((value) => isMultipleOf(value, 0.01))).toEqual([true, true, false]);
  expect([1e308, 5e-324, 2 ** 60].map((value) => isMultipleOf(value, 1))).toEqual([true, false, true]);
  expect([Number.NaN, Number.POSITIVE_INFINITY].map((value) => isMultipleOf(value, 0.1))).toEqual([false, false]);
});

function sorted(value: unknown): string {
  return JSON.stringify(value, (_, item) =>
    typeof item === "object" && item !== null && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([one], [other]) => (one < other ? -1 : 1)))
      : Object.is(item, -0)
        ? 0
        : item,
  );
}
