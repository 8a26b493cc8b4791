import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { de } from "../texts/de.ts";
import { en } from "../texts/en.ts";
import { COMMON, cutFont, FONT_PARTS } from "./font-parts.ts";

test.each(FONT_PARTS)("$file is what the package and its characters give", async (part) => {
  const written = readFileSync(new URL(part.file, import.meta.url));
  expect(written.equals(await cutFont(part)), "run `pnpm --filter @share-links/console fonts`").toBe(true);
});

test("a browser is told which characters each file has", () => {
  const css = readFileSync(new URL("../tokens.css", import.meta.url), "utf8");
  for (const { file, characters } of FONT_PARTS) {
    const [, ranges = ""] = css.split(file)[1]?.split(/unicode-range:|;\n\}/) ?? [];
    const declared = ranges.split(",").flatMap((range) => {
      const [first = 0, last = first] = range
        .replace("U+", "")
        .split("-")
        .map((code) => Number.parseInt(code, 16));
      return Array.from({ length: last - first + 1 }, (_, index) => first + index);
    });
    const contained = [...characters].map((each) => each.codePointAt(0) ?? 0).sort((a, b) => a - b);
    expect(declared, file).toEqual(contained);
  }
});

test("no text of the console needs more than the first file", () => {
  const missing = [...new Set(`${wordsOf(en)}${wordsOf(de)}`)].filter((each) => !COMMON.includes(each));
  expect(missing).toEqual([]);
});

/** Every text of a catalogue; those that are functions by their source. */
function wordsOf(texts: unknown): string {
  if (typeof texts !== "object" || texts === null) return String(texts).replace(/[\n\t]/g, " ");
  return Object.values(texts).map(wordsOf).join("");
}
