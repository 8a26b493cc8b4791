import { spawnSync } from "node:child_process";
import { globSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { sumOf, type Totals, totalsOf, type VitestReport } from "./check/totals.ts";
import { runTurbo, TASKS, type TurboTask } from "./check/turbo.ts";

const REPORT = "reports/vitest.json";
const root = join(import.meta.dirname, "..");
const { values: options } = parseArgs({ options: { "expect-cached": { type: "boolean", default: false } } });

// Without this, the report of an earlier run would count for a suite that did not run.
for (const report of globSync(`{packages/*,scripts}/${REPORT}`, { cwd: root })) rmSync(join(root, report));

// Generated files are compared before turbo starts, because they are inputs of its tasks.
const parts = [step("generated files are not up to date", ["scripts/generate.mjs", "--check"]), await everyTask()];
const { passed, failed, faults } = sumOf(parts);
for (const fault of faults) console.log(`- ${fault}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function step(message: string, args: string[]): Totals {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" });
  return status === 0 ? nothing() : fault(message);
}

async function everyTask(): Promise<Totals> {
  try {
    const tasks = await runTurbo(root, TASKS);
    return sumOf(tasks.map(totalsOfTask));
  } catch (error) {
    return fault(String(error));
  }
}

function totalsOfTask(task: TurboTask): Totals {
  const tests = task.id.endsWith("#test") && task.outcome !== "not run" ? readReport(task) : nothing();
  const ended = task.outcome === "passed" || tests.failed > 0 ? nothing() : fault(`${task.id}: ${task.outcome}`);
  const fresh = options["expect-cached"] && !task.cached ? fault(`${task.id}: did not come from the cache`) : nothing();
  return sumOf([tests, ended, fresh]);
}

function readReport(task: TurboTask): Totals {
  try {
    const report = JSON.parse(readFileSync(join(root, task.directory, REPORT), "utf8")) as VitestReport;
    return totalsOf(task.directory, report);
  } catch (error) {
    return fault(`${task.id}: left no report (${String(error)})`);
  }
}

function nothing(): Totals {
  return { passed: 0, failed: 0, faults: [] };
}

function fault(text: string): Totals {
  return { passed: 0, failed: 1, faults: [text] };
}
