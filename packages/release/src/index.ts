export { allowedChanges, type Change } from "./allowed-changes.ts";
export { checkTarball, checkTarballs } from "./check.ts";
export { pack, tarballPath } from "./pack.ts";
export { closureOf, findPublicPackages, type Manifest, type PublicPackage } from "./public-packages.ts";
export { NPM, openRegistry, type PublishOptions, type Registry } from "./registry.ts";
export { prepare, publish, type Released, type ReleaseOptions, release, UnfitRelease } from "./release.ts";
export { type CompareSpecs, type Comparison, checkSpec } from "./spec-step.ts";
export { openTarball, readTarball, type Tarball } from "./tarball.ts";
