import { createHash } from "node:crypto";
import { createRequire } from "node:module";
import { setTimeout as sleep } from "node:timers/promises";
import type pg from "pg";
import { Refusal } from "../refusal.ts";
import { pendingMigrations } from "./migrate.ts";
import { shareConnections } from "./shared-connections.ts";
import type { Migration, Row, Session, SessionKind, Sql, Statement, Work } from "./sql.ts";

/** Which database, and how many connections to it at most. */
export interface PostgresOptions {
  url: string;
  /** 10 by default. */
  maxConnections?: number;
  /** The schema that has the tables; by default the connection's own. */
  schema?: string;
}

const require = createRequire(import.meta.url);

/** The driver, loaded only by a service that has its data in PostgreSQL. */
const driver = () => require("pg") as typeof pg;

const CONNECT_TIMEOUT_MS = 5_000;
const STATEMENT_TIMEOUT_MS = 10_000;
/** The timeout above is the database's. This one is ours, for a connection that has died without a word. */
const ANSWER_TIMEOUT_MS = 12_000;
/** The longest time of a timer. */
const LONGEST_MS = 2 ** 31 - 1;
const TRIES = 8;
const FIRST_PAUSE_MS = 5;
// One node migrates at a time. The number only has to be one that nobody else uses.
const MIGRATION_LOCK = 7_236_511_204;
const BIGINT = 20;
/** A slow read delays the reads after it on its connection. If a connection has this many reads, the next one takes another connection. */
const READS_TOGETHER = 8;
const BATCH_ROWS = 500;

/** The time of the database's clock, which decides everything, in whole milliseconds. On SQLite the driver provides this function. */
const CLOCK = `CREATE OR REPLACE FUNCTION now_ms() RETURNS bigint LANGUAGE sql VOLATILE PARALLEL SAFE
  AS $$ SELECT floor(extract(epoch FROM clock_timestamp()) * 1000)::bigint $$`;

// JIT is off, because compiling a plan takes longer than any statement of ours.
const SESSION_SETTINGS = `SET statement_timeout = ${STATEMENT_TIMEOUT_MS}; SET idle_in_transaction_session_timeout = ${STATEMENT_TIMEOUT_MS}; SET jit = off`;

/** Opens a PostgreSQL database, 15 or newer. A unit of work is one transaction, which is run again if it loses a race. */
export function openPostgres({ url, maxConnections = 10, schema }: PostgresOptions): Sql {
  const { Pool, types } = driver();
  const pool = new Pool({
    connectionString: url,
    max: maxConnections,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    query_timeout: ANSWER_TIMEOUT_MS,
    keepAlive: true,
    // Reads are sent without waiting for the answers to those before them; a transaction waits by itself.
    pipeline: true,
    application_name: "share-links",
    types: { getTypeParser: (type, format) => (type === BIGINT ? Number : types.getTypeParser(type, format)) },
    // Set here and not in the start-up packet: poolers such as PgBouncer refuse options there that they don't know.
    onConnect: async (connection) => {
      await connection.query(SESSION_SETTINGS + (schema === undefined ? "" : `; SET search_path = ${schema}`));
    },
  });
  // Without a listener, an idle connection that breaks would end the process. The next query reports the failure.
  pool.on("error", () => {});
  pool.on("connect", (connection) => connection.on("error", () => {}));
  const onSharedConnection = shareConnections({
    connect: () => unavailableUnless(() => pool.connect()),
    // Some are left to transactions.
    mostConnections: Math.ceil(maxConnections / 2),
    depth: READS_TOGETHER,
    isLost: isConnectionLost,
  });
  return {
    dialect: "postgres",
    read: <Result extends object>(statement: Statement<Result>) =>
      onSharedConnection((connection) => query(connection, statement)) as Promise<Result[]>,
    run: <Result extends object>(statement: Statement<Result>) =>
      withRetries(() => query(pool, statement)) as Promise<Result[]>,
    write: (work) => withRetries(() => transaction(pool, work)),
    migrate: (known) =>
      withRetries(() => within(pool, BEGIN, (connection) => runWork(patient(connection), migration(known)))),
    session: (kind, work) => session(pool, kind, work),
    load: () => ({ connections: pool.totalCount, waiting: pool.waitingCount }),
    close: () => pool.end(),
  };
}

/** Runs an action, and runs it again if it lost a race to another transaction, such as a deadlock or a unique key that the other one inserted first. */
async function withRetries<Result>(action: () => Promise<Result>): Promise<Result> {
  for (let tries = 1; ; tries++) {
    try {
      return await action();
    } catch (error) {
      if (tries === TRIES || !LOST_RACES.has(sqlState(error) ?? "")) throw error;
    }
    // The wait is random, so that the transactions that met don't meet again.
    await sleep(Math.random() * FIRST_PAUSE_MS * 2 ** tries);
  }
}

async function transaction<Result>(pool: pg.Pool, work: () => Work<Result>): Promise<Result> {
  return within(pool, BEGIN, (connection) => runWork(connection, work()));
}

