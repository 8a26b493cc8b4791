import type { TestContext } from "vitest";

/** Whether this is the long form of a suite, which `pnpm soak` runs. */
export const IS_SOAK = process.env.SOAK !== undefined;

/** How many values to try of each kind: 100,000 in the long form. */
export function runsOf(short: number): number {
  return IS_SOAK ? 100_000 : short;
}

/** Records in a test's report how many values it tried. */
export function tell({ task }: Pick<TestContext, "task">, values: number): void {
  Object.assign(task.meta, { values });
}
