import { DatabaseSync, type StatementSync } from "node:sqlite";
import { setTimeout as delay } from "node:timers/promises";
import { Refusal } from "../refusal.ts";
import { pendingMigrations } from "./migrate.ts";
import {
  type Migration,
  type Row,
  rows,
  type Session,
  type Sql,
  type SqlValue,
  type Statement,
  sql,
  type Work,
} from "./sql.ts";
import { keepLog, markLog, unmarkLog } from "./sqlite-log.ts";
import { tryToOwnSqlite } from "./sqlite-owner.ts";

/** Where the file is, and what tells the time: on SQLite the one process's clock is the database's. */
export interface SqliteOptions {
  path: string;
  now?: () => number;
  /** How long a writer waits for another process to end its transaction before it is refused; 5,000 by default. */
  busyTimeoutMs?: number;
  /** Opens the file so that nothing can be written to it; it has to be there. */
  isReadOnly?: boolean;
  /** Whether this process owns the file; a process that doesn't writes beside the owner. */
  isOwner?: boolean;
}

interface Job {
  work: () => Work<unknown>;
  resolve: (result: unknown) => void;
  reject: (error: unknown) => void;
}

type Outcome = { result: unknown } | { error: unknown };

const BEGIN = sql`BEGIN IMMEDIATE`;
const BEGIN_READ = sql`BEGIN`;
const COMMIT = sql`COMMIT`;
const ROLLBACK = sql`ROLLBACK`;
const SAVEPOINT = sql`SAVEPOINT unit`;
const RELEASE = sql`RELEASE unit`;
const ROLLBACK_TO = sql`ROLLBACK TO unit`;
const BUSY_RETRY_MS = 5;
const MOST_PER_COMMIT = 256;
/** Of 4 KiB: after so many, SQLite moves the log into the file, which syncs both. A thousand, its own choice, are ten commits under load. */
const CHECKPOINT_PAGES = 4000;
const BATCH_ROWS = 500;

/**
 * A SQLite file (WAL, every commit synced to the disk). Units of work that arrive together share one durable
 * transaction, a savepoint each, and are all answered after its commit. Reads use a connection of their own, so that
 * they never see what is not committed.
 */
export function openSqlite(options: SqliteOptions): Sql {
  const { path, now = Date.now, busyTimeoutMs = 5000, isReadOnly = false, isOwner = false } = options;
  const open = () => unavailableUnless(() => connect(path, now, isReadOnly));
  const writer = open();
  if (!isReadOnly) unavailableUnless(() => markLog(writer.database, { isOwner }));
  const reader = open();
  reader.database.exec("PRAGMA query_only = ON");
  // A writer that waits inside SQLite would hold up the whole process; begin() waits outside it.
  writer.database.exec(`PRAGMA busy_timeout = 0; PRAGMA wal_autocheckpoint = ${CHECKPOINT_PAGES}`);
  const snapshot = snapshotOf(reader);
  const queue: Job[] = [];
  let draining: Promise<void> | undefined;

  async function drain(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
    while (queue.length > 0) {
      try {
        await begin(writer, busyTimeoutMs);
      } catch (error) {
        for (const job of queue.splice(0)) job.reject(error);
        break;
      }
      // What is committed here is seen by every read from now on.
      snapshot.end();
      commitTogether(writer, queue.splice(0, MOST_PER_COMMIT));
    }
    draining = undefined;
  }

  function write<Result>(work: () => Work<Result>): Promise<Result> {
    return new Promise<Result>((resolve, reject) => {
      queue.push({ work, resolve: resolve as (result: unknown) => void, reject });
      draining ??= drain();
    });
  }

  return {
    dialect: "sqlite",
    run: (statement) => write(() => rows(statement)),
    write,
    async read<Result extends object>(statement: Statement<Result>) {
      return unavailableUnless(() => snapshot.read(statement)) as Result[];
    },
    async migrate(known) {
      await begin(writer, busyTimeoutMs);
      snapshot.end();
      return unavailableUnless(() => migrateAndCommit(writer.database, known, now()));
    },
    async session(kind, work) {
      const connection = open();
      try {
        // The first read is what a snapshot begins with.
        if (kind === "snapshot") connection.database.exec("BEGIN; SELECT count(*) FROM sqlite_schema");
        else await begin(connection, busyTimeoutMs);
        const result = await work(sessionOf(connection, now));
        snapshot.end();
        connection.run(COMMIT);
        return result;
      } catch (error) {
        throw asUnavailable(error);
      } finally {
        // What is not committed is rolled back.
        connection.database.close();
      }
    },
    load: () => ({ connections: 2, waiting: queue.length }),
    async close() {
      await draining;
      snapshot.end();
      reader.database.close();
      if (isReadOnly) return writer.database.close();
      const ownership = isOwner ? undefined : tryToOwnSqlite(path);
      if (isOwner || ownership) unmarkLog(writer.database);
      writer.database.close();
      keepLog(path);
      ownership?.release();
    },
  };
}

