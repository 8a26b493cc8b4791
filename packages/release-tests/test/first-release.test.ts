import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findPublicPackages, UnfitRelease } from "@share-links/release";
import { node22 } from "@share-links/runtimes";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { makeProject, type Project } from "./project.ts";
import { API_KEY, missingLinesOf } from "./readme.ts";
import { ROOT } from "./repository.ts";
import { type RunningServer, serveByNpx } from "./server.ts";
import { makeWorld, type World } from "./world.ts";

const NAMES = findPublicPackages(ROOT).map(({ manifest }) => manifest.name);
/** What the program of a user reads, and what the next version of the specification takes away. */
const READER = `import type { ShareLink } from "@share-links/types";
export const usesOf = (link: ShareLink) => link.usageCount;
`;

// Releases and installations run many programs, beside other suites.
vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

let world: World;
let home: Project;
let project: Project;
let server: RunningServer;
beforeAll(async () => {
  world = await makeWorld();
});
afterAll(async () => {
  await server?.stop();
  world.end();
});

test("a release that no changeset has given a version is refused, and nothing of it is published", async () => {
  const refusal = await world.release().catch((error) => error);
  expect(refusal).toBeInstanceOf(UnfitRelease);
  expect(refusal.faults).toEqual(NAMES.map((name) => expect.stringContaining(`${name} is still 0.0.0`)));
  expect(await world.registry.latestVersion("@share-links/types")).toBeUndefined();
});

test("the changesets make 0.1.0 of every public package, with notes that a reader understands, and the release publishes all", async () => {
  world.repository.version();
  expect(await world.release()).toEqual({ published: NAMES.map((name) => `${name}@0.1.0`), skipped: [] });
  for (const { path, manifest } of findPublicPackages(world.repository.root)) {
    const changelog = readFileSync(join(path, "CHANGELOG.md"), "utf8");
    expect(changelog).toMatch(/^# @share-links\/\w+\n\n## 0\.1\.0\n\n### Minor Changes\n\nThe first release: /);
    // Notes are grouped. A commit's hash, or a line for each dependency, tells a user nothing.
    expect([manifest.name, changelog.match(/^#### /gm)?.length]).toEqual([manifest.name, expect.any(Number)]);
    expect(changelog).not.toMatch(/^- [0-9a-f]{7}: |Updated dependencies/m);
  }
});

test("a release that runs again publishes nothing twice", async () => {
  expect(await world.publishAgain()).toEqual({ published: [], skipped: NAMES.map((name) => `${name}@0.1.0`) });
});

test("npx runs the server from the registry where there is only Node and npm, with the console, and calls it share-links-server", async () => {
  home = makeProject(join(world.folder, "npx"), "npm", world.registry);
  server = await serveByNpx(home.folder, API_KEY);
  expect(server.printed()).toContain("share-links-server is running at ");
  expect(server.printed()).not.toMatch(/\bpnpm\b|npm run|packages\/|\.ts\b/);
  const [, consoleUrl = ""] = /console is at (\S+)\n/.exec(server.printed()) ?? [];
  const page = await fetch(consoleUrl);
  expect([page.status, await page.text()]).toEqual([200, expect.stringContaining("<title>")]);
});

test("on Node 22, the same server only says that it needs Node 24", async () => {
  const [main = ""] = globSync(".npm/_npx/*/node_modules/.bin/share-links-server", { cwd: home.folder });
  const refusal = await home.run(node22, [main, "serve"]).catch((error) => error);
  expect([refusal.code, refusal.stdout, refusal.stderr]).toEqual([
    1,
    "",
    expect.stringMatching(/^share-links-server needs Node 24 or newer; this is Node 22\.\S+\.\n$/),
  ]);
});

test("a project installs the packages with npm, and the code of their READMEs runs there", async () => {
  project = makeProject(join(world.folder, "project"), "npm", world.registry);
  await project.add("@share-links/client@0.1.0", "@share-links/validation@0.1.0", "@share-links/types@0.1.0");
  expect(await missingLinesOf(project, "client", server)).toEqual([]);
  expect(await missingLinesOf(project, "validation", server)).toEqual([]);
  project.write("reader.ts", READER);
  expect(await project.compile("reader.ts")).toBe("");
});

test("a change that breaks readers is refused as a patch", async () => {
  world.repository.replace("{types,validation}/**/*.{ts,cts,js,cjs,yaml,json}", /\busageCount\b/g, "useCount");
  world.repository.addChangeset("patch", "The count of a link has another name.");
  world.repository.version();
  const refusal = await world.releaseAgain().catch((error) => error);
  expect(refusal).toBeInstanceOf(UnfitRelease);
  expect(refusal.faults.join("\n")).toContain("usageCount");
  for (const fault of refusal.faults) expect(fault).toMatch(/ \(@share-links\/types 0\.1\.0 → 0\.1\.1\)$/);
  expect(await world.registry.latestVersion("@share-links/types")).toBe("0.1.0");
});

test("it is released as the next breaking version, and the compiler names what a user has to change", async () => {
  world.repository.addChangeset("minor", "`usageCount` of a link is now `useCount`.");
  world.repository.version();
  expect(await world.releaseAgain()).toEqual({
    published: NAMES.map((name) => `${name}@0.2.0`),
    skipped: [],
  });
  await project.add("@share-links/client@latest", "@share-links/validation@latest", "@share-links/types@latest");
  expect(project.readInstalled("@share-links/client/CHANGELOG.md")).toContain(
    "`usageCount` of a link is now `useCount`.",
  );
  expect(await project.compile("reader.ts")).toMatch(
    /reader\.ts\(2,\d+\): error TS\d+: Property 'usageCount' does not exist/,
  );
  project.write("reader.ts", READER.replace("usageCount", "useCount"));
  expect(await project.compile("reader.ts")).toBe("");
});
