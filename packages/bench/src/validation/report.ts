import type { Findings, Goal } from "../form.ts";
import type { Measured } from "../rounds.ts";
import { median, medianRatio } from "../statistics.ts";
import { shown, table, whole } from "../table.ts";
import { CONTENDERS } from "./contenders.ts";
import { SUBJECTS, type Subject } from "./judge.ts";

const CELLS = ["valid", "invalid", "issues"] as const;
const BASE = "hand-written";
const OURS = "ours";
/** The contenders that ours has to beat. The last two only count if they report issues, not only a verdict. */
const BEHIND = ["zod", "zod/mini", "valibot", "zod, compiled", "typebox, compiled"];
const COMPILED = ["zod, compiled", "typebox, compiled"];
/** Differences below this are ties. */
const TIE = 1.15;
/** The most time that our validator may take for a link, × the hand-written predicate. */
const LIMITS = { valid: 1, invalid: 1.3, issues: 3 } as const;
const MOST_BYTES = 1_900;

type All = Readonly<Record<string, Measured>>;

/** The tables and goals, from the nanoseconds by contender and cell ("link valid") and the sizes by contender. */
export function findingsOf(measured: All, sizes: Measured): Findings {
  const packages = [...new Set(CONTENDERS.flatMap((contender) => contender.packages))];
  return {
    text: [INTRODUCTION, times(measured), rest(measured, sizes), exceptions()].join("\n\n"),
    packages,
    goals: goalsOf(measured, sizes),
  };
}

const INTRODUCTION = `Times are × the hand-written predicate on the same values, which are 60 links, 12 pages of 20 links with their personas, and 60 bodies of
createShareLink. Before the measurement, every contender gave the same verdicts on all of them. *Valid* and *invalid* are the time of a verdict only, in the fastest way
that the library has. *Issues* is the time to collect everything that is wrong with an invalid value, × the time in which the predicate only says no. Each contender,
validator and round has its own process.`;

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

A bundle contains the verdict and, if the contender has them, the issues. esbuild minifies it. The cold start is the time from loading it to the first verdict.`;
}

/** Undefined if a contender has no such cell. */
function ratioOf(measured: All, name: string, subject: Subject, cell: (typeof CELLS)[number]): number | undefined {
  const values = measured[name]?.[`${subject} ${cell}`];
  const base = measured[BASE]?.[`${subject} ${cell === "issues" ? "invalid" : cell}`];
  return values && base && medianRatio(values, base);
}

function exceptions(): string {
  const rows = CONTENDERS.flatMap(({ name, laxer, stricter }) => [
    ...(laxer ? [`- ${name} is laxer: it accepts ${laxer.join(", ")}.`] : []),
    ...(stricter ? [`- ${name} is stricter: it refuses ${stricter.join(", ")}.`] : []),
  ]);
  return ["These verdicts differ from the specification. None of them is timed:", "", ...rows].join("\n");
}

function goalsOf(measured: All, sizes: Measured): Goal[] {
  const bytes = median(sizes[OURS] ?? []);
  const lost = SUBJECTS.flatMap((subject) => CELLS.flatMap((cell) => lostIn(measured, subject, cell)));
  return [
    ...CELLS.map((cell): Goal => {
      const ratio = ratioOf(measured, OURS, "link", cell) ?? Number.NaN;
      return { text: TEXTS[cell], isMet: ratio < LIMITS[cell] + 0.005, measured: `${shown(ratio)} ×` };
    }),
    {
      text: `one validator at most ${whole(MOST_BYTES)} bytes`,
      isMet: bytes <= MOST_BYTES,
      measured: `${whole(bytes)}`,
    },
    {
      text: `ahead of ${BEHIND.join("; ")} in every cell, or level with them; a compiled form doesn't count where it only says no`,
      isMet: lost.length === 0,
      measured: lost.length === 0 ? "in all cells" : `behind ${lost.join("; ")}`,
    },
  ];
}

const TEXTS = {
  valid: `a valid link at most ${LIMITS.valid} × the hand-written predicate`,
  invalid: `the verdict on an invalid link at most ${LIMITS.invalid} × the hand-written predicate`,
  issues: `all issues of an invalid link at most ${LIMITS.issues} × the hand-written predicate's bare no`,
};

/** Names the contenders that are faster in a cell. */
function lostIn(measured: All, subject: Subject, cell: (typeof CELLS)[number]): string[] {
  const own = ratioOf(measured, OURS, subject, cell) ?? Number.NaN;
  return BEHIND.filter((name) => cell !== "invalid" || !COMPILED.includes(name)).flatMap((name) => {
    const ratio = ratioOf(measured, name, subject, cell) ?? Number.NaN;
    return own < ratio * TIE ? [] : [`${name} in ${subject} ${cell}, ${shown(own)} to ${shown(ratio)}`];
  });
}
