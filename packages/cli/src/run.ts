import type { CommanderError } from "commander";
import { refuseSecretArguments } from "./connection/secret-arguments.ts";
import { EXIT_CODES } from "./exit-codes.ts";
import { explainError } from "./explain-error.ts";
import { printFailure } from "./output/print-failure.ts";
import { createProgram } from "./program.ts";
import type { DryRun } from "./tools.ts";
import type { World } from "./world.ts";

/** Runs a command line and resolves with its exit code. */
export async function run(world: World): Promise<number> {
  const isJson = world.args.includes("--json");
  try {
    refuseSecretArguments(world.args);
    const program = await createProgram(world, async (task, options) => {
      // Help needs none of this, and should be there immediately.
      const { createTools } = await import("./tools.ts");
      const tools = createTools(world, options);
      await task(tools).catch((error: unknown) => {
        if (!isDryRun(error)) throw error;
        const { request } = error;
        tools.printer.result({ dryRun: true, ...request }, () =>
          [
            `Would send ${request.method} ${request.url}`,
            ...(request.body === undefined ? [] : [JSON.stringify(request.body, null, 2)]),
          ].join("\n"),
        );
      });
    });
    await program.parseAsync(world.args, { from: "user" });
    return 0;
  } catch (error) {
    // Commander has already printed its help or its message.
    if (isCommanderError(error)) return error.exitCode === 0 ? 0 : EXIT_CODES.usage;
    const failure = explainError(error, world.signal.aborted);
    printFailure(world, failure, isJson);
    return EXIT_CODES[failure.kind];
  }
}

function isCommanderError(error: unknown): error is CommanderError {
  return error instanceof Error && String(Object(error).code).startsWith("commander.");
}

function isDryRun(error: unknown): error is DryRun {
  return error instanceof Error && error.name === "DryRun";
}
