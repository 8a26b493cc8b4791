import fc from "fast-check";
import { expect, test } from "vitest";
import { runsOf, TIMEOUT_MS, tell } from "../test/soak.ts";
import { toQueryString } from "./request-parts.ts";

test("a query is its pairs in order, percent-encoded", () => {
  expect(toQueryString({ page: 2, search: "a&b=c d+é", all: true, big: 9n })).toBe(
    "?page=2&search=a%26b%3Dc%20d%2B%C3%A9&all=true&big=9",
  );
  expect(toQueryString({})).toBe("");
});

test("an empty text is sent, undefined and an empty list are not", () => {
  expect(toQueryString({ search: "", cursor: undefined, ids: [], last: "x" })).toBe("?search=&last=x");
});

test("every text arrives as it was, or is refused", { timeout: TIMEOUT_MS }, (context) => {
  const runs = runsOf(100);
  tell(context, runs);
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.string({ unit: "grapheme" })), (query) => {
      expect([...new URLSearchParams(toQueryString(query))]).toEqual(Object.entries(query));
    }),
    { numRuns: runs },
  );
  expect(() => toQueryString({ search: "\ud800" })).toThrow(
    `The query's "search" must be a well-formed string, number, boolean or Date, got String.`,
  );
});

test.each([
  [null, "Null"],
  [Number.NaN, "NaN"],
  [Number.NEGATIVE_INFINITY, "-Infinity"],
  [new Date(Number.NaN), "Invalid Date"],
  [{ a: 1 }, "Object"],
  [() => 1, "Function"],
  [[1, null], "Null"],
])("%o is refused by the parameter's name, not dropped", (value, got) => {
  expect(() => toQueryString({ since: value })).toThrow(TypeError);
  expect(() => toQueryString({ since: value })).toThrow(
    `The query's "since" must be a well-formed string, number, boolean or Date, got ${got}.`,
  );
});
