import { DatabaseSync, type StatementSync } from "node:sqlite";
import type { Row, Sql, Statement, Work } from "@share-links/server/src/store/sql.ts";

/** SQLite as a plain server uses it: one connection, long-lived prepared statements, and a separate commit for each request. */
export function openPlainSqlite(path: string, synchronous: "FULL" | "NORMAL"): Sql {
  const database = new DatabaseSync(path);
  database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = ${synchronous}; PRAGMA foreign_keys = ON`);
  database.function("now_ms", () => BigInt(Date.now()));
  const prepared = new Map<string, StatementSync>();
  const run = ({ text, values }: Statement) => {
    const statement = prepared.get(text) ?? database.prepare(text);
    prepared.set(text, statement);
    return statement.all(...values) as Row[];
  };
  const transaction = <Result>(work: () => Work<Result>): Result => {
    database.exec("BEGIN IMMEDIATE");
    try {
      const result = runWork(run, work());
      database.exec("COMMIT");
      return result;
    } catch (error) {
      if (database.isTransaction) database.exec("ROLLBACK");
      throw error;
    }
  };
  return {
    dialect: "sqlite",
    read: async <Result extends object>(statement: Statement<Result>) => run(statement) as Result[],
    run: async <Result extends object>(statement: Statement<Result>) => run(statement) as Result[],
    write: async (work) => transaction(work),
    session: () => Promise.reject(new Error("a peer runs no long work")),
    load: () => ({ connections: 0, waiting: 0 }),
    migrate: () => Promise.reject(new Error("our server creates the database of a peer")),
    close: async () => database.close(),
  };
}

function runWork<Result>(run: (statement: Statement) => Row[], work: Work<Result>): Result {
  let step = work.next();
  while (!step.done) step = work.next(run(step.value));
  return step.value;
}
