import type { Command } from "./command.ts";

/** Runs the service. */
export const serve: Command = {
  name: "serve",
  summary: "run the service",
  options: {
    "accept-missing-log": {
      type: "boolean",
      help: "start from a SQLite file that was copied without its log. The last changes may be missing in it",
    },
  },
  async run(shell, call) {
    // The other commands don't need a service, and would take twice as long to start if they loaded one.
    const { runService } = await import("./run-service.ts");
    await runService(shell, { acceptsMissingLog: call.flag("accept-missing-log") });
  },
};
