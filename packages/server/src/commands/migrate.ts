import { nameOfDatabase } from "../config/database.ts";
import { type Command, JSON_OPTION, printRow } from "./command.ts";
import { openService } from "./open-service.ts";

/** Applies the missing migrations to the database. */
export const migrate: Command = {
  name: "migrate",
  summary: "update the database's schema; serve does so, too",
  options: JSON_OPTION,
  async run(shell, call) {
    const { sql, migrated } = await openService(shell.config, { isOwner: false });
    await sql.close();
    printRow(shell, call, { database: nameOfDatabase(shell.config.database), applied: migrated });
  },
};
