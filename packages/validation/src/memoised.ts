import type { Check } from "./check.ts";

/**
 * Keeps the verdicts of a recursive check during one call, so that no object is checked twice, and none of its faults is noted twice at the
 * same place. Without this, two alternatives with the same recursive property would double the work at each level.
 */
export function memoised(check: Check): Check {
  const own: Check = (data, errors, path, seen, memo = new Map()) => {
    if (typeof data !== "object" || data === null || seen !== undefined) return check(data, errors, path, seen, memo);
    let verdicts = memo.get(own);
    if (verdicts === undefined) {
      verdicts = new Map();
      memo.set(own, verdicts);
    }
    let verdict = verdicts.get(data);
    if (verdict === undefined) {
      verdict = check(data, null, "", undefined, memo);
      verdicts.set(data, verdict);
    }
    if (errors === null) return verdict === true;
    if (verdict === true || verdict === path) return true;
    verdicts.set(data, path);
    return check(data, errors, path, undefined, memo);
  };
  return own;
}