async function within<Result>(
  pool: pg.Pool,
  beginning: Statement,
  work: (connection: pg.PoolClient) => Promise<Result>,
): Promise<Result> {
  const connection = await unavailableUnless(() => pool.connect());
  let broken: Error | undefined;
  try {
    await query(connection, beginning);
    const result = await work(connection);
    await query(connection, COMMIT);
    return result;
  } catch (error) {
    // A connection that can't roll back is closed, which rolls back, too.
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

function session<Result>(
  pool: pg.Pool,
  kind: SessionKind,
  work: (session: Session) => Promise<Result>,
): Promise<Result> {
  return within(pool, kind === "snapshot" ? BEGIN_SNAPSHOT : BEGIN, async (connection) => {
    await query(connection, NO_TIME_LIMIT);
    return work(sessionOf(patient(connection)));
  });
}

/** The same connection without a time limit for answers. */
function patient(connection: pg.PoolClient): Queryable {
  const limit: { query_timeout: number } = { query_timeout: LONGEST_MS };
  return { query: (config) => connection.query({ ...config, ...limit }) };
}

function sessionOf(connection: Queryable): Session {
  let cursors = 0;
  return {
    run: (work) => runWork(connection, work()),
    async *batches<Result extends object>({ text: select, values }: Statement<Result>) {
      const name = `batches_${cursors++}`;
      await query(connection, { text: `DECLARE ${name} NO SCROLL CURSOR FOR ${select}`, values });
      for (;;) {
        const batch = await query(connection, text(`FETCH ${BATCH_ROWS} FROM ${name}`));
        if (batch.length === 0) break;
        yield batch as Result[];
      }
      await query(connection, text(`CLOSE ${name}`));
    },
    migrate: (known) => runWork(connection, migration(known)),
  };
}

function* migration(known: readonly Migration[]): Work<number[]> {
  // A large table takes long to migrate.
  yield NO_TIME_LIMIT;
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
  for (const each of pending) {
    yield text(each.text);
    const values = [each.version, each.name];
    yield { text: "INSERT INTO schema_migrations (version, name, applied_at) VALUES (?, ?, now_ms())", values };
  }
  return pending.map((each) => each.version);
}

interface Queryable {
  query(config: pg.QueryConfig): Promise<{ rows: Row[] }>;
}

const BEGIN = text("BEGIN");
const BEGIN_SNAPSHOT = text("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
const NO_TIME_LIMIT = text("SET LOCAL statement_timeout = 0; SET LOCAL idle_in_transaction_session_timeout = 0");
const COMMIT = text("COMMIT");
const ROLLBACK = text("ROLLBACK");

/** Runs a statement. Each text is prepared once on each connection, unless it is to be planned each time. */
async function query(connection: Queryable, statement: Statement): Promise<Row[]> {
  if (statement.values.length === 0) {
    return (await unavailableUnless(() => connection.query({ text: statement.text }))).rows;
  }
  const { name, text: numbered } = prepared(statement.text);
  const config = { text: numbered, values: [...statement.values], ...(!statement.isPlannedAnew && { name }) };
  return (await unavailableUnless(() => connection.query(config))).rows;
}

const PREPARED = new Map<string, { name: string; text: string }>();

/** The name of a prepared statement is a hash of its text. Behind a pooler, nodes share connections, so a name must mean the same text on all nodes. */
function prepared(text: string): { name: string; text: string } {
  const known = PREPARED.get(text);
  if (known) return known;
  let parameters = 0;
  const hash = createHash("sha256").update(text).digest("hex").slice(0, 32);
  const made = { name: `share_links_${hash}`, text: text.replaceAll("?", () => `$${++parameters}`) };
  PREPARED.set(text, made);
  return made;
}

function text(sql: string): Statement {
  return { text: sql, values: [] };
}

// Classes and codes of SQLSTATE (postgresql.org, appendix A) for failures of the connection or the machine, not of the statement.
const UNAVAILABLE = /^(08|53|57P|58|XX|25006|55P03|57014|25P03|28)/;
// Serialization failure, deadlock, unique violation and foreign key violation. A redemption that finds at its end that it
// came too late undoes itself with a division by zero.
const LOST_RACES = new Set(["40001", "40P01", "23505", "23503", "22012"]);

function sqlState(error: unknown): string | undefined {
  return error instanceof driver().DatabaseError ? error.code : undefined;
}

function isConnectionLost(error: unknown): error is Refusal {
  return error instanceof Refusal && error.code === "service_unavailable" && sqlState(error.cause) === undefined;
}

/** Reports `service_unavailable` for failures of the connection or the machine. Those have no SQLSTATE, or one of the above. */
async function unavailableUnless<Result>(action: () => Promise<Result>): Promise<Result> {
  try {
    return await action();
  } catch (error) {
    const state = sqlState(error);
    if (state === undefined || UNAVAILABLE.test(state)) throw new Refusal("service_unavailable", { cause: error });
    throw error;
  }
}
