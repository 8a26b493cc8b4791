// Writes everything that is generated from the specification: see `pnpm generate --help`.
import { enableCompileCache } from "node:module";
import { join } from "node:path";

// TypeScript alone takes longer to load than a small document takes to generate. With this cache, its code and that of every file that this
// one imports is already compiled from the second run on. This file is plain JavaScript because it loads before the cache is on: Node would
// strip its types in every run, and the part of Node that does so takes more memory than all of the generator's own code.
enableCompileCache(join(import.meta.dirname, "../node_modules/.cache/compiled"));

const { run } = await import("./generate/command.ts");
process.exitCode = await run(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
});
