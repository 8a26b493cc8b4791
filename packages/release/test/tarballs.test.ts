import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import manifest from "../package.json" with { type: "json" };
import { checkTarballs, findPublicPackages, type Manifest, readTarball, tarballPath } from "../src/index.ts";

const ROOT = join(import.meta.dirname, "../../..");
const CHANGESETS = join(ROOT, ".changeset");
const DIST = join(ROOT, "packages/release/dist");
const PACKAGES = findPublicPackages(ROOT);
const tarballs = () => PACKAGES.map(({ folder }) => readTarball(tarballPath(DIST, folder)));

test("every public package is packed after its build, because it is a development dependency of this one", () => {
  const names = PACKAGES.map(({ manifest }) => manifest.name).sort();
  const ours = Object.keys(manifest.devDependencies).filter((name) => name.startsWith("@share-links/"));
  expect(ours.sort(), "add the package to devDependencies of packages/release and to scripts/check-imports").toEqual(
    names,
  );
});

test("all public packages share one version, because they are in one fixed group of the changesets", () => {
  const names = PACKAGES.map(({ manifest }) => manifest.name).sort();
  const { fixed } = JSON.parse(readFileSync(join(CHANGESETS, "config.json"), "utf8"));
  expect(fixed, "add the package to fixed in .changeset/config.json").toEqual([names]);
});

test("every public package is named by a changeset or has a changelog, so that its first release has notes", () => {
  const texts = globSync("*.md", { cwd: CHANGESETS }).map((file) => readFileSync(join(CHANGESETS, file), "utf8"));
  const named = (name: string) => texts.some((text) => text.startsWith("---\n") && text.includes(`"${name}": minor`));
  const silent = PACKAGES.filter(
    ({ path, manifest }) => !existsSync(join(path, "CHANGELOG.md")) && !named(manifest.name),
  );
  expect(silent.map(({ manifest }) => manifest.name)).toEqual([]);
});

test("a package comes after the ones that it depends on, so that each one can be installed once it is published", () => {
  const seen = new Set<string>();
  for (const { manifest } of PACKAGES) {
    const needed = Object.keys(manifest.dependencies ?? {}).filter((name) => name.startsWith("@share-links/"));
    expect([manifest.name, needed.filter((name) => !seen.has(name))]).toEqual([manifest.name, []]);
    seen.add(manifest.name);
  }
  expect(seen.size).toBeGreaterThan(5);
});

test("every tarball passes every check of a release", async () => {
  expect(await checkTarballs(tarballs())).toEqual([]);
});

test("every program of the packages refuses an older Node with one sentence, before it loads anything else", () => {
  const folder = mkdtempSync(join(tmpdir(), "programs-"));
  const refusals = PACKAGES.flatMap(({ folder: name, manifest }) => {
    execFileSync("tar", ["-xzf", tarballPath(DIST, name), "-C", folder]);
    const oldest = Number(/\d+/.exec(manifest.engines?.node ?? "")?.[0]);
    const { bin = {} } = JSON.parse(readFileSync(join(folder, "package/package.json"), "utf8")) as Manifest;
    return Object.entries(bin).map(([program, path]) => {
      const older = `Object.defineProperty(process.versions, "node", { value: "${oldest - 1}.9.0" });`;
      const load = `${older} await import(${JSON.stringify(pathToFileURL(join(folder, "package", path)).href)});`;
      const { status, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", load], {
        encoding: "utf8",
      });
      return { program, oldest, status, stderr };
    });
  });
  rmSync(folder, { recursive: true });
  expect(refusals.map(({ program }) => program)).toContain("share-links-server");
  for (const { program, oldest, status, stderr } of refusals) {
    expect(status).not.toBe(0);
    expect(stderr).toMatch(
      new RegExp(`^${program} needs Node ${oldest} or newer; this is .*${oldest - 1}\\.9\\.0\\.\n$`),
    );
  }
});
