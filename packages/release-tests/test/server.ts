import { spawn } from "node:child_process";
import { once } from "node:events";

/** A running server, and everything that it printed so far. */
export interface RunningServer {
  readonly url: string;
  readonly printed: () => string;
  /** Stops it, and returns its exit code. */
  stop(): Promise<number | null>;
}

/** Runs a command that serves, and waits until it says where. Rejects with what it printed if it ends before. */
export async function serveBy(
  program: string,
  args: readonly string[],
  options: { readonly cwd: string; readonly env: NodeJS.ProcessEnv },
): Promise<RunningServer> {
  // npx runs the server in a shell: a group of its own makes sure that a signal reaches it.
  const child = spawn(program, args, { ...options, stdio: ["ignore", "pipe", "pipe"], detached: true });
  const ended = once(child, "close") as Promise<[number | null]>;
  let printed = "";
  const listening = new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (text: string) => {
        printed += text;
        const url = /running at (\S+)\n/.exec(printed)?.[1];
        if (url) resolve(url);
      });
    }
    ended.then(() => reject(new Error(`the server ended before it listened:\n${printed}`)));
  });
  const signal = (name: NodeJS.Signals) => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, name);
  };
  const url = await listening.catch((error) => {
    signal("SIGKILL");
    throw error;
  });
  return {
    url,
    printed: () => printed,
    async stop() {
      signal("SIGTERM");
      return (await ended)[0];
    },
  };
}
