import { randomUUID } from "node:crypto";
import { announceExpired } from "../rules/expiries.ts";
import type { Vault } from "../rules/vault.ts";
import type { Sql } from "../store/sql.ts";
import { claimDeliveries, findDueWebhooks } from "../store/webhook-deliveries.ts";
import { attemptDelivery } from "./attempt.ts";
import { createPlaces, type Places } from "./places.ts";
import type { Resolve } from "./post.ts";

/** What a worker delivers with; any number of them, in any number of processes, may work on one database. */
export interface WorkerOptions {
  sql: Sql;
  vault: Vault;
  log: { error(fields: object, message: string): void };
  allowPrivate: boolean;
  /** How often it looks for what is due; 1,000 when omitted. */
  pollMs?: number;
  /** How long an attempt may take, to the last byte; 15,000 when omitted. Far less than a lease. */
  timeoutMs?: number;
  /** Between 0 and 1, by chance. */
  random?: () => number;
  /** Takes the place of the system's resolver. */
  resolve?: Resolve;
}

/** Sends events to webhooks in the background. */
export interface Worker {
  start(): void;
  /** Does everything that is due at this moment, what becomes due by it included. */
  runDue(): Promise<void>;
  /** Begins no further attempt, lets those under way end, and after `drainMs` cuts what is left and gives it back. */
  stop(drainMs: number): Promise<void>;
}

// A process that dies holds its deliveries up for so long; an attempt takes far less.
const LEASE_MS = 60_000;

/** Makes a worker; nothing happens before it is started. */
export function createWorker(options: WorkerOptions): Worker {
  const { sql, log, pollMs = 1000 } = options;
  const [stop, cut] = [new AbortController(), new AbortController()];
  const tell = (error: unknown) => log.error({ err: error }, "webhooks are held up");
  const fill = oneAtATime(() => fillPlaces(options, places, stop.signal, cut.signal, tell));
  const places: Places = createPlaces(() => void fill().catch(tell));
  const idle = async () => {
    await fill();
    while (places.underWay().length > 0) {
      await Promise.all(places.underWay());
      await fill();
    }
  };
  const round = async () => {
    await announceExpired(sql);
    await fill();
  };
  let timer: NodeJS.Timeout | undefined;
  const tick = async () => {
    await round().catch(tell);
    if (!stop.signal.aborted) timer = setTimeout(tick, pollMs);
  };

  return {
    start: () => void tick(),
    async runDue() {
      await round();
      await idle();
    },
    async stop(drainMs) {
      stop.abort();
      clearTimeout(timer);
      const drain = setTimeout(() => cut.abort(), drainMs);
      await idle().catch(tell);
      clearTimeout(drain);
    },
  };
}

/** Claims as much of what is due as there are places for, and begins it. */
async function fillPlaces(
  options: WorkerOptions,
  places: Places,
  stop: AbortSignal,
  cut: AbortSignal,
  tell: (error: unknown) => void,
): Promise<void> {
  const { sql, timeoutMs = 15_000, random = Math.random } = options;
  if (stop.aborted) return;
  for (const { id } of await sql.read(findDueWebhooks())) {
    const limit = places.free(id);
    if (limit <= 0 || stop.aborted) continue;
    const lease = { leaseId: randomUUID(), leaseMs: LEASE_MS, limit };
    // What could not be recorded is attempted again when its lease ends.
    for (const claimed of await sql.write(() => claimDeliveries(id, lease, sql.dialect)))
      places.begin(id, attemptDelivery({ ...options, timeoutMs, random, signal: cut }, claimed).catch(tell));
  }
}

/** Runs an action; calls that come meanwhile share one further run after it. */
function oneAtATime(action: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let next: Promise<void> | undefined;
  const run = () => {
    running = action().finally(() => {
      running = undefined;
    });
    return running;
  };
  return () => {
    if (!running) return run();
    next ??= running
      .catch(() => {})
      .then(() => {
        next = undefined;
        return run();
      });
    return next;
  };
}
