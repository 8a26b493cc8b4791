import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const REPOSITORY = join(import.meta.dirname, "..");
const VITEST = join(REPOSITORY, "node_modules/vitest/vitest.mjs");

interface Report {
  testResults: { name: string; status: string; assertionResults: { title: string; status: string }[] }[];
}

const OUTPUT = [
  'console.log("hello")',
  'console.error("hello")',
  'console.table([["hello"]])',
  'process.stdout.write("hello")',
  'process.stderr.write("hello")',
  'process.emitWarning("hello"); await new Promise(setImmediate)',
];
const CAPTURE =
  'vi.spyOn(console, "log").mockImplementation(() => {}); console.log("hello"); expect(console.log).toHaveBeenCalled();';

/** Each file is a suite of its own. They run at once, because Vitest takes longer to start than to run them. */
const FILES = {
  quiet: 'test("is quiet", () => {});',
  prints: OUTPUT.flatMap((statement, index) => [
    `test("prints ${index}", async () => { ${statement}; });`,
    `test("is quiet ${index}", () => {});`,
  ]).join("\n"),
  module: 'console.log("hello"); test("is quiet", () => {});',
  hook: 'test("is quiet", () => {}); afterAll(() => console.log("hello"));',
  captures: `test("takes", () => { ${CAPTURE} });\ntest("prints", () => { console.log("hello"); });`,
  only: 'test.only("alone", () => {});\ntest("forgotten", () => {});',
};

let folder: string;
let exitCode: number | null;
let suites: Record<keyof typeof FILES, { status: string; tests: Record<string, string> }>;

// They run with the shared configuration.
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "vitest-"));
  symlinkSync(join(REPOSITORY, "node_modules"), join(folder, "node_modules"), "junction");
  const prelude = 'import { afterAll, expect, test, vi } from "vitest";\n';
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, `${name}.test.ts`), prelude + text);
  const args = [VITEST, "run", "--config", join(REPOSITORY, "vitest.config.ts")];
  exitCode = spawnSync(process.execPath, args, { cwd: folder }).status;
  const { testResults } = JSON.parse(readFileSync(join(folder, "reports/vitest.json"), "utf8")) as Report;
  suites = Object.fromEntries(
    testResults.map(({ name, status, assertionResults }) => [
      basename(name, ".test.ts"),
      { status, tests: Object.fromEntries(assertionResults.map((each) => [each.title, each.status])) },
    ]),
  ) as typeof suites;
});
afterAll(() => rmSync(folder, { recursive: true }));

test("uncaught output of any kind fails the test that wrote it and no other", () => {
  const expected = OUTPUT.flatMap((_, index) => [
    [`prints ${index}`, "failed"],
    [`is quiet ${index}`, "passed"],
  ]);
  expect(suites.prints).toEqual({ status: "failed", tests: Object.fromEntries(expected) });
  expect(suites.quiet).toEqual({ status: "passed", tests: { "is quiet": "passed" } });
  expect(exitCode).toBe(1);
});

test("output from a module or a hook fails the suite", () => {
  expect([suites.module.status, suites.hook.status]).toEqual(["failed", "failed"]);
});

test("a test that captures its output passes, and the next test is watched again", () => {
  expect(suites.captures.tests).toEqual({ takes: "passed", prints: "failed" });
});

test("a test marked as the only one fails the suite", () => {
  expect(suites.only.status).toBe("failed");
});
