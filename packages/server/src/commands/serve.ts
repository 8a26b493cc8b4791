import { createApp } from "../app.ts";
import { clientAddress } from "../client-address.ts";
import { nameOfDatabase } from "../config.ts";
import { listen } from "../listen.ts";
import { openService } from "../open-service.ts";
import { firstStart } from "../rules/first-start.ts";
import { openRateLimits } from "../rules/rate-limits.ts";
import type { Command } from "./command.ts";
import { openLog } from "./log.ts";
import { welcome } from "./welcome.ts";

const DRAIN_MS = 10_000;

/** Runs the service until it is asked to stop; then it drains. */
export const serve: Command = {
  name: "serve",
  summary: "run the service; PORT, HOST and the other settings come from the environment",
  options: {},
  async run({ config, print, log: destination, stop }) {
    const log = openLog(config.logLevel, destination);
    for (const warning of config.warnings) log.warn(warning);
    const { sql, vault, migrated } = await openService(config);
    try {
      const context = { sql, vault, publicUrl: config.publicUrl ?? "", stopping: stop };
      const app = createApp({
        context,
        log,
        checkReplies: config.checkReplies,
        corsOrigins: config.corsOrigins,
        limits: openRateLimits(context, config.rateLimits),
        clientAddress: (connection, forwardedFor) => clientAddress(connection, forwardedFor, config.isTrustedProxy),
      });
      const server = await listen(app, config);
      // Known only now: with PORT=0 the system chose the port.
      context.publicUrl ||= server.url;
      log.info({ url: server.url, database: nameOfDatabase(config.database), migrated }, "listening");
      // Last, so that the only sight of the first key is not lost to a port that is in use.
      print(
        welcome(
          server.url,
          await firstStart(sql, { apiKey: config.bootstrapApiKey, persona: config.bootstrapPersona }),
        ),
      );

      await untilAborted(stop);
      log.info("stopping");
      await server.stop(DRAIN_MS, config.stopDelayMs);
      log.info("stopped");
    } finally {
      await sql.close();
    }
  },
};

function untilAborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });
}
