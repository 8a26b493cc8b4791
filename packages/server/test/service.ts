import { type ChildProcess, execFile, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { canary } from "./canary.ts";

const execute = promisify(execFile);
/** The path of the server's program. */
export const MAIN = fileURLToPath(new URL("../src/main.ts", import.meta.url));

/** A folder for one service's data, and an environment that uses only this folder. */
export interface Home {
  folder: string;
  environment: Record<string, string>;
  remove(): void;
}

/** A server process that listens on a free port. */
export interface Service {
  url: string;
  process: ChildProcess;
  /** Everything that it has printed so far. */
  output(): string;
  logged(): string;
  /** Sends the signal and resolves to the exit code, or to the signal that ended the process. */
  end(signal?: NodeJS.Signals): Promise<number | NodeJS.Signals>;
}

/** Makes an empty home. */
export function makeHome(environment: Record<string, string> = {}): Home {
  const folder = mkdtempSync(join(tmpdir(), "share-links-"));
  return {
    folder,
    environment: {
      PATH: process.env.PATH ?? "",
      // Processes share Node's compile cache: see vitest.config.ts.
      ...(process.env.NODE_COMPILE_CACHE && { NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE }),
      PORT: "0",
      SHARE_LINKS_LOG_LEVEL: "trace",
      SHARE_LINKS_DATA_DIR: join(folder, "data"),
      ...environment,
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Starts `serve` as a process of its own with these options, and waits until it listens. */
export async function startService({ environment, folder }: Home, ...options: string[]): Promise<Service> {
  const child = spawn(process.execPath, [MAIN, "serve", ...options], {
    env: environment,
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  let logged = "";
  child.stderr.on("data", (chunk) => {
    logged += chunk;
  });
  canary.watch(() => logged + withoutWelcome(output));
  const exited = once(child, "exit").then(([code, signal]) => (code ?? signal) as number | NodeJS.Signals);
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on("data", (chunk) => {
      output += chunk;
      const found = /running at (\S+)\n/.exec(output)?.[1];
      if (found) resolve(found);
    });
    void exited.then((code) => reject(new Error(`serve ended with ${code} before it listened:\n${output}${logged}`)));
  });
  return {
    url,
    process: child,
    output: () => output,
    logged: () => logged,
    end(signal = "SIGTERM") {
      child.kill(signal);
      return exited;
    },
  };
}

/** The first key, which is shown once, on the line for it and in the example call. */
function withoutWelcome(output: string): string {
  return output.replaceAll(/^(?: {2}API key {3}|curl ).*$/gm, "");
}

/** Runs one operator's command while this process continues; rejects when the command fails. */
export async function runCommandBeside({ environment, folder }: Home, ...words: string[]): Promise<string> {
  const { stdout, stderr } = await execute(process.execPath, [MAIN, ...words], { env: environment, cwd: folder });
  canary.keep(stderr);
  return stdout;
}

/** Runs one operator's command and waits for its end. */
export function runCommand(
  { environment, folder }: Home,
  ...words: string[]
): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...words], {
    env: environment,
    cwd: folder,
    encoding: "utf8",
  });
  canary.keep(stderr);
  return { status, stdout, stderr };
}
