import { randomBytes } from "node:crypto";
import pg from "pg";
import { knownMigrations } from "../src/store/migrate.ts";
import { openPostgres } from "../src/store/postgres.ts";
import type { Sql } from "../src/store/sql.ts";

/** A schema with this program's tables, all empty, and a clock that stands still until a test moves it. */
export interface TestSchema {
  name: string;
  /** Lends connections to it to a test. They stay open afterwards, but the test can't use them any more. */
  lend(): Sql;
  moveClock(now: number): Promise<unknown>;
  /** Returns it once nobody uses it any more. If it is still as good as new, it is emptied for the next test. */
  giveBack(): Promise<void>;
}

/** The tests of a file share a few schemas, because migrating and connecting takes ten times as long as emptying one. */
const spare: TestSchema[] = [];

/**
 * The planner assumes ten pages for a table that was never analysed, so up to this size a new and an emptied table get the same
 * plans.
 */
const LARGEST_TABLE_BYTES = 10 * 8_192;

/** Returns a schema that no other test uses, with its clock at `now`. */
export async function takeSchema(url: string, now: number): Promise<TestSchema> {
  const schema = spare.pop() ?? (await makeSchema(url));
  await schema.moveClock(now);
  return schema;
}

async function makeSchema(url: string): Promise<TestSchema> {
  const name = `test_${randomBytes(8).toString("hex")}`;
  const admin = new pg.Client({ connectionString: url, options: `-c search_path=${name}` });
  await admin.connect();
  await admin.query(`CREATE SCHEMA ${name}`);
  const sql = openPostgres({ url, schema: name, maxConnections: 8 });
  await sql.migrate(knownMigrations());
  // Everything is deleted, so triggers and foreign keys would only slow it down.
  await admin.query(
    `CREATE TABLE held_clock (now bigint); INSERT INTO held_clock VALUES (0);
     CREATE OR REPLACE FUNCTION now_ms() RETURNS bigint LANGUAGE sql VOLATILE AS 'SELECT now FROM ${name}.held_clock';
     SET session_replication_role = replica`,
  );
  const state = async () => (await admin.query({ name: "state", text: STATE, values: [name] })).rows[0] as State;
  const { tables, catalog } = await state();
  const emptied = `BEGIN; LOCK TABLE ${tables} IN ACCESS EXCLUSIVE MODE; DELETE FROM ${tables.replaceAll(", ", "; DELETE FROM ")}; COMMIT`;
  const lent: Sql[] = [];
  const schema: TestSchema = {
    name,
    lend() {
      const own = lendable(sql);
      lent.push(own);
      return own;
    },
    moveClock: (now) => admin.query({ name: "clock", text: "UPDATE held_clock SET now = $1", values: [now] }),
    async giveBack() {
      await Promise.all(lent.splice(0).map((each) => each.close()));
      const now = await state();
      if (now.catalog === catalog && now.largest <= LARGEST_TABLE_BYTES) {
        await admin.query(emptied);
        spare.push(schema);
      } else {
        await sql.close();
        await admin.query(`DROP SCHEMA ${name} CASCADE`);
        await admin.end();
      }
    },
  };
  return schema;
}

/** Makes a view of the connections for one user. `close` waits for running work; afterwards they refuse everything. */
function lendable(sql: Sql): Sql {
  const underWay = new Set<Promise<unknown>>();
  let isClosed = false;
  const tracked =
    <Arguments extends unknown[], Result>(method: (...args: Arguments) => Promise<Result>) =>
    async (...args: Arguments): Promise<Result> => {
      if (isClosed) throw new Error("the test that this database was lent to is over");
      const call = method(...args);
      underWay.add(call);
      return call.finally(() => underWay.delete(call));
    };
  return {
    dialect: sql.dialect,
    read: tracked(sql.read) as Sql["read"],
    run: tracked(sql.run) as Sql["run"],
    write: tracked(sql.write) as Sql["write"],
    migrate: tracked(sql.migrate),
    session: tracked(sql.session) as Sql["session"],
    load: sql.load,
    async close() {
      isClosed = true;
      await Promise.allSettled(underWay);
    },
  };
}

interface State {
  /** The tables that a test may fill. */
  tables: string;
  /** Changes whenever the schema changes: PostgreSQL writes rows of its catalog anew instead of updating them. */
  catalog: string;
  /** The size of the largest table in bytes. */
  largest: number;
}

const STATE = `
  WITH classes AS (SELECT oid, relname, relkind, reltuples, xmin AS written FROM pg_class WHERE relnamespace = (SELECT oid FROM pg_namespace WHERE nspname = $1))
  SELECT
    (SELECT string_agg(relname, ', ' ORDER BY relname) FROM classes
      WHERE relkind = 'r' AND relname NOT IN ('schema_migrations', 'held_clock')) AS tables,
    (SELECT max(pg_relation_size(oid))::int FROM classes WHERE relkind = 'r') AS largest,
    (SELECT md5(string_agg(line, ' ' ORDER BY line)) FROM (
      SELECT concat_ws('-', 'c', oid, written, reltuples) AS line FROM classes
      UNION ALL SELECT concat_ws('-', 'a', attrelid, attnum, xmin) FROM pg_attribute WHERE attrelid IN (SELECT oid FROM classes)
      UNION ALL SELECT concat_ws('-', 'k', oid, xmin) FROM pg_constraint WHERE conrelid IN (SELECT oid FROM classes)
      UNION ALL SELECT concat_ws('-', 't', oid, xmin) FROM pg_trigger WHERE tgrelid IN (SELECT oid FROM classes)
      UNION ALL SELECT concat_ws('-', 'f', oid, xmin) FROM pg_proc WHERE pronamespace = (SELECT oid FROM pg_namespace WHERE nspname = $1)
      UNION ALL SELECT concat_ws('-', 's', sequencename, last_value) FROM pg_sequences WHERE schemaname = $1
      UNION ALL SELECT concat_ws('-', 'm', version, xmin) FROM schema_migrations
    ) AS lines) AS catalog`;
