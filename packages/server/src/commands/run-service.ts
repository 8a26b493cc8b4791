import { existsSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { clientAddresses } from "../addresses/client-address.ts";
import { nameOfDatabase } from "../config/database.ts";
import type { Config } from "../config.ts";
import type { Context } from "../context.ts";
import { createWorker } from "../deliveries/worker.ts";
import { createApp } from "../http/app.ts";
import type { AppOptions } from "../http/app-options.ts";
import { type Listening, listen } from "../http/listen.ts";
import { openRateLimits } from "../limits/rate-limits.ts";
import { CONSOLE_FOLDERS } from "../program-files.ts";
import { openProvider } from "../providers/settings.ts";
import type { Sql } from "../store/sql.ts";
import type { Metrics } from "../telemetry/metrics.ts";
import { unreadMetrics } from "../telemetry/unread-metrics.ts";
import { addDeliveryGauges } from "../upkeep/delivery-gauges.ts";
import { createKeyUses } from "../upkeep/key-uses.ts";
import { sweepsOf } from "../upkeep/retention.ts";
import { startSweeps } from "../upkeep/sweeps.ts";
import { createUncountedUseLog } from "../upkeep/uncounted-uses.ts";
import type { Shell } from "./command.ts";
import { keepFirstKey } from "./first-key.ts";
import { firstStart } from "./first-start.ts";
import { openLog } from "./log.ts";
import { isWithoutLog, openService, ownDatabase } from "./open-service.ts";
import { welcome } from "./welcome.ts";

const DRAIN_MS = 10_000;
const TRACES_MS = 2000;

/** Runs the service until it is asked to stop. Then it finishes the requests that are running. */
export async function runService(
  { config, print, log: destination, pid, stop, isTerminal }: Shell,
  { acceptsMissingLog }: { acceptsMissingLog: boolean },
): Promise<void> {
  const log = openLog(config.logLevel, destination);
  for (const warning of config.warnings) log.warn(warning);
  const ownership = ownDatabase(config.database, { pid, host: hostname() });
  if (acceptsMissingLog && isWithoutLog(config.database))
    log.warn("The database was copied without its log. Changes that were acknowledged may be missing.");
  const { sql, vault, migrated } = await openService(config, { isOwner: true, acceptsMissingLog }).catch(
    (error: unknown) => {
      ownership.release();
      throw error;
    },
  );
  // Tracing is a large library, so it is loaded only if traces are wanted.
  const tracing = config.tracing && (await import("../telemetry/tracing.ts")).openTracing(config.tracing);
  const listening: Listening[] = [];
  try {
    const { publicUrl = "", allowPrivateWebhooks } = config;
    const context: Context = {
      sql,
      vault,
      uncountedUses: createUncountedUseLog(sql, (err) => log.error({ err }, "refusals were not recorded")),
      keyUses: createKeyUses(sql, (err) => log.error({ err }, "uses of API keys were not recorded")),
      provider: openProvider(config.provider),
      metrics: await metricsOf(config, sql),
      publicUrl,
      consoleUrl: config.consoleUrl ?? "",
      consoleFolder: CONSOLE_FOLDERS.find(existsSync) ?? CONSOLE_FOLDERS[1],
      allowPrivateWebhooks,
      stopping: stop,
    };
    addDeliveryGauges(context);
    const options: AppOptions = {
      context,
      log,
      checkReplies: config.checkReplies,
      corsOrigins: config.corsOrigins,
      startSpan: tracing?.start,
      metricsToken: config.metricsToken,
      limits: openRateLimits(context, config.rateLimits),
      clientAddress: clientAddresses(config.isTrustedProxy, (message) => log.warn(message)),
    };
    const worker = createWorker({ sql, vault, log, allowPrivate: allowPrivateWebhooks });
    const server = await listen(
      createApp({ ...options, serves: (id) => id !== "getMetrics" || config.metricsToken !== undefined }),
      config,
    );
    listening.push(server);
    const metrics =
      config.metrics && (await listen(createApp({ ...options, serves: (id) => id === "getMetrics" }), config.metrics));
    if (metrics) listening.push(metrics);
    context.metrics.gauge("share_links_http_connections", "Open connections of callers.", server.connections);
    // Not known before: with PORT=0 the system chooses the port.
    context.publicUrl ||= server.url;
    if (config.consoleUrl === undefined) context.consoleUrl = consoleBeside(context.publicUrl, server.url);
    log.info(
      { url: server.url, metricsUrl: metrics?.url, database: nameOfDatabase(config.database), migrated },
      "listening",
    );
    // Last, because the first key is shown only once: a port that is in use must not lose it.
    const keyFile = isTerminal ? undefined : join(config.dataDir, "first-api-key");
    const first = await firstStart(sql, {
      apiKey: config.bootstrapApiKey,
      persona: config.bootstrapPersona,
      ...(keyFile && { keep: (apiKey) => keepFirstKey(keyFile, apiKey) }),
    });
    print(welcome({ url: server.url, consoleUrl: context.consoleUrl }, first, first?.apiKey ? keyFile : undefined));

    worker.start();
    const sweeper = startSweeps(sql, sweepsOf(config), log);
    await untilAborted(stop);
    log.info("stopping");
    await Promise.all([
      ...listening.splice(0).map(({ stop }) => stop({ delayMs: config.stopDelayMs, drainMs: DRAIN_MS })),
      worker.stop(DRAIN_MS),
      sweeper.stop(),
    ]);
    await Promise.all([context.uncountedUses.flush(), context.keyUses.flush()]);
    await tracing?.stop(TRACES_MS);
    log.info("stopped");
  } finally {
    // After a failed start, some ports may still be open.
    await Promise.all(listening.map(({ stop }) => stop({ delayMs: 0, drainMs: 0 })));
    await sql.close();
    ownership.release();
  }
}

/**
 * Where the console is unless the operator has chosen: on the same port, under the name of this machine that visitors don't
 * use. The pages for visitors may run a persona provider's code, so the console must not share their origin.
 */
function consoleBeside(publicUrl: string, serverUrl: string): string {
  const name = new URL(publicUrl).hostname === "localhost" ? "127.0.0.1" : "localhost";
  return `http://${name}:${new URL(serverUrl).port}`;
}

/** The library is large, too, so it is loaded only if somebody can read what it measures. */
async function metricsOf({ metrics, metricsToken }: Config, sql: Sql): Promise<Metrics> {
  if (metrics === undefined && metricsToken === undefined) return unreadMetrics;
  const { createMetrics } = await import("../telemetry/metrics.ts");
  return createMetrics({ sql, ofProcess: true });
}

function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
}
