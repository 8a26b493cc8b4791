import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { PACKAGES } from "./packages.ts";

const ROOT = join(import.meta.dirname, "../../..");
const READMES = ["README.md", ...PACKAGES.map((name) => `packages/${name}/README.md`)];
const PACKED = "/tmp/packed";
const run = promisify(execFile);

/** The part of a README under its heading Install, up to the command that will work once the packages are published. */
const adviceOf = (readme: string) =>
  /^## Install\n\n([\s\S]*?)\n\nOnce they are published:$/m.exec(readFileSync(join(ROOT, readme), "utf8"))?.[1];
const advice = adviceOf(READMES[0] ?? "") ?? "";
const commands = [...advice.matchAll(/`([^`]+)`/g)].map(([, text = ""]) => text);
const commandOf = (pattern: RegExp) => commands.find((each) => pattern.test(each)) ?? expect.unreachable();

let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "clone-"));
  await inShell(commandOf(/ pack /), ROOT);
});
afterAll(() => rmSync(folder, { recursive: true }));

test("every README says the same about packages that are not published yet", () => {
  expect(advice).toContain("not on the npm registry yet");
  for (const readme of READMES) expect([readme, adviceOf(readme)]).toEqual([readme, advice]);
});

test("a clone's packages can be installed with npm as the READMEs say", async () => {
  const project = makeProject("npm");
  await inShell(`${commandOf(/^npm install /)} --offline --no-audit --no-fund`, project);
  expect(await inShell(`"${process.execPath}" index.mjs`, project)).toBe("function object\n");
});

test("a clone's packages can be installed with pnpm as the READMEs say", async () => {
  const project = makeProject("pnpm");
  writeFileSync(join(project, "pnpm-workspace.yaml"), filledIn(commandOf(/^overrides:/)));
  await inShell(`${commandOf(/^pnpm add /)} --offline`, project);
  expect(await inShell(`"${process.execPath}" index.mjs`, project)).toBe("function object\n");
});

const filledIn = (text: string) => text.replaceAll(PACKED, join(folder, "packed"));

async function inShell(command: string, cwd: string): Promise<string> {
  const env = { PATH: process.env.PATH, HOME: folder };
  return (await run("sh", ["-c", filledIn(command)], { cwd, env, timeout: 60_000 })).stdout;
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
