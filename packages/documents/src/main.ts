// Tries every document of the corpus and keeps what came of it in reports/documents.json and docs/generator.md: `pnpm soak documents`.
// DOCUMENTS=FOLDER adds the documents below a folder, of which each subfolder is a family.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { COMPILERS, compile } from "./compile.ts";
import { corpus, type Document } from "./corpus.ts";
import { comparison } from "./peers.ts";
import { keepTable } from "./table.ts";
import { type Result, tryDocument } from "./try-document.ts";

/** So many folders make one program: compilers read their own library once for each. */
const BATCH = 40;
const SHOWN_ERRORS = 3;

const reports = join(import.meta.dirname, "../reports");
const documents = corpus();
const root = mkdtempSync(join(tmpdir(), "share-links-documents-"));
const results: Result[] = [];
try {
  for (let start = 0; start < documents.length; start += BATCH) {
    results.push(...(await tryBatch(documents.slice(start, start + BATCH))));
    const generated = results.filter(({ refusal }) => refusal === undefined).length;
    console.log(`${generated} of ${results.length} generated, ${documents.length - results.length} to go`);
    keep();
  }
  keepTable(results, await comparison(documents, results, root));
} finally {
  rmSync(root, { recursive: true, force: true });
}

function keep(): void {
  mkdirSync(reports, { recursive: true });
  writeFileSync(join(reports, "documents.json"), JSON.stringify(results, null, 1));
}

async function tryBatch(batch: readonly Document[]): Promise<Result[]> {
  const folders = batch.map((_, index) => join(root, `document-${index}`));
  const tried: Result[] = [];
  const queue = [...batch.keys()];
  const work = async () => {
    for (let index = queue.shift(); index !== undefined; index = queue.shift())
      tried[index] = await tryDocument(batch[index] as Document, folders[index] ?? root);
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  const errors = await errorsOf(folders.filter((_, index) => tried[index]?.refusal === undefined));
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  return tried.map((result, index) => ({ ...result, errors: errors(folders[index] ?? root) }));
}

async function errorsOf(folders: readonly string[]): Promise<(folder: string) => Record<string, string[]>> {
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
