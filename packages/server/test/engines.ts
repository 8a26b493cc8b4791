import { rmSync } from "node:fs";
import { inject } from "vitest";
import { openPostgres } from "../src/store/postgres.ts";
import type { Sql } from "../src/store/sql.ts";
import { openSqlite } from "../src/store/sqlite.ts";
import { takeSchema } from "./postgres-schemas.ts";
import { makeSqliteFile } from "./sqlite-files.ts";

/** The database's clock, which stands still until a test moves it. */
export interface Clock {
  now: number;
  /** Resolves once the database uses the last value of `now`. */
  settled(): Promise<unknown>;
}

/** Makes an empty database with this program's schema, on the suite's engine. */
export interface TestStore {
  sql: Sql;
  clock: Clock;
  /** Opens another connection to the same database. */
  again(): Sql;
  remove(): Promise<void>;
}

/** Opens a store on SQLite or PostgreSQL, as STORE_ENGINE says. */
export function openTestStore(start: number): Promise<TestStore> {
  return process.env.STORE_ENGINE === "postgres" ? openOnPostgres(start) : openOnSqlite(start);
}

async function openOnSqlite(start: number): Promise<TestStore> {
  const { folder, path } = await makeSqliteFile();
  const clock = { now: start, settled: async () => {} };
  const { again, closeAll } = connections(() => openSqlite({ path, now: () => clock.now, isOwner: true }));
  const sql = again();
  const remove = async () => {
    await closeAll();
    rmSync(folder, { recursive: true });
  };
  return { sql, clock, again, remove };
}

async function openOnPostgres(start: number): Promise<TestStore> {
  const url = inject("postgresUrl");
  const schema = await takeSchema(url, start);
  const { again, closeAll } = connections(() => openPostgres({ url, schema: schema.name, maxConnections: 8 }));
  let now = start;
  let moving: Promise<unknown> = Promise.resolve();
  const clock = {
    get now() {
      return now;
    },
    set now(value: number) {
      now = value;
      moving = moving.then(() => schema.moveClock(value));
    },
    settled: () => moving,
  };
  const remove = async () => {
    await closeAll();
    await moving;
    await schema.giveBack();
  };
  return { sql: schema.lend(), clock, again, remove };
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
