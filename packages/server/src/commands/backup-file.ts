import { createHash, type Hash, randomBytes } from "node:crypto";
import { createReadStream, createWriteStream, existsSync } from "node:fs";
import { link, open, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { Readable, pipeline as streamsInto } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import type { SqlValue } from "../store/sql.ts";

/** The first line of a backup: the version of the schema, and where and when the rows were read. */
export interface BackupHeader {
  format: "share-links backup";
  version: 1;
  schema: number;
  createdAt: string;
  engine: "sqlite" | "postgres";
}

/** The other lines: the name and the columns of a table, followed by its rows. */
export type BackupEntry = { table: string; columns: readonly string[] } | readonly SqlValue[];

interface BackupEnd {
  rows: number;
  sha256: string;
}

const COMPRESSION_LEVEL = 3;
const LINES_TOGETHER = 500;

/**
 * Writes a backup: JSON lines, compressed with gzip. The file gets its name once it is complete and on the disk, and never
 * overwrites another file. Gives the number of rows.
 */
export async function writeBackup(
  file: string,
  header: BackupHeader,
  entries: AsyncIterable<readonly BackupEntry[]>,
): Promise<number> {
  if (existsSync(file)) throw new Error(`There is a file ${file} already. Choose another name.`);
  const partial = `${file}.${randomBytes(4).toString("hex")}.partial`;
  let rows = 0;
  try {
    const lines = linesOf(header, entries, (count) => {
      rows = count;
    });
    await pipeline(
      Readable.from(lines),
      createGzip({ level: COMPRESSION_LEVEL }),
      createWriteStream(partial, { flags: "wx", mode: 0o600, flush: true }),
    ).catch((cause: NodeJS.ErrnoException) => {
      // A full disk or an unwritable folder, and not a failure of the database.
      throw cause.syscall ? new Error(`The backup ${file} can't be written: ${cause.message}`, { cause }) : cause;
    });
    // Unlike rename, link fails if there is a file of that name by now.
    await link(partial, file);
  } finally {
    await rm(partial, { force: true });
  }
  await syncFolder(dirname(file));
  return rows;
}

/** Opens a backup and reads its header. The entries end only after the last line was checked against all lines before it. */
export async function openBackup(
  file: string,
): Promise<{ header: BackupHeader; entries: AsyncIterable<readonly BackupEntry[]> }> {
  const hash = createHash("sha256");
  const batches = readLines(file);
  const first = await batches.next();
  const [head = "", ...rest] = first.done ? [] : first.value;
  const header = parse(file, head) as Partial<BackupHeader>;
  if (header.format !== "share-links backup" || header.version !== 1 || typeof header.schema !== "number")
    throw new Error(`${file} is no backup that this program can read.`);
  hash.update(`${head}\n`);
  return { header: header as BackupHeader, entries: entriesOf(file, rest, batches, hash) };
}

async function* linesOf(
  header: BackupHeader,
  entries: AsyncIterable<readonly BackupEntry[]>,
  onEnd: (rows: number) => void,
): AsyncGenerator<string> {
  const hash = createHash("sha256");
  const told = (text: string) => {
    hash.update(text);
    return text;
  };
  let rows = 0;
  yield told(`${JSON.stringify(header)}\n`);
  for await (const batch of entries) {
    rows += batch.filter(Array.isArray).length;
    yield told(batch.map((entry) => `${JSON.stringify(entry)}\n`).join(""));
  }
  onEnd(rows);
  yield `${JSON.stringify({ rows, sha256: hash.digest("hex") } satisfies BackupEnd)}\n`;
}

async function* entriesOf(
  file: string,
  first: readonly string[],
  batches: AsyncIterable<readonly string[]>,
  hash: Hash,
): AsyncGenerator<BackupEntry[]> {
  let [rows, end]: [number, BackupEnd | undefined] = [0, undefined];
  async function* all() {
    yield first;
    yield* batches;
  }
  for await (const lines of all()) {
    const entries: BackupEntry[] = [];
    for (const line of lines) {
      const entry = parse(file, line) as BackupEntry | BackupEnd;
      if (end) throw damaged(file);
      if ("sha256" in entry) end = entry;
      else {
        hash.update(`${line}\n`);
        if (Array.isArray(entry)) rows++;
        entries.push(entry);
      }
    }
    yield entries;
  }
  if (end?.rows !== rows || end.sha256 !== hash.digest("hex")) throw damaged(file);
}

async function* readLines(file: string): AsyncGenerator<string[], undefined> {
  const text = createGunzip().setEncoding("utf8");
  // A failure of any part destroys the last part, too, and so reaches the loop.
  streamsInto(createReadStream(file), text, () => {});
  let rest = "";
  try {
    for await (const chunk of text) {
      const lines = `${rest}${chunk}`.split("\n");
      rest = lines.pop() ?? "";
      for (let start = 0; start < lines.length; start += LINES_TOGETHER)
        yield lines.slice(start, start + LINES_TOGETHER);
    }
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "ENOENT") throw new Error(`There is no file ${file}.`, { cause });
    if ((cause as NodeJS.ErrnoException).syscall) throw cause;
    throw damaged(file, cause);
  }
  if (rest !== "") throw damaged(file);
}

function parse(file: string, line: string): unknown {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value === "object" && value !== null) return value;
  } catch {}
  throw damaged(file);
}

function damaged(file: string, cause?: unknown): Error {
  return new Error(`${file} is no whole backup: it was cut or changed, or is something else.`, { cause });
}

/** Syncs the folder. Otherwise a power failure could lose the file's name. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r");
  await handle.sync().finally(() => handle.close());
}
