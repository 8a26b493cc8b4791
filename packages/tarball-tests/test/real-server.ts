import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Our own server as a process, with one persona. */
export interface RealServer {
  readonly url: string;
  readonly apiKey: string;
  readonly personaId: string;
  close(): Promise<void>;
}

const API_KEY = "slk_a-key-of-the-tarball-tests-long-enough";
const PERSONA_ID = "00000000-0000-0000-0000-000000000000";
const MAIN = join(import.meta.dirname, "../../server/src/main.ts");

/** Starts the server from its sources with an empty database; `server.test.ts` tests the packed one. */
export async function startServer(): Promise<RealServer> {
  const folder = mkdtempSync(join(tmpdir(), "real-server-"));
  const env = {
    PATH: process.env.PATH,
    // Processes share Node's compile cache: see vitest.config.ts.
    NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE,
    PORT: "0",
    SHARE_LINKS_DATA_DIR: folder,
    SHARE_LINKS_BOOTSTRAP_API_KEY: API_KEY,
    SHARE_LINKS_BOOTSTRAP_PERSONA: `${PERSONA_ID}=Ada`,
  };
  const child = spawn(process.execPath, [MAIN, "serve"], { env, stdio: ["ignore", "pipe", "pipe"] });
  const exited = once(child, "exit");
  let printed = "";
  child.stderr.on("data", (chunk) => {
    printed += chunk;
  });
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on("data", (chunk) => {
      printed += chunk;
      const found = /running at (\S+)\n/.exec(printed)?.[1];
      if (found) resolve(found);
    });
    exited.then(() => reject(new Error(`the server ended before it listened:\n${printed}`)));
  });
  const close = async () => {
    child.kill("SIGTERM");
    await exited;
    rmSync(folder, { recursive: true });
  };
  return { url, apiKey: API_KEY, personaId: PERSONA_ID, close };
}
