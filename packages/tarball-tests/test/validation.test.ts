import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { exampleOf } from "./examples.ts";
import { filesOf, type Installation, install, RUNTIMES } from "./installation.ts";

let installation: Installation;

beforeAll(async () => {
  installation = await install(["types", "validation"]);
});
afterAll(() => installation.remove());

const link = exampleOf("createShareLink").responses[201] as object;

test.each(RUNTIMES)("on %s, the packed validators tell a share link from what is none", async (_name, runtime) => {
  const text = `import { shareLinkSchema } from "@share-links/validation";
const link = JSON.parse(process.argv[2]);
const bad = { ...link, usageCount: "0", type: "CARD" };
console.log(JSON.stringify([shareLinkSchema.is(link), shareLinkSchema.is(bad), shareLinkSchema.issues(bad).map((issue) => issue.pointer).sort()]));`;
  const printed = await installation.run(runtime, text, JSON.stringify(link));
  expect(JSON.parse(printed)).toEqual([true, false, ["/type", "/usageCount"]]);
});

test.each(RUNTIMES)("on %s, they run where code from strings is forbidden", async (_name, runtime) => {
  const text = `import { shareLinkSchema } from "@share-links/validation";
let forbidden = false;
try { new Function("return 1"); } catch { forbidden = true; }
console.log(JSON.stringify([forbidden, shareLinkSchema.is(JSON.parse(process.argv[2]))]));`;
  const strict = [...runtime, "--disallow-code-generation-from-strings"];
  expect(JSON.parse(await installation.run(strict, text, JSON.stringify(link)))).toEqual([true, true]);
});

test("its types check in a strict project that also checks the libraries", async () => {
  const text = `import { shareLinkSchema } from "@share-links/validation";
import type { ShareLink } from "@share-links/types";
export const read = (value: unknown): ShareLink | undefined => (shareLinkSchema.is(value) ? value : undefined);
`;
  expect(await installation.typecheck(text)).toBe("");
  const wrong = "export const count = (value: unknown): string => (shareLinkSchema.is(value) ? value.usageCount : '');";
  expect(await installation.typecheck(text + wrong)).toContain("TS2322");
});

test("its tarball holds what runs, its types and its papers, and nothing else", async () => {
  const files = await filesOf(installation.tarballs.validation ?? "");
  expect(files).toEqual(
    expect.arrayContaining(["LICENSE", "README.md", "dist/index.d.ts", "dist/index.js", "package.json"]),
  );
  const stray = files.filter((file) => !/^(LICENSE|README\.md|package\.json|dist\/.*\.(js|d\.ts))$/.test(file));
  expect(stray).toEqual([]);
  expect(files.filter((file) => file.includes(".test"))).toEqual([]);
});

test("it depends on the types alone, by version", () => {
  const manifest = JSON.parse(
    readFileSync(join(installation.folder, "node_modules/@share-links/validation/package.json"), "utf8"),
  );
  expect(manifest.dependencies).toEqual({ "@share-links/types": expect.stringMatching(/^\d+\.\d+\.\d+$/) });
});
