import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import subsetFont from "subset-font";

/** The weights that `tokens.css` uses: the lightest and the heaviest. */
const WEIGHTS = { min: 420, max: 680 };
/** Kerning, figures of one width for the tables, and accents that are placed upon their letters. */
const FEATURES = ["kern", "tnum", "ccmp", "mark"];

/** The characters of English and German texts. */
export const COMMON = `${charactersBetween(0x20, 0x7e)}\u00a0ÄÖÜäöüßẞéè§°·×«»–—‘’‚“”„…•−∞€`;

interface FontPart {
  /** The name of the file in this folder. */
  readonly file: string;
  /** The file of the package from which it is cut. */
  readonly source: string;
  readonly characters: string;
}

/** The files of the font. A browser loads the first one always, and the others only for a page that has one of their characters. */
export const FONT_PARTS: readonly FontPart[] = [
  { file: "hanken-grotesk-common.woff2", source: "hanken-grotesk-latin-wght-normal.woff2", characters: COMMON },
  {
    file: "hanken-grotesk-latin.woff2",
    source: "hanken-grotesk-latin-wght-normal.woff2",
    characters: without(`${charactersBetween(0xa0, 0xff)}ŒœŠšŽžŸ`, COMMON),
  },
  {
    file: "hanken-grotesk-latin-ext.woff2",
    source: "hanken-grotesk-latin-ext-wght-normal.woff2",
    characters: without(charactersBetween(0x100, 0x24f), "ŒœŠšŽžŸ"),
  },
];

/** Cuts one file out of the package. The same package gives the same bytes. */
export async function cutFont({ source, characters }: FontPart): Promise<Uint8Array> {
  const path = createRequire(import.meta.url).resolve(`@fontsource-variable/hanken-grotesk/files/${source}`);
  return subsetFont(await readFile(path), characters, {
    targetFormat: "woff2",
    variationAxes: { wght: WEIGHTS },
    keepFeatures: FEATURES,
    noHinting: true,
  });
}

function charactersBetween(first: number, last: number): string {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index));
}

function without(characters: string, others: string): string {
  return [...characters].filter((each) => !others.includes(each)).join("");
}
