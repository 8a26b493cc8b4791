// Writes everything that is generated from the specification: see `pnpm generate --help`.
import { enableCompileCache } from "node:module";
import { join } from "node:path";

// TypeScript alone takes longer to load than a small document to generate: from the second run on, its code is there compiled, and that
// of every file below this one. This one is plain JavaScript, for what is loaded before the cache is on would have its types stripped in
// every run, by a part of Node that takes more memory than all of the generator's own code.
enableCompileCache(join(import.meta.dirname, "../node_modules/.cache/compiled"));

const { run } = await import("./generate/command.ts");
process.exitCode = await run(process.argv.slice(2), {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
});
