import type { Findings, Goal } from "../form.ts";
import type { Measured } from "../rounds.ts";
import { median, medianRatio } from "../statistics.ts";
import { shown, table, whole } from "../table.ts";
import { CELLS, type Contender, ON_POSTGRES, ON_SQLITE, OURS, RAW, RAW_POSTGRES } from "./contenders.ts";
import type { Vitals } from "./vitals.ts";

type All = Readonly<Record<string, Measured>>;

/** Everything that was measured, by contender and cell. */
export interface Everything {
  readonly sqlite: All;
  readonly postgres: All;
  readonly vitals: Vitals;
}

const START_MS = 300;
const REST_MIB = 100;
/** Memory counts as flat when its last quarter is no higher than its second by more than this. */
const FLAT = 1.1;

/** The tables and the goals. */
export function findingsOf({ sqlite, postgres, vitals }: Everything): Findings {
  const text = [
    INTRODUCTION,
    "### On SQLite",
    tableOf(ON_SQLITE, sqlite, RAW),
    "### On PostgreSQL",
    tableOf(ON_POSTGRES, postgres, RAW_POSTGRES),
    "### Start and memory of ours",
    vitalsTable(vitals),
  ].join("\n\n");
  const packages = [
    ...new Set([...ON_SQLITE, ...ON_POSTGRES].flatMap((contender) => contender.packages)),
    "autocannon",
  ];
  return { text, packages, goals: goalsOf({ sqlite, postgres, vitals }) };
}

const INTRODUCTION = `Requests a second from 64 connections (autocannon, in a process of its own on the same machine), × the raw server of the same table, and in
brackets the 99th percentile of the time to the answer. The raw, Fastify and Express servers do what ours does in the database, with the same SQL,
the same key look-up and the same answer: our own routes over a plain driver; they check no input, check no reply, log nothing and count nothing,
and commit each request alone. Ours runs as shipped with \`NODE_ENV=production\`: keys, validation, checked replies, log lines (to a file) and
everything else that is on by default. On SQLite every commit is synced to the disk unless the name says otherwise. Prism mocks our specification
without a database: what it answers is an example.`;

function tableOf(contenders: readonly Contender[], measured: All, base: string): string {
  const rows = contenders.map(({ name }) => [
    name,
    ...CELLS.map((cell) => {
      const rate = whole(median(cellsOf(measured, name, cell)));
      const p99 = shown(median(cellsOf(measured, name, `${cell} p99`)));
      return `${shown(ratioOf(measured, name, cell, base))} · ${rate}/s (${p99} ms)`;
    }),
  ]);
  return table(["", ...CELLS], rows);
}

function vitalsTable({ startMs, restMiB, memory }: Vitals): string {
  const points = quartersOf(memory).map(
    ({ requests, residentMiB }) => `${whole(residentMiB)} MiB after ${whole(requests)}`,
  );
  return table(
    ["", "measured"],
    [
      ["start of the process to the first answer", `${whole(startMs)} ms`],
      ["memory at rest", `${whole(restMiB)} MiB`],
      ["memory under load, GETs and redemptions in turn", points.join(", ")],
    ],
  );
}

function goalsOf({ sqlite, postgres, vitals }: Everything): Goal[] {
  const atLeast = (text: string, limit: number, ratio: number): Goal => ({
    text,
    isMet: ratio >= limit,
    measured: `${shown(ratio)} ×`,
  });
  const [, early, , late] = quartersOf(vitals.memory);
  const growth = (late?.residentMiB ?? Number.NaN) / (early?.residentMiB ?? Number.NaN);
  return [
    atLeast("GET by id at least 0.7 of raw on SQLite; 0.9 is the ambition", 0.7, ratioOf(sqlite, OURS, "GET", RAW)),
    atLeast("create at least 0.8 of raw on SQLite", 0.8, ratioOf(sqlite, OURS, "create", RAW)),
    atLeast(
      "durable redeem at least 4 × the raw server that commits each request alone",
      4,
      ratioOf(sqlite, OURS, "redeem", RAW),
    ),
    ...CELLS.map((cell) =>
      atLeast(`${cell} at least 0.8 of raw on PostgreSQL`, 0.8, ratioOf(postgres, OURS, cell, RAW_POSTGRES)),
    ),
    {
      text: `start to first answer under ${START_MS} ms`,
      isMet: vitals.startMs < START_MS,
      measured: `${whole(vitals.startMs)} ms`,
    },
    {
      text: `memory at rest under ${REST_MIB} MB`,
      isMet: vitals.restMiB * 1.048576 < REST_MIB,
      measured: `${whole(vitals.restMiB * 1.048576)} MB`,
    },
    {
      text: "memory flat over the requests",
      isMet: growth <= FLAT,
      measured: `last quarter ${shown(growth)} × the second`,
    },
  ];
}

/** The points at a quarter, half, three quarters and the end of a run. */
function quartersOf(memory: Vitals["memory"]): Vitals["memory"] {
  return [0.25, 0.5, 0.75, 1].flatMap((part) => memory[Math.ceil(memory.length * part) - 1] ?? []);
}

function ratioOf(measured: All, name: string, cell: string, base: string): number {
  return medianRatio(cellsOf(measured, name, cell), cellsOf(measured, base, cell));
}

function cellsOf(measured: All, name: string, cell: string): readonly number[] {
  return measured[name]?.[cell] ?? [];
}
