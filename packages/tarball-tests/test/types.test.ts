import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { filesOf, type Installation, install, RUNTIMES } from "./installation.ts";

let installation: Installation;

beforeAll(async () => {
  installation = await install(["types"]);
});
afterAll(() => installation.remove());

test.each(RUNTIMES)("on %s, the packed types can be imported and have no run time", async (_name, runtime) => {
  const printed = await installation.run(
    runtime,
    'console.log(Object.keys(await import("@share-links/types")).length);',
  );
  expect(printed).toBe("0\n");
});

test("its types check in a strict project that also checks the libraries", async () => {
  const text = `import type { OperationId, Schema, ShareLink } from "@share-links/types";
export const isSpent = (link: ShareLink): boolean => link.usageLimit !== null && link.usageCount >= link.usageLimit;
export const operation: OperationId = "createShareLink";
export const same = (link: Schema<"ShareLink">): ShareLink => link;
`;
  expect(await installation.typecheck(text)).toBe("");
  expect(await installation.typecheck(`${text}export const wrong: OperationId = "mislaid";`)).toContain("TS2322");
});

test("its tarball holds types, an empty module and its papers, and nothing else", async () => {
  const files = await filesOf(installation.tarballs.types ?? "");
  expect(files).toEqual(
    expect.arrayContaining(["LICENSE", "README.md", "dist/index.d.ts", "dist/index.js", "package.json"]),
  );
  const stray = files.filter((file) => !/^(LICENSE|README\.md|package\.json|dist\/.*\.(js|d\.ts))$/.test(file));
  expect(stray).toEqual([]);
});

test("it depends on nothing", () => {
  const manifest = JSON.parse(
    readFileSync(join(installation.folder, "node_modules/@share-links/types/package.json"), "utf8"),
  );
  expect(manifest.dependencies ?? {}).toEqual({});
});
