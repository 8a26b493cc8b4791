import { checkEntries } from "./checks/entries.ts";
import { checkFiles } from "./checks/files.ts";
import { checkEngines, checkManifest } from "./checks/manifest.ts";
import { checkMaps } from "./checks/maps.ts";
import { checkSize } from "./checks/size.ts";
import type { Tarball } from "./tarball.ts";

/** Every fault of these tarballs, each after the name of its package. None means that they may be published. */
export async function checkTarballs(tarballs: readonly Tarball[]): Promise<string[]> {
  const faults: string[] = [];
  for (const tarball of tarballs) {
    const found = await checkTarball(tarball);
    faults.push(...found.map((fault) => `${tarball.manifest.name}: ${fault}`));
  }
  return [...faults, ...checkEngines(tarballs)];
}

/** Every fault of one tarball that shows without the others. */
export async function checkTarball(tarball: Tarball): Promise<string[]> {
  const [files, manifest, maps] = [checkFiles(tarball), checkManifest(tarball), checkMaps(tarball)];
  const faults = [...files, ...manifest, ...maps, ...checkSize(tarball)];
  // publint only repeats in other words that a file is missing.
  return faults.length > 0 ? faults : checkEntries(tarball);
}
