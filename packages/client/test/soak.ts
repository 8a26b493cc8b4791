import { env } from "node:process";
import type { TestContext } from "vitest";

/** Whether this is the long form of a suite, which `pnpm soak` asks for. */
const IS_SOAK = env.SOAK !== undefined;

/** How many values to try: so many, or a hundred times as many in the long form. */
export function runsOf(short: number): number {
  return IS_SOAK ? short * 100 : short;
}

/** The time that a property may take, in milliseconds. */
export const TIMEOUT_MS = IS_SOAK ? 600_000 : 30_000;

/** Has a test's report say how many values it tried. */
export function tell({ task }: Pick<TestContext, "task">, values: number): void {
  Object.assign(task.meta, { values });
}
