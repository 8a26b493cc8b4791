import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { costOf } from "@share-links/bench/child";
import { type Document, nameOf } from "./corpus.ts";
import type { Judged } from "./judge-examples.ts";

const COMMAND = fileURLToPath(new URL("main.ts", import.meta.resolve("@share-links/generator")));
const JUDGE = join(import.meta.dirname, "judge-examples.ts");
const TIMEOUT_MS = 5 * 60 * 1_000;

/** What came of one document. */
export interface Result {
  readonly family: string;
  readonly name: string;
  /** What the command said where it gave up; undefined where it wrote the folder. */
  readonly refusal?: string;
  readonly wallMs: number;
  readonly peakMiB: number;
  /** How many things of each kind were taken in another way than they stand there. */
  readonly notes: Readonly<Record<string, number>>;
  readonly examples: Judged;
  /** Why the examples could not be judged. */
  readonly unjudged?: string;
  /** The first errors of each compiler that took offence. */
  readonly errors: Readonly<Record<string, readonly string[]>>;
}

/** Runs the command for a document in a process of its own, which writes below `out`, and lets the validators judge the document's examples. */
export async function tryDocument(document: Document, out: string): Promise<Result> {
  const about = { family: document.family, name: nameOf(document), errors: {} };
  mkdirSync(out, { recursive: true });
  try {
    const cost = await costOf(COMMAND, ["--spec", document.path, "--out", out], out, TIMEOUT_MS);
    return { ...about, ...cost, notes: notesIn(out), ...(await judgedIn(document)) };
  } catch (error) {
    return { ...about, refusal: reasonOf(error), wallMs: 0, peakMiB: 0, notes: {}, examples: { taken: 0, unfit: [] } };
  }
}

function notesIn(out: string): Record<string, number> {
  const file = join(out, "report.json");
  const notes: { kind: string }[] = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : [];
  return Object.fromEntries([...Map.groupBy(notes, ({ kind }) => kind)].map(([kind, all]) => [kind, all.length]));
}

async function judgedIn({ path }: Document): Promise<Pick<Result, "examples" | "unjudged">> {
  try {
    const options = { maxBuffer: 256 * 1024 * 1024, timeout: TIMEOUT_MS, killSignal: "SIGKILL" } as const;
    const { stdout } = await promisify(execFile)(process.execPath, [JUDGE, path], options);
    return { examples: JSON.parse(stdout) };
  } catch (error) {
    return { examples: { taken: 0, unfit: [] }, unjudged: reasonOf(error) };
  }
}

function reasonOf(error: unknown): string {
  const {
    stderr = "",
    message = String(error),
    killed = false,
  } = error as Partial<Record<"stderr" | "message", string>> & { killed?: boolean };
  if (killed) return `not done after ${TIMEOUT_MS / 1_000} s`;
  return (stderr.trim() || message).slice(0, 2_000);
}
