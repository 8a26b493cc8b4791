import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestPostgres } from "@share-links/test-postgres";
import pg from "pg";
import { type ServerProcess, startServer } from "./process.ts";
import { API_KEY, environmentOf, LINKS, PERSONA_ID } from "./settings.ts";
import { buildShipped } from "./shipped.ts";

const AT_ONCE = 8;
let program: string | undefined;

/** A contender's own database, created by our server, with links that have no limits. */
export interface OwnDatabase {
  /** The path of a SQLite file, or a PostgreSQL URL. */
  readonly address: string;
  readonly links: readonly { id: string; token: string }[];
  /** Starts our server on it, as it is shipped. */
  startOurs(): Promise<ServerProcess>;
  /** The log file of the servers that run on it. */
  readonly logFile: string;
  remove(): void;
}

/** Creates a database with links, on PostgreSQL if its URL is given. */
export async function makeDatabase(postgres?: TestPostgres): Promise<OwnDatabase> {
  const folder = mkdtempSync(join(tmpdir(), "share-links-bench-"));
  const address = postgres ? await createDatabase(postgres.url) : join(folder, "share-links.db");
  const logFile = join(folder, "log");
  const environment = {
    ...environmentOf(folder, postgres ? address : `sqlite:${address}`),
    SHARE_LINKS_BOOTSTRAP_PERSONA: `${PERSONA_ID}=Ada`,
  };
  program ??= await buildShipped();
  const main = program;
  const startOurs = () => startServer([main, "serve"], environment, logFile);
  const first = await startOurs();
  const links: { id: string; token: string }[] = [];
  // Only a few requests run at a time. On a busy machine, all of them at once would wait too long for a connection.
  for (let made = 0; made < LINKS; made += AT_ONCE)
    links.push(...(await Promise.all(Array.from({ length: AT_ONCE }, () => makeLink(first.url)))));
  await first.end();
  return { address, links, startOurs, logFile, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

async function createDatabase(url: string): Promise<string> {
  const name = `bench_${process.hrtime.bigint()}`;
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(`CREATE DATABASE ${name}`);
  await client.end();
  return url.replace(/postgres$/, name);
}

async function makeLink(url: string): Promise<{ id: string; token: string }> {
  const response = await fetch(`${url}/manage/v1/share-links`, {
    method: "POST",
    headers: { authorization: `Bearer ${API_KEY}`, "content-type": "application/json" },
    body: JSON.stringify({ personaId: PERSONA_ID, usageLimit: null, expiresAt: null }),
  });
  if (response.status !== 201)
    throw new Error(`the server created no link: ${response.status} ${await response.text()}`);
  return (await response.json()) as { id: string; token: string };
}
