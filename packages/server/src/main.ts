#!/usr/bin/env node
// Nothing is imported before this check: an older Node fails at an import with an error that tells nobody what to do.
const OLDEST_NODE = 24;

if (Number(process.versions.node.split(".")[0]) < OLDEST_NODE) {
  process.stderr.write(
    `share-links-server needs Node ${OLDEST_NODE} or newer; this is Node ${process.versions.node}.\n`,
  );
  process.exitCode = 1;
} else {
  const { runCommandLine } = await import("./commands/command-line.ts");
  await runCommandLine(process);
}

export {};
