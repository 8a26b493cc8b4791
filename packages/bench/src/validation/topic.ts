import { join } from "node:path";
import { bundle } from "../bundle.ts";
import { ask } from "../child.ts";
import type { Findings, Form } from "../form.ts";
import { interleave, type Measured } from "../rounds.ts";
import { writeAjvStandalone } from "./ajv-standalone.ts";
import { CONTENDERS, pathOf } from "./contenders.ts";
import { SUBJECTS } from "./judge.ts";
import { findingsOf } from "./report.ts";

const HERE = import.meta.dirname;
const BUNDLES = join(HERE, "../../dist/validation");

/** Measures the time of every contender's three validators, and the size and the cold start of a bundle with one. */
export async function validation({ rounds, sampleMs }: Form): Promise<Findings> {
  await writeAjvStandalone();
  const sizes = await sizesOfBundles();
  const names = CONTENDERS.map(({ name }) => name);
  const measured = await interleave(names, rounds, async (name) => {
    const cells: Record<string, number> = await ask(join(HERE, "start-cold.ts"), bundleOf(name));
    for (const subject of SUBJECTS) {
      const times = await ask<Record<string, number>>(join(HERE, "time.ts"), name, subject, String(sampleMs));
      for (const [cell, ns] of Object.entries(times)) cells[`${subject} ${cell}`] = ns;
    }
    return cells;
  });
  return findingsOf(measured, sizes);
}

async function sizesOfBundles(): Promise<Measured> {
  const sizes = CONTENDERS.map(async (contender) => {
    const text = `import { link } from ${JSON.stringify(pathOf(contender))};\nexport const { is, issues } = link();`;
    return [contender.name, [await bundle(text, HERE, bundleOf(contender.name), "neutral")]];
  });
  return Object.fromEntries(await Promise.all(sizes));
}

function bundleOf(name: string): string {
  return join(BUNDLES, "bundles", `${name.replace(/\W+/g, "-")}.mjs`);
}
