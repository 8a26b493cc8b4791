import { setTimeout as delay } from "node:timers/promises";
import { rows, type Sql, type Statement, sql, type Work } from "./sql.ts";
import { type Connection, connect, snapshotOf } from "./sqlite-connection.ts";
import { asUnavailable, isBusy, unavailableUnless } from "./sqlite-errors.ts";
import { keepLog, markLog, unmarkLog } from "./sqlite-log.ts";
import { tryToOwnSqlite } from "./sqlite-owner.ts";
import { migrateAndCommit, runWork, sessionOf } from "./sqlite-session.ts";

/** Where the file is, and the clock: on SQLite, the clock of the process is the database's. */
export interface SqliteOptions {
  path: string;
  now?: () => number;
  /** How long a writer waits for the transaction of another process before it fails; 5,000 by default. */
  busyTimeoutMs?: number;
  /** Opens the file read-only. It must exist. */
  isReadOnly?: boolean;
  /** Whether this process owns the file. Other processes may write, too. */
  isOwner?: boolean;
}

interface Job {
  work: () => Work<unknown>;
  resolve: (result: unknown) => void;
  reject: (error: unknown) => void;
}

type Outcome = { result: unknown } | { error: unknown };

const BEGIN = sql`BEGIN IMMEDIATE`;
const COMMIT = sql`COMMIT`;
const ROLLBACK = sql`ROLLBACK`;
const SAVEPOINT = sql`SAVEPOINT unit`;
const RELEASE = sql`RELEASE unit`;
const ROLLBACK_TO = sql`ROLLBACK TO unit`;
const BUSY_RETRY_MS = 5;
const MOST_PER_COMMIT = 256;
/** After so many pages (of 4 KiB), SQLite moves the log into the file, which syncs both. Its default of a thousand is reached after ten commits under load. */
const CHECKPOINT_PAGES = 4000;

/**
 * Opens a SQLite file. Units of work that arrive together share one transaction, with a savepoint for each, and all of
 * them resolve after its commit. Reads have a connection of their own, so that they never see what isn't committed.
 */
export function openSqlite(options: SqliteOptions): Sql {
  const { path, now = Date.now, busyTimeoutMs = 5000, isReadOnly = false, isOwner = false } = options;
  const open = () => unavailableUnless(() => connect(path, now, isReadOnly));
  const writer = open();
  if (!isReadOnly) unavailableUnless(() => markLog(writer.database, { isOwner }));
  const reader = open();
  reader.database.exec("PRAGMA query_only = ON");
  // Waiting inside SQLite would block the whole process, so begin() waits outside it.
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
      // From now on, every read sees what is committed here.
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
        // A snapshot begins with the first read.
        if (kind === "snapshot") connection.database.exec("BEGIN; SELECT count(*) FROM sqlite_schema");
        else await begin(connection, busyTimeoutMs);
        const result = await work(sessionOf(connection, now));
        snapshot.end();
        connection.run(COMMIT);
        return result;
      } catch (error) {
        throw asUnavailable(error);
      } finally {
        // This rolls back what isn't committed.
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

/** Begins a transaction that holds the write lock. It waits for other processes without blocking this one. */
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

/** Runs one unit of work within a savepoint. Throws only if the whole transaction is lost. */
function runJob({ database, run }: Connection, work: () => Work<unknown>): Outcome {
  run(SAVEPOINT);
  try {
    const result = runWork(run, work());
    run(RELEASE);
    return { result };
  } catch (error) {
    // After a full disk or an I/O error, SQLite has undone the whole transaction, with the earlier units.
    if (!database.isTransaction) throw error;
    run(ROLLBACK_TO);
    run(RELEASE);
    return { error: asUnavailable(error) };
  }
}
