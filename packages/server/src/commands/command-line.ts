import { nameOfDatabase } from "../config/database.ts";
import { InvalidConfiguration, readConfig } from "../config.ts";
import { Refusal } from "../refusal.ts";
import { UnusableSecret } from "../secrets/secret.ts";
import { parseCommand, wantedText } from "./all-commands.ts";
import { UsageError } from "./command.ts";

/** The exit code of a mistake that only the operator can put right: trying again is in vain. `deploy/share-links.service` names it, too. */
const USAGE = 2;
const MISTAKES = [UsageError, InvalidConfiguration, UnusableSecret];

/** Runs the command that the process was called with, and sets its exit code: 2 for wrong usage, configuration or secret, 1 for any other failure. */
export async function runCommandLine(program: NodeJS.Process): Promise<void> {
  const stop = new AbortController();
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    program.on(signal, () => {
      // The second signal ends the process at once. That is safe, because every acknowledged use is committed.
      if (stop.signal.aborted) program.exit(1);
      stop.abort();
    });
  }
  const print = (text: string) => void program.stdout.write(`${text}\n`);
  let database = "";
  try {
    const words = program.argv.slice(2);
    const text = await wantedText(words);
    if (text !== undefined) return print(text);
    const { command, call } = await parseCommand(words);
    const { pid, stderr: log, stdout } = program;
    const config = readConfig();
    database = nameOfDatabase(config.database);
    const shell = { config, print, log, pid, stop: stop.signal, isTerminal: stdout.isTTY === true };
    await command.run(shell, call);
  } catch (error) {
    program.stderr.write(`share-links-server: ${explain(error, database)}\n`);
    program.exitCode = exitCodeOf(error);
  }
}

/** The exit code of a process that ended with this failure. */
export function exitCodeOf(error: unknown): number {
  return MISTAKES.some((Mistake) => error instanceof Mistake) ? USAGE : 1;
}

function explain(error: unknown, database: string): string {
  if (error instanceof UsageError) return `${error.message}\nSee share-links-server --help.`;
  const failure = failureOfDatabase(error);
  if (failure)
    return `The database ${database} can't be used: ${failure}. Check DATABASE_URL and SHARE_LINKS_DATA_DIR.`;
  const address = error as { code?: string; address?: string; port?: number };
  if (address.code === "EADDRINUSE")
    return `Port ${address.port} of ${address.address} is in use already. Choose another port with PORT, or with METRICS_PORT for the metrics.`;
  if (address.code === "ENOTFOUND" || address.code === "EADDRNOTAVAIL")
    return `HOST and METRICS_HOST must be addresses of this machine, such as 127.0.0.1 or 0.0.0.0: ${(error as Error).message}`;
  if (address.code === "EACCES" && address.port !== undefined)
    return `This user may not listen on port ${address.port}. Choose another port with PORT, or with METRICS_PORT for the metrics.`;
  return error instanceof Error ? error.message : String(error);
}

/** Why the database couldn't be reached or didn't do what it should; undefined for any other failure. */
function failureOfDatabase(error: unknown): string | undefined {
  if (error instanceof Refusal && error.cause instanceof Error) return error.cause.message;
  // An error of PostgreSQL itself, such as that there is no such database.
  return error instanceof Error && "severity" in error ? error.message : undefined;
}
