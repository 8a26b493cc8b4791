import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { readDocument } from "./read-document.ts";

const folder = mkdtempSync(join(tmpdir(), "read-document-"));
afterAll(() => rmSync(folder, { recursive: true }));

test.each([
  ["YAML of 3.1", "a.yaml", "openapi: 3.1.1\n"],
  ["JSON of 3.0", "a.json", '{ "openapi": "3.0.3" }'],
  ["OpenAPI 3.2", "g.yaml", "openapi: 3.2.0\n"],
  ["a version without its last number", "k.yaml", 'openapi: "3.1"\n'],
  ["a version that YAML has as a number", "h.yaml", "openapi: 3.1\n"],
  ["JSON with a byte order mark", "b.json", '\uFEFF{ "openapi": "3.1.0" }'],
  ["a YAML flow mapping", "b.yaml", "{ openapi: 3.1.0 }"],
])("%s is read", (_, name, text) => {
  expect(readDocument(file(name, text))).toEqual({
    root: { openapi: "3.1.1", paths: {}, components: { schemas: {} } },
    source: name,
    notes: [],
  });
});

test.each([
  ["YAML", "d.yaml", "openapi: 3.1.0\nx-a: 1\nx-a: 2\n", "d.yaml, line 3, column 1"],
  ["JSON", "d.json", '{ "openapi": "3.1.0", "x-\\"a\\\\": "\\":", "x-a": 1,\n"x-a" : 2 }', "d.json, line 2, column 1"],
])("of a key that is there twice in %s, the last one counts, with a note", (_, name, text, place) => {
  const { root, notes } = readDocument(file(name, text));
  expect(root["x-a"]).toBe(2);
  const said = `${place}: the key "x-a" is there twice; the last one counts`;
  expect(notes).toEqual([{ kind: "duplicate-key", pointer: "", text: said }]);
});

test("the message about a missing file names it", () => {
  expect(() => readDocument(join(folder, "nope.yaml"))).toThrow(
    `nope.yaml can not be honoured:\n  does not exist (looked for ${join(folder, "nope.yaml")})`,
  );
});

test.each([
  ["a folder", "..", undefined, /can not be read \(EISDIR\)/],
  ["broken YAML", "c.yaml", "openapi: 3.1.0\ninfo: [1\npaths: {}\n", /isn't valid YAML: line [23], column \d+/],
  [
    "broken JSON that YAML would take",
    "c.json",
    '{ "openapi": "3.1.0",\n "a": }',
    /isn't valid JSON: Unexpected token/,
  ],
  ["an alias without an end", "e.yaml", "openapi: 3.1.0\na: &a { b: *a }\n", /YAML alias/],
  ["OpenAPI 2.0", "f.yaml", 'swagger: "2.0"\n', /follows Swagger 2.0.*npx swagger2openapi f.yaml -o/],
  ["OpenAPI 4", "l.yaml", "openapi: 4.0.0\n", /follows OpenAPI 4.0.0; 3.0, 3.1 and 3.2 are supported/],
  ["a version that is a list", "m.yaml", "openapi: [3]\n", /needs "openapi" to be a text such as "3.1.1", got \[3\]/],
  ["a list", "i.yaml", "- 1\n", /isn't an OpenAPI document: its top level is not an object/],
  ["another object", "j.yaml", "name: x\n", /isn't an OpenAPI document: it has no "openapi"/],
])("%s is refused", (_, name, text, message) => {
  expect(() => readDocument(text === undefined ? folder : file(name, text))).toThrow(message);
});

function file(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}
