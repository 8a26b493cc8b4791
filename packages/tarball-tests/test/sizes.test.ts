import { basename } from "node:path";
import { gzipSync } from "node:zlib";
import * as validation from "@share-links/validation";
import { build } from "esbuild";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Installation, install } from "./installation.ts";
import { PACKAGES } from "./packages.ts";

const fiveCalls = (entry: string) => `import { createClient } from "@share-links/client${entry}";
const { shareLinks } = createClient({ apiKey: "key" });
const { id } = await shareLinks.create({ personaId: "" });
export default [shareLinks.list(), shareLinks.get(id), shareLinks.update(id, {}), shareLinks.delete(id)];`;

/** The maximum that a program may cost its users, minified and compressed, in bytes. */
const BUDGETS: [what: string, bytes: number, program: string][] = [
  ["the types", 0, `import "@share-links/types"; import * as types from "@share-links/types";`],
  ["one validator", 1_900, `export { shareLinkSchema } from "@share-links/validation";`],
  ["the small validator of an id", 1_200, `export { uuidSchema } from "@share-links/validation";`],
  [
    "one validator with its JSON Schema",
    4_500,
    `export { shareLinkSchema } from "@share-links/validation/json-schema";`,
  ],
  ["the client with all five calls of the hosted contract", 6_500, fiveCalls("/hosted")],
  ["the same calls with the client for every operation", 7_070, fiveCalls("")],
];

let installation: Installation;
beforeAll(async () => {
  installation = await install(...PACKAGES);
});
afterAll(() => installation.remove());

test.each(BUDGETS)("%s cost at most %i bytes gzip", async (what, bytes, program) => {
  const [[, size] = []] = await sizesOf([[what, program]]);
  expect(size).toBeLessThanOrEqual(bytes);
});

test("every validator costs at most 3,000 bytes gzip", async () => {
  const names = Object.keys(validation).filter((name) => !name.endsWith("Schemas"));
  expect(names.length).toBeGreaterThan(40);
  const sizes = await sizesOf(names.map((name) => [name, `export { ${name} } from "@share-links/validation";`]));
  expect(sizes).toHaveLength(names.length);
  expect(sizes.filter(([, bytes]) => bytes > 3_000)).toEqual([]);
});

/** Bundles each of these programs by itself. (One build of all reads each module only once.) */
async function sizesOf(programs: readonly (readonly [name: string, text: string])[]): Promise<[string, number][]> {
  const entryPoints = programs.map(([, text], index) => installation.write(`program-${index}.js`, text));
  const { outputFiles } = await build({
    entryPoints,
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
    outdir: installation.folder,
    logLevel: "silent",
  });
  return programs.map(([name], index) => {
    const { contents } =
      outputFiles.find(({ path }) => basename(path) === `program-${index}.js`) ?? expect.unreachable();
    return [name, contents.length === 0 ? 0 : gzipSync(contents, { level: 9 }).length];
  });
}
