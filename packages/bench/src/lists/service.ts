import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ask } from "../child.ts";
import { startServer } from "../server/process.ts";
import { API_KEY, environmentOf, SECRET } from "../server/settings.ts";
import type { Sample } from "./reads.ts";

const MAIN = fileURLToPath(import.meta.resolve("@share-links/server/src/main.ts"));

/** Our server as it is shipped, with a number of links. */
export interface FilledService {
  readonly sample: Sample;
  /** The milliseconds from the request to the last byte of its answer. */
  read(path: string): Promise<number>;
  end(): Promise<void>;
}

/** Fills a new SQLite file, or the empty PostgreSQL database at a given URL, and serves it. */
export async function startFilled(links: number, others: number, url?: string): Promise<FilledService> {
  const folder = mkdtempSync(join(tmpdir(), "share-links-bench-"));
  const address = url ?? join(folder, "share-links.db");
  const environment = { ...environmentOf(folder, url ?? `sqlite:${address}`), SHARE_LINKS_LOG_LEVEL: "warn" };
  const start = () => startServer([MAIN, "serve"], environment, join(folder, "log"));
  // The first start creates the organisation.
  await (await start()).end();
  await ask(join(import.meta.dirname, "fill-database.ts"), address, SECRET, String(links), String(others));
  const server = await start();
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
