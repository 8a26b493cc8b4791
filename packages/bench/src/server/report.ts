import type { Findings, Goal } from "../form.ts";
import type { Measured } from "../rounds.ts";
import { median, medianRatio } from "../statistics.ts";
import { shown, table, whole } from "../table.ts";
import {
  CELLS,
  type Contender,
  ON_POSTGRES,
  ON_SQLITE,
  OURS,
  RAW,
  RAW_NOT_DURABLE,
  RAW_POSTGRES,
} from "./contenders.ts";
import { CONNECTIONS } from "./settings.ts";
import type { Vitals } from "./vitals.ts";

type All = Readonly<Record<string, Measured>>;

/** All measurements, by contender and cell. */
export interface Everything {
  readonly sqlite: All;
  readonly postgres: All;
  readonly vitals: Vitals;
  /** How many times a second the disk can make a page durable. */
  readonly syncs: number;
}

const START_RATIO = 4;
const REST_MB = 80;
const BODY_MS = 20;
const MB_PER_MIB = 1.048576;
/** Memory counts as flat if the last quarter is at most this many times the second quarter. */
const FLAT = 1.1;

/** The tables and the goals. */
export function findingsOf({ sqlite, postgres, vitals, syncs }: Everything): Findings {
  const text = [
    INTRODUCTION,
    "### On SQLite",
    tableOf(ON_SQLITE, sqlite, RAW),
    "The next table compares ours with the raw server that never waits for the disk, because it does not sync its commits.",
    shareTable(sqlite),
    "### On PostgreSQL",
    tableOf(ON_POSTGRES, postgres, RAW_POSTGRES),
    "### What is possible",
    LIMITS,
    limitTable("SQLite", sqlite, syncs),
    limitTable("PostgreSQL", postgres),
    "### Start, memory and bodies of ours",
    vitalsTable(vitals),
  ].join("\n\n");
  const packages = [
    ...new Set([...ON_SQLITE, ...ON_POSTGRES].flatMap((contender) => contender.packages)),
    "autocannon",
  ];
  return { text, packages, goals: goalsOf(sqlite, postgres, vitals) };
}

const INTRODUCTION = `Each cell shows × the raw server of the same table, requests a second from 64 connections (autocannon, in its own process on the same machine), and in
brackets the 99th percentile of the time to the answer. The raw, Fastify and Express servers do the same as ours in the database: they call our own
operations on a plain driver, with the same SQL, the same key look-up and the same answer. They do not check input or replies, do not log and do
not count, and they commit each request separately. Ours runs as shipped, with \`NODE_ENV=production\`: keys, validation, checked replies, log lines
(to a file) and everything else that is on by default. On SQLite every commit is synced to the disk unless the name says otherwise. Prism mocks our
specification without a database: it answers with an example.`;

const LIMITS = `The loop is the processor time of the server's main thread for each request. A million microseconds divided by it is the most that one
process can answer in a second, whatever the disk does. The disk is how many times a second a page of 4 KiB can be written and synced, one after the other. A server that
commits each request separately can't be faster. Ours commits all waiting requests together, so its limit is up to ${CONNECTIONS} requests for each sync.`;

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

function shareTable(sqlite: All): string {
  const shares = CELLS.map((cell) => `${shown(ratioOf(sqlite, OURS, cell, RAW_NOT_DURABLE))}`);
  return table(["", ...CELLS], [[OURS, ...shares]]);
}

/** The limits of the loop and the disk, and how much of the lower one our server reaches. */
function limitTable(engine: string, measured: All, syncs?: number): string {
  const names = engine === "SQLite" ? [RAW_NOT_DURABLE, OURS] : [RAW_POSTGRES, OURS];
  const loopOf = (name: string, cell: string) => median(cellsOf(measured, name, `${cell} loop`));
  const limitOf = (cell: string) => {
    const loop = 1e6 / loopOf(OURS, cell);
    return syncs === undefined || cell === "GET" ? loop : Math.min(loop, syncs * CONNECTIONS);
  };
  return table(
    [engine, ...CELLS],
    [
      ...names.map((name) => [
        `loop of ${name}`,
        ...CELLS.map((cell) => `${whole(loopOf(name, cell))} µs, ${whole(1e6 / loopOf(name, cell))}/s`),
      ]),
      ...(syncs === undefined
        ? []
        : [
            ["disk, one commit a request", "–", `${whole(syncs)}/s`, `${whole(syncs)}/s`],
            ["disk, commits together", "–", `${whole(syncs * CONNECTIONS)}/s`, `${whole(syncs * CONNECTIONS)}/s`],
          ]),
      [
        "ours, as a share of its limit",
        ...CELLS.map((cell) => shown(median(cellsOf(measured, OURS, cell)) / limitOf(cell))),
      ],
    ],
  );
}

function vitalsTable({ startMs, emptyStartMs, startRatio, restMiB, memory, worstBody }: Vitals): string {
  const points = quartersOf(memory).map(
    ({ requests, residentMiB }) => `${whole(residentMiB)} MiB after ${whole(requests)}`,
  );
  return table(
    ["", "measured"],
    [
      [
        "start of the process to the first answer",
        `${whole(startMs)} ms, ${shown(startRatio)} × an empty node:http server's ${whole(emptyStartMs)} ms`,
      ],
      ["memory at rest", `${whole(restMiB)} MiB`],
      ["memory under load, GETs and redemptions in turn", points.join(", ")],
      [
        "the body of 64 KiB that blocks the loop longest",
        `${shown(worstBody.ms)} ms, ${worstBody.body} for ${worstBody.operationId}`,
      ],
    ],
  );
}

function goalsOf(sqlite: All, postgres: All, vitals: Vitals): Goal[] {
  const atLeast = (text: string, limit: number, ratio: number): Goal => ({
    text,
    isMet: ratio >= limit,
    measured: `${shown(ratio)} ×`,
  });
  const [, early, , late] = quartersOf(vitals.memory);
  const growth = (late?.residentMiB ?? Number.NaN) / (early?.residentMiB ?? Number.NaN);
  return [
    atLeast("GET by id at least 0.9 × raw on SQLite", 0.9, ratioOf(sqlite, OURS, "GET", RAW)),
    atLeast(
      "create, durable, at least 1.2 × the raw server that does not sync",
      1.2,
      ratioOf(sqlite, OURS, "create", RAW_NOT_DURABLE),
    ),
    atLeast(
      "redeem, durable, at least 1.5 × the raw server that does not sync",
      1.5,
      ratioOf(sqlite, OURS, "redeem", RAW_NOT_DURABLE),
    ),
    ...CELLS.map((cell) =>
      atLeast(`${cell} at least 0.9 × raw on PostgreSQL`, 0.9, ratioOf(postgres, OURS, cell, RAW_POSTGRES)),
    ),
    {
      text: `start to first answer at most ${START_RATIO} × an empty node:http server's`,
      isMet: vitals.startRatio <= START_RATIO,
      measured: `${shown(vitals.startRatio)} ×`,
    },
    {
      text: `memory at rest under ${REST_MB} MB`,
      isMet: vitals.restMiB * MB_PER_MIB < REST_MB,
      measured: `${whole(vitals.restMiB * MB_PER_MIB)} MB`,
    },
    {
      text: `no body of 64 KiB blocks the loop for more than ${BODY_MS} ms`,
      isMet: vitals.worstBody.ms <= BODY_MS,
      measured: `${shown(vitals.worstBody.ms)} ms`,
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
