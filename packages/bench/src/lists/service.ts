import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ask } from "../child.ts";
import type { Sample } from "./reads.ts";

const MAIN = fileURLToPath(import.meta.resolve("@share-links/server/src/main.ts"));
const SECRET = "a secret of the benchmarks, of more than 32 characters";
const API_KEY = "slk_a-key-of-the-benchmarks-that-is-long-enough";

/** Our server as it is shipped, over so many links. */
export interface FilledService {
  readonly sample: Sample;
  /** Milliseconds from the request to the last byte of its answer. */
  read(path: string): Promise<number>;
  end(): Promise<void>;
}

/** Fills a database of its own, a SQLite file unless the URL of an empty PostgreSQL database is given, and serves it. */
export async function startFilled(links: number, others: number, url?: string): Promise<FilledService> {
  const folder = mkdtempSync(join(tmpdir(), "share-links-bench-"));
  const address = url ?? join(folder, "share-links.db");
  const environment = {
    NODE_ENV: "production",
    PORT: "0",
    SHARE_LINKS_DATA_DIR: folder,
    SHARE_LINKS_SECRET: SECRET,
    SHARE_LINKS_BOOTSTRAP_API_KEY: API_KEY,
    SHARE_LINKS_LOG_LEVEL: "warn",
    DATABASE_URL: url ?? `sqlite:${address}`,
  };
  // The first start makes the organisation.
  await (await start(environment)).end();
  await ask(join(import.meta.dirname, "fill-database.ts"), address, SECRET, String(links), String(others));
  const server = await start(environment);
  const get = (path: string) => fetch(`${server.url}${path}`, { headers: { authorization: `Bearer ${API_KEY}` } });
  return {
    sample: await sampleOf(get, Math.ceil(Math.min(links, 10_000) / 200)),
    async read(path) {
      const begin = performance.now();
      const response = await get(path);
      await response.arrayBuffer();
      if (response.status !== 200) throw new Error(`${path} answered ${response.status}`);
      return performance.now() - begin;
    },
    async end() {
      await server.end();
      rmSync(folder, { recursive: true });
    },
  };
}

async function sampleOf(get: (path: string) => Promise<Response>, page: number): Promise<Sample> {
  const list = (await (await get(`/v1/share-links?page=${page}&perPage=100`)).json()) as {
    data: { id: string; token: string; personaId: string; createdAt: string }[];
  };
  const link = list.data.at(-1);
  if (!link) throw new Error(`page ${page} is empty`);
  const cursor = Buffer.from(`${Date.parse(link.createdAt)}.${link.id}`).toString("base64url");
  return { id: link.id, token: link.token, personaId: link.personaId, cursor };
}

async function start(environment: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, [MAIN, "serve"], { env: environment, stdio: ["ignore", "pipe", "inherit"] });
  const exited = once(child, "exit");
  let printed = "";
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on("data", (chunk) => {
      printed += chunk;
      const found = /running at (\S+)\n/.exec(printed)?.[1];
      if (found) resolve(found);
    });
    void exited.then(([code]) => reject(new Error(`the server ended with ${code}`)));
  });
  return {
    url,
    async end() {
      child.kill("SIGTERM");
      await exited;
    },
  };
}
