import type { TestContext } from "vitest";

/** Whether this is the long form of a suite, which `pnpm soak` asks for. */
export const IS_SOAK = process.env.SOAK !== undefined;

/** How many values to try of each kind: 100,000 in the long form. */
export function runsOf(short: number): number {
  return IS_SOAK ? 100_000 : short;
}

/** Puts the number of values that a test tried into its report. */
export function tell({ task }: Pick<TestContext, "task">, values: number): void {
  Object.assign(task.meta, { values });
}
