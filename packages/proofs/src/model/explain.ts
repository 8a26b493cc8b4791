import { isDeepStrictEqual } from "node:util";
import type { Action } from "./actions.ts";
import { type Model, type Outcome, step } from "./model.ts";

/** A call with its real answer. */
export interface Observed {
  readonly action: Action;
  readonly outcome: Outcome;
}

/**
 * Whether some order of simultaneous calls explains every answer (linearizability): each branch keeps its own order, and
 * the later observations come after all of them.
 */
export function isExplained(
  model: Model,
  branches: readonly (readonly Observed[])[],
  after: readonly Observed[],
): boolean {
  const open = branches.filter((branch) => branch.length > 0);
  if (open.length === 0) return after.length === 0 || isExplained(model, [after], []);
  return open.some((branch) => {
    const [first, ...rest] = branch as readonly [Observed, ...Observed[]];
    const [next, expected] = step(model, first.action);
    if (!isDeepStrictEqual(expected, first.outcome)) return false;
    const others = open.filter((other) => other !== branch);
    return isExplained(next, [rest, ...others], after);
  });
}
