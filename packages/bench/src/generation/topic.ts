import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { costOf } from "../child.ts";
import type { Findings, Form } from "../form.ts";
import { interleave } from "../rounds.ts";
import { CONTENDERS } from "./contenders.ts";
import { SIZES, writeDocument } from "./documents.ts";
import { findingsOf } from "./report.ts";

// The time that a disk needs for a new file depends on what was deleted there before.
const MEMORY = "/dev/shm";

/** Measures every contender's command on three sizes of a document: wall time and peak memory of the process. */
export async function generation({ rounds }: Form): Promise<Findings> {
  const folder = mkdtempSync(join(existsSync(MEMORY) ? MEMORY : tmpdir(), "share-links-bench-"));
  try {
    const documents = SIZES.map(({ name, schemas }) => ({ name, ...writeDocument(folder, schemas) }));
    const names = CONTENDERS.map(({ name }) => name);
    const measured = await interleave(names, rounds, async (name) => {
      const cells: Record<string, number> = {};
      for (const document of documents) {
        const { wallMs, peakMiB } = await generate(name, document.path, folder);
        cells[`${document.name} ms`] = wallMs;
        cells[`${document.name} MiB`] = peakMiB;
      }
      return cells;
    });
    return findingsOf(
      measured,
      documents.map(({ bytes }) => bytes),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Generates into an empty folder each time, because otherwise a contender that only writes changed files would have an advantage. */
async function generate(name: string, document: string, folder: string) {
  const contender = CONTENDERS.find((each) => each.name === name);
  if (contender === undefined) throw new Error(`no ${name}`);
  const out = join(folder, "out");
  mkdirSync(out);
  const cost = await costOf(contender.script, contender.args(document, out), folder);
  rmSync(out, { recursive: true });
  return cost;
}
