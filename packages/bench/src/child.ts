import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const PEAK_MEMORY = new URL("peak-memory.mjs", import.meta.url).href;
const execute = promisify(execFile);

/** Runs a script in a new process of this Node and returns the JSON that it prints. Rejects with its error output. */
export async function ask<Answer>(script: string, ...args: string[]): Promise<Answer> {
  const { stdout } = await execute(process.execPath, [script, ...args], { env: environment() });
  return JSON.parse(stdout);
}

/** The cost of a whole process: its time from start to end, and its peak memory. */
export interface Cost {
  readonly wallMs: number;
  readonly peakMiB: number;
}

/** Runs a script in a new process of this Node and returns its cost. If it starts others, the memory is that of the largest process. Ends it after `timeoutMs`. */
export async function costOf(script: string, args: readonly string[], cwd: string, timeoutMs = 0): Promise<Cost> {
  const notes = mkdtempSync(join(tmpdir(), "share-links-bench-"));
  try {
    const start = performance.now();
    await execute(process.execPath, [script, ...args], {
      cwd,
      env: { ...environment(), NODE_OPTIONS: `--import=${PEAK_MEMORY}`, PEAK_MEMORY_FOLDER: notes },
      maxBuffer: 64 * 1024 * 1024,
      timeout: timeoutMs,
      killSignal: "SIGKILL",
    });
    const wallMs = performance.now() - start;
    const peaks = readdirSync(notes).map((name) => Number(readFileSync(join(notes, name), "utf8")));
    return { wallMs, peakMiB: Math.max(...peaks) / 1024 };
  } finally {
    rmSync(notes, { recursive: true });
  }
}

/** The environment without the user's settings for Node, so that they don't reach the contenders. */
function environment(): NodeJS.ProcessEnv {
  const { NODE_OPTIONS, NODE_COMPILE_CACHE, NODE_V8_COVERAGE, ...rest } = process.env;
  return { ...rest, NO_COLOR: "1" };
}
