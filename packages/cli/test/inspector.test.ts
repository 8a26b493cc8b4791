import { execFile } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Bundled, bundleProgram, environmentIn } from "./bundled.ts";
import { emptyFolder } from "./command.ts";
import { API_KEY, openSite, PERSONA_ID, type Site } from "./site.ts";

// The inspector and what it needs take 110 MB, so only the long form installs it, from the npm registry.
const INSPECTOR = "@modelcontextprotocol/inspector@2.12.0";
const folder = join(import.meta.dirname, "../node_modules/.cache/inspector");
const execute = promisify(execFile);

let site: Site;
let program: Bundled;
beforeAll(async () => {
  [site, program] = await Promise.all([openSite(), bundleProgram()]);
  if (existsSync(join(folder, "node_modules/.bin/mcp-inspector"))) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "private": true }');
  await execute("npm", ["install", "--ignore-scripts", "--no-audit", "--no-fund", INSPECTOR], { cwd: folder });
}, 300_000);
afterAll(async () => {
  program.remove();
  await site.close();
});

/** Runs the inspector's command line against `share-links mcp`. */
async function inspect(...args: readonly string[]) {
  const inspector = join(folder, "node_modules/.bin/mcp-inspector");
  const server = [
    process.execPath,
    program.main,
    "mcp",
    "-e",
    `SHARE_LINKS_API_KEY=${API_KEY}`,
    "-e",
    `SHARE_LINKS_BASE_URL=${site.url}`,
  ];
  const { stdout, stderr } = await execute(inspector, ["--cli", ...server, ...args], {
    env: environmentIn(emptyFolder()),
  });
  return { result: JSON.parse(stdout), stderr };
}

test("the inspector lists the tools, and finds nothing in their schemas that some hosts can't read", async () => {
  const { result, stderr } = await inspect("--method", "tools/list", "--strict");
  expect(result.tools.length).toBeGreaterThan(20);
  expect(stderr).not.toMatch(/Error: tool|array \(\[/);
});

test("the inspector creates and finds a link with tools", async () => {
  const created = await inspect(
    "--method",
    "tools/call",
    "--tool-name",
    "createManagedShareLink",
    "--tool-arg",
    `personaId=${PERSONA_ID}`,
  );
  const { id, token } = JSON.parse(created.result.content[0].text);
  expect(token).toBe("[hidden]");
  const found = await inspect("--method", "tools/call", "--tool-name", "getManagedShareLink", "--tool-arg", `id=${id}`);
  expect(JSON.parse(found.result.content[0].text)).toMatchObject({ id, status: "live" });
});
