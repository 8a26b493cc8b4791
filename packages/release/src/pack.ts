import { execFile } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import type { PublicPackage } from "./public-packages.ts";

const execute = promisify(execFile);

/**
 * Packs each package with pnpm into `<into>/<folder>.tgz`, and empties `into` before. Only pnpm writes the fields of
 * `publishConfig` and the versions of `workspace:` into the tarball.
 */
export async function pack(packages: readonly PublicPackage[], into: string): Promise<void> {
  rmSync(into, { recursive: true, force: true });
  mkdirSync(into, { recursive: true });
  for (const { folder, path } of packages) {
    await execute("pnpm", ["pack", "--out", tarballPath(into, folder)], { cwd: path });
  }
}

/** Where `pack` puts the tarball of a package. */
export function tarballPath(into: string, folder: string): string {
  return join(into, `${folder}.tgz`);
}
