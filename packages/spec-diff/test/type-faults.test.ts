import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { typeFaults } from "../src/type-tests/type-faults.ts";
import { folderWith } from "./folder.ts";

/** The types of Node, which each program gets. */
const modules = [join(import.meta.dirname, "../node_modules")];

/** Compilers run beside other suites. */
const timeout = 120_000;

const README =
  '# Pets\n\n```ts\nimport type { Pet } from "@share-links/pets";\n```\n\n```ts\nexport const nameOf = ({ name }: Pet): string => name;\n```\n';
const TYPE_TEST = `import type { Pet } from "./index.ts";
import { petNames } from "../src/names.ts";
import { nothing } from "a-module-that-nobody-has";
export const ages = (pets: Pet[]): number[] => pets.map(({ age }) => age);
export const names: string[] = petNames;
nothing();
`;

/** A folder with the tarball of a package whose two entries have these declarations. */
function release(index: string, names: string): string {
  const manifest = {
    name: "@share-links/pets",
    version: "1.0.0",
    type: "module",
    exports: { ".": { types: "./index.d.ts" }, "./names": { types: "./names.d.ts" } },
  };
  const folder = folderWith({
    "package/package.json": JSON.stringify(manifest),
    "package/README.md": README,
    "package/index.d.ts": index,
    "package/names.d.ts": names,
  });
  mkdirSync(join(folder, "packed"));
  execFileSync("tar", ["-czf", "packed/pets.tgz", "package"], { cwd: folder });
  return join(folder, "packed");
}

const PET = "export interface Pet { name: string; age: number }";
const NAMES = "export declare const petNames: string[];";

test("what compiled with the last release and no longer does is named, and nothing that never compiled", {
  timeout,
}, async () => {
  const checkout = folderWith({ "packages/pets/src/index.test-d.ts": TYPE_TEST });
  const next = release(
    "export interface Pet { name: string | null; age: number; color?: string }",
    "export declare const petNames: number[];",
  );
  const { tried, flawed, faults } = await typeFaults({ last: release(PET, NAMES), next, checkout, modules });
  expect(tried).toBe(2);
  expect(flawed).toEqual(["share-links-pets-src-index.ts"]);
  expect(faults.map((each) => each.replace(/ Type '.*/, ""))).toEqual([
    "share-links-pets-readme.ts:3: TS2322:",
    "share-links-pets-src-index.ts:5: TS2322:",
  ]);
});

test("a compiler that can't try the programs is an error, not a success", { timeout }, async () => {
  const packed = release(PET, NAMES);
  await expect(typeFaults({ last: packed, next: packed, modules: [] })).rejects.toThrow("could not try the programs");
});
