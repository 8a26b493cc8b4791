#!/usr/bin/env node
// A namespace, because an older Node has no such member and would refuse the import with no word of ours.
import * as module from "node:module";

const MINIMUM_NODE = 22;

if (Number.parseInt(process.versions.node, 10) < MINIMUM_NODE) {
  process.stderr.write(`share-links-generate needs Node ${MINIMUM_NODE} or newer; this is ${process.versions.node}.\n`);
  process.exitCode = 1;
} else {
  // TypeScript alone takes longer to load than a small document to generate: from the second run on, its code is there compiled.
  module.enableCompileCache();
  const { run } = await import("./command.ts");
  process.exitCode = run(process.argv.slice(2), {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
  });
}
