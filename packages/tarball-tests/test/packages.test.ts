import { readFileSync } from "node:fs";
import { join } from "node:path";
import { checkPackage, createPackageFromTarballData, type ResolutionKind } from "@arethetypeswrong/core";
import { problemAffectsResolutionKind } from "@arethetypeswrong/core/problems";
import { publint } from "publint";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { documentsOf, type Installation, install } from "./installation.ts";
import { filesOf, PACKAGES, type PackageName, tarballOf } from "./packages.ts";

/** What each depends on, and nothing else. */
const DEPENDENCIES: Record<PackageName, string[]> = {
  types: [],
  validation: ["@share-links/types"],
  client: ["@share-links/types"],
};

/** The documents in a tarball, for tools that read the specification. */
const DOCUMENTS: Partial<Record<PackageName, string[]>> = {
  types: ["openapi.json", "openapi.yaml"],
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

  test("resolves to the right types in every promised mode, but that CommonJS gets ESM, as documented", async () => {
    const analysis = await checkPackage(createPackageFromTarballData(readFileSync(tarballOf(name))));
    if (!analysis.types) throw new Error("no types");
    const found = analysis.problems
      .filter((problem) => !("entrypoint" in problem && isDocument(problem.entrypoint)))
      .filter((problem) => PROMISED.some((kind) => problemAffectsResolutionKind(problem, kind, analysis)))
      .map(({ kind, ...where }) => ({ kind, ...where }));
    expect(Object.keys(analysis.entrypoints)).toEqual(Object.keys(manifest().exports));
    const entries = Object.keys(manifest().exports).filter((entry) => !isDocument(entry));
    expect(found).toEqual(
      entries.map((entrypoint) => ({ kind: "CJSResolvesToESM", entrypoint, resolutionKind: "node16-cjs" })),
    );
  });

  test("holds what runs, its types and its papers, and nothing else", () => {
    const files = filesOf(name);
    expect(files).toEqual(
      expect.arrayContaining(["LICENSE", "README.md", "dist/index.d.ts", "dist/index.js", "package.json"]),
    );
    const others = files.filter((file) => !/^(LICENSE|README\.md|package\.json|dist\/.*\.(js|d\.ts))$/.test(file));
    expect(others).toEqual(DOCUMENTS[name] ?? []);
    expect(files.filter((file) => /\.test\b|test-d/.test(file))).toEqual([]);
  });

  test("exports files that it holds, types first, and says that it has no side effects and is ESM", () => {
    const files = filesOf(name);
    const exported = Object.entries<Record<string, string>>(manifest().exports);
    for (const [name, entry] of exported.filter(([name]) => !isDocument(name))) {
      expect([name, ...Object.keys(entry)]).toEqual([name, "types", "default"]);
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

test("the types package carries the specification, as JSON and word for word as YAML", async () => {
  const files = documentsOf(installation);
  expect(Object.keys(files)).toEqual(["@share-links/types/openapi.json", "@share-links/types/openapi.yaml"]);
  const yaml = readFileSync(join(import.meta.dirname, "../../../spec/openapi.yaml"), "utf8");
  installation.write(
    "documents.js",
    `import { readFileSync } from "node:fs";
    import { createRequire } from "node:module";
    import document from "@share-links/types/openapi.json" with { type: "json" };
    const required = createRequire(import.meta.url)("@share-links/types/openapi.json");
    const yaml = readFileSync(new URL(import.meta.resolve("@share-links/types/openapi.yaml")), "utf8");
    console.log(JSON.stringify({ document, required, yaml }));`,
  );
  const found = JSON.parse(await installation.run(process.execPath, "documents.js"));
  expect(found.yaml).toBe(yaml);
  expect(found.document).toEqual(parse(yaml));
  expect(found.required).toEqual(found.document);
});

/** A document for other tools is no module: it has no types, and YAML no loader. */
function isDocument(entry: string): boolean {
  return /\.(json|yaml)$/.test(entry);
}

/**
 * How the READMEs say that modules are to be resolved: the profile `node16` of are-the-types-wrong, which leaves out the
 * resolution `node10`, for that knows no `exports`.
 */
const PROMISED: readonly ResolutionKind[] = ["node16-cjs", "node16-esm", "bundler"];
