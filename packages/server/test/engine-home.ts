import { randomBytes } from "node:crypto";
import pg from "pg";
import { inject } from "vitest";
import { knownMigrations } from "../src/store/migrate.ts";
import { openPostgres } from "../src/store/postgres.ts";
import type { Sql } from "../src/store/sql.ts";
import { openSqlite } from "../src/store/sqlite.ts";
import { type Home, makeHome } from "./service.ts";
import { PERSONA_ID } from "./test-app.ts";

/** The API key of every service that is started from one of these homes. */
export const API_KEY = "slk_a-key-of-the-tests-that-is-long-enough";
/** The secret of these services. */
export const SECRET = "a secret of the tests, of more than 32 characters";

/** Makes a home with an empty database on the suite's engine, or on the given one. On PostgreSQL, it may have this program's schema. */
export async function makeEngineHome(
  engine = process.env.STORE_ENGINE,
  { isMigrated = false }: { isMigrated?: boolean } = {},
): Promise<Home> {
  const home = makeHome({
    SHARE_LINKS_SECRET: SECRET,
    SHARE_LINKS_BOOTSTRAP_API_KEY: API_KEY,
    SHARE_LINKS_BOOTSTRAP_PERSONA: `${PERSONA_ID}=Ada`,
  });
  if (engine === "postgres") home.environment.DATABASE_URL = await makeDatabase(isMigrated);
  else home.environment.DATABASE_URL = `sqlite:${home.folder}/data/share-links.db`;
  return home;
}

/** Opens the database of a home, even while others use it. */
export function openHome({ environment: { DATABASE_URL = "" } }: Home): Sql {
  return DATABASE_URL.startsWith("sqlite:")
    ? openSqlite({ path: DATABASE_URL.slice("sqlite:".length) })
    : openPostgres({ url: DATABASE_URL, maxConnections: 2 });
}

/** The name of a database with this program's schema, for each server. To copy one takes half as long as to migrate one. */
const migrated = new Map<string, Promise<string>>();

async function makeDatabase(isMigrated: boolean): Promise<string> {
  const url = inject("postgresUrl");
  if (!isMigrated) return urlOf(url, await createDatabase(url, "template1"));
  const template = migrated.get(url) ?? migratedDatabase(url);
  migrated.set(url, template);
  return urlOf(url, await createDatabase(url, await template));
}

async function migratedDatabase(url: string): Promise<string> {
  const name = await createDatabase(url, "template1");
  const sql = openPostgres({ url: urlOf(url, name), maxConnections: 1 });
  await sql.migrate(knownMigrations());
  await sql.close();
  return name;
}

async function createDatabase(url: string, template: string): Promise<string> {
  const name = `test_${randomBytes(8).toString("hex")}`;
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  await admin.query(`CREATE DATABASE ${name} TEMPLATE ${template}`);
  await admin.end();
  return name;
}

function urlOf(server: string, name: string): string {
  return server.replace(/postgres$/, name);
}
