import type { OperationId, ProblemCode } from "@share-links/types";
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { Sql } from "../store/sql.ts";
import { type Compressed, compressed } from "../values/compressed.ts";

/** One request that has ended. */
export interface Observation {
  /** Undefined: no operation was asked for. */
  operationId: OperationId | undefined;
  status: number;
  /** Why it was refused, if it was. */
  code: ProblemCode | undefined;
  isReplay: boolean;
  durationMs: number;
}

/** What a process measures of itself. Labels are names of the specification alone, so that there is a bounded number of series. */
export interface Metrics {
  observe(observation: Observation): void;
  /** Adds a value that is asked for at each reading; one that can not be read, or not in time, is left out. */
  gauge(name: string, help: string, read: () => number | Promise<number>): void;
  /** Everything in Prometheus' text format, made at most once a second, so that however often it is read it costs no more. */
  text(): Promise<Compressed>;
  readonly contentType: string;
}

/** Less than Prometheus waits for everything: the rest is worth having when the database is gone. */
const READ_TIMEOUT_MS = 2000;
const KEEP_MS = 1000;
const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** What a process measures. */
export interface MetricsOptions {
  sql: Sql;
  /** Adds memory, processor time, event loop and garbage collection. */
  ofProcess?: boolean;
  /** How long one gauge may take; 2,000 when omitted. */
  readTimeoutMs?: number;
  /** How long a text is given out again before another one is made; 1,000 when omitted. */
  keepMs?: number;
}

/** Begins to measure. */
export function createMetrics({
  sql,
  ofProcess = false,
  readTimeoutMs = READ_TIMEOUT_MS,
  keepMs = KEEP_MS,
}: MetricsOptions): Metrics {
  const registry = new Registry();
  const registers = [registry];
  if (ofProcess) collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: "share_links_http_request_duration_seconds",
    help: "Requests by operation and status, with how long they took.",
    labelNames: ["operation", "status"],
    buckets: SECONDS,
    registers,
  });
  const redemptions = new Counter({
    name: "share_links_redemptions_total",
    help: "Redemptions by outcome: counted, replayed, or the code of the refusal.",
    labelNames: ["outcome"],
    registers,
  });
  const refusals = new Counter({
    name: "share_links_refusals_total",
    help: "Requests that were refused, by the code of the answer.",
    labelNames: ["code"],
    registers,
  });
  const metrics: Metrics = {
    observe({ operationId, status, code, isReplay, durationMs }) {
      requests.observe({ operation: operationId ?? "none", status }, durationMs / 1000);
      if (code !== undefined) refusals.inc({ code });
      if (operationId === "createRedemption") redemptions.inc({ outcome: code ?? (isReplay ? "replayed" : "counted") });
    },
    gauge(name, help, read) {
      new Gauge({
        name,
        help,
        registers,
        async collect() {
          const value = await inTime(read, readTimeoutMs).catch(() => undefined);
          if (value === undefined) this.remove();
          else this.set(value);
        },
      });
    },
    text: keptFor(keepMs, async () => compressed(await registry.metrics())),
    contentType: registry.contentType,
  };
  metrics.gauge("share_links_database_connections", "Open connections to the database.", () => sql.load().connections);
  metrics.gauge("share_links_database_waiting", "Units of work that wait for the database.", () => sql.load().waiting);
  return metrics;
}

/** Gives out one result until `ms` after it was made; who asks while it is made waits for the same one. */
function keptFor<Result>(ms: number, make: () => Promise<Result>): () => Promise<Result> {
  let kept: { result: Promise<Result>; until: number } | undefined;
  return () => {
    if (kept && performance.now() < kept.until) return kept.result;
    const making = { result: make(), until: Number.POSITIVE_INFINITY };
    kept = making;
    const made = () => {
      making.until = performance.now() + ms;
    };
    making.result.then(made, made);
    return making.result;
  };
}

async function inTime(read: () => number | Promise<number>, ms: number): Promise<number> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(reject, ms, new Error(`a gauge took longer than ${ms} ms`));
  });
  try {
    return await Promise.race([read(), late]);
  } finally {
    clearTimeout(timer);
  }
}
