import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { COMPILERS, compile } from "./compiler.ts";
import { copyExample, installEmulator, manifestOf } from "./emulator-installation.ts";
import type { Installation } from "./installation.ts";
import { filesOf } from "./packages.ts";
import { linkPeer } from "./runners.ts";

let installation: Installation;
beforeAll(async () => {
  installation = await installEmulator();
});
afterAll(() => installation.remove());

test("it contains its modules, its program, the server's migrations and the document of its control routes, and nothing else", () => {
  const files = filesOf("testing");
  const needed = [
    "LICENSE",
    "README.md",
    "package.json",
    "openapi.yaml",
    "dist/index.js",
    "dist/index.cjs",
    "dist/main.js",
  ];
  expect(files).toEqual(expect.arrayContaining([...needed, "dist/index.d.ts", "dist/migrations/0001-initial.sql"]));
  const held =
    /^(LICENSE|README\.md|package\.json|openapi\.yaml|dist\/.*\.(js|cjs|d\.ts|d\.cts|d\.ts\.map|sql)|src\/.*\.ts)$/;
  expect(files.filter((file) => !held.test(file) || /\.test\b/.test(file))).toEqual([]);
  // Of the sources, only those that the declarations lead to.
  expect(files.filter((file) => file.startsWith("src/"))).toHaveLength(5);
});

test("it installs few packages, each in one version", () => {
  const { dependencies } = manifestOf(installation) as { dependencies: Record<string, string> };
  expect(Object.keys(dependencies)).toEqual(["@share-links/types", "ipaddr.js", "tldts", "yaml"]);
  for (const version of Object.values(dependencies)) expect(version).toMatch(/^\d+\.\d+\.\d+$/);
});

test("its types are complete without the server's, in a program of the oldest compiler and of the newest", async () => {
  const text = `import { createEmulator, type Emulator, type Fault } from "@share-links/testing";
import { createClient } from "@share-links/client";
const fault: Fault = { operation: "createShareLink", status: 503, times: 2 };
export async function use(): Promise<number> {
  const api: Emulator = await createEmulator({ seed: { links: [{ usageLimit: null }] } });
  api.fail(fault);
  const { id } = await createClient({ apiKey: api.apiKey, fetch: api.fetch }).shareLinks.create({ personaId: "x" });
  // @ts-expect-error There is no such operation.
  api.fail({ operation: "createLink", status: 503 });
  return api.uses(id).length;
}
`;
  installation.write("uses-emulator.ts", text);
  installation.write("uses-emulator.cts", text);
  // Each compiler takes seconds, so each has one form of module.
  for (const [index, file] of [[0, "uses-emulator.ts"] as const, [-1, "uses-emulator.cts"] as const]) {
    const [, compiler = ""] = COMPILERS.at(index) ?? [];
    expect(await compile(installation, compiler, "node16", [file])).toBe("");
  }
});

test("the example for node:test passes", async () => {
  copyExample(installation, "node-test");
  const output = await installation.run(process.execPath, "--test", "--test-reporter=tap", "invite.test.mjs");
  expect(output).toMatch(/^# pass 3$/m);
  expect(output).toMatch(/^# fail 0$/m);
});

test("the example for Jest passes, in a project of CommonJS without any setting, also with fake timers and in its jsdom", async () => {
  const files = copyExample(installation, "jest");
  installation.write("package.json", '{ "name": "user", "version": "1.0.0" }');
  const program = join(linkPeer(installation, "jest"), "bin/jest.js");
  linkPeer(installation, "jest-environment-jsdom");
  const output = await installation
    .run(process.execPath, program, "--json", "--silent", "invite.test.js", "page.test.js")
    .catch((error: { stdout: string }) => error.stdout);
  const { numPassedTests, testResults } = JSON.parse(output) as {
    numPassedTests: number;
    testResults: { message: string }[];
  };
  expect(testResults.map(({ message }) => message)).toEqual(["", ""]);
  expect(numPassedTests).toBe(3);
  for (const file of files) rmSync(join(installation.folder, file));
  installation.write("package.json", '{ "private": true, "type": "module" }');
});
