import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import { afterEach, beforeEach, describe, expect, test } from "vitest";

const PASSED = { status: "passed", fullName: "holds" };
const GREEN = { success: true, testResults: [{ name: "a", status: "passed", assertionResults: [PASSED, PASSED] }] };
const TASK = { command: "x", directory: "packages/a", cache: { status: "HIT" }, execution: { exitCode: 0 } };

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "check-"));
  cpSync(join(import.meta.dirname, "check.ts"), join(root, "scripts/check.ts"));
  cpSync(join(import.meta.dirname, "check"), join(root, "scripts/check"), { recursive: true });
  write("package.json", '{ "type": "module" }');
  write("scripts/generate.mjs", "");
});
afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, content: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

/** Installs a stand-in for turbo that runs nothing, and only writes a summary with these tasks and these reports. */
function standInTurbo(tasks: object[], reports: Record<string, object>): void {
  write("summary.json", JSON.stringify({ tasks: tasks.map((task) => ({ ...TASK, ...task })) }));
  for (const [folder, report] of Object.entries(reports)) write(`${folder}/report.json`, JSON.stringify(report));
  write("node_modules/turbo/bin/package.json", '{ "type": "module" }');
  write(
    "node_modules/turbo/bin/turbo",
    `import { cpSync } from "node:fs";
    for (const folder of ${JSON.stringify(Object.keys(reports))}) cpSync(folder + "/report.json", folder + "/reports/vitest.json");
    console.log("Summary:    ${join(root, "summary.json")}");`,
  );
}

function check(...args: string[]): { status: number | null; lines: string[] } {
  const { status, stdout } = spawnSync(process.execPath, [join(root, "scripts/check.ts"), ...args], {
    encoding: "utf8",
  });
  return { status, lines: stdout.trimEnd().split("\n") };
}

test("the last line is the sum over all suites, including cached ones", () => {
  standInTurbo(
    [
      { taskId: "a#test" },
      { taskId: "b#test", directory: "packages/b", cache: { status: "MISS" } },
      { taskId: "a#lint" },
    ],
    { "packages/a": GREEN, "packages/b": GREEN },
  );
  const { status, lines } = check();
  expect(lines.at(-1)).toBe("4 passed, 0 failed");
  expect(status).toBe(0);
});

describe("each of these fails the check, which still ends with the totals", () => {
  test("a stale generated file", () => {
    standInTurbo([{ taskId: "a#test" }], { "packages/a": GREEN });
    write("scripts/generate.mjs", 'process.exitCode = process.argv.includes("--check") ? 1 : 0;');
    const { status, lines } = check();
    expect(lines.slice(-2)).toEqual(["- generated files are not up to date", "2 passed, 1 failed"]);
    expect(status).toBe(1);
  });

  test("a task that fails", () => {
    standInTurbo([{ taskId: "a#test" }, { taskId: "a#lint", execution: { exitCode: 1 } }], { "packages/a": GREEN });
    const { status, lines } = check();
    expect(lines.slice(-2)).toEqual(["- a#lint: failed", "2 passed, 1 failed"]);
    expect(status).toBe(1);
  });

  test("a suite that did not run because a task that it depends on failed", () => {
    standInTurbo([{ taskId: "a#test", execution: null }], {});
    expect(check()).toMatchObject({
      status: 1,
      lines: expect.arrayContaining(["- a#test: not run", "0 passed, 1 failed"]),
    });
  });

  test("a suite that left no report, although an earlier report is still there", () => {
    write("packages/a/reports/vitest.json", JSON.stringify(GREEN));
    standInTurbo([{ taskId: "a#test" }], {});
    const { status, lines } = check();
    expect(lines.at(-2)).toContain("- a#test: left no report");
    expect(lines.at(-1)).toBe("0 passed, 1 failed");
    expect(status).toBe(1);
  });

  test("a skipped test", () => {
    const skipped = { ...PASSED, status: "skipped" };
    const report = {
      success: true,
      testResults: [{ name: "a", status: "passed", assertionResults: [PASSED, skipped] }],
    };
    standInTurbo([{ taskId: "a#test" }], { "packages/a": report });
    expect(check()).toMatchObject({ status: 1, lines: expect.arrayContaining(["1 passed, 1 failed"]) });
  });

  test("a turbo that can't run", () => {
    const { status, lines } = check();
    expect(lines.at(-1)).toBe("0 passed, 1 failed");
    expect(status).toBe(1);
  });
});

test("a stopped check stops turbo and still ends with the totals", async () => {
  write("node_modules/turbo/bin/package.json", '{ "type": "module" }');
  write("node_modules/turbo/bin/turbo", 'console.log("pid " + process.pid); setInterval(() => {}, 1000);');
  const child = spawn(process.execPath, [join(root, "scripts/check.ts")], { stdio: ["ignore", "pipe", "inherit"] });
  const [first] = await once(child.stdout, "data");
  child.kill("SIGTERM");
  const rest = await text(child.stdout);
  expect(rest).toMatch(/\n0 passed, 1 failed\n$/);
  const pid = Number(/pid (\d+)/.exec(String(first))?.[1]);
  expect(() => process.kill(pid, 0)).toThrow("ESRCH");
});

test("a task that had to run again fails the check only with --expect-cached", () => {
  const tasks = [{ taskId: "a#test" }, { taskId: "a#lint", cache: { status: "MISS" } }];
  standInTurbo(tasks, { "packages/a": GREEN });
  expect(check("--expect-cached").lines.slice(-2)).toEqual([
    "- a#lint: did not come from the cache",
    "2 passed, 1 failed",
  ]);
  standInTurbo(tasks, { "packages/a": GREEN });
  expect(check().status).toBe(0);
});

test("a workspace without a script for a task is not a failure", () => {
  standInTurbo([{ taskId: "a#test" }, { taskId: "a#build", command: "<NONEXISTENT>", execution: null }], {
    "packages/a": GREEN,
  });
  expect(check().lines.at(-1)).toBe("2 passed, 0 failed");
});
