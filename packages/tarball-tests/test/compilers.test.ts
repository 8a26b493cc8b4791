import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { COMPILERS, compile, copyConsumer, type RESOLUTIONS, TRIED_COMPILERS } from "./compiler.ts";
import { addForeign, entriesOf, type Installation, install, OPENAPI_FETCH } from "./installation.ts";
import { PACKAGES } from "./packages.ts";
import { type RealServer, startServer } from "./real-server.ts";

const FILES = [
  "types.ts",
  "validation.ts",
  "client.ts",
  "results.ts",
  "entries.ts",
  "five-calls.ts",
  "openapi-fetch.ts",
  "openapi-fetch-ours.ts",
];
// Both forms are in one program: each file gets the declarations of its form, and they are compatible.
const EITHER_FORM = FILES.flatMap((name) => [name, name.replace(/ts$/, "cts")]);

/** Every module resolution of each compiler, with the files to compile and the flags that it needs. */
const WAYS: Record<string, readonly [resolution: keyof typeof RESOLUTIONS, files: string[], flags?: string[]][]> = {
  // The older compilers take seconds for each, so in the short form only the newest tries all resolutions.
  "5.4": process.env.SOAK
    ? [...modern(), ["node10", FILES]]
    : [
        ["node16", EITHER_FORM],
        ["node10", FILES],
      ],
  "5.9": [...modern(), ["node10", FILES]],
  // TypeScript 6 is the last version with node10, and only with this flag.
  "6.0": [...modern(), ["node10", FILES, ["--ignoreDeprecations", "6.0"]]],
  // nodenext means what node16 does, so one compiler, which is the fastest, tries it.
  "7.0": [...modern(), ["nodenext", FILES]],
};

let installation: Installation;
let server: RealServer;
beforeAll(async () => {
  [installation, server] = await Promise.all([install(...PACKAGES), startServer()]);
  addForeign(installation, "@tanstack/query-core", ...OPENAPI_FETCH);
  for (const name of [...FILES, "equal.ts"]) {
    copyConsumer(installation, name);
    copyConsumer(installation, name, "cts");
  }
});
afterAll(async () => {
  await server.close();
  installation.remove();
});

test("every entry of every package is compiled", () => {
  const texts = FILES.map((name) => readFileSync(join(installation.folder, name), "utf8")).join("");
  for (const entry of Object.keys(entriesOf(installation))) expect(texts).toContain(` from "${entry}"`);
});

describe.each(TRIED_COMPILERS)("TypeScript %s", (version, program) => {
  test("is the version in its name", async () => {
    expect(await installation.run(process.execPath, program, "--version")).toMatch(`Version ${version}.`);
  });

  const out = `out-${version}`;
  let compiled: Promise<string> | undefined;
  /** Compiles the programs that also run only once, because that takes seconds. */
  const compileToRun = () => {
    compiled ??= compile(installation, program, "node16", EITHER_FORM, "--noEmit", "false", "--outDir", out);
    return compiled;
  };

  test.each(WAYS[version] ?? [])(
    "compiles the strictest user's code with resolution %s, and rejects every line that should be an error",
    async (resolution, files, flags = []) => {
      const says =
        resolution === "node16" ? compileToRun() : compile(installation, program, resolution, files, ...flags);
      expect(await says).toBe("");
    },
  );

  test.each(["openapi-fetch", "openapi-fetch-ours"])(
    "compiles the five calls with %s so that they run against a real server",
    async (name) => {
      expect(await compileToRun()).toBe("");
      const body = { personaId: server.personaId, usageLimit: 2 };
      const run = installation.write(
        "run.mjs",
        `import { fiveCalls } from "./${out}/${name}.js";
        const results = await fiveCalls(${JSON.stringify(server.url)}, ${JSON.stringify(server.apiKey)}, ${JSON.stringify(body)});
        console.log(JSON.stringify(Object.fromEntries(Object.entries(results).map(([call, { data, response }]) => [call, { data, status: response.status }]))));`,
      );
      const { created, got, listed, updated, deleted } = JSON.parse(await installation.run(process.execPath, run));
      const { id } = created.data;
      expect(created).toMatchObject({ status: 201, data: { usageLimit: 2, usageCount: 0 } });
      expect(got).toMatchObject({ status: 200, data: { id, personaName: "Ada" } });
      expect(listed).toMatchObject({ status: 200, data: { data: [{ id }], meta: { total: 1 } } });
      expect(updated).toMatchObject({ status: 200, data: { id, usageLimit: 3 } });
      expect(deleted).toEqual({ status: 200, data: { message: "Share link deleted successfully" } });
    },
  );
});

test("TypeScript 7 says itself that it no longer has node10", async () => {
  const [, program = ""] = COMPILERS.find(([version]) => version === "7.0") ?? [];
  expect(await compile(installation, program, "node10", FILES)).toMatch(/moduleResolution=node10' has been removed/);
});

function modern(): [keyof typeof RESOLUTIONS, string[]][] {
  return [
    ["node16", EITHER_FORM],
    ["bundler", FILES],
  ];
}
