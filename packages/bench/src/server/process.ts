import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { closeSync, existsSync, openSync, readFileSync } from "node:fs";

/** A server in its own process. */
export interface ServerProcess {
  readonly url: string;
  /** The time from the start of the process until it prints that it listens. */
  readonly startMs: number;
  /** The memory that it uses now. */
  residentMiB(): number;
  /** The processor time of its main thread so far, in milliseconds, which is the cost of the event loop. NaN on systems other than Linux. */
  loopMs(): number;
  end(): Promise<void>;
}

/** Starts a script that prints `running at URL`. Its log goes to a file, as it would under a service manager. */
export async function startServer(
  command: readonly string[],
  environment: Readonly<Record<string, string>>,
  logFile: string,
): Promise<ServerProcess> {
  const log = openSync(logFile, "a");
  const start = performance.now();
  const child = spawn(process.execPath, command, {
    env: { PATH: process.env.PATH ?? "", ...environment },
    stdio: ["ignore", "pipe", log],
  });
  closeSync(log);
  const exited = once(child, "exit");
  const schedule = `/proc/${child.pid}/schedstat`;
  let printed = "";
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout?.on("data", (chunk) => {
      printed += chunk;
      const found = /(?:running|listening) (?:at|on) (\S+)\n/.exec(printed)?.[1];
      if (found) resolve(found);
    });
    void exited.then(([code]) => reject(new Error(`${command.join(" ")} ended with ${code}, see ${logFile}`)));
  });
  return {
    url,
    startMs: performance.now() - start,
    residentMiB: () => Number(spawnSync("ps", ["-o", "rss=", "-p", String(child.pid)]).stdout) / 1024,
    loopMs: () => (existsSync(schedule) ? Number(readFileSync(schedule, "utf8").split(" ")[0]) / 1e6 : Number.NaN),
    async end() {
      child.kill("SIGKILL");
      await exited;
    },
  };
}
