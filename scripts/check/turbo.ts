import { spawn } from "node:child_process";
import { readFile, rm } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";

/** Everything that has to pass: the tasks of every workspace, and those of the repository as a whole. */
export const TASKS = [
  "lint",
  "lint:spec",
  "lint:imports",
  "lint:licences",
  "lint:unused",
  "typecheck",
  "test",
  "build",
];

/** How one task of a turbo run ended; `directory` is relative to the repository. */
export interface TurboTask {
  id: string;
  directory: string;
  outcome: "passed" | "failed" | "not run";
  cached: boolean;
}

/** Runs turbo tasks over all workspaces, prints their output as it comes, and returns how each task ended. Rejects if turbo itself could not run. */
export async function runTurbo(root: string, tasks: string[]): Promise<TurboTask[]> {
  const flags = [
    "--summarize",
    "--continue=dependencies-successful",
    "--output-logs=new-only",
    "--framework-inference=false",
  ];
  // Suites wait for timers and for processes that they start. One more task than there are processors keeps all processors busy.
  const concurrency = `--concurrency=${availableParallelism() + 1}`;
  const color = process.stdout.isTTY ? ["--color"] : [];
  const turbo = join(root, "node_modules", "turbo", "bin", "turbo");
  const output = await outputOf(root, [turbo, "run", ...tasks, ...flags, concurrency, ...color]);
  const summary = /Summary:\s+(\S+\.json)/.exec(output)?.[1];
  if (summary === undefined) throw new Error("turbo did not run; its output above says why");
  const ended = tasksOf(await readFile(summary, "utf8"));
  await rm(summary);
  return ended;
}

/** The tasks in turbo's run summary, without those for which a workspace has no script. */
function tasksOf(summary: string): TurboTask[] {
  const { tasks } = JSON.parse(summary) as { tasks: SummaryTask[] };
  return tasks
    .filter((task) => task.command !== "<NONEXISTENT>")
    .map((task) => ({
      id: task.taskId,
      directory: task.directory,
      outcome: outcomeOf(task.execution),
      cached: task.cache.status === "HIT",
    }));
}

interface SummaryTask {
  taskId: string;
  command: string;
  directory: string;
  cache: { status: "HIT" | "MISS" };
  execution?: { exitCode: number | null } | null;
}

function outcomeOf(execution: SummaryTask["execution"]): TurboTask["outcome"] {
  if (!execution) return "not run";
  return execution.exitCode === 0 ? "passed" : "failed";
}

function outputOf(root: string, args: string[]): Promise<string> {
  const env = { ...process.env, TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1" };
  const child = spawn(process.execPath, args, { cwd: root, env, stdio: ["ignore", "pipe", "inherit"] });
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    output += text;
    process.stdout.write(text);
  });
  // A stopped check stops the processes that it has started, and still reports how far it came.
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => child.on("error", reject).on("close", () => resolve(output)));
}
