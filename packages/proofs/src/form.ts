import type { TestContext } from "vitest";

/** Whether this is the long form of a suite, which `pnpm soak` asks for. */
export const IS_SOAK = process.env.SOAK !== undefined;

/** The one number in the short form of a suite, the other in its long form. */
export function full(short: number, long: number): number {
  return IS_SOAK ? long : short;
}

/** Has a test's report say how many requests, rounds or values it tried. */
export function tell({ task }: Pick<TestContext, "task">, values: number): void {
  Object.assign(task.meta, { values });
}

/** The time that a test may take, in milliseconds: none of its promises is about time. */
export const TIMEOUT_MS = full(120_000, 3_600_000);

/** Has a test's report carry a sentence of what it found. */
export function note({ task }: Pick<TestContext, "task">, text: string): void {
  Object.assign(task.meta, { note: text });
}
