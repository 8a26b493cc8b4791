import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { COMPILERS, compile, copyConsumer, RESOLUTIONS } from "./compiler.ts";
import { addForeign, entriesOf, type Installation, install } from "./installation.ts";
import { PACKAGES } from "./packages.ts";

const FILES = [
  "types.ts",
  "validation.ts",
  "client.ts",
  "results.ts",
  "entries.ts",
  "five-calls.ts",
  "openapi-fetch.ts",
];

let installation: Installation;
beforeAll(async () => {
  installation = await install(...PACKAGES);
  addForeign(installation, "@tanstack/query-core", "openapi-fetch", "openapi-typescript-helpers");
  for (const name of [...FILES, "equal.ts"]) copyConsumer(installation, name);
});
afterAll(() => installation.remove());

test("every entry of every package is compiled", () => {
  const texts = FILES.map((name) => readFileSync(join(installation.folder, name), "utf8")).join("");
  for (const entry of Object.keys(entriesOf(installation))) expect(texts).toContain(` from "${entry}"`);
});

describe.each(COMPILERS)("TypeScript %s", (version, program) => {
  test("is what its name says", async () => {
    expect(await installation.run(process.execPath, program, "--version")).toMatch(`Version ${version}.`);
  });

  test.each(Object.keys(RESOLUTIONS) as (keyof typeof RESOLUTIONS)[])(
    "compiles the strictest user's code with resolution %s, and refuses what it refuses here",
    async (resolution) => {
      expect(await compile(installation, program, resolution, FILES)).toBe("");
    },
  );
});
