import { nameOfDatabase } from "../config/database.ts";
import { knownMigrations } from "../store/migrate.ts";
import type { Session } from "../store/sql.ts";
import { selectAll, tablesOf } from "../store/tables.ts";
import { type BackupEntry, writeBackup } from "./backup-file.ts";
import { type Command, JSON_OPTION, printRow } from "./command.ts";
import { openExisting, versionOf } from "./open-existing.ts";

/** Writes all data of one moment to a file. The service may run meanwhile. */
export const backup: Command = {
  name: "backup",
  summary: "write all data of one moment into a new file, for restore on either engine. The service can keep running",
  argument: "file",
  options: JSON_OPTION,
  async run(shell, call) {
    const sql = openExisting(shell, "read");
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
