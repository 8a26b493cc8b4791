import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, Readable, Writable } from "node:stream";
import { onTestFinished } from "vitest";
import { run } from "../src/run.ts";
import type { World } from "../src/world.ts";

/** What a test changes about the world of a command. */
export interface Around {
  readonly env?: Readonly<Record<string, string>>;
  /** What standard input holds; a terminal that nobody types at by default. */
  readonly stdin?: string | Buffer;
  /** Whether a person reads the results. By default they go into a pipe. */
  readonly isTerminal?: boolean;
  /** Streams in place of standard input and output, for a conversation. */
  readonly input?: Readable;
  readonly output?: Writable;
  readonly columns?: number;
  /** Gets what is printed to stderr, as it comes. */
  readonly onNote?: (text: string) => void;
  readonly folder?: string;
  readonly signal?: AbortSignal;
  readonly now?: () => Date;
  readonly timeZone?: string;
  readonly openAddress?: (url: string) => Promise<void>;
}

/** How a command ended. */
export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  /** The result, if it is one JSON value. */
  json<Value = Record<string, unknown>>(): Value;
}

/** Runs commands in this process, as `share-links` runs them in its own. */
export async function command(around: Around, ...args: readonly string[]): Promise<Outcome> {
  const [stdout, stderr] = [new Screen(around), new Screen(around, around.onNote)];
  const folder = around.folder ?? emptyFolder();
  const world: World = {
    args,
    env: { SHARE_LINKS_CONFIG_DIR: join(folder, "config"), ...around.env },
    platform: process.platform,
    homeFolder: folder,
    workingFolder: folder,
    stdin: around.input ?? inputOf(around),
    stdout: around.output ?? stdout,
    stderr,
    signal: around.signal ?? new AbortController().signal,
    timeZone: around.timeZone ?? "UTC",
    processId: process.pid,
    isRunning: (id) => id === process.pid,
    now: around.now ?? (() => new Date()),
    openAddress: around.openAddress ?? (() => Promise.reject(new Error("no browser"))),
  };
  const code = await run(world);
  return { code, stdout: stdout.text, stderr: stderr.text, json: () => JSON.parse(stdout.text) };
}

/** A folder that is removed at the end of the test. */
export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "share-links-cli-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Collects what is printed. */
class Screen extends Writable {
  text = "";
  readonly isTTY: boolean;
  readonly columns: number;

  readonly #onText: (text: string) => void;

  constructor({ isTerminal = false, columns = 120 }: Around, onText: (text: string) => void = () => {}) {
    super();
    this.#onText = onText;
    this.isTTY = isTerminal;
    this.columns = columns;
  }

  override _write(chunk: Buffer, _: BufferEncoding, done: () => void): void {
    this.text += chunk.toString();
    this.#onText(chunk.toString());
    done();
  }
}

function inputOf({ stdin, isTerminal = false }: Around): World["stdin"] {
  if (stdin !== undefined) return Readable.from([stdin]) as unknown as World["stdin"];
  return Object.assign(new PassThrough(), { isTTY: isTerminal });
}
