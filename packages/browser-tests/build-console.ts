import { spawnSync } from "node:child_process";
import { globSync, statSync } from "node:fs";
import { join } from "node:path";

// The service serves what is built. `turbo` builds it before the tests; a suite that runs by itself builds it here, if it is old.
const folder = join(import.meta.dirname, "../console");
const sources = globSync(["src/**", "index.html", "vite.config.ts", "package.json"], { cwd: folder });
const newest = Math.max(...sources.map((path) => statSync(join(folder, path)).mtimeMs));
const built = statSync(join(folder, "dist/index.html"), { throwIfNoEntry: false })?.mtimeMs ?? 0;
if (built < newest) {
  const vite = join(folder, "node_modules/vite/bin/vite.js");
  const { status } = spawnSync(process.execPath, [vite, "build", "--logLevel", "warn"], {
    cwd: folder,
    stdio: "inherit",
  });
  if (status !== 0) process.exitCode = 1;
}
