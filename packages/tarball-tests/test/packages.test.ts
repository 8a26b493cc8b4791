import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { documentsOf, type Installation, install } from "./installation.ts";
import { filesOf, PACKAGES, type PackageName } from "./packages.ts";

/** The only dependencies of each package. */
const DEPENDENCIES: Record<PackageName, string[]> = {
  types: [],
  validation: ["@share-links/types"],
  client: ["@share-links/types"],
};

/** One entry of `exports`. `require` comes first, because a runtime that requires also has the conditions below. */
interface Entry {
  readonly [condition: string]: string | Readonly<Record<string, string>>;
  readonly require: Readonly<Record<string, string>>;
}

/** The conditions before `default`, and their files. */
const CONDITIONS: Record<PackageName, [condition: string, folder: string][]> = {
  types: [],
  validation: [],
  client: [
    ["production", ""],
    ["development", "development/"],
    ["node", "development/"],
    ["deno", "development/"],
    ["bun", "development/"],
    ["react-native", "development/"],
  ],
};

let installation: Installation;
beforeAll(async () => {
  installation = await install(...PACKAGES);
});
afterAll(() => installation.remove());

describe.each(PACKAGES)("the tarball of %s", (name) => {
  const folder = () => join(installation.folder, "node_modules/@share-links", name);
  const manifest = () => JSON.parse(readFileSync(join(folder(), "package.json"), "utf8"));

  test("exports files that it contains, under the same conditions for each entry", () => {
    const files = filesOf(name);
    const { exports } = manifest() as { exports: Record<string, Entry> };
    for (const [specifier, { require, ...entry }] of Object.entries(exports).filter(([name]) => !isDocument(name))) {
      const path = specifier === "." ? "index" : specifier.slice(2);
      expect(Object.entries(require)).toEqual([
        ["types", `./dist/${path}.d.cts`],
        ["default", `./dist/${path}.cjs`],
      ]);
      expect(Object.keys(exports[specifier] ?? {})[0]).toBe("require");
      expect(Object.entries(entry)).toEqual([
        ["types", `./dist/${path}.d.ts`],
        ...CONDITIONS[name].map(([condition, folder]) => [condition, `./dist/${folder}${path}.js`]),
        ["default", `./dist/${path}.js`],
      ]);
      const named = [...Object.values(require), ...Object.values(entry)];
      expect(files).toEqual(expect.arrayContaining(named.map((file) => `${file}`.slice(2))));
    }
  });

  test("names its main entry for CommonJS, and says that it has no side effects and is ESM", () => {
    const { main, types, type, sideEffects, engines } = manifest();
    expect({ main, types }).toEqual({ main: "./dist/index.cjs", types: "./dist/index.d.cts" });
    expect({ type, sideEffects, engines }).toEqual({ type: "module", sideEffects: false, engines: { node: ">=22" } });
  });

  test("depends only on the types, by version", () => {
    const { dependencies = {}, peerDependencies = {}, peerDependenciesMeta = {} } = manifest();
    expect(Object.keys(dependencies)).toEqual(DEPENDENCIES[name]);
    for (const version of Object.values(dependencies)) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    const needed = Object.keys(peerDependencies).filter((peer) => peerDependenciesMeta[peer]?.optional !== true);
    expect(needed).toEqual([]);
  });
});

test("the types package contains the specification in one file, as JSON and as YAML", async () => {
  const files = documentsOf(installation);
  expect(Object.keys(files)).toEqual(["@share-links/types/openapi.json", "@share-links/types/openapi.yaml"]);
  const yaml = readFileSync(join(import.meta.dirname, "../../types/openapi.yaml"), "utf8");
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

/** A document for other tools isn't a module: it has no types, and YAML has no loader. */
function isDocument(entry: string): boolean {
  return /\.(json|yaml)$/.test(entry);
}
