import { DatabaseSync, type StatementSync } from "node:sqlite";
import { type Row, type SqlValue, type Statement, sql } from "./sql.ts";

const BEGIN_READ = sql`BEGIN`;
const ROLLBACK = sql`ROLLBACK`;

/** One connection to a SQLite file, with the statements that it has prepared. */
export interface Connection {
  database: DatabaseSync;
  run(statement: Statement): Row[];
  /** Prepares every statement anew when it is run again. */
  forgetStatements(): void;
}

/** Connects to a SQLite file (WAL, every commit synced to the disk). */
export function connect(path: string, now: () => number, isReadOnly: boolean): Connection {
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
    forgetStatements: () => prepared.clear(),
  };
}

/**
 * Lets the reads of one turn of the event loop share one read transaction, which ends with the turn and before each commit
 * of this connection's process. Without it, SQLite locks the file for each read, which takes several times as long as the read.
 */
export function snapshotOf({ database, run }: Connection): { read(statement: Statement): Row[]; end(): void } {
  let turn: NodeJS.Immediate | undefined;
  function end(): void {
    if (turn === undefined) return;
    clearImmediate(turn);
    turn = undefined;
    // A read that failed may have ended the transaction.
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

/** Prepares a statement whose rows are arrays: it takes twice as long to make objects, and longer to read them. */
function toPrepared(statement: StatementSync): Prepared {
  statement.setReturnArrays(true);
  return { statement, columns: statement.columns().map(({ name }) => name) };
}

function toRow(columns: readonly string[], values: readonly SqlValue[]): Row {
  const row: Row = {};
  for (let index = 0; index < columns.length; index++) row[columns[index] as string] = values[index] as SqlValue;
  return row;
}
