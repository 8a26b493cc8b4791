import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Comparison } from "./spec-step.ts";
import type { Releases } from "./type-step.ts";

const execute = promisify(execFile);

/** The script of the root `package.json` that compares documents and types. */
const SCRIPT = "spec-diff";

/** Compares two documents by `pnpm spec-diff BEFORE AFTER --allow CHANGE`, which writes a line for each change that is too large. */
export function runSpecDiff({ root, before, after, allowed }: Comparison): Promise<string[]> {
  return faultsOf(root, [before, after, "--allow", allowed]);
}

/** Compares the types of two releases by `pnpm spec-diff --types LAST NEXT`, which writes a line for each error. */
export function runTypeDiff({ root, last, next }: Releases): Promise<string[]> {
  return faultsOf(root, ["--types", last, next]);
}

/** It exits with 1 if it found something. Rejects with what it said if it could not compare. */
async function faultsOf(root: string, args: readonly string[]): Promise<string[]> {
  try {
    await execute("pnpm", ["--silent", "run", SCRIPT, ...args], { cwd: root, maxBuffer: 16 * 1024 * 1024 });
    return [];
  } catch (error) {
    const { code, stdout = "", stderr = "" } = error as { code?: unknown; stdout?: string; stderr?: string };
    if (code === 1 && stdout !== "") return stdout.trimEnd().split("\n");
    throw new Error(`pnpm ${SCRIPT} ${args.join(" ")} could not compare: ${stderr || String(error)}`, { cause: error });
  }
}
