import { randomUUID } from "node:crypto";
import { setTimeout as delay } from "node:timers/promises";
import type { Vault } from "../secrets/vault.ts";
import type { Sql } from "../store/sql.ts";
import { claimDeliveries, findDueWebhooks } from "../store/webhook-deliveries.ts";
import { expireDue } from "../upkeep/expiries.ts";
import { attemptDelivery } from "./attempt.ts";
import { oneAtATime } from "./one-at-a-time.ts";
import { createPlaces, MOST_EACH, type Places } from "./places.ts";
import { createPoster, type Poster, type PosterOptions } from "./post.ts";

/** What a worker needs. Any number of workers, in any number of processes, may work on one database. */
export interface WorkerOptions extends PosterOptions {
  sql: Sql;
  vault: Vault;
  log: { error(fields: object, message: string): void };
  /** How often it looks for due deliveries and expired links; 1,000 when omitted. */
  pollMs?: number;
  /** How long an attempt may take, to the last byte; 15,000 when omitted. It must be far less than a lease. */
  timeoutMs?: number;
  /** Gives a random number from 0 to 1. */
  random?: () => number;
  /** Gives the time in the signatures, in milliseconds since 1970; when omitted, that of the database. */
  signedAt?: () => number;
  /** Posts an event; over HTTP when omitted. */
  post?: Poster["post"];
  /** Waits between two batches of expired links; a moment when omitted. */
  pause?: () => Promise<void>;
}

/** Notices expired links and sends events to webhooks, in the background. */
export interface Worker {
  start(): void;
  /** Does everything that is due at this moment, and everything that becomes due by it. */
  runDue(): Promise<void>;
  /** Begins no further attempt and waits for those that are running. After `drainMs` it cuts the rest and gives their deliveries back. */
  stop(drainMs: number): Promise<void>;
}

// If a process dies, its deliveries wait for this long. An attempt takes far less.
const LEASE_MS = 60_000;

/** Creates a worker. It does nothing before it is started. */
export function createWorker(options: WorkerOptions): Worker {
  const { sql, log, pollMs = 1000 } = options;
  const [stop, cut] = [new AbortController(), new AbortController()];
  const report = (error: unknown) => log.error({ err: error }, "webhooks are held up");
  const poster = createPoster(options);
  const fill = oneAtATime(() =>
    fillPlaces({ ...options, post: options.post ?? poster.post }, places, stop.signal, cut.signal, report),
  );
  const places: Places = createPlaces(() => fill().catch(report));
  const idle = async () => {
    await fill();
    // After each attempt the worker looks for due deliveries, and may begin further attempts.
    while (places.underWay().length > 0) await Promise.all(places.underWay());
  };
  const expire = async () => {
    for await (const events of expireDue(sql, options.pause)) {
      if (events > 0) void fill().catch(report);
      if (stop.signal.aborted) return;
    }
  };
  const expiring = every(pollMs, stop.signal, () =>
    expire().catch((error: unknown) => log.error({ err: error }, "expired links are not noticed")),
  );
  const filling = every(pollMs, stop.signal, () => fill().catch(report));

  return {
    start() {
      expiring.start();
      filling.start();
    },
    async runDue() {
      await expire();
      await idle();
    },
    async stop(drainMs) {
      stop.abort();
      await expiring.ended();
      const drain = setTimeout(() => cut.abort(), drainMs);
      await idle().catch(report);
      clearTimeout(drain);
      poster.close();
    },
  };
}

/** Claims as many due deliveries as there are places for, and begins to attempt them. */
async function fillPlaces(
  options: WorkerOptions & Pick<Poster, "post">,
  places: Places,
  stop: AbortSignal,
  cut: AbortSignal,
  report: (error: unknown) => void,
): Promise<void> {
  const { sql, timeoutMs = 15_000, random = Math.random } = options;
  if (stop.aborted || places.areTaken()) return;
  const due = await sql.read(findDueWebhooks(MOST_EACH));
  const shares = places.share(due);
  for (const webhook of due) {
    const limit = shares.get(webhook.id);
    if (limit === undefined || stop.aborted) continue;
    const lease = { leaseId: randomUUID(), leaseMs: LEASE_MS, limit };
    // If the result can't be recorded, the delivery is attempted again when its lease ends.
    for (const claimed of await sql.write(() => claimDeliveries(webhook.id, lease, sql.dialect)))
      places.begin(webhook, attemptDelivery({ ...options, timeoutMs, random, signal: cut }, claimed).catch(report));
  }
}

/** Runs an action now, and again each time `ms` after it has ended, until it is stopped. */
function every(ms: number, stopped: AbortSignal, action: () => Promise<void>) {
  let running: Promise<void> | undefined;
  const run = async () => {
    while (!stopped.aborted) {
      await action();
      await delay(ms, undefined, { signal: stopped }).catch(() => {});
    }
  };
  return {
    start() {
      running = run();
    },
    /** Resolves once the last run has ended. */
    ended: async () => running,
  };
}
