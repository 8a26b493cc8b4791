import { type ChildProcess, execFile, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { createClient } from "@share-links/client";
import { type Home, makeHome, type Service, startService } from "@share-links/server/test/service.ts";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { ROOT } from "../src/site.ts";
import { everyBlock } from "./blocks.ts";

// Follows each way of the landing page from a clone to a first link, with every command of its page, and a clock.
const MOST_MS = 180_000;
const API_KEY = "ak_a-key-of-a-newcomer-that-is-long-enough";
const PERSONA_ID = "00000000-0000-0000-0000-000000000000";
const run = promisify(execFile);

let home: Home;
let hosted: Service;
beforeAll(async () => {
  home = makeHome({ SHARE_LINKS_BOOTSTRAP_API_KEY: API_KEY, SHARE_LINKS_BOOTSTRAP_PERSONA: `${PERSONA_ID}=Ada` });
  hosted = await startService(home);
});
afterAll(async () => {
  await hosted.end();
  home.remove();
});

let folder: string;
let project: string;
let server: ChildProcess | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "newcomer-"));
  project = join(folder, "project");
  mkdirSync(project);
  writeFileSync(join(project, "package.json"), '{ "private": true, "type": "module" }');
});
afterEach(() => {
  server?.kill("SIGINT");
  server = undefined;
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

const blocksOf = (page: string, language: string) =>
  everyBlock().filter((block) => block.file === page && block.language === language);
const linesOf = (page: string) => blocksOf(page, "sh").flatMap(({ text }) => text.trim().split("\n"));
const programOf = (page: string) =>
  blocksOf(page, "ts")
    .map(({ text }) => text)
    .join("\n");

/** Nothing of this workspace: a newcomer has Node, npm and git. A machine's own certificates may be needed to reach the registry. */
const environment = () => {
  const { NEWCOMER_PATH, PATH, HOME, NODE_EXTRA_CA_CERTS } = process.env;
  return { PATH: NEWCOMER_PATH ?? PATH, HOME, CI: "1", ...(NODE_EXTRA_CA_CERTS && { NODE_EXTRA_CA_CERTS }) };
};

/** Runs lines of a page one after the other in a shell, with this clone in the place of the repository on the web. */
async function follow(lines: readonly string[], cwd: string): Promise<void> {
  const script = lines.join("\n").replace("https://github.com/share-links/share-links", `file://${ROOT} share-links`);
  await run("sh", ["-ec", script.replaceAll("/tmp/packed", join(folder, "packed"))], {
    cwd,
    env: environment(),
    maxBuffer: 1e8,
    timeout: MOST_MS,
  });
}

/** Runs a program in the newcomer's project, with a service that plays the hosted API, and returns what it printed. */
async function runProgram(
  name: string,
  program: string,
  replaced: Readonly<Record<string, string>> = {},
): Promise<string> {
  let text = program;
  for (const [from, to] of Object.entries(replaced)) text = text.replaceAll(from, to);
  writeFileSync(join(project, name), text);
  const preload = `const real = fetch; globalThis.fetch = (input, init) => {
    const request = new Request(input, init);
    return real(new Request(request.url.replace("https://api.anam.ai", "${hosted.url}"), request));
  };`;
  writeFileSync(join(project, "preload.mjs"), preload);
  const env = { ...environment(), ANAM_API_KEY: API_KEY, SHARE_LINKS_API_KEY: API_KEY };
  const { stdout } = await run(process.execPath, ["--import", "./preload.mjs", name], { cwd: project, env });
  return stdout;
}

function expectInTime(way: string, start: number): void {
  const ms = performance.now() - start;
  writeFileSync(join(tmpdir(), `share-links-newcomer-${way}.txt`), `${Math.round(ms / 1000)} s\n`);
  expect(ms, `${way} took ${Math.round(ms / 1000)} s`).toBeLessThan(MOST_MS);
}

test("a newcomer who calls the hosted API has a link in three minutes", { timeout: 2 * MOST_MS }, async () => {
  const page = "docs/start/hosted.md";
  const start = performance.now();
  const [clone, install] = blocksOf(page, "sh").map(({ text }) => text.trim().split("\n"));
  await follow(clone ?? [], folder);
  await follow(install ?? [], project);
  expect(await runProgram("first-link.mjs", programOf(page))).toMatch(/^sh_\w+\n3 0\n/);
  expectInTime("hosted", start);
});

test("a newcomer who runs the service has a link in three minutes", { timeout: 2 * MOST_MS }, async () => {
  const page = "docs/start/service.md";
  const start = performance.now();
  const [clone = []] = blocksOf(page, "sh").map(({ text }) => text.trim().split("\n"));
  await follow(clone.slice(0, 1), folder);
  const cwd = join(folder, "share-links");
  expect(clone.slice(1)).toEqual(["cd share-links", "npm start"]);
  server = spawn("npm", ["start"], { cwd, env: { ...environment(), PORT: "0" }, stdio: ["ignore", "pipe", "pipe"] });
  let printed = "";
  for (const stream of [server.stdout, server.stderr]) stream?.on("data", (chunk) => (printed += chunk));
  await expect.poll(() => printed, { timeout: MOST_MS }).toMatch(/running at http\S+/);
  const [, url = ""] = /running at (http\S+)/.exec(printed) ?? [];
  const apiKey = readFileSync(join(cwd, "data/first-api-key"), "utf8").trim();
  const client = createClient({ apiKey, baseUrl: url });
  const [persona] = await client.manage.personas.list().toArray();
  const link = await client.manage.shareLinks.create({ personaId: persona?.id ?? "", usageLimit: 3 });
  expect(await (await fetch(link.url)).text()).toContain("<!doctype html>");
  expectInTime("service", start);
});

test("a newcomer who generates from their own document has a client of it in three minutes", {
  timeout: 2 * MOST_MS,
}, async () => {
  const page = "docs/start/generate.md";
  const start = performance.now();
  const [clone, install] = blocksOf(page, "sh").map(({ text }) => text.trim().split("\n"));
  await follow(clone ?? [], folder);
  await follow(install ?? [], project);
  writeFileSync(join(project, "openapi.yaml"), readFileSync(join(ROOT, "packages/types/openapi.yaml")));
  await follow(
    linesOf(page).filter((line) => line.startsWith("npx share-links-generate ")),
    project,
  );
  const printed = await runProgram("first-call.ts", programOf(page), { "http://127.0.0.1:8080": hosted.url });
  expect(printed).toBe("/body/personaId format\n200 true\n");
  expectInTime("generate", start);
});
