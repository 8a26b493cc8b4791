import { randomBytes } from "node:crypto";
import pg from "pg";
import { inject } from "vitest";
import { openPostgres } from "../src/store/postgres.ts";
import type { Sql } from "../src/store/sql.ts";
import { openSqlite } from "../src/store/sqlite.ts";
import { type Home, makeHome } from "./service.ts";
import { PERSONA_ID } from "./test-app.ts";

/** The API key of every service that is started from one of these homes. */
export const API_KEY = "slk_a-key-of-the-tests-that-is-long-enough";
/** The secret of these services. */
export const SECRET = "a secret of the tests, of more than 32 characters";

/** Makes a home with an empty database on the suite's engine, or on the given one. */
export async function makeEngineHome(engine = process.env.STORE_ENGINE): Promise<Home> {
  const home = makeHome({
    SHARE_LINKS_SECRET: SECRET,
    SHARE_LINKS_BOOTSTRAP_API_KEY: API_KEY,
    SHARE_LINKS_BOOTSTRAP_PERSONA: `${PERSONA_ID}=Ada`,
  });
  if (engine === "postgres") home.environment.DATABASE_URL = await makeDatabase();
  else home.environment.DATABASE_URL = `sqlite:${home.folder}/data/share-links.db`;
  return home;
}

/** Opens the database of a home, even while others use it. */
export function openHome({ environment: { DATABASE_URL = "" } }: Home): Sql {
  return DATABASE_URL.startsWith("sqlite:")
    ? openSqlite({ path: DATABASE_URL.slice("sqlite:".length) })
    : openPostgres({ url: DATABASE_URL, maxConnections: 2 });
}

async function makeDatabase(): Promise<string> {
  const url = inject("postgresUrl");
  const name = `test_${randomBytes(8).toString("hex")}`;
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  await admin.query(`CREATE DATABASE ${name}`);
  await admin.end();
  return url.replace(/postgres$/, name);
}
