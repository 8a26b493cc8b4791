import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "../../..");
const run = promisify(execFile);

/** The part of CONTRIBUTING.md about the packages of a clone, and its commands. */
const advice =
  /^To try the packages of a clone([\s\S]*?)follows these steps/m.exec(
    readFileSync(join(ROOT, "CONTRIBUTING.md"), "utf8"),
  )?.[1] ?? "";
const commands = [...advice.matchAll(/`([^`]+)`/g)].map(([, text = ""]) => text.replaceAll("/path/to/clone", ROOT));
const commandOf = (pattern: RegExp) => commands.find((each) => pattern.test(each)) ?? expect.unreachable();

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "clone-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

test("a clone's packages can be installed with npm as CONTRIBUTING.md says", async () => {
  const project = makeProject("npm");
  await inShell(`${commandOf(/^npm install /)} --offline --no-audit --no-fund`, project);
  expect(await inShell(`"${process.execPath}" index.mjs`, project)).toBe("function object\n");
});

test("a clone's packages can be installed with pnpm as CONTRIBUTING.md says", async () => {
  const project = makeProject("pnpm");
  writeFileSync(join(project, "pnpm-workspace.yaml"), commandOf(/^overrides:/));
  await inShell(`${commandOf(/^pnpm add /)} --offline`, project);
  expect(await inShell(`"${process.execPath}" index.mjs`, project)).toBe("function object\n");
});

async function inShell(command: string, cwd: string): Promise<string> {
  const env = { PATH: process.env.PATH, HOME: folder };
  // The braces are for bash, which is what people paste this into.
  return (await run("bash", ["-c", command], { cwd, env, timeout: 60_000 })).stdout;
}

function makeProject(name: string): string {
  const project = join(folder, name);
  mkdirSync(project);
  writeFileSync(join(project, "package.json"), '{ "private": true }');
  const program = `import { createClient } from "@share-links/client";
import { shareLinkSchema } from "@share-links/validation";
console.log(typeof createClient, typeof shareLinkSchema);`;
  writeFileSync(join(project, "index.mjs"), program);
  return project;
}
