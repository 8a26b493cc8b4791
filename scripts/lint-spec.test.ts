import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const SPEC = join(import.meta.dirname, "../spec");

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "lint-spec-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What the command says of a copy of the spec, one file of which is changed. */
function lint(name: string, change: (text: string) => string): { status: number | null; stderr: string } {
  cpSync(SPEC, folder, { recursive: true });
  const file = join(folder, name);
  writeFileSync(file, change(readFileSync(file, "utf8")));
  const args = [join(import.meta.dirname, "lint-spec.ts"), join(folder, "openapi.yaml")];
  return spawnSync(process.execPath, args, { encoding: "utf8" });
}

test("the spec has no problem", () => {
  expect(lint("openapi.yaml", (text) => text)).toMatchObject({ status: 0, stderr: "" });
});

test("an error is named with its place and its rule", () => {
  const { status, stderr } = lint("paths/share-links.yaml", (text) =>
    text.replace("operationId: getShareLink\n", "operationId: createShareLink\n"),
  );
  expect(stderr).toContain(
    "/paths/share-links.yaml#/~1v1~1share-links~1{id}/get/createShareLink: Every operation must have a unique",
  );
  expect(stderr).toContain("(operation-operationId-unique)");
  expect(status).toBe(1);
});

test("what is only a warning elsewhere fails here", () => {
  const { status, stderr } = lint("openapi.yaml", (text) =>
    text.replace(/^ {2}license:\n {4}name: MIT\n {4}identifier: MIT\n/m, ""),
  );
  expect(stderr).toContain("(info-license");
  expect(status).toBe(1);
});

test("a file that is no YAML is named with the line", () => {
  const { status, stderr } = lint("openapi.yaml", () => "openapi: [\n");
  expect(stderr).toMatch(/openapi\.yaml: .*\(2:1\)/);
  expect(status).toBe(1);
});
