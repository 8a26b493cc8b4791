import type { TestContext } from "vitest";

/** Whether this is the long form of a suite, which `pnpm soak` runs. */
export const IS_SOAK = process.env.SOAK !== undefined;

/** Returns the first number in the short form of a suite, and the second in its long form. */
export function full(short: number, long: number): number {
  return IS_SOAK ? long : short;
}

/** How long a client of a load waits after each call. Without it, a load of the short form takes every processor from the tests beside it. */
export const PAUSE_MS = full(20, 0);

/** Records in a test's report how many requests, rounds or values it tried. */
export function tell({ task }: Pick<TestContext, "task">, values: number): void {
  Object.assign(task.meta, { values });
}

/** The time limit of a test in milliseconds; no test depends on time otherwise. */
export const TIMEOUT_MS = full(120_000, 3_600_000);

/** Records a sentence about a test's result in its report. */
export function note({ task }: Pick<TestContext, "task">, text: string): void {
  Object.assign(task.meta, { note: text });
}
