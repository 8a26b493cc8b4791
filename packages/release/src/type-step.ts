import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { allowedChanges } from "./allowed-changes.ts";
import { tarballPath } from "./pack.ts";
import type { PublicPackage } from "./public-packages.ts";
import type { Registry } from "./registry.ts";

/** What a comparison of the types of two releases is given: the folders of their tarballs. */
export interface Releases {
  /** The repository. */
  readonly root: string;
  readonly last: string;
  readonly next: string;
}

/** Compiles with the next release what compiled with the last one, and returns every error as a sentence. */
export type CompareTypes = (releases: Releases) => Promise<string[]>;

/**
 * Compares the types of this release with those of the last one, unless the new version may break. `into` has the tarballs of this
 * release. A package that was not released before has nothing to compare with.
 */
export async function checkTypes(
  root: string,
  packages: readonly PublicPackage[],
  into: string,
  registry: Registry,
  compare: CompareTypes,
): Promise<string[]> {
  const last = mkdtempSync(join(tmpdir(), "share-links-types-"));
  try {
    let found = 0;
    for (const { folder, manifest } of packages) {
      const version = await registry.latestVersion(manifest.name);
      if (version === undefined || allowedChanges(version, manifest.version) === "breaking") continue;
      writeFileSync(tarballPath(last, folder), await registry.download(manifest.name, version));
      found += 1;
    }
    return found === 0 ? [] : await compare({ root, last, next: into });
  } finally {
    rmSync(last, { recursive: true });
  }
}
