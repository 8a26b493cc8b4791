import { tmpdir } from "node:os";
import { join } from "node:path";
import { startPostgres } from "@share-links/test-postgres";
import { ask } from "../child.ts";
import type { Findings, Form } from "../form.ts";
import { interleave, type Measured } from "../rounds.ts";
import { CELLS, type Contender, ON_POSTGRES, ON_SQLITE } from "./contenders.ts";
import { makeDatabase, type OwnDatabase } from "./database.ts";
import type { ServerProcess } from "./process.ts";
import { findingsOf } from "./report.ts";
import { syncsPerSecond } from "./syncs.ts";
import { vitalsOf } from "./vitals.ts";

const LOAD = join(import.meta.dirname, "load.ts");
/** The numbers of a server under load take longer to settle than those of a call. */
const SLOWER = 8;
// There are eight servers with three operations each. More rounds would take too long.
const MOST_ROUNDS = 5;
const SYNC_SAMPLE_MS = 2000;

/** Loads every contender with each operation from 64 connections, on both engines. Then it measures the start and the memory of our server. */
export async function server({ rounds, sampleMs }: Form): Promise<Findings> {
  const form = { rounds: Math.min(rounds, MOST_ROUNDS), sampleMs: sampleMs * SLOWER };
  const sqlite = await compare(ON_SQLITE, () => makeDatabase(), form);
  const postgres = await startPostgres();
  try {
    const onPostgres = await compare(ON_POSTGRES, () => makeDatabase(postgres), form);
    const findings = findingsOf({
      sqlite,
      postgres: onPostgres,
      vitals: await vitalsOf(rounds),
      syncs: syncsPerSecond(tmpdir(), SYNC_SAMPLE_MS),
    });
    return { ...findings, rounds: form.rounds };
  } finally {
    await postgres.stop();
  }
}

interface Load {
  readonly perSecond: number;
  readonly p99Ms: number;
  readonly answered: number;
}

type All = Readonly<Record<string, Measured>>;

async function compare(
  contenders: readonly Contender[],
  makeOwn: () => Promise<OwnDatabase>,
  { rounds, sampleMs }: Form,
): Promise<All> {
  const running = new Map<string, { process: ServerProcess; database: OwnDatabase }>();
  try {
    for (const contender of contenders) {
      const database = await makeOwn();
      running.set(contender.name, { process: await contender.start(database), database });
    }
    const names = contenders.map(({ name }) => name);
    return await interleave(names, rounds, async (name) => {
      const { process, database } = running.get(name) as { process: ServerProcess; database: OwnDatabase };
      const measured: Record<string, number> = {};
      for (const cell of CELLS) {
        const args = [process.url, cell, String(sampleMs), JSON.stringify(database.links)];
        const before = process.loopMs();
        const { perSecond, p99Ms, answered } = await ask<Load>(LOAD, ...args);
        measured[cell] = perSecond;
        measured[`${cell} p99`] = p99Ms;
        measured[`${cell} loop`] = ((process.loopMs() - before) / answered) * 1000;
      }
      return measured;
    });
  } finally {
    for (const { process, database } of running.values()) {
      await process.end();
      database.remove();
    }
  }
}
