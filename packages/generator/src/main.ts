#!/usr/bin/env node
// This imports the namespace, because an older Node lacks this export and would refuse to import it before we can explain that.
import * as module from "node:module";

const MINIMUM_NODE = 22;

if (Number.parseInt(process.versions.node, 10) < MINIMUM_NODE) {
  process.stderr.write(`share-links-generate needs Node ${MINIMUM_NODE} or newer; this is ${process.versions.node}.\n`);
  process.exitCode = 1;
} else {
  // TypeScript alone takes longer to load than a small document takes to generate. From the second run on, its code is already compiled.
  module.enableCompileCache();
  const { run } = await import("./command.ts");
  process.exitCode = run(process.argv.slice(2), {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
  });
}
