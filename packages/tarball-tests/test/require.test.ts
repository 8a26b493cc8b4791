import { node22, node26 } from "@share-links/runtimes";
import { afterAll, beforeAll, expect, test } from "vitest";
import { exampleOf } from "./examples.ts";
import { entriesOf, type Installation, install } from "./installation.ts";
import { PACKAGES } from "./packages.ts";

let installation: Installation;
beforeAll(async () => {
  installation = await install(...PACKAGES);
});
afterAll(() => installation.remove());

const NODES: [name: string, program: string][] = [
  ["Node 22", node22],
  ["Node 24", process.execPath],
  ["Node 26", node26],
];

test.each(NODES)(
  "on %s, CommonJS can require() every entry, without a warning and as the same module",
  async (_name, program) => {
    const entries = Object.keys(entriesOf(installation));
    installation.write(
      "entries.cjs",
      `process.on("warning", (warning) => { throw warning; });
const required = ${JSON.stringify(entries)}.map((entry) => [entry, require(entry)]);
(async () => {
  const told = required.map(async ([entry, module]) => [entry, module === (await import(entry)), Object.keys(module)]);
  console.log(JSON.stringify(await Promise.all(told)));
})();`,
    );
    const namesOf = async (entry: string) => Object.keys(await import(/* @vite-ignore */ entry)).sort();
    const expected = entries.map(async (entry) => [entry, true, await namesOf(entry)]);
    expect(JSON.parse(await installation.run(program, "entries.cjs"))).toEqual(await Promise.all(expected));
  },
);

test.each(NODES)("on %s, CommonJS can call what it has required", async (_name, program) => {
  const link = JSON.stringify(exampleOf("createShareLink").responses[201]);
  installation.write(
    "index.cjs",
    `const { createClient } = require("@share-links/client");
const { shareLinkSchema } = require("@share-links/validation");
const { create } = createClient({ apiKey: "a-key-of-a-test" }).shareLinks;
console.log(JSON.stringify([typeof create, shareLinkSchema.is(${link}), shareLinkSchema.is({})]));`,
  );
  expect(JSON.parse(await installation.run(program, "index.cjs"))).toEqual(["function", true, false]);
});
