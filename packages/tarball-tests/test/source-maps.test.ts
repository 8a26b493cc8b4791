import { existsSync, globSync, readFileSync } from "node:fs";
import { SourceMap, type SourceMapPayload } from "node:module";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Installation, install } from "./installation.ts";

let installation: Installation;
beforeAll(async () => {
  installation = await install("types", "validation", "client");
});
afterAll(() => installation.remove());

const folderOf = (name: string) => join(installation.folder, "node_modules/@share-links", name);
const read = (path: string) => readFileSync(path, "utf8");

describe.each(["validation", "client"])("the tarball of %s", (name) => {
  test("contains a map for each of its files, and every source of these maps", () => {
    const dist = join(folderOf(name), "dist");
    const files = globSync("**/*.{js,cjs,d.cts}", { cwd: dist }).map((file) => join(dist, file));
    expect(files.length).toBeGreaterThan(10);
    for (const file of files) {
      const [, map = ""] = /\n\/\/# sourceMappingURL=(.*)\s*$/.exec(read(file)) ?? [];
      // A file that only joins other files has nothing to map.
      if (map === "" && !/^(?:async )?(?:function|const|class) /m.test(read(file))) continue;
      const { sources }: SourceMapPayload = JSON.parse(read(join(dirname(file), map)));
      expect(sources.filter((source) => !existsSync(resolve(dirname(file), source)))).toEqual([]);
      expect(sources.every((source) => source.startsWith("../"))).toBe(true);
    }
  });
});

test.each([
  ["client", "create-client", "export declare function createClient", "export function createClient"],
  ["validation", "generated/share-link", "export declare const shareLinkSchema", "export const shareLinkSchema"],
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

test("the types have no maps, because their declarations are the source, with all comments", () => {
  expect(read(join(folderOf("types"), "dist/generated/openapi.d.cts"))).toMatch(
    /\*\/\nexport interface ShareLink \{\n +\/\*\* The id of the link\./,
  );
});
