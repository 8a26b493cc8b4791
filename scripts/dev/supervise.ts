import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";

const PATIENCE_MS = 5_000;

/** One program that is kept running. */
export interface Supervised {
  /** Ends the running program, if any, and starts it anew; calls in between are one. */
  restart(): Promise<void>;
  /** Ends the program for good: asked first, killed after five seconds. */
  stop(): Promise<void>;
}

/** Supervises `node …args`; `onEnd` hears when it ended without having been asked to. */
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
    // A group of its own: Ctrl-C reaches it through us alone, and so once.
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
