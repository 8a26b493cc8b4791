// Packs every public package: `dist/<folder>.tgz`. In `dist/image` are the tarballs that the server's image needs, and no others.
import { copyFileSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { pack, tarballPath } from "./pack.ts";
import { closureOf, findPublicPackages } from "./public-packages.ts";

const root = join(import.meta.dirname, "../../..");
const dist = join(import.meta.dirname, "../dist");
const packages = findPublicPackages(root);
await pack(packages, dist);

const image = join(dist, "image");
mkdirSync(image);
const server = packages.filter(({ folder }) => folder === "server");
for (const { folder } of server.flatMap((each) => closureOf(each, packages))) {
  copyFileSync(tarballPath(dist, folder), tarballPath(image, folder));
}
