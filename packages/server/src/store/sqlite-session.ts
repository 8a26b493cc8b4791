import type { DatabaseSync } from "node:sqlite";
import { pendingMigrations } from "./migrate.ts";
import type { Migration, Session, Statement, Work } from "./sql.ts";
import type { Connection } from "./sqlite-connection.ts";

const BATCH_ROWS = 500;

/** Runs a unit of work synchronously. */
export function runWork<Result>(run: Connection["run"], work: Work<Result>): Result {
  let step = work.next();
  while (!step.done) step = work.next(run(step.value));
  return step.value;
}

/** A session on a connection that is within a transaction. */
export function sessionOf({ database, run }: Connection, now: () => number): Session {
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

/** Applies the missing migrations in the transaction that has begun, and ends it. */
export function migrateAndCommit(database: DatabaseSync, known: readonly Migration[], now: number): number[] {
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
