import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";

/** A program that runs beside a test. */
export interface Program {
  /** Everything that it has printed so far. */
  printed(): string;
  /** Waits until it prints this, and returns the match; rejects with its whole output if it ends before. */
  prints(pattern: RegExp): Promise<RegExpExecArray>;
  /** Ends it and waits for that. */
  end(): Promise<void>;
}

/** Starts a Node program with exactly this environment. */
export function startProgram(path: string, words: string[], cwd: string, env: Record<string, string>): Program {
  const child: ChildProcess = spawn(process.execPath, [path, ...words], {
    cwd,
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const closed = once(child, "close");
  let printed = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (chunk) => {
      printed += chunk;
    });
  return {
    printed: () => printed,
    async prints(pattern) {
      for (;;) {
        const found = pattern.exec(printed);
        if (found) return found;
        if (child.exitCode !== null || child.signalCode !== null) throw new Error(`${path} ended early:\n${printed}`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    async end() {
      child.kill("SIGKILL");
      await closed;
    },
  };
}
