import { literal } from "../literal.ts";

/** Code whose string literals are numbered (`"0"`, `"1"`), so that what is matched in it is code and never a document's text. */
export interface MaskedCode {
  readonly code: string;
  readonly restore: (masked: string) => string;
  /** A new text as a masked literal. */
  readonly mask: (text: string) => string;
}

/** Masks the double-quoted literals of a piece of code; `restore` puts them back into any part of it. */
export function maskStrings(text: string): MaskedCode {
  const literals: string[] = [];
  const number = (found: string) => `"${literals.push(found) - 1}"`;
  return {
    code: text.replaceAll(/"(?:[^"\\]|\\.)*"/g, number),
    mask: (added) => number(literal(added)),
    restore: (masked) => masked.replaceAll(/"(\d+)"/g, (_, index: string) => literals[Number(index)] ?? ""),
  };
}
