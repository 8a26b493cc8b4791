import pg from "pg";
import { Refusal } from "../refusal.ts";
import { pendingMigrations } from "./migrate.ts";
import type { Migration, Row, Sql, Statement, Work } from "./sql.ts";

/** Which database, and how many connections to it at the most. */
export interface PostgresOptions {
  url: string;
  /** 10 by default. */
  maxConnections?: number;
  /** The schema that everything lives in; the connection's own when left out. */
  schema?: string;
}

const CONNECT_TIMEOUT_MS = 5_000;
const STATEMENT_TIMEOUT_MS = 10_000;
/** A connection that went dead without a word hears nothing of the timeout above, which is the database's. */
const ANSWER_TIMEOUT_MS = 12_000;
const TRIES = 5;
// One node migrates at a time; any number that nobody else takes does.
const MIGRATION_LOCK = 7_236_511_204;
const BIGINT = 20;

/** The time of the one clock that decides, whole milliseconds; on SQLite the driver gives it. */
const CLOCK = `CREATE FUNCTION now_ms() RETURNS bigint LANGUAGE sql VOLATILE PARALLEL SAFE
  AS $$ SELECT floor(extract(epoch FROM clock_timestamp()) * 1000)::bigint $$`;

/** A PostgreSQL database, 15 or newer. A unit of work is one transaction, run again when it loses a race. */
export function openPostgres({ url, maxConnections = 10, schema }: PostgresOptions): Sql {
  const pool = new pg.Pool({
    connectionString: url,
    max: maxConnections,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    query_timeout: ANSWER_TIMEOUT_MS,
    keepAlive: true,
    idle_in_transaction_session_timeout: STATEMENT_TIMEOUT_MS,
    application_name: "share-links",
    types: { getTypeParser: (type, format) => (type === BIGINT ? Number : pg.types.getTypeParser(type, format)) },
    ...(schema !== undefined && { options: `-c search_path=${schema}` }),
  });
  // A connection that breaks while it has nothing to answer would end the process; the next query on it, or a new one, tells.
  pool.on("error", () => {});
  pool.on("connect", (connection) => connection.on("error", () => {}));
  return {
    dialect: "postgres",
    read: <Result extends object>(statement: Statement<Result>) => query(pool, statement) as Promise<Result[]>,
    run: <Result extends object>(statement: Statement<Result>) =>
      again(() => query(pool, statement)) as Promise<Result[]>,
    write: (work) => again(() => transaction(pool, work)),
    migrate: (known) => again(() => migrate(pool, known)),
    close: () => pool.end(),
  };
}

/** Runs again what lost a race to another transaction: a deadlock, or a key that the other one inserted first. */
async function again<Result>(action: () => Promise<Result>): Promise<Result> {
  for (let tries = 1; ; tries++) {
    try {
      return await action();
    } catch (error) {
      if (tries === TRIES || !LOST_RACES.has(sqlState(error) ?? "")) throw error;
    }
  }
}

async function transaction<Result>(pool: pg.Pool, work: () => Work<Result>): Promise<Result> {
  const connection = await unavailableUnless(() => pool.connect());
  let broken: Error | undefined;
  try {
    await query(connection, BEGIN);
    const result = await runWork(connection, work());
    await query(connection, COMMIT);
    return result;
  } catch (error) {
    // What can not even roll back is closed, which rolls back; a connection that is gone is not asked to.
    if (isConnectionLost(error)) broken = error;
    else
      await query(connection, ROLLBACK).catch((failure: Error) => {
        broken = failure;
      });
    throw error;
  } finally {
    connection.release(broken);
  }
}

async function runWork<Result>(connection: Queryable, work: Work<Result>): Promise<Result> {
  let step = work.next();
  while (!step.done) {
    step = work.next(await query(connection, step.value));
  }
  return step.value;
}

async function migrate(pool: pg.Pool, known: readonly Migration[]): Promise<number[]> {
  return transaction(pool, function* () {
    yield text(`SELECT pg_advisory_xact_lock(${MIGRATION_LOCK})`);
    yield text(
      "CREATE TABLE IF NOT EXISTS schema_migrations (version INTEGER PRIMARY KEY, name TEXT NOT NULL, applied_at BIGINT NOT NULL)",
    );
    const [row] = (yield text("SELECT coalesce(max(version), 0) AS version FROM schema_migrations")) as {
      version: number;
    }[];
    const version = row?.version ?? 0;
    const pending = pendingMigrations(version, known);
    if (version === 0) yield text(CLOCK);
    for (const migration of pending) {
      yield text(migration.text);
      const values = [migration.version, migration.name];
      yield { text: "INSERT INTO schema_migrations (version, name, applied_at) VALUES (?, ?, now_ms())", values };
    }
    return pending.map((migration) => migration.version);
  });
}

interface Queryable {
  query(config: pg.QueryConfig): Promise<{ rows: Row[] }>;
}

const BEGIN = text("BEGIN");
const COMMIT = text("COMMIT");
const ROLLBACK = text("ROLLBACK");

/** Each text is prepared once per connection, under a name of its own. */
async function query(connection: Queryable, statement: Statement): Promise<Row[]> {
  if (statement.values.length === 0) {
    return (await unavailableUnless(() => connection.query({ text: statement.text }))).rows;
  }
  const { name, text: numbered } = prepared(statement.text);
  const values = [...statement.values];
  return (await unavailableUnless(() => connection.query({ name, text: numbered, values }))).rows;
}

const PREPARED = new Map<string, { name: string; text: string }>();

function prepared(text: string): { name: string; text: string } {
  const known = PREPARED.get(text);
  if (known) return known;
  let parameters = 0;
  const made = { name: `share_links_${PREPARED.size}`, text: text.replaceAll("?", () => `$${++parameters}`) };
  PREPARED.set(text, made);
  return made;
}

function text(sql: string): Statement {
  return { text: sql, values: [] };
}

// Classes and codes of SQLSTATE (postgresql.org, appendix A) that speak of the connection or the machine, not of the statement.
const UNAVAILABLE = /^(08|53|57P|58|XX|25006|55P03|57014|25P03|28)/;
// Serialization failure, deadlock, unique violation.
const LOST_RACES = new Set(["40001", "40P01", "23505"]);

function sqlState(error: unknown): string | undefined {
  return error instanceof pg.DatabaseError ? error.code : undefined;
}

function isConnectionLost(error: unknown): error is Refusal {
  return error instanceof Refusal && error.code === "service_unavailable" && sqlState(error.cause) === undefined;
}

/** Whatever fails without the database's own word for it failed on the way there or back. */
async function unavailableUnless<Result>(action: () => Promise<Result>): Promise<Result> {
  try {
    return await action();
  } catch (error) {
    const state = sqlState(error);
    if (state === undefined || UNAVAILABLE.test(state)) throw new Refusal("service_unavailable", { cause: error });
    throw error;
  }
}
