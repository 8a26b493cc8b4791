import type { Findings } from "../form.ts";
import type { Measured } from "../rounds.ts";
import { median } from "../statistics.ts";
import { table, whole } from "../table.ts";
import { CONTENDERS } from "./five-calls.ts";
import { COMPILERS } from "./project.ts";

const [EMPTY] = CONTENDERS;
const OURS = "ours";
const LIMIT = 10_000;

type All = Readonly<Record<string, Measured>>;

/** The table and the goal, from the instantiations and milliseconds by contender and compiler. */
export function findingsOf(measured: All): Findings {
  const head = ["", ...COMPILERS.flatMap(({ name }) => [`instantiations, TypeScript ${name}`, `tsc ${name} ms`])];
  const rows = CONTENDERS.map((contender) => [
    contender.name,
    ...COMPILERS.flatMap(({ name }) => [
      `${contender === EMPTY ? "" : "+"}${whole(instantiations(measured, contender.name, name))}`,
      whole(median(measured[contender.name]?.[`${name} ms`] ?? [])),
    ]),
  ]);
  const own = COMPILERS.map(({ name }) => instantiations(measured, OURS, name));
  const goal = {
    text: `under ${whole(LIMIT)} instantiations above an empty file`,
    isMet: own.every((count) => count < LIMIT),
    measured: COMPILERS.map(({ name }, index) => `${whole(own[index] ?? Number.NaN)} (${name})`).join(", "),
  };
  const packages = [...new Set(["typescript", ...CONTENDERS.flatMap((contender) => contender.packages)])];
  return { text: `${INTRODUCTION}\n\n${table(head, rows)}`, packages, goals: [goal] };
}

const INTRODUCTION = `Each contender is one file that lists, creates, gets, updates and deletes a link and reads each answer. The compiler is strict and checks declarations too
(\`skipLibCheck: false\`). The instantiations are those that a file adds to an empty one, and the time is that of the whole process. Ours is checked against its
published declarations, openapi-fetch against what openapi-typescript generates, and hey-api against the sources that it generates.`;

/** The instantiations above those of an empty file. */
function instantiations(measured: All, name: string, compiler: string): number {
  const of = (contender: string) => median(measured[contender]?.[`${compiler} instantiations`] ?? []);
  return name === EMPTY?.name ? of(name) : of(name) - of(EMPTY?.name ?? "");
}
