import { join } from "node:path";
import type { Findings, Form } from "../form.ts";
import { interleave } from "../rounds.ts";
import { check } from "./check.ts";
import { CONTENDERS } from "./five-calls.ts";
import { COMPILERS, writeProgram, writeProject } from "./project.ts";
import { findingsOf } from "./report.ts";

const FOLDER = join(import.meta.dirname, "../../dist/types");

/** Checks every contender's five calls with two compilers, and measures the instantiations and the wall time of the process. */
export async function types({ rounds }: Form): Promise<Findings> {
  await writeProject(FOLDER);
  const args = new Map(CONTENDERS.map(({ name, text }) => [name, writeProgram(FOLDER, name, text)]));
  const measured = await interleave([...args.keys()], rounds, async (name) => {
    const cells: Record<string, number> = {};
    for (const compiler of COMPILERS) {
      const { instantiations, wallMs } = await check(compiler.path, args.get(name) ?? []);
      cells[`${compiler.name} instantiations`] = instantiations;
      cells[`${compiler.name} ms`] = wallMs;
    }
    return cells;
  });
  return findingsOf(measured);
}
