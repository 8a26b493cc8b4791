import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";

const PATIENCE_MS = 5_000;

/** A program that is kept running. */
export interface Supervised {
  /** Ends the program if it runs, and starts it again. Calls that come meanwhile count as one. */
  restart(): Promise<void>;
  /** Ends the program for good: sends it a signal, and kills it after five seconds. */
  stop(): Promise<void>;
}

/** Supervises `node …args`. Calls `onEnd` if the program ends by itself. */
export function supervise(args: string[], cwd: string, onEnd: (reason: string) => void): Supervised {
  let child: ChildProcess | undefined;
  let running = Promise.resolve();
  let waiting: Promise<void> | undefined;
  let stopped = false;

  const end = async () => {
    const ending = child;
    child = undefined;
    if (ending) await endOf(ending);
  };
  const start = () => {
    if (stopped) return;
    // The program has its own process group, so Ctrl-C reaches it only through us, and only once.
    const started = spawn(process.execPath, args, { cwd, stdio: ["ignore", "inherit", "inherit"], detached: true });
    child = started;
    started.on("exit", (code, signal) => {
      if (child !== started) return;
      child = undefined;
      onEnd(signal ?? `code ${code}`);
    });
  };

  return {
    restart() {
      waiting ??= running.then(async () => {
        waiting = undefined;
        running = end().then(start);
        await running;
      });
      return waiting;
    },
    async stop() {
      stopped = true;
      await waiting;
      await end();
    },
  };
}

async function endOf(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, "exit");
  child.kill("SIGTERM");
  const timer = setTimeout(() => child.kill("SIGKILL"), PATIENCE_MS);
  await exited;
  clearTimeout(timer);
}
