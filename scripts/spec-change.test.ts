import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { type Document, parseDocument } from "yaml";

const ROOT = resolve(import.meta.dirname, "..");
const TSC = join(ROOT, "node_modules/.bin/tsc");
const LEFT_OUT = new Set(["dist", "reports", ".turbo"]);

let copy: string;
beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), "share-links-"));
  for (const part of [
    "packages/types",
    "packages/validation",
    "packages/client",
    "packages/generator",
    "packages/server",
    "packages/test-postgres",
    "scripts",
    "spec",
    "tsconfig.json",
  ]) {
    const filter = (source: string) => !LEFT_OUT.has(source.split("/").at(-1) ?? "");
    cpSync(join(ROOT, part), join(copy, part), { recursive: true, verbatimSymlinks: true, filter });
  }
  symlinkSync(join(ROOT, "node_modules"), join(copy, "node_modules"));
});
afterEach(() => rmSync(copy, { recursive: true }));

/** Changes a file of the copy's specification, generates anew, and gives what the compiler then says of each package. */
function errorsAfter(name: string, change: (spec: Document) => void): Record<string, string> {
  const file = join(copy, "spec", name);
  const spec = parseDocument(readFileSync(file, "utf8"));
  change(spec);
  writeFileSync(file, spec.toString());
  const generated = spawnSync(process.execPath, [join(copy, "scripts/generate.mjs")], { cwd: copy, encoding: "utf8" });
  expect([generated.status, generated.stderr]).toEqual([0, ""]);
  const packages = readdirSync(join(copy, "packages"));
  return Object.fromEntries(
    packages.map((name) => [
      name,
      spawnSync(TSC, ["-p", join(copy, "packages", name)], { cwd: copy, encoding: "utf8" }).stdout,
    ]),
  );
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

test("nothing but the specification decides: unchanged, everything compiles", () => {
  expect(errorsAfter("openapi.yaml", () => {})).toEqual({
    types: "",
    validation: "",
    client: "",
    generator: "",
    server: "",
    "test-postgres": "",
  });
});

test("a field renamed in the specification breaks the build by name wherever code has not followed", () => {
  const errors = errorsAfter("schemas/share-links.yaml", (spec) => rename(spec, "ShareLink", "usageLimit", "useLimit"));
  expect(errors.server).toMatch(/server\/src\/rules\/share-link-views\.ts.*'usageLimit' does not exist/);
  expect(errors.server).toMatch(/server\/demo\.ts.*'usageLimit'/);
});

test("a field that a request no longer has breaks the route that reads it, by name", () => {
  const errors = errorsAfter("schemas/share-links.yaml", (spec) =>
    spec.deleteIn(["CreateShareLink", "properties", "expiresInHours"]),
  );
  expect(errors.server).toMatch(/server\/src\/routes\/create-share-link\.ts.*'expiresInHours'/);
});

test("an operation without a route or a method of the client, and a route without an operation, are compile errors by name", () => {
  const errors = errorsAfter("paths/personas.yaml", (spec) => {
    spec.setIn(["/manage/v1/personas", "get", "operationId"], "findPersonas");
  });
  expect(errors.server).toMatch(/server\/src\/routes\.ts.*'?listPersonas'?/);
  expect(errors.server).toMatch(/findPersonas/);
  expect(errors.client).toMatch(/listPersonas|findPersonas/);
});

test("an error code without a status is a compile error by name", () => {
  const errors = errorsAfter("schemas/problems.yaml", (spec) => spec.addIn(["ProblemCode", "enum"], "quota_exceeded"));
  expect(errors.server).toMatch(/server\/src\/problem\.ts.*quota_exceeded/);
});
