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
  try {
    const words = program.argv.slice(2);
    const text = await wantedText(words);
    if (text !== undefined) return print(text);
    const { command, call } = await parseCommand(words);
    const { pid, stderr: log, stdout } = program;
    const shell = { config: readConfig(), print, log, pid, stop: stop.signal, isTerminal: stdout.isTTY === true };
    await command.run(shell, call);
  } catch (error) {
    program.stderr.write(`share-links-server: ${explain(error)}\n`);
    program.exitCode = exitCodeOf(error);
  }
}

/** The exit code of a process that ended with this failure. */
export function exitCodeOf(error: unknown): number {
  return MISTAKES.some((Mistake) => error instanceof Mistake) ? USAGE : 1;
}

function explain(error: unknown): string {
  if (error instanceof UsageError) return `${error.message}\nSee share-links-server --help.`;
  if (error instanceof Refusal && error.cause instanceof Error)
    return `The database can not be used: ${error.cause.message}`;
  const address = error as { code?: string; address?: string; port?: number };
  if (address.code === "EADDRINUSE")
    return `Port ${address.port} of ${address.address} is in use already. Choose another one with PORT, or with METRICS_PORT for the measurements.`;
  if (address.code === "ENOTFOUND" || address.code === "EADDRNOTAVAIL")
    return `HOST or METRICS_HOST is not an address of this machine: ${(error as Error).message}`;
  if (address.code === "EACCES" && address.port !== undefined)
    return `Port ${address.port} may not be used by this user. Choose another one with PORT, or with METRICS_PORT for the measurements.`;
  return error instanceof Error ? error.message : String(error);
}
