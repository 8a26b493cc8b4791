import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { inject } from "vitest";
import { knownMigrations } from "../src/store/migrate.ts";
import { openPostgres } from "../src/store/postgres.ts";
import type { Sql } from "../src/store/sql.ts";
import { openSqlite } from "../src/store/sqlite.ts";

/** The database's clock, which stands still until a test moves it. */
export interface Clock {
  now: number;
  /** Resolves once the database goes by the last `now`. */
  settled(): Promise<unknown>;
}

/** An empty database with the schema of this program, on the engine that the suite runs on. */
export interface TestStore {
  sql: Sql;
  clock: Clock;
  /** Another connection to the same database. */
  again(): Sql;
  remove(): Promise<void>;
}

/** Opens a store on SQLite or PostgreSQL, as STORE_ENGINE says. */
export function openTestStore(start: number): Promise<TestStore> {
  return process.env.STORE_ENGINE === "postgres" ? openOnPostgres(start) : openOnSqlite(start);
}

async function openOnSqlite(start: number): Promise<TestStore> {
  const folder = mkdtempSync(join(tmpdir(), "share-links-"));
  const clock = { now: start, settled: async () => {} };
  const { again, closeAll } = connections(() =>
    openSqlite({ path: join(folder, "share-links.db"), now: () => clock.now }),
  );
  const sql = again();
  await sql.migrate(knownMigrations());
  const remove = async () => {
    await closeAll();
    rmSync(folder, { recursive: true });
  };
  return { sql, clock, again, remove };
}

async function openOnPostgres(start: number): Promise<TestStore> {
  const schema = `test_${randomBytes(8).toString("hex")}`;
  const url = inject("postgresUrl");
  const admin = new pg.Client({ connectionString: url, options: `-c search_path=${schema}` });
  await admin.connect();
  await admin.query(`CREATE SCHEMA ${schema}`);
  const { again, closeAll } = connections(() => openPostgres({ url, schema, maxConnections: 8 }));
  const sql = again();
  await sql.migrate(knownMigrations());
  await admin.query(
    `CREATE TABLE held_clock (now bigint); INSERT INTO held_clock VALUES (${start});
     CREATE OR REPLACE FUNCTION now_ms() RETURNS bigint LANGUAGE sql VOLATILE AS 'SELECT now FROM ${schema}.held_clock'`,
  );
  let now = start;
  let moving: Promise<unknown> = Promise.resolve();
  const clock = {
    get now() {
      return now;
    },
    set now(value: number) {
      now = value;
      moving = moving.then(() => admin.query("UPDATE held_clock SET now = $1", [value]));
    },
    settled: () => moving,
  };
  const remove = async () => {
    await closeAll();
    await admin.query(`DROP SCHEMA ${schema} CASCADE`);
    await admin.end();
  };
  return { sql, clock, again, remove };
}

function connections(open: () => Sql): { again(): Sql; closeAll(): Promise<unknown> } {
  const opened: Sql[] = [];
  return {
    again() {
      const sql = open();
      opened.push(sql);
      return sql;
    },
    closeAll: () => Promise.all(opened.map((sql) => sql.close())),
  };
}
