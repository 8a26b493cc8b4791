import type { Findings, Goal } from "../form.ts";
import type { Measured } from "../rounds.ts";
import { median, medianRatio } from "../statistics.ts";
import { shown, table, whole } from "../table.ts";
import { CONTENDERS } from "./contenders.ts";
import { SUBJECTS, type Subject } from "./judge.ts";

const CELLS = ["valid", "invalid", "issues"] as const;
const BASE = "hand-written";
const OURS = "ours";
const BEHIND = ["zod", "zod/mini", "valibot"];
const LIMIT = 1.45;

type All = Readonly<Record<string, Measured>>;

const COMPILED = '"zod, compiled", which makes code from strings, is reported as it is';

/** Tables and goals from the nanoseconds by contender and cell ("link valid") and the sizes by contender. */
export function findingsOf(measured: All, sizes: Measured): Findings {
  const packages = [...new Set(CONTENDERS.flatMap((contender) => contender.packages))];
  return {
    text: [INTRODUCTION, times(measured), rest(measured, sizes), exceptions()].join("\n\n"),
    packages,
    goals: goalsOf(measured),
  };
}

const INTRODUCTION = `Times are × the hand-written predicate on the same values, which are 60 links, 12 pages of 20 links with their personas, and 60 bodies
of a creation; every contender gave the same verdicts on all of them first. *Valid* and *invalid* are the verdict alone, by the fastest way the
library has; *issues* are all reasons against an invalid value, × the predicate's bare no. One process a contender, validator and round.`;

function times(measured: All): string {
  const head = ["", ...SUBJECTS.flatMap((subject) => CELLS.map((cell) => `${subject} ${cell}`))];
  const rows = CONTENDERS.map(({ name }) => [
    name,
    ...SUBJECTS.flatMap((subject) => CELLS.map((cell) => timeOf(measured, name, subject, cell))),
  ]);
  return table(head, rows);
}

function timeOf(measured: All, name: string, subject: Subject, cell: (typeof CELLS)[number]): string {
  const ratio = ratioOf(measured, name, subject, cell);
  if (ratio === undefined) return "–";
  if (name !== BASE) return shown(ratio);
  return `1 (${shown(median(measured[name]?.[`${subject} ${cell}`] ?? []))} ns)`;
}

function rest(measured: All, sizes: Measured): string {
  const head = ["one validator, of a link", "gzip B", "cold start ms"];
  const rows = CONTENDERS.map(({ name }) => [
    name,
    whole(median(sizes[name] ?? [])),
    shown(median(measured[name]?.coldMs ?? [])),
  ]);
  return `${table(head, rows)}

A bundle holds the verdict and, where there are any, the issues; minified by esbuild. The cold start is from loading it to the first verdict.`;
}

/** Undefined where a contender has no such cell. */
function ratioOf(measured: All, name: string, subject: Subject, cell: (typeof CELLS)[number]): number | undefined {
  const values = measured[name]?.[`${subject} ${cell}`];
  const base = measured[BASE]?.[`${subject} ${cell === "issues" ? "invalid" : cell}`];
  return values && base && medianRatio(values, base);
}

function exceptions(): string {
  const rows = CONTENDERS.flatMap(({ name, laxer, stricter }) => [
    ...(laxer ? [`- ${name} is laxer: it takes ${laxer.join(", ")}.`] : []),
    ...(stricter ? [`- ${name} is stricter: it refuses ${stricter.join(", ")}.`] : []),
  ]);
  return ["Named exceptions, none of which is timed:", "", ...rows].join("\n");
}

function goalsOf(measured: All): Goal[] {
  const link = ratioOf(measured, OURS, "link", "valid") ?? Number.NaN;
  const cells = SUBJECTS.flatMap((subject) => CELLS.map((cell) => [subject, cell] as const));
  const lost = cells.flatMap(([subject, cell]) => {
    const own = ratioOf(measured, OURS, subject, cell) ?? Number.NaN;
    const peers = BEHIND.map((name) => ({ name, ratio: ratioOf(measured, name, subject, cell) ?? Number.NaN }));
    return peers
      .filter(({ ratio }) => !(own < ratio))
      .map(({ name, ratio }) => `${name} in ${subject} ${cell}, ${shown(own)} to ${shown(ratio)}`);
  });
  return [
    {
      text: `a valid link at most ${LIMIT} × the hand-written predicate`,
      isMet: link <= LIMIT,
      measured: `${shown(link)} ×`,
    },
    {
      text: `ahead of ${BEHIND.join(", ")} in every cell, with all issues collected`,
      isMet: lost.length === 0,
      measured: lost.length === 0 ? `in all ${cells.length} cells; ${COMPILED}` : `behind ${lost.join("; ")}`,
    },
  ];
}
