// Tries every document of the corpus and writes the results to reports/documents.json and docs/generator.md: `pnpm soak documents`.
// DOCUMENTS=FOLDER adds the documents in a folder, with a subfolder for each family. Arguments, such as "stripe", choose the documents
// whose path contains one of them, and their results are only printed.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { COMPILERS, compile } from "./compile.ts";
import { corpus, type Document } from "./corpus.ts";
import { comparison } from "./peers.ts";
import { keepTable } from "./table.ts";
import { type Result, tryDocuments } from "./try-documents.ts";

/** The number of folders in one program. Compilers read their own library once for each program. */
const BATCH = 40;
const SHOWN_ERRORS = 3;

const reports = join(import.meta.dirname, "../reports");
const wanted = process.argv.slice(2);
const documents = corpus().filter(({ path }) => wanted.length === 0 || wanted.some((part) => path.includes(part)));
const root = mkdtempSync(join(tmpdir(), "share-links-documents-"));
const batches = Array.from({ length: Math.ceil(documents.length / BATCH) }, (_, index) => index * BATCH);
const tried: Result[][] = [];
try {
  await Promise.all(Array.from({ length: availableParallelism() }, (_, lane) => work(join(root, `lane-${lane}`))));
  if (wanted.length === 0) keepTable(results(), documents.length, await comparison(documents, results(), root));
  else console.log(JSON.stringify(results(), null, 1));
} finally {
  rmSync(root, { recursive: true, force: true });
}

/** Tries one batch after the other, until none is left. */
async function work(folder: string): Promise<void> {
  mkdirSync(folder);
  for (let start = batches.shift(); start !== undefined; start = batches.shift()) {
    tried[start / BATCH] = await tryBatch(documents.slice(start, start + BATCH), folder);
    const all = results();
    const generated = all.filter(({ refusal }) => refusal === undefined).length;
    console.log(`${generated} of ${all.length} generated, ${documents.length - all.length} to go`);
    if (wanted.length === 0) keep();
  }
}

/** The results of the documents so far, in the order of the corpus. */
function results(): Result[] {
  return tried.flat();
}

/** Runs after each batch, so that an interrupted run keeps its results, with the number of documents that it has tried. */
function keep(): void {
  mkdirSync(reports, { recursive: true });
  writeFileSync(join(reports, "documents.json"), JSON.stringify(results(), null, 1));
  keepTable(results(), documents.length, []);
}

async function tryBatch(batch: readonly Document[], root: string): Promise<Result[]> {
  const orders = batch.map((document, index) => [document, join(root, `document-${index}`)] as const);
  const tried = await tryDocuments(orders);
  const written = orders.filter((_, index) => tried[index]?.refusal === undefined).map(([, out]) => out);
  const errors = await errorsOf(written, root);
  for (const folder of written) rmSync(folder, { recursive: true, force: true });
  return tried.map((result, index) => ({ ...result, errors: errors(orders[index]?.[1] ?? root) }));
}

async function errorsOf(
  folders: readonly string[],
  root: string,
): Promise<(folder: string) => Record<string, string[]>> {
  const found: [string, Map<string, string[]>][] = [];
  for (const [version, program] of COMPILERS) found.push([version, await compile(program, root, folders)]);
  return (folder) =>
    Object.fromEntries(
      found.flatMap(([version, errors]) => {
        const here = errors.get(folder) ?? errors.get(root);
        return here === undefined ? [] : [[version, here.slice(0, SHOWN_ERRORS)]];
      }),
    );
}
