import fc from "fast-check";
import { expect, test } from "vitest";
import { isDeepEqual } from "./is-deep-equal.ts";
import { twiceIn } from "./items.ts";

test("two items count as equal exactly if they are equal JSON values", () => {
  const small = fc.oneof(
    fc.constantFrom(0, -0, "0", null, "null", false, "", [], {}, [[]]),
    fc.jsonValue({ maxDepth: 2 }),
  );
  fc.assert(
    fc.property(fc.array(small, { maxLength: 6 }), (items) => {
      const isTwice = items.some((item, index) => items.slice(0, index).some((other) => isDeepEqual(item, other)));
      expect(twiceIn(items) !== undefined).toBe(isTwice);
    }),
    { numRuns: 2_000 },
  );
});

test("the order of an object's keys and the notation of a number do not matter, but types and nesting do", () => {
  expect(twiceIn([{ a: 1, b: [2] }, 1, { b: [2], a: 1 }])).toBe("0 and 2");
  expect(twiceIn([0, 1, -0])).toBe("0 and 2");
  expect(twiceIn([["a"], ["a", ""], '["a"]', { 0: "a" }, [["a"]], ['a","']])).toBeUndefined();
});

test("a check of a hundred thousand objects reads each of them once", () => {
  const items = Array.from({ length: 100_000 }, (_, id) => ({ id, tags: ["a"] }));
  const start = performance.now();
  expect(twiceIn(items)).toBeUndefined();
  expect(twiceIn([...items, { tags: ["a"], id: 7 }])).toBe("7 and 100000");
  // Comparing every pair would take minutes.
  expect(performance.now() - start).toBeLessThan(10_000);
});
