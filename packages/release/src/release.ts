import { megabytes } from "./checks/size.ts";
import { pack, tarballPath } from "./pack.ts";
import { findPublicPackages, type PublicPackage } from "./public-packages.ts";
import type { PublishOptions, Registry } from "./registry.ts";
import { type CompareSpecs, checkSpec } from "./spec-step.ts";
import { readTarball, type Tarball } from "./tarball.ts";
import { type CompareTypes, checkTypes } from "./type-step.ts";

/** Everything that a release needs. */
export interface ReleaseOptions extends PublishOptions {
  /** The repository, whose packages are built. */
  readonly root: string;
  /** Where the tarballs go. */
  readonly into: string;
  readonly registry: Registry;
  /** Finds the faults of tarballs. `checkTarballs` is the function that knows all of them. */
  readonly check: (tarballs: readonly Tarball[]) => Promise<string[]>;
  readonly compareSpecs: CompareSpecs;
  readonly compareTypes: CompareTypes;
  /** Does everything but publish. */
  readonly dryRun: boolean;
  readonly print: (line: string) => void;
}

/** What a release did with each package, as `name@version`. */
export interface Released {
  readonly published: readonly string[];
  readonly skipped: readonly string[];
}

/** The release may not be published. `faults` says why, with all reasons at once. */
export class UnfitRelease extends Error {
  override readonly name = "UnfitRelease";
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(["The release isn't fit to be published:", ...faults.map((fault) => `- ${fault}`)].join("\n"));
    this.faults = faults;
  }
}

/** Packs and checks every public package, and publishes what the registry lacks. Throws `UnfitRelease` before anything is published. */
export async function release(options: ReleaseOptions): Promise<Released> {
  await prepare(options);
  return publish(options);
}

/** Packs every public package into `into`. Throws `UnfitRelease` if a version, the specification, a tarball or a type has a fault. */
export async function prepare(options: ReleaseOptions): Promise<void> {
  const { root, into, registry, print } = options;
  const packages = findPublicPackages(root);
  refuseIf(faultsOfVersions(packages));
  refuseIf(await checkSpec(root, packages, registry, options.compareSpecs));
  await pack(packages, into);
  const tarballs = packages.map(({ folder }) => readTarball(tarballPath(into, folder)));
  for (const tarball of tarballs) print(describe(tarball));
  refuseIf([
    ...(await options.check(tarballs)),
    ...(await checkTypes(root, packages, into, registry, options.compareTypes)),
  ]);
}

/** Publishes the tarballs that are not on the registry in this version yet, dependencies first. If it fails halfway, run it again. */
export async function publish(options: ReleaseOptions): Promise<Released> {
  const { root, into, registry, dryRun, print } = options;
  const [published, skipped]: [string[], string[]] = [[], []];
  for (const { folder, manifest } of findPublicPackages(root)) {
    const spec = `${manifest.name}@${manifest.version}`;
    if (await registry.has(manifest.name, manifest.version)) {
      print(`${spec} is on ${registry.url} already`);
      skipped.push(spec);
      continue;
    }
    if (!dryRun) await registry.publish(tarballPath(into, folder), options);
    print(dryRun ? `${spec} would go to ${registry.url}` : `${spec} is ${options.staged ? "staged" : "published"}`);
    published.push(spec);
  }
  return { published, skipped };
}

function faultsOfVersions(packages: readonly PublicPackage[]): string[] {
  return packages
    .filter(({ manifest }) => manifest.version === "0.0.0")
    .map(({ manifest }) => `${manifest.name} is still 0.0.0: run "pnpm changeset version" first`);
}

function refuseIf(faults: readonly string[]): void {
  if (faults.length > 0) throw new UnfitRelease(faults);
}

function describe({ manifest, files, sizes }: Tarball): string {
  const { packed, unpacked } = sizes;
  return `${manifest.name}@${manifest.version}: ${files.length} files, ${megabytes(packed)}, unpacked ${megabytes(unpacked)}`;
}
