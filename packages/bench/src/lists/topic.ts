import { startPostgres } from "@share-links/test-postgres";
import { type Findings, type Form, QUICK } from "../form.ts";
import { READS } from "./reads.ts";
import { findingsOf, type Times } from "./report.ts";
import { type FilledService, startFilled } from "./service.ts";

/** The number of links in the measured organisation, and the number of other organisations. */
export const SIZES = { few: { links: 10_000, others: 100 }, many: { links: 1_000_000, others: 10_000 } } as const;
const QUICK_MANY = { links: 100_000, others: 1000 };
const REQUESTS_PER_ROUND = 10;

/** Measures every read with few and with many links, in turns, on both engines. */
export async function lists(form: Form): Promise<Findings> {
  const many = form === QUICK ? QUICK_MANY : SIZES.many;
  const sqlite = await compare(form.rounds, many, () => undefined);
  const postgres = await startPostgres();
  try {
    const urls = [databaseOf(postgres.url, "postgres"), databaseOf(postgres.url, "template1")];
    return findingsOf({ SQLite: sqlite, PostgreSQL: await compare(form.rounds, many, () => urls.pop()) }, many.links);
  } finally {
    await postgres.stop();
  }
}

/** A new cluster has two databases from the start. */
function databaseOf(url: string, name: string): string {
  return url.replace(/[^/]+$/, name);
}

/** Measures the milliseconds of each request for each read, with few and with many links, in turns. `urlOf` returns an empty PostgreSQL database, or undefined for SQLite. */
export async function compare(
  rounds: number,
  many: { links: number; others: number },
  urlOf: () => string | undefined,
): Promise<Record<string, Times>> {
  const services: FilledService[] = [];
  try {
    for (const { links, others } of [SIZES.few, many]) services.push(await startFilled(links, others, urlOf()));
    const [few, lots] = services as [FilledService, FilledService];
    const times = new Map(Object.keys(READS).map((name) => [name, { few: [] as number[], many: [] as number[] }]));
    // The first round warms caches, prepared statements and the compiler.
    for (let round = 0; round <= rounds; round++) {
      for (const [name, pathOf] of Object.entries(READS)) {
        for (let request = 0; request < REQUESTS_PER_ROUND; request++) {
          const [fewMs, manyMs] = [await few.read(pathOf(few.sample)), await lots.read(pathOf(lots.sample))];
          if (round === 0) continue;
          times.get(name)?.few.push(fewMs);
          times.get(name)?.many.push(manyMs);
        }
      }
    }
    return Object.fromEntries(times);
  } finally {
    for (const service of services) await service.end();
  }
}
