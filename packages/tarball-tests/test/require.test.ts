import { node22, node26 } from "@share-links/runtimes";
import { afterAll, beforeAll, expect, test } from "vitest";
import { exampleOf } from "./examples.ts";
import { addForeign, entriesOf, type Installation, install, OPENAPI_FETCH } from "./installation.ts";
import { PACKAGES } from "./packages.ts";

let installation: Installation;
beforeAll(async () => {
  installation = await install(...PACKAGES);
  addForeign(installation, ...OPENAPI_FETCH);
});
afterAll(() => installation.remove());

const NODES: [name: string, program: string][] = [
  ["Node 22", node22],
  ["Node 24", process.execPath],
  ["Node 26", node26],
];

test.each(NODES)(
  "on %s, CommonJS can require() every entry without a warning, and gets everything that import gets",
  async (_name, program) => {
    const entries = Object.keys(entriesOf(installation));
    installation.write(
      "entries.cjs",
      `process.on("warning", (warning) => { throw warning; });
console.log(JSON.stringify(${JSON.stringify(entries)}.map((entry) => [entry, Object.keys(require(entry)).sort()])));`,
    );
    const namesOf = async (entry: string) => Object.keys(await import(/* @vite-ignore */ entry)).sort();
    const expected = entries.map(async (entry) => [entry, await namesOf(entry)]);
    expect(JSON.parse(await installation.run(program, "entries.cjs"))).toEqual(await Promise.all(expected));
  },
);

test.each(NODES)(
  "on %s, all entries share their classes, and errors are instances of the ES module's classes, too",
  async (_name, program) => {
    installation.write(
      "errors.cjs",
      `const { ApiError, createClient, NotFoundError } = require("@share-links/client");
const hosted = require("@share-links/client/hosted");
(async () => {
  const module = await import("@share-links/client");
  const fetch = async () => new Response(null, { status: 404 });
  const error = await createClient({ apiKey: "key", fetch }).shareLinks.get("a").catch((fault) => fault);
  const classes = [module.ApiError, module.NotFoundError, module.GoneError];
  console.log(JSON.stringify([hosted.ApiError === ApiError, error instanceof NotFoundError, ...classes.map((each) => error instanceof each)]));
})();`,
    );
    expect(JSON.parse(await installation.run(program, "errors.cjs"))).toEqual([true, true, true, true, false]);
  },
);

test.each(NODES)("on %s, CommonJS can call the functions that it requires", async (_name, program) => {
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
