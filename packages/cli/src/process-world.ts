import { homedir } from "node:os";
import type { World } from "./world.ts";

const INTERRUPTED = 130;

/** The world of a running process. The first Ctrl+C ends the command in an orderly way, the second one immediately. */
export function worldOf(process: NodeJS.Process): World {
  const stopping = new AbortController();
  const stop = () => {
    if (stopping.signal.aborted) process.exit(INTERRUPTED);
    stopping.abort();
  };
  process.on("SIGINT", stop).on("SIGTERM", stop);
  // A reader such as `head` has what it wants, which is no failure.
  process.stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? 0 : 1));
  return {
    args: process.argv.slice(2),
    env: process.env,
    platform: process.platform,
    get homeFolder() {
      return homedir();
    },
    workingFolder: process.cwd(),
    // What takes long to get is got only if a command uses it.
    get stdin() {
      return process.stdin;
    },
    stdout: process.stdout,
    stderr: process.stderr,
    signal: stopping.signal,
    get timeZone() {
      return Intl.DateTimeFormat().resolvedOptions().timeZone;
    },
    processId: process.pid,
    isRunning(id) {
      try {
        // Signal 0 only asks.
        return process.kill(id, 0);
      } catch (error) {
        // The process of another user can't be asked, but it exists.
        return (error as NodeJS.ErrnoException).code === "EPERM";
      }
    },
    now: () => new Date(),
    openAddress: (url) => openAddress(url, process.platform),
  };
}

/** The address is an argument of its own and never part of a shell's text, so nothing in it can become a command. */
async function openAddress(url: string, platform: string): Promise<void> {
  const { execFile } = await import("node:child_process");
  const [program, ...args] =
    platform === "darwin"
      ? ["open"]
      : platform === "win32"
        ? ["rundll32", "url.dll,FileProtocolHandler"]
        : ["xdg-open"];
  return new Promise((resolve, reject) => {
    execFile(program as string, [...args, url], (error) => (error ? reject(error) : resolve()));
  });
}
