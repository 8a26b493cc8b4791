import { node22, node26 } from "@share-links/runtimes";
import { afterAll, beforeAll, expect, test } from "vitest";
import { exampleOf } from "./examples.ts";
import { type Installation, install } from "./installation.ts";
import { PACKAGES } from "./packages.ts";

let installation: Installation;
beforeAll(async () => {
  installation = await install(...PACKAGES);
});
afterAll(() => installation.remove());

test.each([
  ["Node 22", node22],
  ["Node 24", process.execPath],
  ["Node 26", node26],
])("on %s, CommonJS can require() the packages, without a warning and as the same modules", async (_name, program) => {
  const link = JSON.stringify(exampleOf("createShareLink").responses[201]);
  installation.write(
    "index.cjs",
    `process.on("warning", (warning) => { throw warning; });
const { createClient, ApiError } = require("@share-links/client");
const { shareLinkSchema } = require("@share-links/validation");
const types = require("@share-links/types");
(async () => {
  const imported = await import("@share-links/client");
  console.log(JSON.stringify([
    typeof createClient({ apiKey: "a-key-of-a-test" }).shareLinks.create,
    imported.ApiError === ApiError,
    shareLinkSchema.is(${link}),
    shareLinkSchema.is({}),
    Object.keys(types),
  ]));
})();`,
  );
  expect(JSON.parse(await installation.run(program, "index.cjs"))).toEqual(["function", true, true, false, []]);
});
