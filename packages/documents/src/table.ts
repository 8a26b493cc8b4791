import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { COMPILERS } from "./compile.ts";
import type { Compared } from "./peers.ts";
import type { Result } from "./try-documents.ts";

const FILE = join(import.meta.dirname, "../../../docs/generator.md");
const START = "<!-- The last full result, written by `pnpm soak documents`. -->";
const END = "<!-- End of the result. -->";

/** Replaces the result in docs/generator.md by the latest one. `wanted` is the number of documents in a complete run. */
export function keepTable(results: readonly Result[], wanted: number, compared: readonly Compared[]): void {
  const text = readFileSync(FILE, "utf8");
  const [before, rest] = text.split(START);
  const after = rest?.split(END)[1];
  if (after === undefined) throw new Error(`docs/generator.md has no place for a result: ${START}`);
  const parts = [
    when(results, wanted),
    families(results),
    ...unjudged(results),
    sayings(results),
    ...comparisons(compared),
  ];
  writeFileSync(FILE, `${before}${START}\n${parts.join("\n\n")}\n${END}${after}`);
}

function when(results: readonly Result[], wanted: number): string {
  const day = new Date().toISOString().slice(0, 10);
  const count = number(results.length);
  const tried = results.length < wanted ? `the first ${count} of ${number(wanted)}` : count;
  return `${day}, Node ${process.versions.node}: ${tried} documents.`;
}

/** One row for each family, and one for all. */
function families(results: readonly Result[]): string {
  const versions = COMPILERS.map(([version]) => version);
  const head = [
    "family",
    "documents",
    "generated",
    ...versions.map((version) => `compile under ${version}`),
    "examples taken",
    "examples that don't fit",
    "median ms",
    "longest ms",
  ];
  const rows = [...Map.groupBy(results, ({ family }) => family), ["all", results] as const].map(([family, all]) => {
    const generated = all.filter(({ refusal }) => refusal === undefined);
    const times = generated.map(({ ms }) => ms).sort((a, b) => a - b);
    return [
      family,
      number(all.length),
      number(generated.length),
      ...versions.map((version) => number(generated.filter(({ errors }) => errors[version] === undefined).length)),
      number(sum(all.map(({ examples }) => examples.taken))),
      number(sum(all.map(({ examples }) => examples.unfit.length))),
      number(times[Math.floor(times.length / 2)] ?? 0),
      number(times.at(-1) ?? 0),
    ];
  });
  return markdown(head, rows);
}

/** Names the documents whose examples could not be checked, with the reason of each. */
function unjudged(results: readonly Result[]): string[] {
  const named = results.flatMap(({ name, unjudged }) => (unjudged === undefined ? [] : `\`${name}\` (${unjudged})`));
  return named.length === 0 ? [] : [`Examples that could not be checked: ${named.join(", ")}.`];
}

function sayings(results: readonly Result[]): string {
  const kinds = [...new Set(results.flatMap(({ notes }) => Object.keys(notes)))];
  const rows = kinds
    .map((kind) => {
      const counts = results.map(({ notes }) => notes[kind] ?? 0);
      return { kind, documents: counts.filter((count) => count > 0).length, times: sum(counts) };
    })
    .sort((a, b) => b.documents - a.documents)
    .map(({ kind, documents, times }) => [`\`${kind}\``, number(documents), number(times)]);
  return markdown(["what was said", "documents", "times"], rows);
}

function comparisons(compared: readonly Compared[]): string[] {
  if (compared.length === 0) return [];
  const contenders = Object.keys(compared[0]?.costs ?? {});
  const head = ["document", "kB", ...contenders.flatMap((name) => [`${name} ms`, "MiB"])];
  const rows = compared.map(({ name, bytes, costs }) => [
    name,
    number(bytes / 1_000),
    ...contenders.flatMap((contender) => {
      const cost = costs[contender];
      return cost === undefined ? ["fails", "–"] : [number(cost.wallMs), number(cost.peakMiB)];
    }),
  ]);
  return [COMPARED, markdown(head, rows)];
}

const COMPARED = "Time and memory of the whole command on the largest documents, beside the peers' on the same ones:";

function markdown(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    line(head),
    `|---|${head
      .slice(1)
      .map(() => "--:|")
      .join("")}`,
    ...rows.map(line),
  ].join("\n");
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function number(value: number): string {
  return Math.round(value).toLocaleString("en");
}
