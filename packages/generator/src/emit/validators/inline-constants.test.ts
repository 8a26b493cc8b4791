import { expect, test } from "vitest";
import { inlineConstants } from "./inline-constants.ts";

const UNITS = {
  few: { type: "string", enum: ["a", "b"] },
  many: { enum: [1, 2, 3, 4, 5, 6, 7] },
  more: { enum: ["a"], minLength: 1 },
  deep: { const: {} },
};
const schemaOf = (key: string) => UNITS[key as keyof typeof UNITS];
const inlined = (part: object) => inlineConstants({ properties: { p: { items: part } } }, schemaOf);

test("a reference to a few constants is replaced by them", () => {
  expect(inlined({ $ref: "few" })).toEqual({ properties: { p: { items: UNITS.few } } });
});

test.each([["many"], ["more"], ["deep"]])("a reference to anything more than a few constants stays: %s", ($ref) => {
  expect(inlined({ $ref })).toEqual({ properties: { p: { items: { $ref } } } });
});

test("a reference with siblings stays", () => {
  expect(inlined({ $ref: "few", maxLength: 1 })).toEqual({
    properties: { p: { items: { $ref: "few", maxLength: 1 } } },
  });
});
