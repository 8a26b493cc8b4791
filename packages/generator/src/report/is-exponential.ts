import { analyse } from "scslre";
import { patternOf } from "../vocabulary/pattern.ts";
import { isAmbiguous } from "./is-ambiguous.ts";

/**
 * Whether the time that a regular expression engine needs for a pattern can double with each character, because of repetitions within
 * repetitions, as in `^(a+)+$`, or because of repeated alternatives that overlap, as in `^(a|aa)+$`.
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

// The results are kept, because documents repeat their patterns and an analysis takes long.
const judged = new Map<string, boolean>();
