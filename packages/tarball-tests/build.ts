// Packs every published package once, for all tests of this workspace: `dist/<name>.tgz`.
import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { TARBALLS, tarballOf } from "./test/packages.ts";

const dist = join(import.meta.dirname, "dist");
rmSync(dist, { recursive: true, force: true });
mkdirSync(dist);
for (const name of TARBALLS) {
  const cwd = join(import.meta.dirname, "..", name);
  execFileSync("pnpm", ["pack", "--out", tarballOf(name)], { cwd, stdio: "pipe" });
}
