// Packs every published package once, for all tests of this workspace, as `dist/<name>.tgz`, and installs the libraries.
import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { installLibraries } from "./test/installation.ts";
import { TARBALLS, tarballOf } from "./test/packages.ts";

const dist = join(import.meta.dirname, "dist");
rmSync(dist, { recursive: true, force: true });
mkdirSync(dist);
for (const name of TARBALLS) {
  const cwd = join(import.meta.dirname, "..", name);
  execFileSync("pnpm", ["pack", "--out", tarballOf(name)], { cwd, stdio: "pipe" });
}
await installLibraries();
