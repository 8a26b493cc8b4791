import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { type Document, parseDocument } from "yaml";

const ROOT = resolve(import.meta.dirname, "..");
const TSC = join(ROOT, "node_modules/.bin/tsc");
const PACKAGES = ["types", "validation", "client", "generator", "server", "embed", "testing", "test-postgres"] as const;
const LEFT_OUT = new Set(["dist", "reports", ".turbo"]);

// The tests start whole processes, on machines that may be busy.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let copy: string;
beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), "share-links-"));
  for (const part of [...PACKAGES.map((name) => `packages/${name}`), "scripts", "spec", "tsconfig.json"]) {
    const filter = (source: string) => !LEFT_OUT.has(source.split("/").at(-1) ?? "");
    cpSync(join(ROOT, part), join(copy, part), { recursive: true, verbatimSymlinks: true, filter });
  }
  symlinkSync(join(ROOT, "node_modules"), join(copy, "node_modules"));
});
afterAll(() => rmSync(copy, { recursive: true }));

/** Generates everything from the copy's specification, and returns the compiler's output for each of these packages. */
function errorsIn<Name extends string>(...packages: readonly Name[]): Record<Name, string> {
  const generated = spawnSync(process.execPath, [join(copy, "scripts/generate.mjs")], { cwd: copy, encoding: "utf8" });
  expect([generated.status, generated.stderr]).toEqual([0, ""]);
  const errors = packages.map((name) => {
    const { status, stdout } = spawnSync(TSC, ["--singleThreaded", "-p", join(copy, "packages", name)], {
      cwd: copy,
      encoding: "utf8",
    });
    expect(status === 0, stdout).toBe(stdout === "");
    return [name, stdout];
  });
  return Object.fromEntries(errors);
}

/** Changes one file of the copy's specification. */
function change(file: string, by: (spec: Document) => void): void {
  const path = join(copy, "spec", file);
  const spec = parseDocument(readFileSync(path, "utf8"));
  by(spec);
  writeFileSync(path, spec.toString());
}

function rename(spec: Document, schema: string, from: string, to: string): void {
  spec.setIn([schema, "properties", to], spec.getIn([schema, "properties", from]));
  spec.deleteIn([schema, "properties", from]);
  const required = spec.getIn([schema, "required"]) as { toJSON(): string[] };
  spec.setIn(
    [schema, "required"],
    required.toJSON().map((name) => (name === from ? to : name)),
  );
}

// Each of these changes has errors of its own, so the packages are generated and compiled once, with all of them.
describe("with changes in the specification", () => {
  let errors: Record<"server" | "client", string>;
  beforeAll(() => {
    change("schemas/share-links.yaml", (spec) => {
      rename(spec, "ShareLink", "usageLimit", "useLimit");
      spec.deleteIn(["CreateShareLink", "properties", "expiresInHours"]);
    });
    change("paths/personas.yaml", (spec) => spec.setIn(["/manage/v1/personas", "get", "operationId"], "findPersonas"));
    change("schemas/problems.yaml", (spec) => {
      spec.addIn(["ProblemCode", "enum"], "quota_exceeded");
      const meaning = { status: 403, cause: "There are too many links.", remedy: "Delete one." };
      spec.setIn(["ProblemCode", "x-meanings", "quota_exceeded"], spec.createNode(meaning));
    });
    errors = errorsIn("server", "client");
  });

  test("the compiler names a renamed field wherever code still uses the old name", () => {
    expect(errors.server).toMatch(/server\/src\/values\/share-link-views\.ts.*'usageLimit' does not exist/);
    expect(errors.server).toMatch(/server\/demo\.ts.*'usageLimit'/);
  });

  test("the compiler names a field that was removed from a request in the operation that reads it", () => {
    expect(errors.server).toMatch(/server\/src\/operations\/share-links\.ts.*'expiresInHours'/);
  });

  test("an operation that the server or the client lacks, and one that the specification lacks, are compile errors that name it", () => {
    expect(errors.server).toMatch(/server\/src\/operations\.ts.*'?listPersonas'?/);
    expect(errors.server).toMatch(/findPersonas/);
    expect(errors.client).toMatch(/listPersonas|findPersonas/);
  });

  test("an error code without a status is a compile error that names it", () => {
    expect(errors.server).toMatch(/server\/src\/http\/problem\.ts.*quota_exceeded/);
  });
});
