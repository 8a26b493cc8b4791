#!/usr/bin/env node
import { UsageError } from "./commands/command.ts";
import { help, parseCommand, run } from "./commands/run.ts";
import { InvalidConfiguration, readConfig } from "./config.ts";
import { Refusal } from "./refusal.ts";

const USAGE = 2;
const stop = new AbortController();

for (const signal of ["SIGTERM", "SIGINT"] as const) {
  process.on(signal, () => {
    // Asked twice, it ends at once: every acknowledged use is durable already.
    if (stop.signal.aborted) process.exit(1);
    stop.abort();
  });
}

try {
  const parsed = parseCommand(process.argv.slice(2));
  if (parsed)
    await run({ config: readConfig(), print, log: process.stderr, pid: process.pid, stop: stop.signal }, parsed);
  else print(help());
} catch (error) {
  process.stderr.write(`${explain(error)}\n`);
  process.exitCode = error instanceof UsageError || error instanceof InvalidConfiguration ? USAGE : 1;
}

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

function explain(error: unknown): string {
  if (error instanceof UsageError) return `${error.message}\nSee share-links-server --help.`;
  if (error instanceof Refusal && error.cause instanceof Error)
    return `The database can not be used: ${error.cause.message}`;
  const address = error as { code?: string; address?: string; port?: number };
  if (address.code === "EADDRINUSE")
    return `Port ${address.port} of ${address.address} is in use already. Choose another one with PORT, or with METRICS_PORT for the measurements.`;
  if (address.code === "ENOTFOUND" || address.code === "EADDRNOTAVAIL")
    return `HOST or METRICS_HOST is no address of this machine: ${(error as Error).message}`;
  if (address.code === "EACCES" && address.port !== undefined)
    return `Port ${address.port} may not be used by this user. Choose another one with PORT, or with METRICS_PORT for the measurements.`;
  return error instanceof Error ? error.message : String(error);
}
