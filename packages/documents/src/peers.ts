import { mkdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { costOf } from "@share-links/bench/child";
import { CONTENDERS } from "@share-links/bench/contenders";
import { type Document, nameOf } from "./corpus.ts";
import type { Result } from "./try-documents.ts";

/** The number of the largest documents that the peers get, too, and the most from one family. */
const COMPARED = 24;
const OF_FAMILY = 3;
const TIMEOUT_MS = 5 * 60 * 1_000;

/** The cost of a document for a contender; undefined if it failed. */
export interface Compared {
  readonly name: string;
  readonly bytes: number;
  readonly costs: Readonly<Record<string, { readonly wallMs: number; readonly peakMiB: number } | undefined>>;
}

/** Runs every contender of the benchmark on the largest documents, one after the other. */
export async function comparison(
  documents: readonly Document[],
  results: readonly Result[],
  root: string,
): Promise<Compared[]> {
  const compared: Compared[] = [];
  for (const document of largest(documents.filter((_, index) => results[index]?.refusal === undefined))) {
    const costs: Record<string, Compared["costs"][string]> = {};
    for (const contender of CONTENDERS) {
      const out = join(root, "peer");
      mkdirSync(out, { recursive: true });
      const cost = costOf(contender.script, contender.args(document.path, out), root, TIMEOUT_MS);
      costs[contender.name] = await cost.catch(() => undefined);
      rmSync(out, { recursive: true, force: true });
    }
    compared.push({ name: nameOf(document), bytes: bytesOf(document), costs });
    console.log(`compared ${nameOf(document)}`);
  }
  return compared;
}

function largest(documents: readonly Document[]): Document[] {
  const sorted = documents.toSorted((a, b) => bytesOf(b) - bytesOf(a));
  const seen = new Map<string, number>();
  const isWanted = ({ family }: Document) => {
    const count = (seen.get(family) ?? 0) + 1;
    seen.set(family, count);
    return count <= OF_FAMILY;
  };
  return sorted.filter(isWanted).slice(0, COMPARED);
}

function bytesOf({ path }: Document): number {
  return statSync(path).size;
}
