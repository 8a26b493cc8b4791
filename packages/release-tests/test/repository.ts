import { execFileSync } from "node:child_process";
import { cpSync, globSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { findPublicPackages } from "@share-links/release";

/** This repository. */
export const ROOT = join(import.meta.dirname, "../../..");

/** A copy of the repository with its built public packages, in which versions may change. */
export interface Repository {
  readonly root: string;
  /** Adds a changeset for every public package. */
  addChangeset(bump: "minor" | "patch", text: string): void;
  /** Runs `changeset version`, and deletes what no README may say after the first release, as docs/releasing.md asks. */
  version(): void;
  /** Replaces a text in every file of the packages that has it, as generated files change after an edit of the specification. */
  replace(pattern: string, before: RegExp, after: string): void;
}

/** Copies what a release reads: the manifests of all packages, and of the public ones everything that is packed. */
export function copyRepository(into: string): Repository {
  const manifests = globSync(["packages/*/package.json", "scripts/package.json"], { cwd: ROOT });
  for (const path of ["package.json", "pnpm-workspace.yaml", "LICENSE", ".changeset", ...manifests]) copy(path);
  const packages = findPublicPackages(ROOT);
  const packed = packages.map(({ folder }) => `packages/${folder}/{README.md,dist,src,*.json,*.yaml}`);
  for (const path of globSync(packed, { cwd: ROOT })) copy(path);
  symlinkSync(join(ROOT, "node_modules"), join(into, "node_modules"), "junction");
  const replace: Repository["replace"] = (pattern, before, after) => {
    for (const path of globSync(pattern, { cwd: join(into, "packages") })) {
      const file = join(into, "packages", path);
      const text = readFileSync(file, "utf8");
      const changed = text.replaceAll(before, after);
      if (changed !== text) writeFileSync(file, changed);
    }
  };
  return {
    root: into,
    addChangeset(bump, text) {
      const releases = packages.map(({ manifest }) => `"${manifest.name}": ${bump}`).join("\n");
      writeFileSync(join(into, ".changeset", `${bump}.md`), `---\n${releases}\n---\n\n${text}\n`);
    },
    version() {
      const changeset = join(ROOT, "node_modules/@changesets/cli/bin.js");
      execFileSync(process.execPath, [changeset, "version"], { cwd: into, stdio: "pipe" });
      replace("*/README.md", /^.*not on the npm registry yet.*\n\n/gm, "");
    },
    replace,
  };

  function copy(path: string): void {
    mkdirSync(dirname(join(into, path)), { recursive: true });
    cpSync(join(ROOT, path), join(into, path), { recursive: true });
  }
}
