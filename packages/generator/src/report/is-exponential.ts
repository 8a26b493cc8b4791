import { analyse } from "scslre";
import { patternOf } from "../vocabulary/pattern.ts";
import { isAmbiguous } from "./is-ambiguous.ts";

/**
 * Whether a pattern can keep a regular expression engine busy for a time that doubles with each character: by repetitions within
 * repetitions, as in `^(a+)+$`, or by repeated alternatives that overlap, as in `^(a|aa)+$`.
 */
export function isExponential(pattern: string): boolean {
  const known = judged.get(pattern);
  if (known !== undefined) return known;
  const expression = patternOf(pattern);
  const found =
    expression !== undefined &&
    (analyse(expression).reports.some(({ exponential }) => exponential) || isAmbiguous(expression));
  judged.set(pattern, found);
  return found;
}

// Documents repeat their patterns, and an analysis takes long.
const judged = new Map<string, boolean>();
