import { availableParallelism, loadavg } from "node:os";
import { join } from "node:path";
import { node22, node26 } from "@share-links/runtimes";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { MANAGERS, type ManagerName, makeProject, type Project } from "./project.ts";
import { API_KEY, missingLinesOf } from "./readme.ts";
import { ROOT } from "./repository.ts";
import { type RunningServer, serveByNpx } from "./server.ts";
import { makeWorld, type World } from "./world.ts";

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const LIBRARIES = ["client", "validation", "types"] as const;
const at = (version: string) => LIBRARIES.map((name) => `@share-links/${name}@${version}`);

const projects = new Map<ManagerName, Project>();
let world: World;
let server: RunningServer;
let secondsUntilItServes: number;
let loadBefore: number;
beforeAll(async () => {
  world = await makeWorld();
  world.repository.version();
  await world.release();
  const { folder } = makeProject(join(world.folder, "npx"), "npm", world.registry);
  loadBefore = loadavg()[0] ?? 0;
  const begin = performance.now();
  server = await serveByNpx(folder, API_KEY);
  secondsUntilItServes = (performance.now() - begin) / 1000;
});
afterAll(async () => {
  await server?.stop();
  world.end();
});

test("npx serves within 20 seconds on a machine that has only Node and npm, or longer if other programs need the processors", () => {
  const share = Math.max(1, loadBefore / availableParallelism());
  expect(secondsUntilItServes).toBeLessThan(20 * share);
});

test.each([
  ["Node 22", node22],
  ["Node 24", process.execPath],
  ["Node 26", node26],
])(
  "on %s, every entry loads in both forms, and every program runs or says which Node it needs",
  async (_name, node) => {
    const project = makeProject(join(world.folder, `smoke-${_name}`), "npm", world.registry);
    const script = join(ROOT, "packages/release/smoke.mjs");
    const env = { npm_config_userconfig: join(project.folder, ".npmrc") };
    expect(await project.run(node, [script, world.tarballs], env)).toMatch(/: 0 faults\n$/);
  },
);

describe.each(Object.keys(MANAGERS) as ManagerName[])("with %s", (manager) => {
  test("a project installs 0.1.0", async () => {
    const project = makeProject(join(world.folder, manager), manager, world.registry);
    projects.set(manager, project);
    await project.add(...at("0.1.0"));
    for (const name of LIBRARIES) expect(versionOf(project, name)).toBe("0.1.0");
  });

  test.each([
    ["Node 22", node22],
    ["Node 24", process.execPath],
    ["Node 26", node26],
  ])("the code of the READMEs runs there on %s", async (_name, node) => {
    const project = projects.get(manager) ?? expect.unreachable();
    for (const name of ["client", "validation"]) expect(await missingLinesOf(project, name, server, node)).toEqual([]);
  });
});

describe("after a second release", () => {
  beforeAll(async () => {
    world.repository.addChangeset("patch", "A message is clearer.");
    world.repository.version();
    expect((await world.releaseAgain()).skipped).toEqual([]);
  });

  test.each(Object.keys(MANAGERS) as ManagerName[])(
    "a project upgrades with %s, and the code still runs",
    async (manager) => {
      const project = projects.get(manager) ?? expect.unreachable();
      await project.add(...at("latest"));
      for (const name of LIBRARIES) expect(versionOf(project, name)).toBe("0.1.1");
      expect(project.readInstalled("@share-links/client/CHANGELOG.md")).toContain("A message is clearer.");
      expect(await missingLinesOf(project, "client", server)).toEqual([]);
    },
  );
});

function versionOf(project: Project, name: string): string {
  return JSON.parse(project.readInstalled(`@share-links/${name}/package.json`)).version;
}
