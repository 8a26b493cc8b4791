import { closeSync, existsSync, fsyncSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import { basename } from "node:path";
import { Failure } from "../failure.ts";
import type { World } from "../world.ts";

/** What is known about a row: its link, or that it was sent, and with which body. */
export type Entry =
  | { readonly key: string; readonly state: "sent"; readonly at: string; readonly body: object }
  | { readonly key: string; readonly state: "made"; readonly id: string }
  | { readonly key: string; readonly state: "refused" };

/** What happened to the rows of a file. It is on the disk before a row is sent, so that an interrupted run leaves no doubt. */
export interface Journal {
  readonly entries: ReadonlyMap<string, Entry>;
  /** Resolves once the entry is on the disk. */
  note(entry: Entry): void;
  close(): void;
}

/**
 * Opens the journal of a file for one server. Throws a failure if it is the journal of another server, or if another run has it open.
 * It holds no tokens and no keys of the API.
 */
export function openJournal(world: World, path: string, baseUrl: string): Journal {
  const lock = lockFile(world, `${path}.lock`);
  try {
    const text = existsSync(path) ? readFileSync(path, "utf8") : "";
    const entries = readEntries(path, text, baseUrl);
    const file = openSync(path, "a", 0o600);
    const write = (value: object, before = "") => {
      writeSync(file, `${before}${JSON.stringify(value)}\n`);
      fsyncSync(file);
    };
    // A power failure may have cut the last line.
    const before = text === "" || text.endsWith("\n") ? "" : "\n";
    if (text === "") write({ journal: 1, baseUrl });
    else if (before !== "") writeSync(file, before);
    return {
      entries,
      note(entry) {
        write(entry);
        entries.set(entry.key, entry);
      },
      close() {
        closeSync(file);
        lock.release();
      },
    };
  } catch (error) {
    lock.release();
    throw error;
  }
}

function readEntries(path: string, text: string, baseUrl: string): Map<string, Entry> {
  const [heading, ...lines] = text.split("\n").flatMap((line) => {
    try {
      return line === "" ? [] : [JSON.parse(line) as Entry & { journal?: number; baseUrl?: string }];
    } catch {
      return [];
    }
  });
  if (heading !== undefined && heading.journal !== 1)
    throw new Failure("usage", `${path} is not a journal of this program.`, {
      hint: "Name another file with --journal.",
    });
  if (heading !== undefined && heading.baseUrl !== baseUrl)
    throw new Failure("usage", `${basename(path)} tells what was created at ${heading.baseUrl}, not at ${baseUrl}.`, {
      hint: "Name another file with --journal to create the links there, too.",
    });
  return new Map(lines.map((entry) => [entry.key, entry]));
}

/** Two runs at once would both send the rows that neither has noted. */
function lockFile({ processId, isRunning }: World, path: string): { release(): void } {
  const release = () => rmSync(path, { force: true });
  for (;;) {
    try {
      const file = openSync(path, "wx", 0o600);
      writeSync(file, `${processId}`);
      closeSync(file);
      return { release };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    }
    const owner = Number(existsSync(path) ? readFileSync(path, "utf8") : 0);
    if (owner > 0 && isRunning(owner))
      throw new Failure("conflict", `Another run (process ${owner}) is working on this file.`, {
        hint: `Wait for its end. If it isn't ours, delete ${path}.`,
      });
    release();
  }
}
