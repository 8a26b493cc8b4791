import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

const REPOSITORY = join(import.meta.dirname, "..");
const VITEST = join(REPOSITORY, "node_modules/vitest/vitest.mjs");

interface Report {
  testResults: { assertionResults: { title: string; status: string }[] }[];
}

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "vitest-"));
  symlinkSync(join(REPOSITORY, "node_modules"), join(folder, "node_modules"), "junction");
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs a suite of this one file with the shared configuration, and returns its exit code and the status of each test in its report. */
function run(text: string): { status: number | null; statuses: Record<string, string> } {
  const prelude = 'import { afterAll, expect, test, vi } from "vitest";\n';
  writeFileSync(join(folder, "guarantees.test.ts"), prelude + text);
  const args = [VITEST, "run", "--config", join(REPOSITORY, "vitest.config.ts")];
  const { status } = spawnSync(process.execPath, args, { cwd: folder });
  const report = JSON.parse(readFileSync(join(folder, "reports/vitest.json"), "utf8"));
  const tests = (report as Report).testResults.flatMap((file) => file.assertionResults);
  return { status, statuses: Object.fromEntries(tests.map((each) => [each.title, each.status])) };
}

const OUTPUT = [
  'console.log("hello")',
  'console.error("hello")',
  'console.table([["hello"]])',
  'process.stdout.write("hello")',
  'process.stderr.write("hello")',
  'process.emitWarning("hello"); await new Promise(setImmediate)',
];

test("uncaught output of any kind fails the test that wrote it and no other", () => {
  const tests = OUTPUT.map((statement, index) => [
    `test("prints ${index}", async () => { ${statement}; });`,
    `test("is quiet ${index}", () => {});`,
  ]);
  const expected = OUTPUT.flatMap((_, index) => [
    [`prints ${index}`, "failed"],
    [`is quiet ${index}`, "passed"],
  ]);
  const { status, statuses } = run(tests.flat().join("\n"));
  expect(statuses).toEqual(Object.fromEntries(expected));
  expect(status).toBe(1);
});

test("output from a module or a hook fails the suite", () => {
  expect(run('console.log("hello"); test("is quiet", () => {});').status).toBe(1);
  expect(run('test("is quiet", () => {}); afterAll(() => console.log("hello"));').status).toBe(1);
});

test("a test that captures its output passes, and the next test is watched again", () => {
  const spy =
    'vi.spyOn(console, "log").mockImplementation(() => {}); console.log("hello"); expect(console.log).toHaveBeenCalled();';
  const { statuses } = run(`test("takes", () => { ${spy} });\ntest("prints", () => { console.log("hello"); });`);
  expect(statuses).toEqual({ takes: "passed", prints: "failed" });
});

test("a test marked as the only one fails the suite", () => {
  expect(run('test.only("alone", () => {});\ntest("forgotten", () => {});').status).toBe(1);
});
