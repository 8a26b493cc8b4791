import { existsSync } from "node:fs";
import { nameOfDatabase } from "../config/database.ts";
import { knownMigrations, pendingMigrations } from "../store/migrate.ts";
import { row, type Session, type Sql } from "../store/sql.ts";
import { hasSchema, schemaVersion } from "../store/tables.ts";
import type { Shell } from "./command.ts";
import { openDatabase, openDatabaseToRead, refuseWithoutLog } from "./open-service.ts";

/** Whether a command writes to the database. */
export type Access = "read" | "write";

/** Opens the configured database without migrating it. Throws if a SQLite file doesn't exist or lacks its log. */
export function openExisting({ config: { database } }: Pick<Shell, "config">, access: Access): Sql {
  if (database.engine === "sqlite" && !existsSync(database.path))
    throw new Error(
      `There is no database file ${database.path}. Set SHARE_LINKS_DATA_DIR or DATABASE_URL as for the service. If it is a new service, start it first: share-links-server serve`,
    );
  refuseWithoutLog(database);
  return access === "read" ? openDatabaseToRead(database) : openDatabase(database);
}

/**
 * Opens the configured database, runs `work` on it, and closes it afterwards. Throws also if the schema isn't that of this
 * program: a service of an older program may be running on it.
 */
export async function withDatabase<Result>(
  shell: Pick<Shell, "config">,
  access: Access,
  work: (sql: Sql) => Promise<Result>,
): Promise<Result> {
  const sql = openExisting(shell, access);
  const name = nameOfDatabase(shell.config.database);
  try {
    const version = await sql.session("snapshot", (session) => versionOf(sql, session, name));
    if (version !== knownMigrations().length)
      throw new Error(`${name} is at schema version ${version}. Update it with: share-links-server migrate`);
    return await work(sql);
  } finally {
    await sql.close();
  }
}

/** Reads the version of the schema. Throws if there is none, or if it is newer than the program. */
export async function versionOf({ dialect }: Pick<Sql, "dialect">, session: Session, name: string): Promise<number> {
  if (!(await session.run(() => row(hasSchema(dialect)))))
    throw new Error(
      `${name} has no tables of this service. Check DATABASE_URL, or start the service first, which creates them.`,
    );
  const version = (await session.run(() => row(schemaVersion())))?.version ?? 0;
  pendingMigrations(version, knownMigrations());
  return version;
}
