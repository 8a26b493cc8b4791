import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { allowedChanges, type Change } from "./allowed-changes.ts";
import type { PublicPackage } from "./public-packages.ts";
import type { Registry } from "./registry.ts";
import { openTarball } from "./tarball.ts";

/** The document that the package with the specification exports. */
const DOCUMENT = "openapi.yaml";

/** What a comparison of two specifications is given. */
export interface Comparison {
  /** The repository. */
  readonly root: string;
  /** The path of the last release's document, and that of this release's. */
  readonly before: string;
  readonly after: string;
  /** The largest change that the new version allows. */
  readonly allowed: Change;
}

/** Compares two documents, and returns every change that is larger than allowed, as a sentence. */
export type CompareSpecs = (comparison: Comparison) => Promise<string[]>;

/**
 * Compares the specification of this release with that of the last one, which is in a tarball on the registry. Returns every change
 * that the new version doesn't allow. The first release has nothing to compare with.
 */
export async function checkSpec(
  root: string,
  packages: readonly PublicPackage[],
  registry: Registry,
  compare: CompareSpecs,
): Promise<string[]> {
  const holder = packages.find(({ manifest }) => Object.hasOwn(Object(manifest.exports), `./${DOCUMENT}`));
  if (!holder) return [`no public package exports ./${DOCUMENT}, so nothing shows what this release changes`];
  const { name, version } = holder.manifest;
  const last = await registry.latestVersion(name);
  if (last === undefined || last === version) return [];
  const folder = mkdtempSync(join(tmpdir(), "share-links-spec-"));
  try {
    const before = join(folder, DOCUMENT);
    writeFileSync(before, openTarball(await registry.download(name, last)).read(DOCUMENT));
    const allowed = allowedChanges(last, version);
    const faults = await compare({ root, before, after: join(holder.path, DOCUMENT), allowed });
    return faults.map((fault) => `${fault} (${name} ${last} → ${version})`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
