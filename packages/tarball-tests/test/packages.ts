import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { tarballPath } from "@share-links/release";

/** The published libraries, by the names of their folders. */
export const PACKAGES = ["types", "validation", "client"] as const;

/** One of them. */
export type PackageName = (typeof PACKAGES)[number];

/** The path where the build of `@share-links/release` puts a packed package. */
export function tarballOf(name: string): string {
  return tarballPath(join(import.meta.dirname, "../../release/dist"), name);
}

/** The paths of the files in a tarball, without the leading `package/`. */
export function filesOf(name: string): string[] {
  const list = execFileSync("tar", ["-tzf", tarballOf(name)], { encoding: "utf8" });
  return list
    .trimEnd()
    .split("\n")
    .map((path) => path.replace("package/", ""));
}
