import { setTimeout as delay } from "node:timers/promises";
import type { Sql, Work } from "../store/sql.ts";
import { claimSweep } from "../store/sweeps.ts";

/**
 * Work that has to be done again and again as time goes by, such as deleting what has expired. Its batches are small, so
 * that other writers don't wait long, and conditional, so that two nodes that do it at once do nothing twice.
 */
export interface Sweep {
  name: string;
  /** How long after one round, on any node, the next one is due. */
  everyMs: number;
  /** Does a part of the work. */
  batch(): Work<SweptBatch>;
}

/** The result of a batch. `counts` are logged for the operator, each under its name. */
export interface SweptBatch {
  /** Whether there may be more to do. */
  hasMore: boolean;
  counts?: Readonly<Record<string, number>>;
}

/** Where sweeps log their results and failures. */
export interface SweepLog {
  info(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** Sweeps that run in the background. */
export interface Sweeper {
  /** Begins no further batch, and resolves once the present one is done. */
  stop(): Promise<void>;
}

/** The pause between two batches, in which others can write. */
const PAUSE_MS = 20;

/** Runs every sweep whenever it is due, on one node at a time, until it is stopped. A sweep that fails is logged and tried again the next time. */
export function startSweeps(store: Sql, sweeps: readonly Sweep[], log: SweepLog): Sweeper {
  const stopping = new AbortController();
  const { signal } = stopping;
  const swept = sweeps.map(async (sweep) => {
    while (!signal.aborted) {
      await sweepIfDue(store, sweep, signal, log).catch((err: unknown) => log.error({ err }, "a sweep failed"));
      // A little later than it is due, and not at the same moment on every node.
      const waitMs = sweep.everyMs * (1.01 + Math.random() / 10);
      await delay(waitMs, undefined, { signal, ref: false }).catch(() => {});
    }
  });
  return {
    async stop() {
      stopping.abort();
      await Promise.all(swept);
    },
  };
}

/** Runs a sweep to its end, or until `stopping`, unless it isn't due yet or another node runs it. Logs what it counted, if anything. */
export async function sweepIfDue(
  store: Sql,
  sweep: Sweep,
  stopping?: AbortSignal,
  log?: Pick<SweepLog, "info">,
): Promise<void> {
  const [claimed] = await store.run(claimSweep(sweep.name, sweep.everyMs));
  if (!claimed) return;
  const sums: Record<string, number> = {};
  try {
    for (let hasMore = true; hasMore && !stopping?.aborted; ) {
      const swept = await store.write(() => sweep.batch());
      for (const [what, count] of Object.entries(swept.counts ?? {})) sums[what] = (sums[what] ?? 0) + count;
      hasMore = swept.hasMore;
      if (hasMore) await delay(PAUSE_MS);
    }
  } finally {
    if (Object.values(sums).some((sum) => sum > 0)) log?.info({ sweep: sweep.name, ...sums }, "swept");
  }
}
