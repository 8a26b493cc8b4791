import type { Findings, Goal } from "../form.ts";
import type { Measured } from "../rounds.ts";
import { median, medianRatio } from "../statistics.ts";
import { shown, table, whole } from "../table.ts";
import { CONTENDERS } from "./contenders.ts";

const CELLS = ["mocked GET", "mocked POST", "loopback GET", "loopback POST"];
const BASE = "raw fetch";
/** The most time that each of our clients may take for a GET on loopback, × raw fetch. */
const LIMITS: readonly (readonly [name: string, limit: number])[] = [
  ["ours", 1.06],
  ["ours, validating", 1.15],
];
const BEHIND = ["hey-api", "ky", "axios"];

type All = Readonly<Record<string, Measured>>;

/** The table and the goals, from the microseconds by contender and cell and the sizes by contender. */
export function findingsOf(measured: All, sizes: Readonly<Record<string, number>>): Findings {
  const rows = CONTENDERS.map(({ name }) => [
    name,
    ...CELLS.map((cell) => {
      const ratio = shown(ratioOf(measured, name, cell));
      return name === BASE ? `1 (${shown(median(measured[name]?.[cell] ?? []))} µs)` : ratio;
    }),
    whole(sizes[name] ?? Number.NaN),
  ]);
  const packages = [...new Set(CONTENDERS.flatMap((contender) => contender.packages))];
  const text = `${INTRODUCTION}\n\n${table(["", ...CELLS, "gzip B"], rows)}`;
  return { text, packages, goals: goalsOf(measured) };
}

const INTRODUCTION = `Times are × raw \`fetch\`, which takes turns with each contender every few milliseconds. Each library has its default settings and makes one
call after another. *Mocked* calls use a \`fetch\` that answers immediately, and *loopback* calls go to a bare \`node:http\` server in its own process on the same
machine. *Validating* checks requests and answers against the specification. *openapi-fetch on ours* is \`@share-links/client/openapi-fetch\`. The size is
that of a minified production bundle for browsers with the code for these two calls (ours is the entry of the hosted contract, which always has all five).`;

function ratioOf(measured: All, name: string, cell: string): number {
  return medianRatio(measured[name]?.[cell] ?? [], measured[name]?.[`${cell}, base`] ?? []);
}

function goalsOf(measured: All): Goal[] {
  const cell = "loopback GET";
  const limits = LIMITS.map(([name, limit]): Goal => {
    const ratio = ratioOf(measured, name, cell);
    return {
      text: `${name}: a GET on loopback at most ${limit} × raw fetch`,
      isMet: ratio <= limit,
      measured: `${shown(ratio)} ×`,
    };
  });
  const own = ratioOf(measured, "ours", cell);
  const peers = BEHIND.map((name) => ({ name, ratio: ratioOf(measured, name, cell) }));
  const others = peers.map(({ name, ratio }) => `${name} ${shown(ratio)}`).join(", ");
  const isMet = peers.every(({ ratio }) => own <= ratio);
  return [
    ...limits,
    {
      text: `ours: a GET on loopback not slower than ${BEHIND.join(", ")}`,
      isMet,
      measured: `${shown(own)}, to ${others}`,
    },
  ];
}
