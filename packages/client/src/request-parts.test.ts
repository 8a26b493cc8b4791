import fc from "fast-check";
import { expect, test } from "vitest";
import { reportRuns, runsOf, TIMEOUT_MS } from "../test/soak.ts";
import { toJson, toQueryString } from "./request-parts.ts";

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
  reportRuns(context, runs);
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

test("a body is its JSON text, without the members that are undefined", () => {
  expect(toJson({ a: [1, null, "é"], b: undefined, c: { d: false } })).toBe('{"a":[1,null,"é"],"c":{"d":false}}');
});

test("what knows its own JSON is that, and an object of a class is its members", () => {
  class Settings {
    usageLimit = 3;
  }
  expect(toJson({ allowedOrigins: [new URL("https://a.example")], settings: new Settings() })).toBe(
    '{"allowedOrigins":["https://a.example/"],"settings":{"usageLimit":3}}',
  );
  expect(toJson(Object.create(null, { name: { value: "Ada", enumerable: true } }))).toBe('{"name":"Ada"}');
});

test("a Date is its ISO 8601 text", () => {
  expect(toJson({ expiresAt: new Date(0) })).toBe('{"expiresAt":"1970-01-01T00:00:00.000Z"}');
});

test.each([
  [{ usageLimit: Number.NaN }, `'s "usageLimit" must be what JSON can hold, got NaN.`],
  [{ usageLimit: Number.POSITIVE_INFINITY }, `'s "usageLimit" must be what JSON can hold, got Infinity.`],
  [{ expiresAt: new Date(Number.NaN) }, `'s "expiresAt" must be what JSON can hold, got Invalid Date.`],
  [{ allowedOrigins: ["https://a.example", undefined] }, `'s "1" must be what JSON can hold, got Undefined.`],
  [{ deep: { name: () => "" } }, `'s "name" must be what JSON can hold, got Function.`],
  [{ name: Symbol("a") }, `'s "name" must be what JSON can hold, got Symbol.`],
  [{ usageLimit: 5n }, `'s "usageLimit" must be what JSON can hold, got BigInt.`],
  [{ allowedOrigins: new Set(["https://a.example"]) }, `'s "allowedOrigins" must be what JSON can hold, got Set.`],
  [new Map([["usageLimit", 3]]), " must be what JSON can hold, got Map."],
  [Promise.resolve({ usageLimit: 3 }), " must be what JSON can hold, got Promise."],
  [new URLSearchParams("usageLimit=3"), " must be what JSON can hold, got URLSearchParams."],
  [Number.NaN, " must be what JSON can hold, got NaN."],
])("what JSON would turn into null or drop is refused by name: %o", (body, message) => {
  expect(() => toJson(body)).toThrow(TypeError);
  expect(() => toJson(body)).toThrow(`The body${message}`);
});

test("no body where one is needed is refused", () => {
  expect(() => toJson(undefined)).toThrow(new TypeError("The body must be what JSON can hold, got Undefined."));
});
