import { weightedList, weightOf } from "../weighted-list.ts";

const JSON_TYPE = "application/json";
const PROBLEM_TYPE = "application/problem+json";

/**
 * Whether an `Accept` header names `application/problem+json` and prefers it to `application/json` (RFC 9110, 12.5.1). If it
 * names both with the same weight, the first one wins.
 */
export function prefersProblemJson(accept: string | undefined): boolean {
  if (!accept?.toLowerCase().includes(PROBLEM_TYPE)) return false;
  const ranges = weightedList(accept);
  const best = ranges.find(({ name }) => name === PROBLEM_TYPE || name === JSON_TYPE);
  if (best?.name !== PROBLEM_TYPE || best.weight === 0) return false;
  return best.weight >= weightOf(ranges, [JSON_TYPE, "application/*", "*/*"]);
}
