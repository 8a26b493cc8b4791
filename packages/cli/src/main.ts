#!/usr/bin/env node
// This imports the namespace, because an older Node lacks this export and would refuse to import it before we can explain that.
import * as module from "node:module";

const OLDEST_NODE = 22;

if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE) {
  process.stderr.write(`share-links needs Node ${OLDEST_NODE} or newer; this is Node ${process.versions.node}.\n`);
  process.exitCode = 1;
} else {
  // From the second run on, the code is already compiled.
  module.enableCompileCache();
  const { run } = await import("./run.ts");
  const { worldOf } = await import("./process-world.ts");
  process.exitCode = await run(worldOf(process));
}
