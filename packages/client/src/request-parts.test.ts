import fc from "fast-check";
import { expect, test } from "vitest";
import { reportRuns, runsOf, TIMEOUT_MS } from "../test/soak.ts";
import { toJson, toQueryString } from "./request-parts.ts";

test("a query string has the pairs in their order, percent-encoded", () => {
  expect(toQueryString({ page: 2, search: "a&b=c d+é", all: true, big: 9n })).toBe(
    "?page=2&search=a%26b%3Dc%20d%2B%C3%A9&all=true&big=9",
  );
  expect(toQueryString({})).toBe("");
});

test("an empty string is sent; undefined and an empty list are left out", () => {
  expect(toQueryString({ search: "", cursor: undefined, ids: [], last: "x" })).toBe("?search=&last=x");
});

test("every well-formed string in a query arrives unchanged, and any other is refused", {
  timeout: TIMEOUT_MS,
}, (context) => {
  const runs = runsOf(100);
  reportRuns(context, runs);
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.string({ unit: "grapheme" })), (query) => {
      expect([...new URLSearchParams(toQueryString(query))]).toEqual(Object.entries(query));
    }),
    { numRuns: runs },
  );
  expect(() => toQueryString({ search: "\ud800" })).toThrow(
    `The query's "search" must be a well-formed string, number, boolean or Date, got text.`,
  );
});

test.each([
  [null, "null"],
  [Number.NaN, "NaN"],
  [Number.NEGATIVE_INFINITY, "-Infinity"],
  [new Date(Number.NaN), "Invalid Date"],
  [{ a: 1 }, "Object"],
  [() => 1, "Function"],
  [[1, null], "null"],
])("%o in a query is not dropped but refused, and the error names the parameter", (value, got) => {
  expect(() => toQueryString({ since: value })).toThrow(TypeError);
  expect(() => toQueryString({ since: value })).toThrow(
    `The query's "since" must be a well-formed string, number, boolean or Date, got ${got}.`,
  );
});

test("a body is sent as JSON without the members that are undefined", () => {
  expect(toJson({ a: [1, null, "é"], b: undefined, c: { d: false } })).toBe('{"a":[1,null,"é"],"c":{"d":false}}');
});

test("a value with toJSON is sent as what that returns, and an instance of a program's own class as its members", () => {
  class Settings {
    usageLimit = 3;
  }
  expect(toJson({ allowedOrigins: [new URL("https://a.example")], settings: new Settings() })).toBe(
    '{"allowedOrigins":["https://a.example/"],"settings":{"usageLimit":3}}',
  );
  expect(toJson(Object.create(null, { name: { value: "Ada", enumerable: true } }))).toBe('{"name":"Ada"}');
});

test("a Date in a body is sent in ISO 8601", () => {
  expect(toJson({ expiresAt: new Date(0) })).toBe('{"expiresAt":"1970-01-01T00:00:00.000Z"}');
});

test.each([
  [{ usageLimit: Number.NaN }, `'s "usageLimit" must be what JSON can hold, got NaN.`],
  [{ usageLimit: Number.POSITIVE_INFINITY }, `'s "usageLimit" must be what JSON can hold, got Infinity.`],
  [{ expiresAt: new Date(Number.NaN) }, `'s "expiresAt" must be what JSON can hold, got Invalid Date.`],
  [{ allowedOrigins: ["https://a.example", undefined] }, `'s "1" must be what JSON can hold, got undefined.`],
  [{ deep: { name: () => "" } }, `'s "name" must be what JSON can hold, got Function.`],
  [{ name: Symbol("a") }, `'s "name" must be what JSON can hold, got Symbol.`],
  [{ usageLimit: 5n }, `'s "usageLimit" must be what JSON can hold, got BigInt.`],
  [{ allowedOrigins: new Set(["https://a.example"]) }, `'s "allowedOrigins" must be what JSON can hold, got Set.`],
  [new Map([["usageLimit", 3]]), " must be what JSON can hold, got Map."],
  [Promise.resolve({ usageLimit: 3 }), " must be what JSON can hold, got Promise."],
  [new URLSearchParams("usageLimit=3"), " must be what JSON can hold, got URLSearchParams."],
  [Number.NaN, " must be what JSON can hold, got NaN."],
])(
  "a value that JSON.stringify would drop or turn into null is refused, and the error names its member: %o",
  (body, message) => {
    expect(() => toJson(body)).toThrow(TypeError);
    expect(() => toJson(body)).toThrow(`The body${message}`);
  },
);

test("a missing body is refused", () => {
  expect(() => toJson(undefined)).toThrow(new TypeError("The body must be what JSON can hold, got undefined."));
});
