import type { Findings, Goal } from "../form.ts";
import type { Measured } from "../rounds.ts";
import { median, medianRatio } from "../statistics.ts";
import { shown, table, whole } from "../table.ts";
import { CONTENDERS } from "./contenders.ts";

const CELLS = ["mocked GET", "mocked POST", "loopback GET", "loopback POST"];
const BASE = "raw fetch";
const OURS = "ours, validating";
const BEHIND = ["hey-api", "ky", "axios"];
const LIMIT = 1.15;

type All = Readonly<Record<string, Measured>>;

/** The table and the goals from the microseconds by contender and cell, and the sizes by contender. */
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

const INTRODUCTION = `Times are × raw \`fetch\`, which takes turns with each contender every few milliseconds: one call after another, all as each library does it
without settings. *Mocked* is a \`fetch\` that answers at once, *loopback* a bare \`node:http\` server in a process of its own on the same
machine. *Validating* holds requests and answers to the specification. The size is of a minified bundle for browsers with what these two calls
need (ours is the entry of the hosted contract, which always has all five).`;

function ratioOf(measured: All, name: string, cell: string): number {
  return medianRatio(measured[name]?.[cell] ?? [], measured[name]?.[`${cell}, base`] ?? []);
}

function goalsOf(measured: All): Goal[] {
  const cell = "loopback GET";
  const own = ratioOf(measured, OURS, cell);
  const peers = BEHIND.map((name) => ({ name, ratio: ratioOf(measured, name, cell) }));
  const ahead = peers.filter(({ ratio }) => own < ratio).map(({ name }) => name);
  const others = peers.map(({ name, ratio }) => `${name} ${shown(ratio)}`).join(", ");
  return [
    {
      text: `with retries, timeouts and validation on, a GET on loopback at most ${LIMIT} × raw fetch`,
      isMet: own <= LIMIT,
      measured: `${shown(own)} ×`,
    },
    {
      text: `ahead of ${BEHIND.join(", ")} there`,
      isMet: ahead.length === BEHIND.length,
      measured: `${shown(own)}, to ${others}`,
    },
  ];
}
