import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const README = readFileSync(`${ROOT}/README.md`, "utf8");

test("the README can be followed word for word, and prints what it promises", async () => {
  const blocks = [...README.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, text = ""]) => text);
  expect(blocks).toHaveLength(3);
  const program = blocks.join("");
  const run = promisify(execFile)(process.execPath, ["--input-type=module", "-"], { cwd: ROOT });
  run.child.stdin?.end(program);
  const { stdout, stderr } = await run;
  const promised = [...program.matchAll(/console\.log\(.*\);? \/\/ (.+)$/gm)].map(([, text = ""]) => text);
  expect(stdout.trimEnd().split("\n")).toEqual(promised);
  expect(stderr).toBe("");
});

test("everything that the README links to is there", () => {
  const links = [...README.matchAll(/\]\(([^)#]+)\)/g)].map(([, path = ""]) => path);
  expect(links.length).toBeGreaterThan(5);
  expect(links.filter((path) => !existsSync(`${ROOT}/${path}`))).toEqual([]);
});
