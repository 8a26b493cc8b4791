import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type CompareSpecs, publish, type Released, release } from "@share-links/release";
import { type LocalRegistry, startRegistry } from "./registry.ts";
import { copyRepository, type Repository, ROOT } from "./repository.ts";

/** A maintainer's repository, a registry, and a folder for the projects of users. */
export interface World {
  readonly folder: string;
  readonly repository: Repository;
  readonly registry: LocalRegistry;
  /** What `pnpm release` does after its build, for this registry. */
  release(compareSpecs?: CompareSpecs): Promise<Released>;
  /** The last step of a release, once more. */
  publishAgain(): Promise<Released>;
  end(): void;
}

/** Makes a world in which nothing was released yet. */
export async function makeWorld(): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), "release-"));
  const repository = copyRepository(join(folder, "repository"));
  const dependents = ["server", "generator"].map((name) => join(ROOT, "packages", name));
  const registry = await startRegistry(join(folder, "registry"), ...dependents);
  const options = {
    root: repository.root,
    into: join(folder, "tarballs"),
    registry,
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
    release: (compareSpecs = async () => []) => release({ ...options, compareSpecs }),
    publishAgain: () => publish({ ...options, compareSpecs: async () => [] }),
    end() {
      registry.close();
      rmSync(folder, { recursive: true });
    },
  };
}
