import { closeSync, openSync } from "node:fs";
import { dirname } from "node:path";
import type { Database } from "../config/database.ts";
import { makeFolder } from "../config/make-folder.ts";
import type { Config } from "../config.ts";
import { hasSecret, isRotating, openVault, openVaultToRead, vaultOf } from "../secrets/secret.ts";
import type { Vault } from "../secrets/vault.ts";
import { knownMigrations } from "../store/migrate.ts";
import { openPostgres } from "../store/postgres.ts";
import type { Sql } from "../store/sql.ts";
import { openSqlite } from "../store/sqlite.ts";
import { lacksLog } from "../store/sqlite-log.ts";
import { type OwnerName, type Ownership, ownerFileOf, ownSqlite } from "../store/sqlite-owner.ts";

/** The opened database of a configuration, with an up-to-date schema. */
export interface Service {
  sql: Sql;
  vault: Vault;
  /** The versions of the migrations that were applied just now. */
  migrated: readonly number[];
}

/** How a service is opened. */
export interface OpenOptions {
  /** Whether this process owns the database, see `ownDatabase`. */
  isOwner: boolean;
  /** Opens a SQLite file even if its log is missing, and goes on with what the file holds. */
  acceptsMissingLog?: boolean;
}

/** Opens the database, migrates it, and checks that the secret is the one that it was written with. */
export async function openService(config: Config, { isOwner, acceptsMissingLog }: OpenOptions): Promise<Service> {
  if (!acceptsMissingLog) refuseWithoutLog(config.database);
  const sql = openDatabase(config.database, { isOwner });
  try {
    const isNew = !(await hasSecret(sql));
    // With the former secret, too, a new one begins a rotation, and everything stays readable.
    const vault = vaultOf(config, { mayMake: isNew || isRotating(config) });
    if (!isNew) await openVaultToRead(sql, vault);
    const migrated = await sql.migrate(knownMigrations());
    return { sql, vault: await openVault(sql, vault), migrated };
  } catch (error) {
    await sql.close();
    throw error;
  }
}

/** Makes this process the only owner of a SQLite file, until it is released or the process ends. PostgreSQL may have any number of nodes. */
export function ownDatabase(database: Database, owner: OwnerName): Ownership {
  if (database.engine === "postgres") return { release() {} };
  makeFile(database.path);
  makeFile(ownerFileOf(database.path));
  return ownSqlite(database.path, owner);
}

/** Opens the database, with a schema of any version. Creates a SQLite file that doesn't exist. */
export function openDatabase(database: Database, { isOwner = false }: Partial<OpenOptions> = {}): Sql {
  if (database.engine === "postgres") return openPostgres({ url: database.url, maxConnections: database.poolSize });
  makeFile(database.path);
  return openSqlite({ path: database.path, isOwner });
}

/** Whether a SQLite file was copied without its log, so that changes which were acknowledged are missing in it. */
export function isWithoutLog(database: Database): boolean {
  return database.engine === "sqlite" && lacksLog(database.path);
}

/** Throws if a SQLite file was copied without its log, and says what to do. */
export function refuseWithoutLog(database: Database): void {
  if (database.engine !== "sqlite" || !isWithoutLog(database)) return;
  throw new Error(
    `${database.path} was copied without its log of writes: the file says that ${database.path}-wal belongs to it, and that file is missing. Changes that were acknowledged may be missing, too. Copy both files, or restore a backup. If you have nothing else, start the service once with: serve --accept-missing-log`,
  );
}

/** Opens the database read-only. A SQLite file must exist. */
export function openDatabaseToRead(database: Database): Sql {
  const sql =
    database.engine === "postgres" ? openDatabase(database) : openSqlite({ path: database.path, isReadOnly: true });
  const refuse = async () => {
    throw new Error("The database was opened read-only.");
  };
  return {
    ...sql,
    run: refuse,
    write: refuse,
    migrate: refuse,
    session: (kind, work) => (kind === "snapshot" ? sql.session(kind, work) : refuse()),
  };
}

function makeFile(path: string): void {
  try {
    makeFolder(dirname(path));
    // SQLite gives its other files the mode of this one, so other users of the machine can't read any of them.
    closeSync(openSync(path, "a", 0o600));
  } catch (cause) {
    throw new Error(
      `The database file ${path} can't be created or opened: ${(cause as Error).message}. If its folder doesn't exist, it is created, but the folder above has to exist. The file's place is set by SHARE_LINKS_DATA_DIR or DATABASE_URL.`,
      { cause },
    );
  }
}
