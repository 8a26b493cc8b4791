import { mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { COMPILERS, compile, copyConsumer, RESOLUTIONS } from "./compiler.ts";
import { type Installation, install } from "./installation.ts";
import { PACKAGES } from "./packages.ts";

const FILES = ["types.ts", "validation.ts", "client.ts", "results.ts", "entries.ts", "five-calls.ts"];

/** What holds for a user without the optional peer alone, and so not among the other files, which are compiled in here too. */
const PLAIN_KEYS = `import type { createQueries } from "@share-links/client/tanstack-query";
import type { Holds, Same } from "./equal.js";

type Queries = ReturnType<typeof createQueries>;
export type Claims = [
  Holds<Same<ReturnType<Queries["getShareLink"]>["queryKey"], readonly unknown[]>>,
  Holds<Same<ReturnType<Queries["listShareLinksPages"]>["queryKey"], readonly unknown[]>>,
];
`;

let installation: Installation;
let besidePeer: Installation;
beforeAll(async () => {
  installation = await install(...PACKAGES);
  for (const name of [...FILES, "equal.ts"]) copyConsumer(installation, name);
  installation.write("plain-keys.ts", PLAIN_KEYS);
  besidePeer = await install("types", "client");
  for (const name of ["tagged-keys.ts", "equal.ts"]) copyConsumer(besidePeer, name);
  linkPeer(besidePeer);
});
afterAll(() => {
  installation.remove();
  besidePeer.remove();
});

test("every entry of every package is compiled", () => {
  const texts = FILES.map((name) => readFileSync(join(installation.folder, name), "utf8")).join("");
  for (const name of PACKAGES) {
    const manifest = join(installation.folder, "node_modules/@share-links", name, "package.json");
    const entries = Object.keys(JSON.parse(readFileSync(manifest, "utf8")).exports);
    for (const entry of entries) expect(texts).toContain(` from "@share-links/${name}${entry.slice(1)}"`);
  }
});

describe.each(COMPILERS)("TypeScript %s", (version, program) => {
  test("is what its name says", async () => {
    expect(await installation.run(process.execPath, program, "--version")).toMatch(`Version ${version}.`);
  });

  test.each(Object.keys(RESOLUTIONS) as (keyof typeof RESOLUTIONS)[])(
    "compiles the strictest user's code with resolution %s, and refuses what it refuses here",
    async (resolution) => {
      expect(await compile(installation, program, resolution, [...FILES, "plain-keys.ts"])).toBe("");
    },
  );

  test.each(Object.keys(RESOLUTIONS) as (keyof typeof RESOLUTIONS)[])(
    "knows what TanStack Query keeps under a key where that is installed, with resolution %s",
    async (resolution) => {
      expect(await compile(besidePeer, program, resolution, ["tagged-keys.ts"])).toBe("");
    },
  );
});

/** Puts the optional peer beside the installed packages, as its own users have it. */
function linkPeer({ folder }: Installation): void {
  const entry = fileURLToPath(import.meta.resolve("@tanstack/query-core"));
  mkdirSync(join(folder, "node_modules/@tanstack"));
  symlinkSync(join(dirname(entry), "../.."), join(folder, "node_modules/@tanstack/query-core"));
}
