import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { serveDependenciesOf } from "@share-links/runtimes";
import { afterAll, beforeAll, expect, test } from "vitest";
import { COMPILERS } from "./compiler.ts";
import { type Installation, installWith } from "./installation.ts";

const GENERATOR = join(import.meta.dirname, "../../generator");
const DOCUMENT = join(import.meta.dirname, "../../types/openapi.yaml");

let installation: Installation;
beforeAll(async () => {
  const registry = await serveDependenciesOf(GENERATOR);
  installation = await installWith(
    ["--registry", registry.url, "--cache", ".npm-cache"],
    "types",
    "validation",
    "client",
    "generator",
  );
  registry.close();
});
afterAll(() => installation.remove());

test("the packed generator writes types, operations and validators of a document, which compile and judge a value", async () => {
  copyFileSync(DOCUMENT, join(installation.folder, "openapi.yaml"));
  const program = join(installation.folder, "node_modules/.bin/share-links-generate");
  await installation.run(process.execPath, program, "--spec", "openapi.yaml", "--out", "generated");
  const user = installation.write(
    "user.ts",
    `import type { ShareLink } from "./generated/openapi.ts";
import { createShareLinkRequestSchema } from "./generated/validation/index.ts";
const link: Partial<ShareLink> = { usageCount: 3 };
const [issue] = createShareLinkRequestSchema.issues({ body: { personaId: "a" } });
console.log(issue?.pointer, link.usageCount);
`,
  );
  const [, compiler = ""] = COMPILERS.find(([version]) => version === "7.0") ?? [];
  const flags = ["--noEmit", "--strict", "--allowImportingTsExtensions", "--module", "nodenext", "--target", "es2024"];
  const says = await installation
    .run(process.execPath, compiler, ...flags, "--types", "", user)
    .catch(({ stdout }) => stdout);
  expect(says).toBe("");
  expect(await installation.run(process.execPath, user)).toBe("/body/personaId 3\n");
});
