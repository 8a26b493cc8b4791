import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readDocument } from "./read-document.ts";

const folder = mkdtempSync(join(tmpdir(), "read-document-"));
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ["YAML of 3.1", "a.yaml", "openapi: 3.1.1\n", "3.1"],
  ["JSON of 3.0", "a.json", '{ "openapi": "3.0.3" }', "3.0"],
  ["JSON with a byte order mark", "b.json", '\uFEFF{ "openapi": "3.1.0" }', "3.1"],
  ["a YAML flow mapping", "b.yaml", "{ openapi: 3.1.0 }", "3.1"],
])("%s is read", (_, name, text, version) => {
  expect(readDocument(file(name, text))).toMatchObject({ version, source: name });
});

test("a file that does not exist is named", () => {
  expect(() => readDocument(join(folder, "nope.yaml"))).toThrow(
    `nope.yaml can not be honoured:\n  does not exist (looked for ${join(folder, "nope.yaml")})`,
  );
});

test.each([
  ["a folder", "..", undefined, /can not be read \(EISDIR\)/],
  ["broken YAML", "c.yaml", "openapi: 3.1.0\ninfo: [1\npaths: {}\n", /is no valid YAML: line [23], column \d+/],
  [
    "broken JSON that YAML would take",
    "c.json",
    '{ "openapi": "3.1.0",\n "a": }',
    /is no valid JSON: Unexpected token/,
  ],
  ["a key that is there twice", "d.yaml", "openapi: 3.1.0\na: 1\na: 2\n", /line 3, column 1: Map keys must be unique/],
  ["an alias without an end", "e.yaml", "openapi: 3.1.0\na: &a { b: *a }\n", /YAML alias/],
  ["OpenAPI 2.0", "f.yaml", 'swagger: "2.0"\n', /follows OpenAPI \(Swagger\) 2.0; 3.0 and 3.1 are supported/],
  ["OpenAPI 3.2", "g.yaml", "openapi: 3.2.0\n", /follows OpenAPI 3.2.0/],
  ["a version that is a number", "h.yaml", "openapi: 3.1\n", /needs "openapi" to be a string such as "3.1.1", got 3.1/],
  ["a list", "i.yaml", "- 1\n", /is no OpenAPI document: its top level is not an object/],
  ["another object", "j.yaml", "name: x\n", /is no OpenAPI document: it has no "openapi"/],
])("%s is refused", (_, name, text, message) => {
  expect(() => readDocument(text === undefined ? folder : file(name, text))).toThrow(message);
});

function file(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}
