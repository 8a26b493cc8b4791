import { spawnSync } from "node:child_process";
import { cpSync, globSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { createClient } from "@share-links/client";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { blocksOf, commandsOf, programOf, promisedOutput } from "./readmes.ts";
import { type Home, makeHome, type Service, startService } from "./service.ts";
import { PERSONA_ID } from "./test-app.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));
const MAIN = fileURLToPath(new URL("../src/main.ts", import.meta.url));
const GENERATOR = join(ROOT, "packages/generator/src/main.ts");
const API_KEY = "slk_a-key-of-the-tests-that-is-long-enough";
const READMES = [
  "README.md",
  "CONTRIBUTING.md",
  "docs/operating.md",
  // A browser runs those of the embed package: see packages/browser-tests/test/embed-readme.test.ts. These packages run their own.
  ...globSync("packages/*/README.md", { cwd: ROOT }).filter(
    (path) => !/packages.(?:embed|cli|spec-diff|testing).README/.test(path),
  ),
];

let home: Home;
let service: Service;
let spentToken: string;
beforeAll(async () => {
  home = makeHome({ SHARE_LINKS_BOOTSTRAP_API_KEY: API_KEY, SHARE_LINKS_BOOTSTRAP_PERSONA: `${PERSONA_ID}=Ada` });
  service = await startService(home);
  const client = createClient({ apiKey: API_KEY, baseUrl: service.url });
  spentToken = (await client.shareLinks.create({ personaId: PERSONA_ID, usageLimit: 1 })).token;
  await client.public.redemptions.create({ token: spentToken });
  // Generated code is an ES module, like the reader's own code.
  writeFileSync(join(home.folder, "package.json"), '{ "type": "module" }');
  linkModules(join(home.folder, "node_modules"));
  // The reader of the generator's README has a document.
  for (const path of ["openapi.yaml", "spec/openapi.yaml"])
    cpSync(join(ROOT, "spec/openapi.yaml"), join(home.folder, path));
});
afterAll(async () => {
  await service.end();
  home.remove();
});

/** Replaces the placeholders of the READMEs with values that work here. */
const filledIn = (text: string) =>
  text.replaceAll("<the key that npm start printed>", API_KEY).replaceAll("sh_2kL9pQxYzR4vN8mBwHfJc", spentToken);

test.each([
  ["types", ["Install", "First call", "Errors", "Testing"]],
  ["validation", ["Install", "First call", "Errors", "Testing"]],
  ["client", ["Install", "First call", "Methods", "Errors", "Guides"]],
])("the README of %s has the usual chapters in order", (name, chapters) => {
  const headings = [...readFileSync(join(ROOT, "packages", name, "README.md"), "utf8").matchAll(/^## (.*)$/gm)];
  const found = headings.flatMap(([, text = ""]) => chapters.filter((chapter) => text.startsWith(chapter)));
  expect(found).toEqual(chapters);
});

describe.each(READMES)("%s", (readme) => {
  const blocks = blocksOf(join(ROOT, readme));

  test("only contains blocks in languages that this test can run", () => {
    expect(blocks.map(({ language }) => language).filter((language) => !["ts", "sh"].includes(language))).toEqual([]);
  });

  test.each(commandsOf(blocks))("%s", (line) => {
    const installed = /^npm install (?:--save-dev )?@share-links\/(\w+)$/.exec(line)?.[1];
    if (installed) {
      expect(JSON.parse(readFileSync(join(ROOT, "packages", installed, "package.json"), "utf8")).name).toBe(
        `@share-links/${installed}`,
      );
      return;
    }
    const peer = /^npm install (@tanstack\/[\w-]+)$/.exec(line)?.[1];
    if (peer) {
      const manifest = JSON.parse(readFileSync(join(ROOT, "packages/client/package.json"), "utf8"));
      expect(Object.keys(manifest.peerDependencies)).toContain(peer);
      return;
    }
    const command = line
      .replace(/^((?:\w+=\S+ )*)(?:npm run server --|npx @share-links\/server) /, `$1"${process.execPath}" "${MAIN}" `)
      .replace(/^npx @share-links\/generator /, `"${process.execPath}" "${GENERATOR}" `);
    if (!/^(mkdir|cp) /.test(line)) expect(command, "this line is not run by any test").not.toBe(line);
    const { status, stderr } = spawnSync("sh", ["-c", command], {
      env: home.environment,
      cwd: home.folder,
      encoding: "utf8",
    });
    expect([status, stderr]).toEqual([0, ""]);
  });
});

// This comes after the commands, which may have written modules that the programs import.
describe("the programs of the READMEs", () => {
  const programs = READMES.map((readme) => [readme, programOf(blocksOf(join(ROOT, readme)))] as const).filter(
    ([, program]) => program.trim() !== "",
  );
  const fileOf = (readme: string) => join(home.folder, `${readme.replaceAll(/\W/g, "-")}.mts`);
  beforeAll(() => {
    for (const [readme, program] of programs) writeFileSync(fileOf(readme), filledIn(program));
  });

  test("type-check as a reader would type them", () => {
    expect(programs.length).toBeGreaterThan(5);
    expect(typeErrorsOf(programs.map(([readme]) => fileOf(readme)))).toBe("");
  });

  test.each(programs)("that of %s prints what its comments say", (readme, program) => {
    const { status, stdout, stderr } = runProgram(fileOf(readme));
    expect([status, stderr]).toEqual([0, ""]);
    for (const line of promisedOutput(filledIn(program))) expect(stdout.split("\n")).toContain(line);
  });
});

/**
 * Everything that a reader has installed: the server's dependencies, the client's optional peer, and a library that accepts our
 * types.
 */
function linkModules(folder: string): void {
  const modules = join(ROOT, "packages/server/node_modules");
  mkdirSync(folder);
  const ours = "@share-links";
  for (const name of readdirSync(modules)) if (name !== ours) symlinkSync(join(modules, name), join(folder, name));
  mkdirSync(join(folder, ours));
  for (const name of readdirSync(join(modules, ours))) symlinkSync(join(modules, ours, name), join(folder, ours, name));
  symlinkSync(join(ROOT, "packages/generator"), join(folder, ours, "generator"));
  symlinkSync(join(ROOT, "packages/client/node_modules/@tanstack"), join(folder, "@tanstack"));
  symlinkSync(join(ROOT, "packages/types/node_modules/openapi-fetch"), join(folder, "openapi-fetch"));
}

function typeErrorsOf(files: readonly string[]): string {
  const options = {
    extends: join(ROOT, "tsconfig.json"),
    compilerOptions: { lib: ["es2024"], types: ["node"], noUnusedLocals: false },
    files,
  };
  writeFileSync(join(home.folder, "tsconfig.json"), JSON.stringify(options));
  return spawnSync(join(ROOT, "node_modules/.bin/tsc"), ["--singleThreaded", "-p", home.folder], { encoding: "utf8" })
    .stdout;
}

/** Runs a program in which this test's service plays the hosted API and the local server. */
function runProgram(file: string): { status: number | null; stdout: string; stderr: string } {
  const preload = join(home.folder, "preload.mjs");
  writeFileSync(
    preload,
    `const real = globalThis.fetch;
globalThis.fetch = (input, init) => {
  const request = new Request(input, init);
  // The service plays the hosted API, and knows only its own key.
  if (request.url.startsWith("https://api.anam.ai/")) request.headers.set("authorization", "Bearer ${API_KEY}");
  return real(new Request(request.url.replace(/^https:\\/\\/api\\.anam\\.ai|^http:\\/\\/127\\.0\\.0\\.1:8080/, "${service.url}"), request));
};
`,
  );
  const env = { ...home.environment, ANAM_API_KEY: "ak_of_the_hosted_api", SHARE_LINKS_API_KEY: API_KEY };
  return spawnSync(process.execPath, ["--import", pathToFileURL(preload).href, file], {
    env,
    cwd: home.folder,
    encoding: "utf8",
  });
}
