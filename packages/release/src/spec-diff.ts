import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Comparison } from "./spec-step.ts";

const execute = promisify(execFile);

/** The script of the root `package.json` that compares two documents. */
const SCRIPT = "spec-diff";

/**
 * Runs `pnpm spec-diff BEFORE AFTER --allow CHANGE`. It prints every change, and exits with 1 if one is larger than allowed: then
 * what it printed is what to put right. Rejects if it could not run.
 */
export async function runSpecDiff({ root, before, after, allowed }: Comparison): Promise<string[]> {
  const { scripts = {} } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  if (!Object.hasOwn(scripts, SCRIPT)) {
    return [`the root package.json has no script "${SCRIPT}", so nothing compares ${before} with ${after}`];
  }
  try {
    await execute("pnpm", ["--silent", "run", SCRIPT, before, after, "--allow", allowed], { cwd: root });
    return [];
  } catch (error) {
    const { code, stdout = "" } = error as { code?: unknown; stdout?: string };
    if (code !== 1) throw error;
    return stdout.trimEnd().split("\n");
  }
}
