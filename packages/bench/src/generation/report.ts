import type { Findings, Goal } from "../form.ts";
import type { Measured } from "../rounds.ts";
import { median, medianRatio, slope } from "../statistics.ts";
import { shown, table, whole } from "../table.ts";
import { CONTENDERS } from "./contenders.ts";
import { SIZES } from "./documents.ts";

const OURS = "ours";
const PEER = "hey-api, types and zod";
/** The most that our generator may cost, as a share of hey-api's cost. */
const SHARE = { ms: 0.5, MiB: 1 } as const;
/** How many times as much an additional schema may cost between the larger sizes as between the smaller ones. */
const LINEAR = 1.15;
const UNITS = ["ms", "MiB"] as const;

type All = Readonly<Record<string, Measured>>;

/** The table and the goals, from the milliseconds and MiB by contender and size and the sizes of the documents in bytes. */
export function findingsOf(measured: All, bytes: readonly number[]): Findings {
  const packages = [...new Set(CONTENDERS.flatMap((contender) => contender.packages))];
  const text = `${introduction(bytes)}\n\n${costs(measured)}\n\n${GROWTH}`;
  return { text, packages: [...packages, "zod"], goals: goalsOf(measured) };
}

function introduction(bytes: readonly number[]): string {
  const sizes = SIZES.map(
    ({ name, schemas }, index) => `${name} (${whole(schemas)} schemas, ${whole((bytes[index] ?? 0) / 1_000)} kB)`,
  );
  return `The documents are OpenAPI 3.1: ${sizes.join(", ")}. Their schemas refer to each other in circles, and they have as many operations as schemas.
The time is from the start of the command's process to its end. Commands write into an empty folder, in memory if the machine allows it, so that no disk is measured.
Ours writes types, operations, validators of every schema and request, and closed replies. hey-api writes types and zod schemas, and openapi-typescript only types.`;
}

const GROWTH = `The columns "a schema" show the cost of each additional schema, from the small document to the medium one and from that to the largest. If the second number is
not higher than the first, the cost is linear. Memory is the peak memory of the process, or of the largest one if a command starts others.`;

function costs(measured: All): string {
  const head = ["", ...UNITS.flatMap((unit) => [...SIZES.map(({ name }) => `${name} ${unit}`), `${unit} a schema`])];
  const rows = CONTENDERS.map(({ name }) => [
    name,
    ...UNITS.flatMap((unit) => [
      ...SIZES.map((size) => whole(costOf(measured, name, size.name, unit))),
      slopes(measured, name, unit).map(shown).join(", "),
    ]),
  ]);
  return table(head, rows);
}

function costOf(measured: All, name: string, size: string, unit: string): number {
  return median(measured[name]?.[`${size} ${unit}`] ?? []);
}

function slopes(measured: All, name: string, unit: string): number[] {
  const points = SIZES.map((size) => ({ size: size.schemas, cost: costOf(measured, name, size.name, unit) }));
  return points.slice(1).map((to, index) => slope(points[index] ?? to, to));
}

function goalsOf(measured: All): Goal[] {
  return UNITS.flatMap((unit) => {
    const ratios = SIZES.map(({ name }) => {
      const cell = `${name} ${unit}`;
      return { name, ratio: medianRatio(measured[OURS]?.[cell] ?? [], measured[PEER]?.[cell] ?? []) };
    });
    const [first = Number.NaN, second = Number.NaN] = slopes(measured, OURS, unit);
    return [
      {
        text:
          SHARE[unit] < 1
            ? `half of hey-api's ${unit} or less at every size`
            : `ahead of hey-api at every size (${unit})`,
        isMet: ratios.every(({ ratio }) => ratio <= SHARE[unit]),
        measured: ratios.map(({ name, ratio }) => `${name} ${shown(ratio)} ×`).join(", "),
      },
      {
        text: `linear (${unit})`,
        isMet: second <= first * LINEAR,
        measured: `${shown(first)} and then ${shown(second)} ${unit} a schema`,
      },
    ];
  });
}
