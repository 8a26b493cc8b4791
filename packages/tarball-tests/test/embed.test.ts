import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { node22, node26 } from "@share-links/runtimes";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compile, copyConsumer, TRIED_COMPILERS } from "./compiler.ts";
import { declarationsOf } from "./declarations.ts";
import { addForeign, type Installation, install } from "./installation.ts";

const ENTRIES = ["", "/define", "/jsx", "/react"];

let installation: Installation;
beforeAll(async () => {
  installation = await install("embed");
  addForeign(installation, "react", "@types/react", "csstype");
  for (const name of ["embed.ts", "equal.ts"]) {
    copyConsumer(installation, name);
    copyConsumer(installation, name, "cts");
  }
});
afterAll(() => installation.remove());

const folder = () => join(installation.folder, "node_modules/@share-links/embed");

test("depends on nothing, and on React only if it is there", () => {
  const { dependencies, peerDependencies, peerDependenciesMeta } = JSON.parse(
    readFileSync(join(folder(), "package.json"), "utf8"),
  );
  expect([dependencies, peerDependencies, peerDependenciesMeta]).toEqual([
    undefined,
    { react: ">=18" },
    { react: { optional: true } },
  ]);
});

test("its declarations contain no any, and import only React besides their own files", () => {
  const files = globSync("**/*.d.{ts,cts}", { cwd: join(folder(), "dist") });
  expect(files.length).toBeGreaterThan(0);
  for (const file of files) {
    const { anys, imports } = declarationsOf(readFileSync(join(folder(), "dist", file), "utf8"));
    const foreign = imports.filter((specifier) => !/^\.{1,2}\//.test(specifier) && specifier !== "react");
    expect({ file, anys, foreign }).toEqual({ file, anys: [], foreign: [] });
  }
});

test("marks its React components as code for browsers, in both forms", () => {
  expect(readFileSync(join(folder(), "dist/react.js"), "utf8")).toMatch(/^"use client";/);
  expect(readFileSync(join(folder(), "dist/react.cjs"), "utf8")).toMatch(/^("use strict";\n)?"use client";/);
});

describe.each(TRIED_COMPILERS)("TypeScript %s", (version, program) => {
  // The short form tries each compiler and each resolution, but not each pair.
  const ways: [resolution: "node16" | "bundler", files: string[]][] = [["node16", ["embed.ts", "embed.cts"]]];
  if (process.env.SOAK || version !== "5.4") ways.push(["bundler", ["embed.ts"]]);
  test.each(ways)(
    "compiles a strict user's code with resolution %s, and rejects every line that should be an error",
    async (resolution, files) => {
      expect(await compile(installation, program, resolution, files)).toBe("");
    },
  );
});

test.each([
  ["Node 22", node22],
  ["Node 24", process.execPath],
  ["Node 26", node26],
])("%s imports and requires every entry without a browser", async (_name, program) => {
  const entries = JSON.stringify(ENTRIES.map((entry) => `@share-links/embed${entry}`));
  installation.write(
    "entries.mjs",
    `import { createRequire } from "node:module";
process.on("warning", (warning) => { throw warning; });
const require = createRequire(import.meta.url);
const names = [];
for (const entry of ${entries}) names.push([Object.keys(await import(entry)).sort(), Object.keys(require(entry)).sort()]);
console.log(JSON.stringify(names));`,
  );
  const names = JSON.parse(await installation.run(program, "entries.mjs"));
  const expected = [
    ["ShareLinkOrbElement", "ShareLinkPlayerElement", "defineShareLinkElements"],
    ["defineShareLinkElements"],
    [],
    ["ShareLinkOrb", "ShareLinkPlayer"],
  ];
  expect(names).toEqual(expected.map((each) => [each, each]));
});
