// Writes everything that is generated from the specification: see `pnpm generate --help`.
import { enableCompileCache } from "node:module";
import { join } from "node:path";

// TypeScript alone takes longer to load than a small document to generate: from the second run on, its code is there compiled.
enableCompileCache(join(import.meta.dirname, "../node_modules/.cache/compiled"));

const { run } = await import("./generate/command.ts");
process.exitCode = await run(process.argv.slice(2));
