import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, realpathSync, symlinkSync } from "node:fs";
import { delimiter, join } from "node:path";

/** A running server, and everything that it printed so far. */
export interface RunningServer {
  readonly url: string;
  readonly printed: () => string;
  /** Stops it, and returns its exit code. */
  stop(): Promise<number | null>;
}

/** The programs of a machine with Node 24 and nothing else. npm itself needs a shell. */
const PROGRAMS = ["node", "npm", "npx", "sh"];

/**
 * Runs `npx @share-links/server serve` in a folder whose `.npmrc` names the registry, and waits until the server says where it listens.
 * Rejects with what it printed if it ends before.
 */
export async function serveByNpx(cwd: string, apiKey: string): Promise<RunningServer> {
  const PATH = join(cwd, "bin");
  mkdirSync(PATH);
  for (const name of PROGRAMS) symlinkSync(name === "node" ? process.execPath : pathOf(name), join(PATH, name));
  const env = { PATH, HOME: cwd, PORT: "0", SHARE_LINKS_BOOTSTRAP_API_KEY: apiKey };
  // npx runs the server in a shell: a group of its own makes sure that a signal reaches it.
  const args = ["--yes", "@share-links/server", "serve"];
  const child = spawn(join(PATH, "npx"), args, { cwd, env, stdio: ["ignore", "pipe", "pipe"], detached: true });
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

/** Where this machine has a program, after all links. */
function pathOf(name: string): string {
  const found = (process.env.PATH ?? "")
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));
  if (found === undefined) throw new Error(`${name} is not on the PATH`);
  return realpathSync(found);
}
