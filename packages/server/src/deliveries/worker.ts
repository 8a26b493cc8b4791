import { randomUUID } from "node:crypto";
import { announceExpired } from "../rules/expiries.ts";
import type { Vault } from "../rules/vault.ts";
import type { Sql } from "../store/sql.ts";
import { claimDeliveries, deleteSettledDeliveries, findDueWebhooks } from "../store/webhook-deliveries.ts";
import { attemptDelivery } from "./attempt.ts";
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
  random?: () => number;
  resolve?: Resolve;
}

/** Sends events to webhooks in the background. */
export interface Worker {
  start(): void;
  /** Does everything that is due at this moment, what becomes due by it included. */
  runDue(): Promise<void>;
  /** Begins no further attempt, lets those under way end, and after `drainMs` cuts and gives back what is left. */
  stop(drainMs: number): Promise<void>;
}

const LEASE_MS = 60_000;
const MOST_AT_ONCE = 128;
// A receiver that hangs keeps the others waiting only by this much.
const MOST_AT_ONCE_EACH = 8;
const KEPT_MS = 30 * 24 * 60 * 60 * 1000;
const FORGOTTEN_AT_ONCE = 500;
const FORGET_EVERY_MS = 60_000;

/** Makes a worker; nothing happens before it is started. */
export function createWorker(options: WorkerOptions): Worker {
  const { sql, log, pollMs = 1000, timeoutMs = 15_000, random = Math.random } = options;
  const cut = new AbortController();
  const underWay = new Map<string, Set<Promise<void>>>();
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  let forgotAt = Number.NEGATIVE_INFINITY;
  let filling: Promise<void> | undefined;
  let fillAgain = false;

  const all = () => [...underWay.values()].flatMap((attempts) => [...attempts]);

  /** Fills the free places with what is due; one filling at a time, and another when it was asked for meanwhile. */
  function fill(): Promise<void> {
    fillAgain = true;
    filling ??= (async () => {
      while (fillAgain && !stopped) {
        fillAgain = false;
        for (const { id } of await sql.read(findDueWebhooks())) await fillFor(id);
      }
    })().finally(() => {
      filling = undefined;
    });
    return filling;
  }

  async function fillFor(webhookId: string): Promise<void> {
    const busy = underWay.get(webhookId)?.size ?? 0;
    const limit = Math.min(MOST_AT_ONCE_EACH - busy, MOST_AT_ONCE - all().length);
    if (limit <= 0 || stopped) return;
    const lease = { leaseId: randomUUID(), leaseMs: LEASE_MS, limit };
    for (const claimed of await sql.write(() => claimDeliveries(webhookId, lease, sql.dialect)))
      begin(webhookId, () => attemptDelivery({ ...options, timeoutMs, random, signal: cut.signal }, claimed));
  }

  function begin(webhookId: string, attempt: () => Promise<unknown>): void {
    const attempts = underWay.get(webhookId) ?? new Set();
    underWay.set(webhookId, attempts);
    const running: Promise<void> = attempt()
      // What is not recorded is attempted again when its lease ends.
      .then(() => {}, tell)
      .then(() => {
        attempts.delete(running);
        if (attempts.size === 0) underWay.delete(webhookId);
        if (!stopped) void fill().catch(tell);
      });
    attempts.add(running);
  }

  async function round(): Promise<void> {
    await announceExpired(sql);
    await fill();
    if (performance.now() < forgotAt + FORGET_EVERY_MS) return;
    forgotAt = performance.now();
    await sql.run(deleteSettledDeliveries(KEPT_MS, FORGOTTEN_AT_ONCE));
  }

  const tell = (error: unknown) => log.error({ err: error }, "webhooks are held up");

  return {
    start() {
      const tick = async () => {
        await round().catch(tell);
        if (!stopped) timer = setTimeout(tick, pollMs);
      };
      void tick();
    },
    async runDue() {
      await round();
      while (filling || all().length > 0) await Promise.all([filling, ...all()]);
    },
    async stop(drainMs) {
      stopped = true;
      clearTimeout(timer);
      const drain = setTimeout(() => cut.abort(), drainMs);
      while (filling || all().length > 0) await Promise.allSettled([filling, ...all()]);
      clearTimeout(drain);
    },
  };
}
