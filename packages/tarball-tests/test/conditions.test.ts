import { bun, deno } from "@share-links/runtimes";
import { type BuildOptions, build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addForeign, entriesOf, type Installation, install, OPENAPI_FETCH } from "./installation.ts";
import { PACKAGES } from "./packages.ts";

let installation: Installation;
beforeAll(async () => {
  installation = await install(...PACKAGES);
  addForeign(installation, ...OPENAPI_FETCH);
});
afterAll(() => installation.remove());

const entries = () => Object.keys(entriesOf(installation)).filter((entry) => entry.startsWith("@share-links/client"));
const name = (entry: string) => entry.replace(/^@share-links\/client\/?/, "") || "index";

describe("a bundle contains each entry of the client", () => {
  /** The conditions that bundlers set; esbuild adds `import`, `default` and its platform's. */
  const BUNDLERS: [what: string, options: BuildOptions, folder: string][] = [
    ["without the checks of development, for a page in production", { conditions: ["module", "production"] }, ""],
    ["without them, if the bundler sets no condition", {}, ""],
    ["without them, for an edge runtime", { conditions: ["workerd", "worker"] }, ""],
    ["without them, for a server in production", { conditions: ["node", "production"] }, ""],
    ["with the checks, for a page in development", { conditions: ["module", "development"] }, "development/"],
    ["with the checks, for a server in development", { conditions: ["node", "development"] }, "development/"],
  ];

  test.each(BUNDLERS)("%s", async (_what, options, folder) => {
    for (const entry of entries()) {
      expect(await bundled(entry, options)).toContain(
        `node_modules/@share-links/client/dist/${folder}${name(entry)}.js`,
      );
    }
  });
});

test.each([
  ["Node", process.execPath, [], "development/"],
  ["Node with the condition production", process.execPath, ["--conditions=production"], ""],
  ["Bun", bun, [], "development/"],
  ["Deno", deno, ["run", "--allow-read"], "development/"],
])("%s loads each entry of the client", async (_name, program, flags, folder) => {
  installation.write(
    "resolve.mjs",
    `console.log(JSON.stringify(${JSON.stringify(entries())}.map((entry) => import.meta.resolve(entry))));`,
  );
  const resolved: string[] = JSON.parse(await installation.run(program, ...flags, "resolve.mjs"));
  const expected = entries().map((entry) => `/client/dist/${folder}${name(entry)}.js`);
  expect(resolved.map((url) => url.replace(/.*(?=\/client\/dist\/)/, ""))).toEqual(expected);
});

test("in development an option that doesn't exist is refused with its name, and production bundles contain no check for it", async () => {
  installation.write(
    "misuse.mjs",
    `import { createClient } from "@share-links/client";
try { createClient({ apiKey: "key", timeout: 5 }); console.log("taken"); } catch (error) { console.log(String(error)); }`,
  );
  const run = (...flags: string[]) => installation.run(process.execPath, ...flags, "misuse.mjs");
  expect(await run()).toMatch(/^TypeError: .*timeout.*timeoutMs/);
  expect(await run("--conditions=development")).toMatch(/^TypeError: .*timeout.*timeoutMs/);
  expect(await run("--conditions=production")).toBe("taken\n");
});

async function bundled(entry: string, options: BuildOptions): Promise<string[]> {
  const { metafile } = await build({
    stdin: { contents: `import "${entry}"; export * from "${entry}";`, resolveDir: installation.folder },
    absWorkingDir: installation.folder,
    bundle: true,
    format: "esm",
    write: false,
    metafile: true,
    logLevel: "silent",
    ...options,
  });
  return Object.keys(metafile?.inputs ?? {});
}
