import { join } from "node:path";
import { ask } from "../child.ts";
import { median, medianRatio } from "../statistics.ts";
import { makeDatabase } from "./database.ts";
import { type ServerProcess, startServer } from "./process.ts";

const EMPTY = join(import.meta.dirname, "peers/empty.ts");
const BODIES = join(import.meta.dirname, "bodies.ts");
const LOAD = join(import.meta.dirname, "load.ts");
const REST_MS = 2_000;
const SAMPLE_MS = 5_000;
// There are two samples for each quarter. Fewer can't show whether memory is flat.
const LEAST_SAMPLES = 8;

/** Costs of our server besides those of its answers. */
export interface Vitals {
  /** The time from the start of the process to its first answer, as a median of several starts. */
  readonly startMs: number;
  /** The same for an empty `node:http` server. */
  readonly emptyStartMs: number;
  /** The median of the starts, each divided by the start of the empty server before it. */
  readonly startRatio: number;
  readonly restMiB: number;
  /** The memory after a number of requests, where GETs and redemptions alternate. */
  readonly memory: readonly { readonly requests: number; readonly residentMiB: number }[];
  /** The body of 64 KiB, for any operation, that blocks the event loop longest. */
  readonly worstBody: { readonly operationId: string; readonly body: string; readonly ms: number };
}

/** Starts our server and an empty one in turn. Then it loads ours for at least eight samples, and until it has answered a million requests (a tenth of that in the quick form). */
export async function vitalsOf(rounds: number): Promise<Vitals> {
  const database = await makeDatabase();
  try {
    const starts: number[] = [];
    const emptyStarts: number[] = [];
    for (let round = 0; round < rounds; round++) {
      emptyStarts.push(await firstAnswerMs(() => startServer([EMPTY], {}, database.logFile), ""));
      starts.push(await firstAnswerMs(() => database.startOurs(), "/livez"));
    }
    const process = await database.startOurs();
    try {
      await new Promise((resolve) => setTimeout(resolve, REST_MS));
      const restMiB = process.residentMiB();
      const memory: { requests: number; residentMiB: number }[] = [];
      const target = rounds >= 9 ? 1_000_000 : 100_000;
      for (let requests = 0, turn = 0; requests < target || turn < LEAST_SAMPLES; turn++) {
        const args = [
          process.url,
          turn % 2 === 0 ? "GET" : "redeem",
          String(SAMPLE_MS),
          JSON.stringify(database.links),
        ];
        const { answered } = await ask<{ answered: number }>(LOAD, ...args);
        requests += answered;
        memory.push({ requests, residentMiB: process.residentMiB() });
      }
      return {
        startMs: median(starts),
        emptyStartMs: median(emptyStarts),
        startRatio: medianRatio(starts, emptyStarts),
        restMiB,
        memory,
        worstBody: await ask<Vitals["worstBody"]>(BODIES),
      };
    } finally {
      await process.end();
    }
  } finally {
    database.remove();
  }
}

async function firstAnswerMs(start: () => Promise<ServerProcess>, path: string): Promise<number> {
  const process = await start();
  const before = performance.now();
  await (await fetch(process.url + path)).text();
  const ms = process.startMs + performance.now() - before;
  await process.end();
  return ms;
}
