import { readFileSync } from "node:fs";
import { SourceMap } from "node:module";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Installation, install } from "./installation.ts";

let installation: Installation;
beforeAll(async () => {
  installation = await install("types", "validation", "client");
});
afterAll(() => installation.remove());

const folderOf = (name: string) => join(installation.folder, "node_modules/@share-links", name);
const read = (path: string) => readFileSync(path, "utf8");

test.each([
  ["client", "create-client", "export declare function createClient", "export function createClient"],
  ["validation", "generated/share-link", "export declare const shareLinkSchema", "export const shareLinkSchema"],
  ["types", "generated/openapi", "export interface Pagination", "export interface Pagination"],
])("an editor's jump to a definition of %s ends in its source", (name, module, declared, defined) => {
  const file = join(folderOf(name), `dist/${module}.d.cts`);
  const lines = read(file).split("\n");
  const line = lines.findIndex((text) => text.startsWith(declared));
  const map = new SourceMap(JSON.parse(read(`${file}.map`)));
  const found = map.findEntry(line, declared.lastIndexOf(" ") + 1);
  if (!("originalSource" in found)) return expect.unreachable();
  const source = read(resolve(dirname(file), found.originalSource)).split("\n");
  expect(source[found.originalLine]).toContain(defined);
});

test.each([
  ["an ES module", "index.mjs", `import { createClient } from "@share-links/client";`],
  ["CommonJS", "index.cjs", `const { createClient } = require("@share-links/client");`],
])("a stack trace of %s names the line of the source under --enable-source-maps", async (_form, name, load) => {
  installation.write(
    name,
    `${load}
try { createClient({ apiKey: "key", maxRetries: -1 }); } catch (error) { console.log(error.stack); }`,
  );
  const stack = await installation.run(process.execPath, "--enable-source-maps", name);
  const source = read(join(folderOf("client"), "src/create-client.ts")).split("\n");
  const [, line] = /client\/src\/create-client\.ts:(\d+):\d+/.exec(stack) ?? [];
  expect(source[Number(line) - 1]).toMatch(/^ {2}return /);
});
