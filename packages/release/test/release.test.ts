import { join } from "node:path";
import { expect, test } from "vitest";
import { findPublicPackages, publish, type Registry, type ReleaseOptions } from "../src/index.ts";

const ROOT = join(import.meta.dirname, "../../..");
const SPECS = findPublicPackages(ROOT).map(({ manifest }) => `${manifest.name}@${manifest.version}`);
const specOf = (tarball: string) =>
  SPECS.find((spec) => spec.includes(`/${tarball.split("/").at(-1)?.replace(".tgz", "")}@`));

/** A registry in memory that fails at the package with this number. */
function registryThatFailsAt(failing: number): Registry & { readonly held: Set<string | undefined> } {
  const held = new Set<string | undefined>();
  let calls = 0;
  return {
    url: "http://registry.test/",
    held,
    latestVersion: async () => undefined,
    has: async (name, version) => held.has(`${name}@${version}`),
    download: () => Promise.reject(new Error("not asked for")),
    async publish(tarball) {
      calls += 1;
      if (calls === failing) throw new Error("the registry is away");
      held.add(specOf(tarball));
    },
  };
}

const optionsFor = (registry: Registry, print: (line: string) => void = () => {}): ReleaseOptions => ({
  root: ROOT,
  into: join(ROOT, "packages/release/dist"),
  registry,
  check: async () => [],
  compareSpecs: async () => [],
  compareTypes: async () => [],
  dryRun: false,
  tag: "latest",
  provenance: false,
  staged: false,
  print,
});

test("a release that failed halfway publishes the rest, and only the rest, when it runs again", async () => {
  const registry = registryThatFailsAt(3);
  await expect(publish(optionsFor(registry))).rejects.toThrow("the registry is away");
  expect([...registry.held]).toEqual(SPECS.slice(0, 2));
  expect(await publish(optionsFor(registry))).toEqual({ published: SPECS.slice(2), skipped: SPECS.slice(0, 2) });
  expect([...registry.held]).toEqual(SPECS);
});

test("a dry run says what would be published, and publishes nothing", async () => {
  const registry = registryThatFailsAt(1);
  const lines: string[] = [];
  await publish({ ...optionsFor(registry, (line) => lines.push(line)), dryRun: true });
  expect(lines).toEqual(SPECS.map((spec) => `${spec} would go to http://registry.test/`));
  expect(registry.held.size).toBe(0);
});
