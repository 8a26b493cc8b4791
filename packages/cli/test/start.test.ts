import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Bundled, bundleProgram } from "./bundled.ts";
import { emptyFolder } from "./command.ts";

const ROUNDS = 15;
const LIMIT_MS = 100;

let program: Bundled;
beforeAll(async () => {
  program = await bundleProgram();
});
afterAll(() => program.remove());

test(`cold --help takes less than ${LIMIT_MS} ms of processor time, or where Node itself takes more than half of that, twice as long as Node`, () => {
  const empty = join(emptyFolder(), "empty.mjs");
  writeFileSync(empty, "");
  const rounds = Array.from({ length: ROUNDS }, () => [costOf(empty), costOf(program.main, "--help")] as const);
  // Whatever else the machine does only adds time, so the fastest rounds say most.
  const [node, help] = [Math.min(...rounds.map(([each]) => each)), Math.min(...rounds.map(([, each]) => each))];
  expect(help, `an empty program took ${node.toFixed(0)} ms`).toBeLessThan(Math.max(LIMIT_MS, node * 2));
}, 300_000);

const TELL = `data:text/javascript,process.on("exit", () => { const { user, system } = process.cpuUsage(); process.stderr.write("cost " + (user + system) / 1000); });`;

/** The processor time of a cold start in milliseconds: without a compile cache, as the first one after an installation. */
function costOf(...args: readonly string[]): number {
  const env = { PATH: process.env.PATH ?? "", NODE_DISABLE_COMPILE_CACHE: "1" };
  const { status, stderr } = spawnSync(process.execPath, ["--import", TELL, ...args], { env, encoding: "utf8" });
  expect(status).toBe(0);
  return Number(/cost ([\d.]+)/.exec(stderr)?.[1]);
}