interface Connection {
  database: DatabaseSync;
  run(statement: Statement): Row[];
}

function connect(path: string, now: () => number, isReadOnly: boolean): Connection {
  const database = new DatabaseSync(path, { timeout: 1000, readOnly: isReadOnly });
  if (!isReadOnly) database.exec("PRAGMA journal_mode = WAL");
  database.exec("PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON");
  database.function("now_ms", () => BigInt(now()));
  const prepared = new Map<string, Prepared>();
  const prepare = (text: string) => {
    const statement = toPrepared(database.prepare(text));
    prepared.set(text, statement);
    return statement;
  };
  return {
    database,
    run({ text, values }) {
      const { statement, columns } = prepared.get(text) ?? prepare(text);
      const found = statement.all(...values) as unknown as SqlValue[][];
      return found.map((row) => toRow(columns, row));
    },
  };
}

/**
 * Reads of one turn of the event loop share one read transaction, which ends with the turn and before each commit of this
 * process. SQLite locks the file for each read that stands alone, which takes several times as long as the read.
 */
function snapshotOf({ database, run }: Connection): { read(statement: Statement): Row[]; end(): void } {
  let turn: NodeJS.Immediate | undefined;
  function end(): void {
    if (turn === undefined) return;
    clearImmediate(turn);
    turn = undefined;
    // A read that failed may have ended it.
    if (database.isTransaction) run(ROLLBACK);
  }
  return {
    read(statement) {
      if (turn === undefined) {
        run(BEGIN_READ);
        turn = setImmediate(end);
      }
      return run(statement);
    },
    end,
  };
}

interface Prepared {
  statement: StatementSync;
  columns: readonly string[];
}

/** Has rows come as arrays: as objects they cost twice as much to make, and more to read. */
function toPrepared(statement: StatementSync): Prepared {
  statement.setReturnArrays(true);
  return { statement, columns: statement.columns().map(({ name }) => name) };
}

function toRow(columns: readonly string[], values: readonly SqlValue[]): Row {
  const row: Row = {};
  for (let index = 0; index < columns.length; index++) row[columns[index] as string] = values[index] as SqlValue;
  return row;
}

/** Begins a transaction that holds the write lock; waits for another process without holding up this one. */
async function begin({ run }: Connection, busyTimeoutMs: number): Promise<void> {
  const giveUpAt = performance.now() + busyTimeoutMs;
  for (;;) {
    try {
      run(BEGIN);
      return;
    } catch (error) {
      if (!isBusy(error) || performance.now() >= giveUpAt) throw asUnavailable(error);
    }
    await delay(BUSY_RETRY_MS);
  }
}

