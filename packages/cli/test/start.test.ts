import { spawnSync } from "node:child_process";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Bundled, bundleProgram } from "./bundled.ts";

const ROUNDS = 15;
const LIMIT_MS = 100;

let program: Bundled;
beforeAll(async () => {
  program = await bundleProgram();
});
afterAll(() => program.remove());

/** How long a cold start takes: without a compile cache, as the first one after an installation. */
function timeOf(...args: readonly string[]): number {
  const env = { PATH: process.env.PATH ?? "", NODE_DISABLE_COMPILE_CACHE: "1" };
  const start = performance.now();
  const { status } = spawnSync(process.execPath, args, { env });
  expect(status).toBe(0);
  return performance.now() - start;
}

test(`cold --help takes less than ${LIMIT_MS} ms on a machine that has nothing else to do`, () => {
  const rounds = Array.from({ length: ROUNDS }, () => [timeOf("-e", "0"), timeOf(program.main, "--help")] as const);
  // Whatever else the machine does only adds time, so the fastest rounds say most.
  const fastest = (which: 0 | 1) => Math.min(...rounds.map((round) => round[which]));
  expect(fastest(1)).toBeLessThan(Math.max(LIMIT_MS, fastest(0) * 2));
});
