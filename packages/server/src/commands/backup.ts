import { existsSync } from "node:fs";
import { nameOfDatabase } from "../config.ts";
import { openDatabase } from "../open-service.ts";
import { knownMigrations, pendingMigrations } from "../store/migrate.ts";
import { row, type Session, type Sql } from "../store/sql.ts";
import { hasSchema, schemaVersion, selectAll, tablesOf } from "../store/tables.ts";
import { type BackupEntry, writeBackup } from "./backup-file.ts";
import { type Command, JSON_OPTION, printRow, type Shell } from "./command.ts";

/** Writes all data of one moment into a file, while the service goes on. */
export const backup: Command = {
  name: "backup",
  summary: "write all data of one moment into a file that restore reads on either engine; the service may go on",
  argument: "file",
  options: JSON_OPTION,
  async run(shell, call) {
    const sql = openExisting(shell);
    const database = nameOfDatabase(shell.config.database);
    try {
      const done = await sql.session("snapshot", async (session) => {
        const schema = await versionOf(sql, session, database);
        const tables = tablesOf(knownMigrations().slice(0, schema));
        const now = new Date().toISOString();
        const rows = await writeBackup(
          call.argument,
          { format: "share-links backup", version: 1, schema, createdAt: now, engine: sql.dialect },
          entriesOf(session, tables),
        );
        return { file: call.argument, database, schema, rows, createdAt: now };
      });
      printRow(shell, call, done);
    } finally {
      await sql.close();
    }
  },
};

/** Opens the configured database without bringing its schema up to date; a SQLite file that is not there is not made. */
export function openExisting({ config: { database } }: Pick<Shell, "config">): Sql {
  if (database.engine === "sqlite" && !existsSync(database.path))
    throw new Error(`There is no database file ${database.path}. See SHARE_LINKS_DATA_DIR and DATABASE_URL.`);
  return openDatabase(database);
}

/** The version of the schema; refuses a database that has none, and one that is newer than the program. */
export async function versionOf({ dialect }: Pick<Sql, "dialect">, session: Session, name: string): Promise<number> {
  if (!(await session.run(() => row(hasSchema(dialect))))) throw new Error(`${name} holds nothing of this service.`);
  const version = (await session.run(() => row(schemaVersion())))?.version ?? 0;
  pendingMigrations(version, knownMigrations());
  return version;
}

async function* entriesOf(session: Session, tables: readonly string[]): AsyncGenerator<BackupEntry[]> {
  for (const table of tables) {
    let columns: readonly string[] | undefined;
    for await (const rows of session.batches(selectAll(table))) {
      if (!columns) {
        columns = Object.keys(rows[0] ?? {});
        yield [{ table, columns }];
      }
      yield rows.map((each) => Object.values(each));
    }
  }
}
