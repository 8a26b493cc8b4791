import { closeSync, existsSync, openSync, realpathSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { isBusy } from "./sqlite-errors.ts";

/** Who owns a database file, for the messages of other processes. */
export interface OwnerName {
  pid: number;
  host: string;
}

/** The ownership of a database file. */
export interface Ownership {
  release(): void;
}

// Wait for an owner that is just ending, and for the moment in which a new owner writes its name.
const TIMEOUT_MS = 1000;

/** The file beside a database whose lock says who owns it. It is the same file for every symbolic link to the database. */
export function ownerFileOf(path: string): string {
  return `${realpathSync(path)}-owner`;
}

/**
 * Makes this process the only owner of a SQLite file, which must exist. It holds a write transaction on the file
 * `…-owner`, and the system releases that lock however the process ends. Throws with the owner's name if there is one.
 */
export function ownSqlite(path: string, { pid, host }: OwnerName): Ownership {
  const side = new DatabaseSync(ownerFileOf(path), { timeout: TIMEOUT_MS });
  try {
    side.exec("PRAGMA journal_mode = DELETE; BEGIN IMMEDIATE; CREATE TABLE IF NOT EXISTS owner (pid, host, since)");
    side.exec("DELETE FROM owner");
    side.prepare("INSERT INTO owner VALUES (?, ?, ?)").run(pid, host, new Date().toISOString());
    // Others can read the name once it is committed. Of two processes that do this at once, the first to begin again is the owner.
    side.exec("COMMIT; BEGIN IMMEDIATE");
    return { release: () => side.close() };
  } catch (cause) {
    const isHeld = isBusy(cause);
    const holder = isHeld ? describeHolder(side) : "";
    side.close();
    if (!isHeld) throw cause;
    throw new Error(
      `The database file ${path} is in use by another process${holder}. One process at a time can serve or restore a SQLite file: stop that one, or use PostgreSQL for several.`,
      { cause },
    );
  }
}

/** Owns a SQLite file for a moment, without a name. Undefined if another process owns it. */
export function tryToOwnSqlite(path: string): Ownership | undefined {
  const file = ownerFileOf(path);
  // Only creates a new file: opening and closing a file that this process has locked would release the lock.
  if (!existsSync(file)) closeSync(openSync(file, "a", 0o600));
  const side = new DatabaseSync(file, { timeout: 0 });
  try {
    side.exec("BEGIN IMMEDIATE");
    return { release: () => side.close() };
  } catch {
    side.close();
    return undefined;
  }
}

function describeHolder(side: DatabaseSync): string {
  try {
    const owner = side.prepare("SELECT pid, host, since FROM owner").get();
    return owner ? ` (process ${owner.pid} on ${owner.host}, since ${owner.since})` : "";
  } catch {
    return "";
  }
}
