#!/usr/bin/env node
// Nothing is imported before this check: an older Node fails at an import with an error that tells nobody what to do.
const OLDEST_NODE = 24;

if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE) {
  process.stderr.write(
    `share-links-emulator needs Node ${OLDEST_NODE} or newer; this is Node ${process.versions.node}.\n`,
  );
  process.exitCode = 1;
} else {
  const { runCommandLine } = await import("./command-line.ts");
  const stop = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => stop.abort());
  process.exitCode = await runCommandLine(process.argv.slice(2), {
    print: (text) => void process.stdout.write(text),
    printError: (text) => void process.stderr.write(text),
    stop: stop.signal,
    pid: process.pid,
  });
}

export {};
