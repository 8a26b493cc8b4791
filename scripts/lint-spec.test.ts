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

/** The output of the command for a copy of the spec in which one file is changed. */
function lint(name: string, change: (text: string) => string): { status: number | null; stderr: string } {
  return lintChanged([[name, change]]);
}

function lintChanged(changes: readonly (readonly [name: string, change: (text: string) => string])[]) {
  cpSync(SPEC, folder, { recursive: true });
  for (const [name, change] of changes) {
    const file = join(folder, name);
    writeFileSync(file, change(readFileSync(file, "utf8")));
  }
  const args = [join(import.meta.dirname, "lint-spec.ts"), join(folder, "openapi.yaml")];
  return spawnSync(process.execPath, args, { encoding: "utf8" });
}

test("an error is reported with its place and its rule", () => {
  const { status, stderr } = lint("paths/share-links.yaml", (text) =>
    text.replace("operationId: getShareLink\n", "operationId: createShareLink\n"),
  );
  expect(stderr).toContain(
    "/paths/share-links.yaml#/~1v1~1share-links~1{id}/get/createShareLink: Every operation must have a unique",
  );
  expect(stderr).toContain("(operation-operationId-unique)");
  expect(status).toBe(1);
});

test("a warning fails the command too", () => {
  const { status, stderr } = lint("openapi.yaml", (text) =>
    text.replace(/^ {2}license:\n {4}name: MIT\n {4}identifier: MIT\n/m, ""),
  );
  expect(stderr).toContain("(info-license");
  expect(status).toBe(1);
});

test("an unbounded value in a request is reported with its place, wherever it is", () => {
  const unbounded = [
    ["parameters.yaml", ", maximum: 2147483647", "#/Page/schema", "integer must have maximum or exclusiveMaximum"],
    [
      "schemas/redemptions.yaml",
      "maxLength: 512, ",
      "#/CreateRedemption/properties/token",
      "string must have maxLength",
    ],
    [
      "schemas/api-keys.yaml",
      "      maxItems: 7\n",
      "#/CreateApiKey/properties/permissions",
      "array must have maxItems",
    ],
    ["schemas/managed-share-links.yaml", ", maxLength: 300", "#/AllowedOrigins/items", "string must have maxLength"],
    ["schemas/personas.yaml", "  maxLength: 2000\n", "#/PersonaDescription", "string must have maxLength"],
    [
      "schemas/share-links.yaml",
      "      maximum: 87600\n",
      "#/CreateShareLink/properties/expiresInHours",
      "number must have maximum or exclusiveMaximum",
    ],
    [
      "schemas/webhooks.yaml",
      "  additionalProperties: false\n",
      "#/CreateWebhook",
      "object must have additionalProperties or maxProperties",
    ],
  ] as const;
  const { status, stderr } = lintChanged(unbounded.map(([file, bound]) => [file, (text) => text.replace(bound, "")]));
  for (const [file, , place, fault] of unbounded)
    expect(stderr).toContain(
      `${file}${place}: A request needs bounds: a schema of type ${fault}. (share-links/request-bounds)`,
    );
  expect(stderr.trim().split("\n")).toHaveLength(unbounded.length);
  expect(status).toBe(1);
});

test("a file with invalid YAML is reported with the line", () => {
  const { status, stderr } = lint("openapi.yaml", () => "openapi: [\n");
  expect(stderr).toMatch(/openapi\.yaml: .*\(2:1\)/);
  expect(status).toBe(1);
});
