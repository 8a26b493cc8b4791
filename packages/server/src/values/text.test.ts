import fc from "fast-check";
import { expect, test } from "vitest";
import { fold } from "./text.ts";

test.each([
  ["ÄRZTE", "ärzte"],
  ["Straße", "STRASSE"],
  ["ΟΔΟΣ", "οδος"],
  ["οδοσ", "οδος"],
  ["e\u0301", "É"],
  ["ﬁ", "FI"],
])("%s and %s differ only in case", (one, other) => {
  expect(fold(one)).toBe(fold(other));
});

test("the upper and the lower case of any text that has both fold alike, and folding twice changes nothing", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      expect(fold(fold(text))).toBe(fold(text));
      expect(fold(text.toUpperCase())).toBe(fold(text));
    }),
  );
});
