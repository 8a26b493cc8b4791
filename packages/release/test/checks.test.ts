import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkTarball, checkTarballs, openTarball, type Tarball } from "../src/index.ts";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "checks-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const LICENSE = readFileSync(join(import.meta.dirname, "../../../LICENSE"), "utf8");
const MANIFEST = {
  name: "@share-links/example",
  version: "1.2.3",
  description: "An example",
  license: "MIT",
  repository: { type: "git", url: "git+https://github.com/share-links/share-links.git" },
  type: "module",
  sideEffects: false,
  engines: { node: ">=22" },
  exports: { ".": { types: "./dist/index.d.ts", default: "./dist/index.js" } },
};
const map = (source: string) =>
  JSON.stringify({ version: 3, file: "index.js", sources: [source], names: [], mappings: "AAAA" });
const FILES: Record<string, string> = {
  LICENSE,
  "README.md": "# Example\n",
  "CHANGELOG.md": "# Example\n",
  "dist/index.js": "export function f() {}\n//# sourceMappingURL=index.js.map\n",
  "dist/index.js.map": map("../src/index.ts"),
  "dist/index.d.ts": "export declare function f(): void;\n//# sourceMappingURL=index.d.ts.map",
  "dist/index.d.ts.map": map("../src/index.ts"),
  "src/index.ts": "export function f(): void {}\n",
};

/** A tarball with these changes to a good one; a file that is `undefined` is left out. */
function tarball(files: Record<string, string | undefined> = {}, manifest: object = {}): Tarball {
  const place = mkdtempSync(join(folder, "package-"));
  const all = { ...FILES, "package.json": JSON.stringify({ ...MANIFEST, ...manifest }), ...files };
  for (const [path, text] of Object.entries(all)) {
    if (text === undefined) continue;
    const file = join(place, "package", path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return openTarball(
    new Uint8Array(
      execFileSync("tar", ["-czf", "-", "--format=ustar", "package"], { cwd: place, maxBuffer: 32_000_000 }),
    ),
  );
}

const PROGRAM = "#!/usr/bin/env node\n";

test("a good package has no fault", async () => {
  expect(await checkTarball(tarball())).toEqual([]);
  const bin = { bin: { example: "./dist/main.js" } };
  expect(await checkTarball(tarball({ "dist/main.js": PROGRAM }, bin))).toEqual([]);
});

describe("a release is refused if", () => {
  test.each<[what: string, files: Record<string, string | undefined>, manifest: object, fault: string]>([
    ["a tarball has no licence", { LICENSE: undefined }, {}, "LICENSE is missing"],
    ["the licence is another one", { LICENSE: "Apache" }, {}, "LICENSE isn't the text of the MIT licence"],
    ["a tarball has no README", { "README.md": undefined }, {}, "README.md is missing"],
    [
      "the README of a released version still says that nothing is released",
      { "README.md": "It is not on the npm registry yet." },
      {},
      "delete that sentence",
    ],
    ["a released version has no changelog", { "CHANGELOG.md": undefined }, {}, "CHANGELOG.md is missing"],
    ["a test is in it", { "src/index.test.ts": "" }, {}, "src/index.test.ts is a test"],
    ["a type test is in it", { "dist/index.test-d.js": "" }, {}, "dist/index.test-d.js is a test"],
    ["a file of another kind is in it", { "dist/data.sqlite": "" }, {}, "dist/data.sqlite is of a kind"],
    ["a hidden file is in it", { ".env": "A=1" }, {}, ".env is of a kind"],
    ["a bin is TypeScript", { "src/main.ts": PROGRAM }, { bin: { x: "./src/main.ts" } }, "which Node can't run"],
    ["a bin isn't there", {}, { bin: { x: "./dist/main.js" } }, "isn't in the tarball"],
    ["a bin names no interpreter", {}, { bin: { x: "./dist/index.js" } }, "doesn't start with"],
    ["an entry is TypeScript", {}, { exports: { ".": "./src/index.ts" } }, "which Node can't run"],
    ["an entry isn't there", {}, { exports: { ".": "./dist/other.js" } }, "isn't in the tarball"],
    [
      "a version is workspace:",
      {},
      { dependencies: { a: "workspace:*" } },
      '"workspace:*", which only this repository',
    ],
    ["a version is catalog:", {}, { peerDependencies: { a: "catalog:" } }, '"catalog:", which only this repository'],
    [
      "one of our packages is of another version",
      {},
      { dependencies: { "@share-links/a": "1.2.2" } },
      "have one version",
    ],
    ["a script would run at an install", {}, { scripts: { postinstall: "node x" } }, '"postinstall" would run'],
    ["the Node that it needs isn't stated", {}, { engines: undefined }, '"engines.node" is undefined'],
    ["code has no map", { "dist/index.js": "export function f() {}\n" }, {}, "dist/index.js has no map"],
    [
      "a declaration has no map",
      { "dist/index.d.ts": "export declare function f(): void;\n" },
      {},
      "dist/index.d.ts has no map",
    ],
    ["a map isn't there", { "dist/index.js.map": undefined }, {}, "names the map dist/index.js.map"],
    ["the source of a map isn't there", { "dist/index.js.map": map("../src/a.ts") }, {}, "names the source src/a.ts"],
    ["it is CommonJS", {}, { main: "./dist/index.js", exports: undefined, type: "commonjs" }, '"type" is "commonjs"'],
    [
      "an entry has its types last",
      {},
      { exports: { ".": { default: "./dist/index.js", types: "./dist/index.d.ts" } } },
      "publint: ",
    ],
    [
      "its types are of the other form of module",
      { "dist/index.cjs": "exports.f = () => {};\n", "dist/index.d.ts": FILES["dist/index.d.ts"] },
      {
        main: "./dist/index.cjs",
        exports: { ".": { types: "./dist/index.d.ts", require: "./dist/index.cjs", default: "./dist/index.js" } },
      },
      "are-the-types-wrong: FalseESM",
    ],
  ])("%s", async (_what, files, manifest, fault) => {
    expect(await checkTarball(tarball(files, manifest))).toContainEqual(expect.stringContaining(fault));
  });

  test("a package is larger than any of ours needs to be", async () => {
    const random = randomBytes(4_500_000).toString("base64");
    const faults = await checkTarball(tarball({ "dist/large.txt": random }));
    expect(faults).toEqual([expect.stringMatching(/^packed, it has \d+\.\d MB, more than 4\.0 MB$/)]);
  });

  test("a package promises an older Node than one of ours that it depends on", async () => {
    const older = tarball({}, { dependencies: { "@share-links/newer": "1.2.3" } });
    const newer = tarball({}, { name: "@share-links/newer", engines: { node: ">=24" } });
    expect(await checkTarballs([newer, older])).toEqual([
      "@share-links/example promises Node 22, but @share-links/newer needs 24",
    ]);
  });
});
