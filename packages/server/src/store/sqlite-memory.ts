import { rows, type Sql, type Statement, sql, type Work } from "./sql.ts";
import { connect } from "./sqlite-connection.ts";
import { asUnavailable, unavailableUnless } from "./sqlite-errors.ts";
import { migrateAndCommit, runWork } from "./sqlite-session.ts";

/** A SQLite database in memory. It ends with `close`, and no other process sees it. */
export interface MemorySql extends Sql {
  /** Like `write`, but synchronous. */
  writeNow<Result>(work: () => Work<Result>): Result;
  /** Runs a unit of work that only reads, synchronously and outside of a transaction. */
  readNow<Result>(work: Work<Result>): Result;
  /** A copy of the whole database. */
  serialize(): Uint8Array;
  /** Replaces the whole database by a copy of `serialize`. */
  deserialize(copy: Uint8Array): void;
}

const BEGIN = sql`BEGIN IMMEDIATE`;
const COMMIT = sql`COMMIT`;
const ROLLBACK = sql`ROLLBACK`;

/**
 * Opens an empty database in memory. Each unit of work runs at once and by itself, because there is no disk to wait for: no
 * call needs a timer, so it works while a test holds all timers. One connection is enough, because nothing can read
 * between the statements of a unit of work.
 */
export function openSqliteInMemory(now: () => number): MemorySql {
  const connection = connect(":memory:", now, false);
  const { database, run } = connection;

  function writeNow<Result>(work: () => Work<Result>): Result {
    run(BEGIN);
    try {
      const result = runWork(run, work());
      run(COMMIT);
      return result;
    } catch (error) {
      if (database.isTransaction) run(ROLLBACK);
      throw asUnavailable(error);
    }
  }

  const write: Sql["write"] = async (work) => writeNow(work);
  return {
    dialect: "sqlite",
    writeNow,
    readNow: (work) => runWork(run, work),
    serialize: () => database.serialize(),
    deserialize(copy) {
      // This ends the prepared statements.
      connection.forgetStatements();
      database.deserialize(copy);
    },
    run: (statement) => write(() => rows(statement)),
    write,
    async read<Result extends object>(statement: Statement<Result>) {
      return unavailableUnless(() => run(statement)) as Result[];
    },
    async migrate(known) {
      run(BEGIN);
      return migrateAndCommit(database, known, now());
    },
    session() {
      return Promise.reject(new Error("A database in memory has no sessions: they need a second connection to it."));
    },
    load: () => ({ connections: 1, waiting: 0 }),
    async close() {
      if (database.isOpen) database.close();
    },
  };
}
