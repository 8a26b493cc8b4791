import { closeSync, existsSync, openSync, realpathSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";

/** Who holds a database file, as another process is told. */
export interface OwnerName {
  pid: number;
  host: string;
}

/** A held database file. */
export interface Ownership {
  release(): void;
}

const BUSY = 5;
// One that is just ending is waited for, and so is the moment in which a new owner writes its name.
const TIMEOUT_MS = 1000;

/** The file beside a database whose lock says who owns it: one, by whatever link the database is reached. */
export function ownerFileOf(path: string): string {
  return `${realpathSync(path)}-owner`;
}

/**
 * Holds a SQLite file, which is there, for one process: a write transaction on the side file `…-owner`, whose lock the
 * system takes back however the process ends. Throws with the holder's name when another process has it.
 */
export function ownSqlite(path: string, { pid, host }: OwnerName): Ownership {
  const side = new DatabaseSync(ownerFileOf(path), { timeout: TIMEOUT_MS });
  try {
    side.exec("PRAGMA journal_mode = DELETE; BEGIN IMMEDIATE; CREATE TABLE IF NOT EXISTS owner (pid, host, since)");
    side.exec("DELETE FROM owner");
    side.prepare("INSERT INTO owner VALUES (?, ?, ?)").run(pid, host, new Date().toISOString());
    // Committed, the name can be read; of two that come at once, the one that begins again first is the owner.
    side.exec("COMMIT; BEGIN IMMEDIATE");
    return { release: () => side.close() };
  } catch (cause) {
    const isHeld = (cause as { errcode?: number }).errcode === BUSY;
    const holder = isHeld ? describeHolder(side) : "";
    side.close();
    if (!isHeld) throw cause;
    throw new Error(
      `The database file ${path} is in use by another process${holder}. One process at a time can serve or restore a SQLite file: stop that one, or use PostgreSQL for several.`,
      { cause },
    );
  }
}

/** Holds a SQLite file for a moment, without a name. Undefined when another process has it. */
export function tryToOwnSqlite(path: string): Ownership | undefined {
  const file = ownerFileOf(path);
  // Only a new file: to open and close one that this process has locked would end the lock.
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
