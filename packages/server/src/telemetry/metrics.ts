import type { OperationId, ProblemCode } from "@share-links/types";
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { Sql } from "../store/sql.ts";
import { type Compressed, compressed } from "../values/compressed.ts";

/** One finished request. */
export interface Observation {
  /** Undefined if the request matched no operation. */
  operationId: OperationId | undefined;
  status: number;
  /** The code of the refusal, if it was refused. */
  code: ProblemCode | undefined;
  isReplay: boolean;
  durationMs: number;
}

/** The metrics of a process. Labels are only names from the specification, so the number of series is bounded. */
export interface Metrics {
  observe(observation: Observation): void;
  /** Adds a value that is read for each text. If reading it fails or takes too long, it is left out. */
  gauge(name: string, help: string, read: () => number | Promise<number>): void;
  /** All metrics in Prometheus' text format. The text is made at most once a second, so frequent reading costs no more. */
  text(): Promise<Compressed>;
  readonly contentType: string;
}

/** Shorter than Prometheus' timeout, so that it still gets the other metrics when the database is down. */
const READ_TIMEOUT_MS = 2000;
const KEEP_MS = 1000;
const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** The settings of the metrics. */
export interface MetricsOptions {
  sql: Sql;
  /** Adds memory, processor time, event loop and garbage collection to the metrics. */
  ofProcess?: boolean;
  /** How long one gauge may take; 2,000 by default. */
  readTimeoutMs?: number;
  /** How long the same text is returned before a new one is made; 1,000 by default. */
  keepMs?: number;
}

/** Starts measuring. */
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
    help: "Requests by operation and status, with their duration.",
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
    help: "Refused requests by the code of the answer.",
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
  metrics.gauge(
    "share_links_database_waiting",
    "Units of work that are waiting for the database.",
    () => sql.load().waiting,
  );
  return metrics;
}

/** Returns the same result until `ms` after it was made. Callers that come while it is being made wait for the same one. */
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
