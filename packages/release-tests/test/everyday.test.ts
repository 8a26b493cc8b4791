// What a user does every day, in a project that begins as an empty folder and installs from the registry: testing with the
// emulator, and a running server called by the client, the command line and a tool for agents.
import { cpSync, realpathSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { performance } from "node:perf_hooks";
import { Client } from "@modelcontextprotocol/client";
import { StdioClientTransport } from "@modelcontextprotocol/client/stdio";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { makeProject, type Project } from "./project.ts";
import { API_KEY } from "./readme.ts";
import { ROOT } from "./repository.ts";
import { type RunningServer, serveByNpx } from "./server.ts";
import { makeWorld, type World } from "./world.ts";

const FIRST_TEST = `import assert from "node:assert/strict";
import { test } from "node:test";
import { createClient } from "@share-links/client";
import { createEmulator } from "@share-links/testing";

test("an invitation can be used once", async () => {
  const api = await createEmulator();
  const client = createClient(api.clientOptions);
  const { id } = await client.shareLinks.create({ personaId: api.personas()[0].id, usageLimit: 1 });
  await api.use(id);
  await assert.rejects(api.use(id), { code: "share_link_exhausted" });
  await api.close();
});
`;
const EXAMPLES = join(ROOT, "packages/testing/examples");
const tarballTests = createRequire(join(ROOT, "packages/tarball-tests/package.json"));
const root = createRequire(join(ROOT, "package.json"));

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

let world: World;
let server: RunningServer;
let project: Project;
let environment: Record<string, string>;
let personaId: string;
beforeAll(async () => {
  world = await makeWorld();
  world.repository.version();
  await world.releaseAgain();
  server = await serveByNpx(makeProject(join(world.folder, "npx"), "npm", world.registry).folder, API_KEY);
  environment = { SHARE_LINKS_API_KEY: API_KEY, SHARE_LINKS_BASE_URL: server.url };
  project = makeProject(join(world.folder, "project"), "npm", world.registry);
});
afterAll(async () => {
  await server?.stop();
  world.end();
});

/** Makes a test runner of this repository one of the project's. */
function link(name: string, from: NodeJS.Require): string {
  const folder = realpathSync(dirname(from.resolve(`${name}/package.json`)));
  symlinkSync(folder, join(project.folder, "node_modules", name));
  return folder;
}

const shareLinks = (...args: string[]) =>
  project.run(process.execPath, [join(project.folder, "node_modules/.bin/share-links"), ...args], environment);

test("an empty folder has its first green test after one installation", async ({ task }) => {
  const start = performance.now();
  await project.add("@share-links/client", "@share-links/testing", "@share-links/cli");
  const installed = performance.now();
  project.write("first.test.mjs", FIRST_TEST);
  expect(await project.run(process.execPath, ["--test", "first.test.mjs"])).toMatch(/pass 1\b/);
  const [toInstall, toTest] = [installed - start, performance.now() - installed].map((ms) => (ms / 1000).toFixed(1));
  Object.assign(task.meta, { note: `installing took ${toInstall} s, the first test ${toTest} s` });
});

test("its tests run in Vitest, in Jest and in node:test", async () => {
  for (const name of ["vitest", "jest", "node-test"])
    cpSync(join(EXAMPLES, name), join(project.folder, name), { recursive: true });
  const vitest = join(link("vitest", root), "vitest.mjs");
  await project.run(process.execPath, [vitest, "run", "--root", "vitest"]);
  const jest = join(link("jest", tarballTests), "bin/jest.js");
  project.write("jest/package.json", '{ "jest": {} }');
  await project.run(process.execPath, [jest, "--rootDir", "jest", "--testPathPatterns", "invite"]);
  expect(await project.run(process.execPath, ["--test", "node-test/invite.test.mjs"])).toMatch(/fail 0\b/);
});

test("the client calls a running server", async () => {
  project.write(
    "call.mjs",
    `import { createClient } from "@share-links/client";
const client = createClient();
const ada = await client.manage.personas.create({ name: "Ada" });
const link = await client.shareLinks.create({ personaId: ada.id, usageLimit: 3 });
console.log(JSON.stringify([ada.id, link.usageLimit]));`,
  );
  const [id, limit] = JSON.parse(await project.run(process.execPath, ["call.mjs"], environment));
  expect(limit).toBe(3);
  personaId = id;
});

test("the command line calls the same server, and prints JSON into a pipe", async () => {
  const made = JSON.parse(await shareLinks("create", "--persona", personaId, "--usage-limit", "5"));
  expect(made).toMatchObject({ usageLimit: 5, status: "live" });
  const { data } = JSON.parse(await shareLinks("list"));
  expect(data.map(({ usageLimit }: { usageLimit: number }) => usageLimit)).toEqual([5, 3]);
});

test("an agent's client gets the tools, and lists the same links by one of them", async () => {
  const client = new Client({ name: "a test", version: "1.0.0" });
  const command = join(project.folder, "node_modules/.bin/share-links");
  const env = { PATH: process.env.PATH ?? "", HOME: project.folder, ...environment };
  await client.connect(
    new StdioClientTransport({ command: process.execPath, args: [command, "mcp", "--read-only"], env }),
  );
  const { tools } = await client.listTools();
  const names = tools.map(({ name }) => name);
  const list = names.find((name) => /list.*managed.*share.*links/i.test(name));
  expect(names).toEqual(expect.arrayContaining([list]));
  const { content, isError } = await client.callTool({ name: list ?? "", arguments: {} });
  expect([isError ?? false, JSON.stringify(content)]).toEqual([false, expect.stringContaining(personaId)]);
  await client.close();
});
