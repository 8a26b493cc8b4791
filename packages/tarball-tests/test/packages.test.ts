import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { publint } from "publint";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Installation, install } from "./installation.ts";
import { filesOf, PACKAGES, type PackageName, tarballOf } from "./packages.ts";

/** What each depends on, and nothing else. */
const DEPENDENCIES: Record<PackageName, string[]> = {
  types: [],
  validation: ["@share-links/types"],
  client: ["@share-links/types"],
};

let installation: Installation;
beforeAll(async () => {
  installation = await install(...PACKAGES);
});
afterAll(() => installation.remove());

describe.each(PACKAGES)("the tarball of %s", (name) => {
  const folder = () => join(installation.folder, "node_modules/@share-links", name);
  const manifest = () => JSON.parse(readFileSync(join(folder(), "package.json"), "utf8"));

  test("has nothing that publint's strict rules would remark", async () => {
    const tarball = new Uint8Array(readFileSync(tarballOf(name))).buffer;
    const { messages } = await publint({ strict: true, level: "suggestion", pack: { tarball } });
    expect(messages).toEqual([]);
  });

  test("resolves to the right types in every mode, but that CommonJS gets ESM, as documented", async () => {
    const tarball = createPackageFromTarballData(readFileSync(tarballOf(name)));
    const analysis = await checkPackage(tarball);
    if (!analysis.types) throw new Error("no types");
    const found = analysis.problems.map((problem) =>
      "resolutionKind" in problem ? `${problem.kind} ${problem.resolutionKind}` : problem.kind,
    );
    expect([...new Set(found)].filter((problem) => !ESM_ONLY.includes(problem))).toEqual([]);
  });

  test("holds what runs, its types and its papers, and nothing else", () => {
    const files = filesOf(name);
    expect(files).toEqual(
      expect.arrayContaining(["LICENSE", "README.md", "dist/index.d.ts", "dist/index.js", "package.json"]),
    );
    expect(files.filter((file) => !/^(LICENSE|README\.md|package\.json|dist\/.*\.(js|d\.ts))$/.test(file))).toEqual([]);
    expect(files.filter((file) => /\.test\b|test-d/.test(file))).toEqual([]);
  });

  test("exports files that it holds, types first, and says that it has no side effects and is ESM", () => {
    const files = filesOf(name);
    const entries = Object.values(manifest().exports) as Record<string, string>[];
    for (const entry of entries) {
      expect(Object.keys(entry)).toEqual(["types", "default"]);
      expect(files).toEqual(expect.arrayContaining(Object.values(entry).map((path) => path.replace("./", ""))));
    }
    expect(manifest()).toMatchObject({ type: "module", sideEffects: false, engines: { node: ">=22" } });
  });

  test("depends on no more than the types, by version", () => {
    const { dependencies = {}, peerDependencies = {}, peerDependenciesMeta = {} } = manifest();
    expect(Object.keys(dependencies)).toEqual(DEPENDENCIES[name]);
    for (const version of Object.values(dependencies)) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    const needed = Object.keys(peerDependencies).filter((peer) => peerDependenciesMeta[peer]?.optional !== true);
    expect(needed).toEqual([]);
  });
});

/** The packages are ESM only and have `exports`: neither `require` in types nor the resolution of TypeScript before 4.7 can be served. */
const ESM_ONLY = ["CJSResolvesToESM node16-cjs", "NoResolution node10"];
