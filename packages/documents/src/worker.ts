// Generates from the document that its parent names, or checks its examples. These are separate tasks, because a validator can take too
// long if the document has a pattern that backtracks exponentially.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "@share-links/generator";
import { judgeExamples } from "./judge-examples.ts";
import type { Judgement, Order, Written } from "./try-documents.ts";

process.on("message", async ({ path, out }: Order) =>
  process.send?.(out === undefined ? await judge(path) : write(path, out)),
);

function write(path: string, out: string): Written {
  const start = performance.now();
  const refusal = generate(path, out);
  const ms = performance.now() - start;
  return refusal === undefined ? { ms, notes: notesIn(out) } : { refusal, ms, notes: {} };
}

async function judge(path: string): Promise<Judgement> {
  try {
    return { examples: await judgeExamples(path) };
  } catch (error) {
    return { examples: { taken: 0, unfit: [] }, unjudged: wordsOf(error) };
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
