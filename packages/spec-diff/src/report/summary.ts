import type { Change } from "../compare/change.ts";
import type { Verdict } from "../rules/rule.ts";

/** The verdicts from the most serious one on. */
export const VERDICTS: readonly Verdict[] = ["breaking", "additive", "none"];

/** The most serious verdict of some changes; `none` if there are none. */
export function worstOf(changes: readonly Change[]): Verdict {
  return VERDICTS.find((each) => changes.some(({ verdict }) => verdict === each)) ?? "none";
}

/** How many changes have each verdict. */
export function countsOf(changes: readonly Change[]): Record<Verdict, number> {
  const count = (wanted: Verdict) => changes.filter(({ verdict }) => verdict === wanted).length;
  return { breaking: count("breaking"), additive: count("additive"), none: count("none") };
}
