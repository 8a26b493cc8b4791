import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const README = readFileSync(`${ROOT}/README.md`, "utf8");

const execute = promisify(execFile);
const TSC = join(ROOT, "../../node_modules/.bin/tsc");
const COMPILER = ["--noEmit", "--strict", "--target", "es2024", "--module", "nodenext", "--types", "node"];

test("the README can be followed word for word: it type-checks, and prints what it promises", async () => {
  const blocks = [...README.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, text = ""]) => text);
  expect(blocks).toHaveLength(3);
  const program = blocks.join("");
  // Beside the package's own code, its name leads to its sources.
  mkdirSync(`${ROOT}/reports`, { recursive: true });
  const file = `${ROOT}/reports/readme.mts`;
  writeFileSync(file, program);
  const flags = [...COMPILER, "--ignoreConfig", "--skipLibCheck", "--allowImportingTsExtensions", file];
  const errors = await execute(TSC, flags, { cwd: ROOT }).then(
    () => "",
    (error: { stdout: string }) => error.stdout,
  );
  expect(errors).toBe("");
  const { stdout, stderr } = await execute(process.execPath, [file], { cwd: ROOT });
  const promised = [...program.matchAll(/console\.log\(.*\);? \/\/ (.+)$/gm)].map(([, text = ""]) => text);
  expect(stdout.trimEnd().split("\n")).toEqual(promised);
  expect(stderr).toBe("");
});

test("everything that the README links to is there", () => {
  const links = [...README.matchAll(/\]\(([^)#]+)\)/g)].map(([, path = ""]) => path);
  expect(links.length).toBeGreaterThan(5);
  expect(links.filter((path) => !existsSync(`${ROOT}/${path}`))).toEqual([]);
});
