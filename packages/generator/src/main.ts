#!/usr/bin/env node
import { enableCompileCache } from "node:module";

// TypeScript alone takes longer to load than a small document to generate: from the second run on, its code is there compiled.
enableCompileCache();

const { run } = await import("./command.ts");

process.exitCode = run(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
});
