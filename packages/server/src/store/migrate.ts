import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Migration } from "./sql.ts";

// A path, because in a test with jsdom the class URL is another one, which Node's functions refuse.
const FOLDER = join(import.meta.dirname, "migrations");
const FILE_NAME = /^(\d{4})-([a-z0-9-]+)\.sql$/;

/** Every migration of this program, in order. Throws if one is missing. */
export function knownMigrations(): Migration[] {
  const migrations = readdirSync(FOLDER)
    .filter((file) => file.endsWith(".sql"))
    .sort()
    .map(readMigration);
  migrations.forEach(({ version, name }, index) => {
    if (version !== index + 1)
      throw new Error(`Migration ${version} (${name}) is out of order: ${index + 1} was expected.`);
  });
  return migrations;
}

/** The migrations that a database at `version` lacks. Refuses a database that a newer program has migrated. */
export function pendingMigrations(version: number, known: readonly Migration[]): readonly Migration[] {
  const newest = known.length;
  if (version > newest) {
    throw new Error(
      `The database is at schema version ${version}, this program knows versions up to ${newest}. Run the program that migrated it, or a newer one.`,
    );
  }
  return known.slice(version);
}

function readMigration(file: string): Migration {
  const [, version, name] = FILE_NAME.exec(file) ?? [];
  if (!version || !name) throw new Error(`The migration ${file} is not named like 0001-what-it-does.sql.`);
  return { version: Number(version), name, text: readFileSync(join(FOLDER, file), "utf8") };
}
