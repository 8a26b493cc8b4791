import { expect, test } from "vitest";
import { changesOf, shown } from "./changes.ts";

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
  expect([null, undefined, "a", 5, true, ["a"]].map(shown)).toEqual(["–", "–", "a", "5", "true", '["a"]']);
});
