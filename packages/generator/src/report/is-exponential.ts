import { analyse } from "scslre";
import { patternOf } from "../model/pattern.ts";

/**
 * Whether a pattern can keep a regular expression engine busy for a time that doubles with each character, such as `^(a+)+$`. It finds
 * repetitions within repetitions. It misses repeated alternatives that overlap, such as `^(a|aa)+$`.
 */
export function isExponential(pattern: string): boolean {
  const expression = patternOf(pattern);
  return expression !== undefined && analyse(expression).reports.some(({ exponential }) => exponential);
}
