import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { createClient } from "@share-links/client";
import { transform } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { closeChromium, inChromium } from "./chromium.ts";
import { type Block, blocksOf, linkModules, promisedOutput, typeErrorsOf } from "./guide.ts";
import { type Installation, install } from "./installation.ts";
import { PACKAGES } from "./packages.ts";
import { type HttpProxy, serveProxy } from "./proxy.ts";
import { type RealServer, startServer } from "./real-server.ts";
import { linkPeer } from "./runners.ts";

const FOLDER = join(import.meta.dirname, "../../../docs/client");
const GUIDES = readdirSync(FOLDER).map((name) => ({ name, blocks: blocksOf(`client/${name}`) }));
const PROXY = "http://127.0.0.1:3128";

let installation: Installation;
let server: RealServer;
let proxy: HttpProxy;
beforeAll(async () => {
  [installation, server, proxy] = await Promise.all([install(...PACKAGES), startServer(), serveProxy()]);
  linkModules(installation, ["@tanstack", "@types", "hono", "node-fetch", "undici"]);
});
afterAll(async () => {
  await closeChromium();
  proxy.close();
  await server.close();
  installation.remove();
});

/** A text of a guide with the key and the addresses of this test. */
const filledIn = (text: string) =>
  text
    .replaceAll("<the key that npm start printed>", server.apiKey)
    .replaceAll("http://127.0.0.1:8080", server.url)
    .replaceAll(PROXY, proxy.url);

/** Joins a guide's blocks that aren't files of their own into one program, as a reader types them one after the other. */
const programOf = (blocks: readonly Block[]) =>
  blocks.flatMap(({ language, file, text }) => (language === "ts" && !file ? [text] : [])).join("\n");

/** The guides that have such a program. */
const PROGRAMS = GUIDES.filter(({ blocks }) => programOf(blocks)).map(({ name, blocks }) => ({
  name,
  program: programOf(blocks),
}));

/** The blocks that are files, which the tests below run by their names. */
const FILES = Object.fromEntries(
  GUIDES.flatMap(({ blocks }) => blocks.flatMap(({ file, text }) => (file ? [[file, text]] : []))),
);
const writeFile = (file: string) => installation.write(file, filledIn(FILES[file] ?? expect.unreachable()));

test("every block of a guide is run by a test below", () => {
  const others = GUIDES.flatMap(({ blocks }) => blocks).filter(({ language, file }) => !file && language !== "ts");
  expect(others.filter(({ language }) => language !== "sh")).toEqual([]);
  expect(Object.keys(FILES).sort()).toEqual(["links.cjs", "links.test.js", "misspelt.mjs", "page.ts"]);
  const lines = others.flatMap(({ text }) => text.trim().split("\n"));
  for (const line of lines) {
    const [, name = ""] = /^npm install ([\w@/-]+)$/.exec(line) ?? [];
    expect(name && existsSync(join(installation.folder, "node_modules", name)), line).toBe(true);
  }
});

test("the blocks of each guide, one after the other, type-check as strictly as a compiler can", async () => {
  const files = PROGRAMS.map(({ name, program }) => [name.replace(/md$/, "ts"), filledIn(program)] as const);
  for (const [file, text] of files) installation.write(file, text);
  expect(await typeErrorsOf(installation, ...files.map(([file]) => file))).toBe("");
});

describe.each(PROGRAMS)("the blocks of $name, one after the other,", ({ program }) => {
  test("run against a real server and print what their comments say", async () => {
    const printed = await installation.run(process.execPath, installation.write("guide.ts", filledIn(program)));
    expect(printed.split("\n")).toEqual(expect.arrayContaining(promisedOutput(program)));
  });
});

test("the recipe for a proxy sends its calls through the proxy, and so does Node's own setting", async () => {
  const recipe = PROGRAMS.find(({ name }) => name === "proxies-and-fetch.md")?.program ?? expect.unreachable();
  proxy.seen.splice(0);
  await installation.run(process.execPath, installation.write("guide.ts", filledIn(recipe)));
  expect(proxy.seen.length).toBeGreaterThan(0);
  proxy.seen.splice(0);
  const { program } = PROGRAMS.find(({ name }) => name === "errors.md") ?? expect.unreachable();
  const file = installation.write("guide.ts", filledIn(program));
  await installation.run("env", "NODE_USE_ENV_PROXY=1", `HTTP_PROXY=${proxy.url}`, process.execPath, file);
  expect(proxy.seen.length).toBeGreaterThan(0);
});

test.each(["links.cjs", "misspelt.mjs"])("%s runs and prints what its comments say", async (file) => {
  const printed = await installation.run(process.execPath, writeFile(file));
  expect(printed.trim().split("\n")).toEqual(promisedOutput(FILES[file] ?? ""));
});

test("links.test.js passes in Jest without configuration", async () => {
  const program = join(linkPeer(installation, "jest"), "bin/jest.js");
  installation.write("package.json", "{}");
  writeFile("links.test.js");
  const { numPassedTests, numTotalTests } = JSON.parse(await installation.run(process.execPath, program, "--json"));
  expect([numPassedTests, numTotalTests]).toEqual([1, 1]);
  installation.write("package.json", '{ "type": "module" }');
});

test("page.ts type-checks, and redeems a link in a page of the server's origin", async () => {
  const path = writeFile("page.ts");
  expect(await typeErrorsOf(installation, path)).toBe("");
  const client = createClient({ apiKey: server.apiKey, baseUrl: server.url });
  const { token } = await client.shareLinks.create({ personaId: server.personaId });
  const { code } = await transform(FILES["page.ts"] ?? "", { loader: "ts" });
  const module = `${code}\nexport const run = ({ token }) => redeem(token);`;
  expect(await inChromium(installation, module, { baseUrl: server.url, token })).toBe("Ada");
});
