import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { type Home, MAIN, makeHome, type Service, startService } from "@share-links/server/test/service.ts";
import type { TestPostgres } from "@share-links/test-postgres";
import { type Database, openFile, openServer } from "./database.ts";

/** The databases that a service can use. */
export type Engine = "sqlite" | "postgres";

/** Both engines: each is tested unless a promise is about one of them. */
export const ENGINES = ["sqlite", "postgres"] as const;

/** The key of every site's first organisation, with every permission. */
export const API_KEY = "slk_a-key-of-the-proofs-that-is-long-enough";

/** The persona that every site has: the nil UUID is a valid id. */
export const PERSONA_ID = "00000000-0000-0000-0000-000000000000";

/** A service under test: real processes with one real database. */
export interface Site {
  readonly engine: Engine;
  readonly home: Home;
  /** Starts another process with the same database, and with more in its environment. */
  start(environment?: Readonly<Record<string, string>>): Promise<Service>;
  readonly database: Database;
  /** Runs an operator's command to its end, while the service and this process continue. */
  command(...words: string[]): Promise<Ended>;
  /** Kills the processes that still run, and removes all data. */
  close(): Promise<void>;
}

/** The result of a command: its exit code and its output. */
export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Makes an empty site. `through` may return another address for its processes to reach PostgreSQL. */
export async function openSite(
  engine: Engine,
  { postgres, through, environment = {} }: SiteOptions = {},
): Promise<Site> {
  const url = engine === "postgres" ? await newDatabase(postgres) : undefined;
  const home = makeHome({
    SHARE_LINKS_BOOTSTRAP_API_KEY: API_KEY,
    SHARE_LINKS_BOOTSTRAP_PERSONA: `${PERSONA_ID}=Ada`,
    SHARE_LINKS_SECRET: "a secret of the proofs, of more than 32 characters",
    SHARE_LINKS_LOG_LEVEL: "warn",
    // These limits would disturb the other proofs, and have proofs of their own.
    SHARE_LINKS_KEY_RATE_LIMIT: "off",
    SHARE_LINKS_ORGANIZATION_RATE_LIMIT: "off",
    SHARE_LINKS_ADDRESS_RATE_LIMIT: "off",
    ...(url !== undefined && { DATABASE_URL: through ? through(url) : url }),
    ...environment,
  });
  const services: Service[] = [];
  let database: Database | undefined;
  return {
    engine,
    home,
    get database() {
      database ??= url === undefined ? openFile(join(home.folder, "data", "share-links.db")) : openServer(url);
      return database;
    },
    async start(more = {}) {
      const service = await startService({ ...home, environment: { ...home.environment, ...more } });
      services.push(service);
      return service;
    },
    command: (...words) => run(home, words),
    async close() {
      await Promise.all(services.map((service) => service.end("SIGKILL")));
      await database?.close();
      home.remove();
    },
  };
}

interface SiteOptions {
  postgres?: TestPostgres | undefined;
  through?: (url: string) => string;
  environment?: Readonly<Record<string, string>>;
}

/** The environment of a process whose clock is shifted. */
export function clockShiftedBy(milliseconds: number): Record<string, string> {
  return {
    NODE_OPTIONS: `--import=${new URL("shift-clock.ts", import.meta.url).href}`,
    CLOCK_SHIFT_MS: String(milliseconds),
  };
}

function run({ folder, environment }: Home, words: readonly string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [MAIN, ...words], { env: environment, cwd: folder }, (_, stdout, stderr) =>
      resolve({ code: child.exitCode ?? -1, stdout, stderr }),
    );
  });
}

async function newDatabase(postgres: TestPostgres | undefined): Promise<string> {
  if (!postgres) throw new Error("a site on PostgreSQL needs one");
  const name = `proof_${randomBytes(6).toString("hex")}`;
  await openServer(postgres.url).query(`CREATE DATABASE ${name}`);
  return postgres.url.replace(/postgres$/, name);
}
