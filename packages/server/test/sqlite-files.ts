import { accessSync, constants, mkdtempSync, readFileSync, rmSync, statfsSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { knownMigrations } from "../src/store/migrate.ts";
import { openSqlite } from "../src/store/sqlite.ts";

const IN_MEMORY = "/dev/shm";
const ENOUGH_BYTES = 1_073_741_824;

let migrated: Buffer | undefined;

/** Makes a folder with a SQLite file that has this program's schema and no rows. */
export async function makeSqliteFile(): Promise<{ folder: string; path: string }> {
  // Migrating takes five times as long as copying what the first test has migrated.
  migrated ??= await migratedFile();
  const folder = mkdtempSync(join(folderOfFiles(), "share-links-"));
  const path = join(folder, "share-links.db");
  writeFileSync(path, migrated);
  return { folder, path };
}

async function migratedFile(): Promise<Buffer> {
  const folder = mkdtempSync(join(folderOfFiles(), "share-links-"));
  const path = join(folder, "share-links.db");
  const sql = openSqlite({ path, isOwner: true });
  await sql.migrate(knownMigrations());
  await sql.close();
  const bytes = readFileSync(path);
  rmSync(folder, { recursive: true });
  return bytes;
}

/** A folder in memory if the system has one with enough space: no test needs these files after a crash of the machine. */
function folderOfFiles(): string {
  try {
    accessSync(IN_MEMORY, constants.W_OK);
    const { bavail, bsize } = statfsSync(IN_MEMORY);
    return bavail * bsize >= ENOUGH_BYTES ? IN_MEMORY : tmpdir();
  } catch {
    return tmpdir();
  }
}
