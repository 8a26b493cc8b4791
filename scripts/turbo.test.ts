import { spawnSync } from "node:child_process";
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { TASKS } from "./check/turbo.ts";

const REPOSITORY = join(import.meta.dirname, "..");
const APART = /(^|[\\/])(node_modules|dist|reports|\.turbo|\.git|\.toolchain|data)$/;

let root: string;
let before: Map<string, string>;

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "turbo-"));
  cpSync(REPOSITORY, root, { recursive: true, filter: (path) => !APART.test(path) });
  symlinkSync(join(REPOSITORY, "node_modules"), join(root, "node_modules"), "junction");
  before = hashes();
});
afterAll(() => rmSync(root, { recursive: true }));

/** The hash of every task. A task whose hash changes has to run again. */
function hashes(): Map<string, string> {
  const args = ["run", ...TASKS, "--dry=json"];
  const { stdout } = spawnSync(process.execPath, [join(REPOSITORY, "node_modules/turbo/bin/turbo"), ...args], {
    cwd: root,
    encoding: "utf8",
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1" },
    maxBuffer: 64 * 1024 * 1024,
  });
  const { tasks } = JSON.parse(stdout) as { tasks: { taskId: string; hash: string; command: string }[] };
  const real = tasks.filter(({ command }) => command !== "<NONEXISTENT>");
  return new Map(real.map(({ taskId, hash }) => [taskId.replace("@share-links/", ""), hash]));
}

/** The tasks that have to run again after these files have changed. */
function rerunAfter(...paths: string[]): string[] {
  const texts = paths.map((path) => readFileSync(join(root, path)));
  for (const path of paths) appendFileSync(join(root, path), "\n");
  const after = hashes();
  for (const [index, path] of paths.entries()) writeFileSync(join(root, path), texts[index] ?? "");
  return [...after].filter(([task, hash]) => before.get(task) !== hash).map(([task]) => task);
}

test("in an unchanged tree, nothing has to run again", () => {
  expect(rerunAfter()).toEqual([]);
});

test("a new word in the spec reruns its lint and the suites that read it", () => {
  const suites = [
    "bench",
    "browser-tests",
    "cli",
    "client",
    "console",
    "deployment",
    "documents",
    "generator",
    "proofs",
    "release",
    "release-tests",
    "scripts",
    "server",
    "site",
    "spec-diff",
    "tarball-tests",
    "testing",
    "types",
    "validation",
    "validation-tests",
  ];
  const reruns = rerunAfter("spec/schemas/share-links.yaml", "packages/types/openapi.yaml");
  expect(reruns).toContain("//#lint:spec");
  expect(reruns.filter((task) => task.endsWith("#test")).sort()).toEqual(suites.map((name) => `${name}#test`));
});

test("a changed example reruns the suites that read examples, and no typecheck or build", () => {
  const tests = [
    "bench#test",
    "client#test",
    "scripts#test",
    "server#test",
    "tarball-tests#test",
    "testing#test",
    "validation#test",
    "validation-tests#test",
  ];
  expect(rerunAfter("spec/examples/createShareLink.json").sort()).toEqual(["//#lint", ...tests]);
});

test("a changed generated type reruns the typecheck and the tests of every package that depends on it", () => {
  const tasks = rerunAfter("packages/types/src/generated/openapi.ts");
  for (const name of ["types", "validation", "client", "server", "tarball-tests"]) {
    expect(tasks).toEqual(expect.arrayContaining([`${name}#typecheck`, `${name}#test`]));
    expect(tasks).not.toContain(`${name}#lint`);
  }
  expect(tasks).not.toContain("//#typecheck");
  expect(tasks).not.toContain("runtimes#typecheck");
});

test("a change in the server reruns only its tasks, those of the packages that run it, and the import rules", () => {
  const packages = [
    "bench",
    "browser-tests",
    "cli",
    "deployment",
    "documents",
    "proofs",
    "release",
    "release-tests",
    "server",
    "site",
    "tarball-tests",
    "testing",
  ];
  const tasks = packages.flatMap((name) => [`${name}#test`, `${name}#typecheck`]);
  expect(
    rerunAfter("packages/server/src/operations.ts")
      .filter((task) => task !== "server#build")
      .sort(),
  ).toEqual(["//#lint:imports", "//#lint:unused", ...tasks, "server#lint", "release#build", "testing#build"].sort());
});

test("a changed shared setting reruns the tasks that use it", () => {
  const others = rerunAfter("vitest.setup.ts").filter((task) => !task.endsWith("#test"));
  expect(others.sort()).toEqual(["//#lint", "//#lint:unused", "//#typecheck"]);
  expect(rerunAfter("biome.json").filter((task) => !task.endsWith("#lint"))).toEqual(["scripts#test"]);
});

test("every task names its inputs and its outputs", () => {
  const { tasks } = JSON.parse(readFileSync(join(root, "turbo.json"), "utf8")) as { tasks: Record<string, object> };
  for (const task of Object.values(tasks)) {
    expect(task).toMatchObject({ inputs: expect.any(Array), outputs: expect.any(Array) });
  }
});
