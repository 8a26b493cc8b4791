import { expect, test } from "vitest";
import { median, medianRatio, slope } from "./statistics.ts";

test("the median is the middle number in any order, or the mean of the two middle ones", () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([10, 1, 2, 100])).toBe(6);
  expect(median([7])).toBe(7);
});

test("one extreme round does not change the median", () => {
  expect(median([10, 11, 10, 9_000, 11])).toBe(11);
});

test("numbers are compared as numbers, not as texts", () => {
  expect(median([100, 9, 20])).toBe(20);
});

test("the median of an empty list is refused", () => {
  expect(() => median([])).toThrow(RangeError);
});

test("a ratio is taken round by round, so that a slow round cancels out", () => {
  expect(medianRatio([2, 20, 200], [1, 10, 100])).toBe(2);
  expect(medianRatio([3, 30, 5], [1, 10, 100])).toBe(3);
});

test("a round without a number to compare with is refused", () => {
  expect(() => medianRatio([1, 2], [1])).toThrow("round 1");
  expect(() => medianRatio([1], [0])).toThrow("round 0");
});

test("the slope of a linear cost is the same everywhere, whatever its fixed cost is", () => {
  const [small, medium, large] = [10, 100, 1_000].map((size) => ({ size, cost: 400 + 3 * size }));
  if (!small || !medium || !large) throw new Error("there are three");
  expect([slope(small, medium), slope(medium, large)]).toEqual([3, 3]);
});

test("the slope of a quadratic cost rises", () => {
  expect(slope({ size: 1, cost: 1 }, { size: 2, cost: 4 })).toBeLessThan(
    slope({ size: 2, cost: 4 }, { size: 3, cost: 9 }),
  );
});

test("a slope between points of the same size is refused", () => {
  expect(() => slope({ size: 10, cost: 1 }, { size: 10, cost: 2 })).toThrow(RangeError);
});
