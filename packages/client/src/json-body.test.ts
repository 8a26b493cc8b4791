import { expect, test } from "vitest";
import { toJson } from "./json-body.ts";

test("a body is its JSON text, without the members that are undefined", () => {
  expect(toJson({ a: [1, null, "é"], b: undefined, c: { d: false } })).toBe('{"a":[1,null,"é"],"c":{"d":false}}');
});

test("a Date is its ISO 8601 text", () => {
  expect(toJson({ expiresAt: new Date(0) })).toBe('{"expiresAt":"1970-01-01T00:00:00.000Z"}');
});

test.each([
  [{ usageLimit: Number.NaN }, '"usageLimit" is NaN, not a finite number'],
  [{ usageLimit: Number.POSITIVE_INFINITY }, '"usageLimit" is Infinity, not a finite number'],
  [{ expiresAt: new Date(Number.NaN) }, '"expiresAt" is an invalid Date'],
  [{ allowedOrigins: ["https://a.example", undefined] }, '"1" is undefined, which a list can not hold'],
  [{ deep: { name: () => "" } }, '"name" is a function, which JSON can not hold'],
  [{ name: Symbol("a") }, '"name" is a symbol, which JSON can not hold'],
  [{ usageLimit: 5n }, '"usageLimit" is a bigint, which JSON can not hold'],
  [Number.NaN, "value is NaN"],
])("what JSON would turn into null or drop is refused by name: %o", (body, message) => {
  expect(() => toJson(body)).toThrow(TypeError);
  expect(() => toJson(body)).toThrow(`The body's ${message}`);
});

test("no body where one is needed is refused", () => {
  expect(() => toJson(undefined)).toThrow(new TypeError("The body is missing."));
});
