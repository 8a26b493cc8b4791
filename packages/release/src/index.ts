export { checkTarball, checkTarballs } from "./check.ts";
export { pack, tarballPath } from "./pack.ts";
export { closureOf, findPublicPackages, type Manifest, type PublicPackage } from "./public-packages.ts";
export { openTarball, readTarball, type Tarball } from "./tarball.ts";
