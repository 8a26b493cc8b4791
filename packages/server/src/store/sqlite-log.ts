import { closeSync, existsSync, openSync, readSync, realpathSync } from "node:fs";

// SQLite keeps what was written last in a log beside the file (`…-wal`), and deletes the log when the last process closes
// the file. The mark is the `user_version` in the file's header: 1 from before the first write until everything is in the file.
const MARKED = 1;
const MARK_OFFSET_BYTES = 60;
const MARK_BYTES = 4;

/** What is needed of a connection. */
interface Connection {
  exec(text: string): void;
  prepare(text: string): { get(): unknown };
}

/** Whether a database file has the mark and its log is missing: the file was copied alone, or the log was deleted. */
export function lacksLog(path: string): boolean {
  if (!existsSync(path)) return false;
  // The log is checked twice: a process that opens the file creates the log before the mark, and one that closes it deletes the log last.
  return !existsSync(logOf(path)) && isMarked(path) && !existsSync(logOf(path));
}

/** Marks a file that a connection has just opened. The mark is on the disk, in the file itself, before anything else is written. */
export function markLog(database: Connection, { isOwner }: { isOwner: boolean }): void {
  const { user_version: mark } = database.prepare("PRAGMA user_version").get() as { user_version: number };
  if (mark !== MARKED) database.exec(`PRAGMA user_version = ${MARKED}`);
  // The owner always moves the mark from the log into the file, because the process that set it may have been killed before
  // it could. While another process reads an older state, the mark stays in the log until the next checkpoint.
  if (mark !== MARKED || isOwner) database.exec("PRAGMA wal_checkpoint(TRUNCATE)");
}

/** Removes the mark once everything that was written is in the file. The mark stays while another process reads or writes, or if the disk is full. */
export function unmarkLog(database: Connection): void {
  try {
    const { busy } = database.prepare("PRAGMA wal_checkpoint(TRUNCATE)").get() as { busy: number };
    // This is a change of its own, so that no copy has it without all changes before it.
    if (busy === 0) database.exec("PRAGMA user_version = 0");
  } catch {
    // Then the mark stays, and `keepLog` keeps the log.
  }
}

/** Call this after a file was closed. If the file still has the mark and its log is gone, nothing is missing. An empty log says so. */
export function keepLog(path: string): void {
  if (lacksLog(path)) closeSync(openSync(logOf(path), "a", 0o600));
}

function logOf(path: string): string {
  return `${realpathSync(path)}-wal`;
}

/** Reads the file without SQLite. Never call it while this process has the file open, because closing the file would release the locks of SQLite. There is a log then. */
function isMarked(path: string): boolean {
  const file = openSync(path, "r");
  try {
    const mark = Buffer.alloc(MARK_BYTES);
    return readSync(file, mark, 0, MARK_BYTES, MARK_OFFSET_BYTES) === MARK_BYTES && mark.readUInt32BE() === MARKED;
  } finally {
    closeSync(file);
  }
}
