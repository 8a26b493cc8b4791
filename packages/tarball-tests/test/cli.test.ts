import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { node22, node26 } from "@share-links/runtimes";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Installation, install } from "./installation.ts";
import { filesOf } from "./packages.ts";
import { type RealServer, startServer } from "./real-server.ts";

const execute = promisify(execFile);

let installation: Installation;
let server: RealServer;
beforeAll(async () => {
  [installation, server] = await Promise.all([install("cli"), startServer()]);
});
afterAll(async () => {
  installation.remove();
  await server.close();
});

const manifest = () =>
  JSON.parse(readFileSync(join(installation.folder, "node_modules/@share-links/cli/package.json"), "utf8"));

test("the tarball contains the program with all its parts, its man pages, its README and its licences, and nothing else", () => {
  const files = filesOf("cli");
  expect(files).toEqual(
    expect.arrayContaining(["LICENSE", "README.md", "package.json", "dist/main.js", "dist/third-party-licences.txt"]),
  );
  const held =
    /^(LICENSE|README\.md|package\.json|dist\/main\.js|dist\/parts\/[\w-]+\.js|dist\/third-party-licences\.txt|dist\/man\/[\w-]+\.1)$/;
  expect(files.filter((file) => !held.test(file))).toEqual([]);
  expect(
    files
      .filter((file) => file.startsWith("dist/man/"))
      .map((file) => `./${file}`)
      .sort(),
  ).toEqual(manifest().man.toSorted());
});

test("npm installs it without any dependency, and links its command", () => {
  const { dependencies = {}, bin } = manifest();
  expect([dependencies, bin]).toEqual([{}, { "share-links": "./dist/main.js" }]);
  const installed = readdirSync(join(installation.folder, "node_modules")).filter((name) => !name.startsWith("."));
  expect([installed, readdirSync(join(installation.folder, "node_modules/@share-links"))]).toEqual([
    ["@share-links"],
    ["cli"],
  ]);
});

test.each([
  ["Node 22", node22],
  ["Node 24", process.execPath],
  ["Node 26", node26],
])("on %s it creates a link at a real server, reads a time, and serves its tools", async (_, node) => {
  const program = join(installation.folder, "node_modules/.bin/share-links");
  const env = {
    PATH: process.env.PATH ?? "",
    HOME: installation.folder,
    SHARE_LINKS_API_KEY: server.apiKey,
    SHARE_LINKS_BASE_URL: server.url,
  };
  const run = async (...args: string[]) => (await execute(node, [program, ...args], { env, timeout: 29_000 })).stdout;
  const made = JSON.parse(await run("create", "--persona", server.personaId, "--expires-at", "tomorrow 12:00"));
  expect(made).toMatchObject({ status: "live", personaId: server.personaId });
  const child = execFile(node, [program, "mcp"], { env, timeout: 29_000 });
  const params = { protocolVersion: "2025-06-18", capabilities: {}, clientInfo: { name: "host", version: "1" } };
  child.stdin?.end(`${JSON.stringify({ jsonrpc: "2.0", id: 1, method: "initialize", params })}\n`);
  let answer = "";
  for await (const chunk of child.stdout ?? []) answer += chunk;
  expect(JSON.parse(answer).result.serverInfo.name).toBe("share-links");
});
