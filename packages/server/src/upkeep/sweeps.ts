import { setTimeout as delay } from "node:timers/promises";
import type { Sql, Work } from "../store/sql.ts";
import { claimSweep } from "../store/sweeps.ts";

/**
 * Something that time brings about, or that is over with time. Its batches are small, so that they hold up nobody, and
 * conditional, so that two nodes which are at it at once do nothing twice.
 */
export interface Sweep {
  name: string;
  /** How long after one round, by whichever node, the next one is due. */
  everyMs: number;
  /** Does a little, and tells whether there may be more to do. */
  batch(): Work<Swept>;
}

/** What a batch did. `counts` are what the operator should know of, by what was counted. */
export interface Swept {
  hasMore: boolean;
  counts?: Readonly<Record<string, number>>;
}

/** Who is told how sweeps go. */
export interface SweepLog {
  info(fields: object, message: string): void;
  error(fields: object, message: string): void;
}

/** Sweeps that go on in the background. */
export interface Sweeper {
  /** Takes on nothing more, and resolves once the batch under way is done. */
  stop(): Promise<void>;
}

/** Between two batches: others want to write too. */
const PAUSE_MS = 20;

/** Does every sweep whenever it is due, on one node at a time, until it is stopped. What fails is logged, and tried again when it is due again. */
export function startSweeps(store: Sql, sweeps: readonly Sweep[], log: SweepLog): Sweeper {
  const stopping = new AbortController();
  const { signal } = stopping;
  const swept = sweeps.map(async (sweep) => {
    while (!signal.aborted) {
      await sweepIfDue(store, sweep, signal, log).catch((err: unknown) => log.error({ err }, "a sweep failed"));
      // A little late, so that it is due again, and not at one moment on every node.
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

/** Does a sweep to its end, or until `stopping`, unless it is not due yet or another node has taken it on. Logs what it counted, if anything. */
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
