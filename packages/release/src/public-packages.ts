import { globSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** The parts of a `package.json` that a release looks at. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly license?: string;
  readonly type?: string;
  readonly engines?: { readonly node?: string };
  readonly bin?: Readonly<Record<string, string>>;
  readonly exports?: unknown;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** A package of the repository that is published. */
export interface PublicPackage {
  /** The name of its folder in `packages/`, which is also the name of its tarball. */
  readonly folder: string;
  /** The absolute path of that folder. */
  readonly path: string;
  readonly manifest: Manifest;
}

/** Finds every package in `packages/` that isn't private. A package comes after the ones that it depends on. */
export function findPublicPackages(root: string): readonly PublicPackage[] {
  const found = globSync("packages/*/package.json", { cwd: root })
    .sort()
    .map((path): PublicPackage => {
      const folder = dirname(join(root, path));
      return { folder: basename(folder), path: folder, manifest: JSON.parse(readFileSync(join(root, path), "utf8")) };
    })
    .filter(({ manifest }) => manifest.private !== true);
  const ordered = new Set<PublicPackage>();
  for (const each of found) addWithDependencies(each, found, ordered);
  return [...ordered];
}

/** This package and every public package that it needs at run time, directly or not. */
export function closureOf(each: PublicPackage, all: readonly PublicPackage[]): readonly PublicPackage[] {
  const needed = new Set<PublicPackage>();
  addWithDependencies(each, all, needed);
  return [...needed];
}

function addWithDependencies(each: PublicPackage, all: readonly PublicPackage[], into: Set<PublicPackage>): void {
  if (into.has(each)) return;
  for (const name of Object.keys(each.manifest.dependencies ?? {})) {
    const dependency = all.find(({ manifest }) => manifest.name === name);
    if (dependency) addWithDependencies(dependency, all, into);
  }
  into.add(each);
}
