import { expect, test } from "vitest";
import { toJson } from "./json.ts";

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
