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

/** What a worker delivers with; any number of them, in any number of processes, may work on one database. */
export interface WorkerOptions extends PosterOptions {
  sql: Sql;
  vault: Vault;
  log: { error(fields: object, message: string): void };
  /** How often it looks for what is due; 1,000 when omitted. */
  pollMs?: number;
  /** How long an attempt may take, to the last byte; 15,000 when omitted. Far less than a lease. */
  timeoutMs?: number;
  /** Between 0 and 1, by chance. */
  random?: () => number;
}

/** Notices in the background what expires, and sends events to webhooks. */
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
  const poster = createPoster(options);
  const fill = oneAtATime(() => fillPlaces({ ...options, post: poster.post }, places, stop.signal, cut.signal, tell));
  const places: Places = createPlaces(() => fill().catch(tell));
  const idle = async () => {
    await fill();
    // Each attempt is followed by a look of its own, which may begin further ones.
    while (places.underWay().length > 0) await Promise.all(places.underWay());
  };
  const expire = async () => {
    for await (const told of expireDue(sql)) {
      if (told > 0) void fill().catch(tell);
      if (stop.signal.aborted) return;
    }
  };
  const expiring = every(pollMs, stop.signal, () =>
    expire().catch((error: unknown) => log.error({ err: error }, "expired links are not noticed")),
  );
  const filling = every(pollMs, stop.signal, () => fill().catch(tell));

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
      await idle().catch(tell);
      clearTimeout(drain);
      poster.close();
    },
  };
}

/** Claims as much of what is due as there are places for, and begins it. */
async function fillPlaces(
  options: WorkerOptions & Pick<Poster, "post">,
  places: Places,
  stop: AbortSignal,
  cut: AbortSignal,
  tell: (error: unknown) => void,
): Promise<void> {
  const { sql, timeoutMs = 15_000, random = Math.random } = options;
  if (stop.aborted || places.areTaken()) return;
  const due = await sql.read(findDueWebhooks(MOST_EACH));
  const shares = places.share(due);
  for (const webhook of due) {
    const limit = shares.get(webhook.id);
    if (limit === undefined || stop.aborted) continue;
    const lease = { leaseId: randomUUID(), leaseMs: LEASE_MS, limit };
    // What could not be recorded is attempted again when its lease ends.
    for (const claimed of await sql.write(() => claimDeliveries(webhook.id, lease, sql.dialect)))
      places.begin(webhook, attemptDelivery({ ...options, timeoutMs, random, signal: cut }, claimed).catch(tell));
  }
}

/** Runs an action at once and then again and again, so long after it has ended, until it is stopped. */
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
    /** Resolves once the last action has ended. */
    ended: async () => running,
  };
}
