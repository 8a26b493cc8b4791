// Tries the documents that its parent sends, one at a time, and answers each with an `Outcome`.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "@share-links/generator";
import { judgeExamples } from "./judge-examples.ts";
import type { Order, Outcome } from "./try-documents.ts";

process.on("message", async ({ path, out }: Order) => process.send?.(await tried(path, out)));

async function tried(path: string, out: string): Promise<Outcome> {
  const start = performance.now();
  const refusal = generate(path, out);
  const ms = performance.now() - start;
  const nothing = { taken: 0, unfit: [] };
  if (refusal !== undefined) return { refusal, ms, notes: {}, examples: nothing };
  const about = { ms, notes: notesIn(out) };
  try {
    return { ...about, examples: await judgeExamples(path) };
  } catch (error) {
    return { ...about, examples: nothing, unjudged: wordsOf(error) };
  }
}

function generate(path: string, out: string): string | undefined {
  const said: string[] = [];
  const output = { out: () => {}, err: (text: string) => void said.push(text) };
  try {
    return run(["--spec", path, "--out", out], output) === 0 ? undefined : said.join("");
  } catch (error) {
    return `crashed: ${wordsOf(error)}`;
  }
}

function notesIn(out: string): Record<string, number> {
  const file = join(out, "report.json");
  const notes: { kind: string }[] = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : [];
  return Object.fromEntries([...Map.groupBy(notes, ({ kind }) => kind)].map(([kind, all]) => [kind, all.length]));
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message).slice(0, 1_000) : String(error);
}
