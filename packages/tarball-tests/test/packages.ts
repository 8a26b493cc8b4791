import { execFileSync } from "node:child_process";
import { join } from "node:path";

/** The published libraries, by the names of their folders. */
export const PACKAGES = ["types", "validation", "client"] as const;

/** One of them. */
export type PackageName = (typeof PACKAGES)[number];

/** All packed packages: the libraries, the program that uses them, the elements for other sites, and the emulator. */
export const TARBALLS = [...PACKAGES, "server", "embed", "testing"] as const;

/** One of them. */
export type TarballName = (typeof TARBALLS)[number];

/** The path where `build.ts` puts a packed package. */
export function tarballOf(name: TarballName): string {
  return join(import.meta.dirname, "../dist", `${name}.tgz`);
}

/** The paths of the files in a tarball, without the leading `package/`. */
export function filesOf(name: TarballName): string[] {
  const list = execFileSync("tar", ["-tzf", tarballOf(name)], { encoding: "utf8" });
  return list
    .trimEnd()
    .split("\n")
    .map((path) => path.replace("package/", ""));
}
