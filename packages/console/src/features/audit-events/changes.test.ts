import { expect, test } from "vitest";
import { de } from "../../texts/de.ts";
import { en } from "../../texts/en.ts";
import { changesOf, nameOf, shown } from "./changes.ts";

test("only fields that differ are listed, and those of a new or deleted subject all are", () => {
  const [before, after] = [
    { id: "1", usageLimit: 5, tags: ["a"] },
    { id: "1", usageLimit: null, tags: ["a"] },
  ];
  expect(changesOf({ before, after })).toEqual([{ field: "usageLimit", before: 5, after: null }]);
  expect(changesOf({ before: null, after: before }).map(({ field }) => field)).toEqual(["id", "usageLimit", "tags"]);
  expect(changesOf({ before, after: null })).toHaveLength(3);
});

test("a value reads as people write it", () => {
  const speech = { texts: de, locale: "de" };
  const values = [
    null,
    undefined,
    "a",
    5,
    true,
    [],
    ["share-links:read", "b"],
    "ORB_EMBED",
    "2026-11-28T12:00:00.000Z",
  ];
  const words = ["–", "–", "a", "5", "Ja", "–", "Links sehen, b", "Orb", shown("2026-11-28T12:00:00.000Z", speech)];
  expect(values.map((value) => shown(value, speech))).toEqual(words);
  expect(shown("2026-11-28T12:00:00.000Z", speech)).toMatch(/^2[789]\.11\.2026/);
});

test("a field has the name that people know; one that the texts don't know keeps its own", () => {
  expect(["usageLimit", "toString"].map((field) => nameOf(field, { texts: en }))).toEqual([
    "Uses in total",
    "toString",
  ]);
});
