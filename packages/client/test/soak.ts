import { env } from "node:process";
import type { TestContext } from "vitest";

/** Whether the suite runs in its long form, as `pnpm soak` starts it. */
const IS_SOAK = env.SOAK !== undefined;

/** How many values a property tries: `short`, or a hundred times as many in the long form. */
export function runsOf(short: number): number {
  return IS_SOAK ? short * 100 : short;
}

/** How long a property may run. */
export const TIMEOUT_MS = IS_SOAK ? 600_000 : 30_000;

/** Adds to the test's report how many values it tried. */
export function reportRuns({ task }: Pick<TestContext, "task">, values: number): void {
  Object.assign(task.meta, { values });
}
