import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkTarballs, publish, type Released, release, runSpecDiff } from "@share-links/release";
import { type LocalRegistry, startRegistry, withoutNpm } from "./registry.ts";
import { copyRepository, type Repository, ROOT } from "./repository.ts";

/** A maintainer's repository, a registry, and a folder for the projects of users. */
export interface World {
  readonly folder: string;
  readonly repository: Repository;
  readonly registry: LocalRegistry;
  /** Where the tarballs of the last release are. */
  readonly tarballs: string;
  /** What `pnpm release` does after its build, for this registry. */
  release(): Promise<Released>;
  /** The same for a further version, without what takes longest and was seen before: the checks of the tarballs, and npm. */
  releaseAgain(): Promise<Released>;
  /** The last step of a release, once more. */
  publishAgain(): Promise<Released>;
  end(): void;
}

/** Makes a world in which nothing was released yet. */
export async function makeWorld(): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), "release-"));
  const repository = copyRepository(join(folder, "repository"));
  const dependents = ["server", "generator", "testing", "cli"].map((name) => join(ROOT, "packages", name));
  const registry = await startRegistry(join(folder, "registry"), ...dependents);
  const options = {
    root: repository.root,
    into: join(folder, "tarballs"),
    registry,
    check: checkTarballs,
    compareSpecs: (comparison: Parameters<typeof runSpecDiff>[0]) => runSpecDiff({ ...comparison, root: ROOT }),
    // A patch of these tests changes no type; packages/spec-diff tests this comparison.
    compareTypes: async () => [],
    dryRun: false,
    tag: "latest",
    provenance: false,
    staged: false,
    print: () => {},
  };
  return {
    folder,
    repository,
    registry,
    tarballs: options.into,
    release: () => release(options),
    releaseAgain: () => release({ ...options, check: async () => [], registry: withoutNpm(registry) }),
    publishAgain: () => publish(options),
    end() {
      registry.close();
      rmSync(folder, { recursive: true });
    },
  };
}