function commitTogether(connection: Connection, jobs: readonly Job[]): void {
  const outcomes: Outcome[] = [];
  try {
    for (const job of jobs) outcomes.push(runJob(connection, job.work));
    connection.run(COMMIT);
  } catch (error) {
    if (connection.database.isTransaction) connection.run(ROLLBACK);
    for (const job of jobs) job.reject(asUnavailable(error));
    return;
  }
  jobs.forEach((job, index) => {
    const outcome = outcomes[index] as Outcome;
    if ("error" in outcome) job.reject(outcome.error);
    else job.resolve(outcome.result);
  });
}

/** Runs one unit within its own savepoint; throws only when the whole transaction is lost. */
function runJob({ database, run }: Connection, work: () => Work<unknown>): Outcome {
  run(SAVEPOINT);
  try {
    const result = runWork(run, work());
    run(RELEASE);
    return { result };
  } catch (error) {
    // A full disk or an I/O error makes SQLite undo the whole transaction by itself, earlier units included.
    if (!database.isTransaction) throw error;
    run(ROLLBACK_TO);
    run(RELEASE);
    return { error: asUnavailable(error) };
  }
}

function runWork<Result>(run: Connection["run"], work: Work<Result>): Result {
  let step = work.next();
  while (!step.done) step = work.next(run(step.value));
  return step.value;
}

function sessionOf({ database, run }: Connection, now: () => number): Session {
  return {
    run: async (work) => runWork(run, work()),
    async *batches<Result extends object>({ text, values }: Statement<Result>) {
      let batch: Result[] = [];
      for (const row of database.prepare(text).iterate(...values)) {
        if (batch.push(row as Result) < BATCH_ROWS) continue;
        yield batch;
        batch = [];
      }
      if (batch.length > 0) yield batch;
    },
    migrate: async (known) => applyMigrations(database, known, now()),
  };
}

function migrateAndCommit(database: DatabaseSync, known: readonly Migration[], now: number): number[] {
  try {
    const applied = applyMigrations(database, known, now);
    database.exec("COMMIT");
    return applied;
  } catch (error) {
    if (database.isTransaction) database.exec("ROLLBACK");
    throw error;
  }
}

function applyMigrations(database: DatabaseSync, known: readonly Migration[], now: number): number[] {
  database.exec(
    "CREATE TABLE IF NOT EXISTS schema_migrations (version INTEGER PRIMARY KEY, name TEXT NOT NULL, applied_at BIGINT NOT NULL)",
  );
  const { version } = database.prepare("SELECT coalesce(max(version), 0) AS version FROM schema_migrations").get() as {
    version: number;
  };
  const pending = pendingMigrations(version, known);
  const record = database.prepare("INSERT INTO schema_migrations (version, name, applied_at) VALUES (?, ?, ?)");
  for (const migration of pending) {
    database.exec(migration.text);
    record.run(migration.version, migration.name, now);
  }
  return pending.map((migration) => migration.version);
}

// SQLite's primary result codes (sqlite.org/rescode.html) that speak of the file or the machine, not of the statement.
const UNAVAILABLE = new Map([
  [5, "BUSY"],
  [6, "LOCKED"],
  [7, "NOMEM"],
  [8, "READONLY"],
  [9, "INTERRUPT"],
  [10, "IOERR"],
  [11, "CORRUPT"],
  [13, "FULL"],
  [14, "CANTOPEN"],
  [15, "PROTOCOL"],
  [26, "NOTADB"],
]);

function primaryCode(error: unknown): number | undefined {
  if (!(error instanceof Error) || !("errcode" in error) || typeof error.errcode !== "number") return undefined;
  return error.errcode & 0xff;
}

function isBusy(error: unknown): boolean {
  return primaryCode(error) === 5;
}

function asUnavailable(error: unknown): unknown {
  const code = primaryCode(error);
  if (code !== undefined && UNAVAILABLE.has(code)) return new Refusal("service_unavailable", { cause: error });
  return error;
}

function unavailableUnless<Result>(action: () => Result): Result {
  try {
    return action();
  } catch (error) {
    throw asUnavailable(error);
  }
}
