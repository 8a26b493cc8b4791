import { expect, test } from "vitest";
import { weightedList, weightOf } from "./weighted-list.ts";

test.each([
  [undefined, [""]],
  ["de", ["de"]],
  ["EN;q=0.5, De", ["de", "en"]],
  ["a;q=0.5,b;q=0.5", ["a", "b"]],
  ["a ; Q = 0.1 ,b;x=1;q=0.2", ["b", "a"]],
  ['a;profile="b;q=1,c";q=0.3, d;q=0.4', ["d", "a"]],
])("the entries of %j are %j, the preferred ones first", (header, names) => {
  expect(weightedList(header).map(({ name }) => name)).toEqual(names);
});

test.each(["0", "0.", "0.000", "2", "-1", "abc", "", "NaN", "1.5"])(
  "an entry with the weight %j is refused",
  (weight) => {
    expect(weightedList(`a;q=${weight}`)).toEqual([{ name: "a", weight: 0 }]);
  },
);

test("a name that is refused stays refused if a wildcard is accepted", () => {
  expect(weightOf(weightedList("gzip;q=0, *"), ["gzip", "*"])).toBe(0);
  expect(weightOf(weightedList("br, *;q=0.3"), ["gzip", "*"])).toBe(0.3);
});
