import { expect, test } from "vitest";
import { de } from "./de.ts";
import { en } from "./en.ts";

const FUNCTION_ARGUMENTS = ["3", "3"];

/** Every text by its path; a text with a number or a name in it is made with examples. */
function leaves(value: unknown, path = ""): [string, string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value === "function") return [[path, String(value(...FUNCTION_ARGUMENTS))]];
  return Object.entries(value as object).flatMap(([key, each]) => leaves(each, `${path}/${key}`));
}

test("no text is empty or holds an example's undefined, but for hints that aren't needed", () => {
  for (const catalogue of [en, de]) {
    const bad = leaves(catalogue).filter(([, text]) => text.trim() === "" || /undefined|NaN|\[object/.test(text));
    expect(bad.map(([path]) => path)).toEqual(["/form/switches/removeWatermark/hint"]);
  }
});

test("German has each text of English and is German", () => {
  const [english, german] = [new Map(leaves(en)), new Map(leaves(de))];
  expect([...german.keys()].sort()).toEqual([...english.keys()].sort());
  const same = [...english].filter(([path, text]) => text.length > 12 && german.get(path) === text);
  expect(same).toEqual([]);
});
