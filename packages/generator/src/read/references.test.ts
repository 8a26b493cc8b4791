import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { documentOf, readDocument, type SpecDocument } from "./read-document.ts";

const folder = mkdtempSync(join(tmpdir(), "references-"));
afterAll(() => rmSync(folder, { recursive: true }));

const ref = ($ref: string) => ({ $ref });

function file(name: string, value: unknown): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify(value));
  return path;
}

const kindsOf = ({ notes }: SpecDocument) => notes.map(({ kind }) => kind);
const schemasOf = ({ root }: SpecDocument) => (root.components as { schemas: Record<string, unknown> }).schemas;

test("an operation, a list and a map may be in separate files, with a note", () => {
  file("get.json", { operationId: "getA", responses: ref("responses.json"), parameters: ref("parameters.json") });
  file("responses.json", { 200: { description: "Fine." } });
  file("parameters.json", [{ name: "q", in: "query", schema: { type: "string" } }]);
  file("properties.json", { a: { type: "string" }, b: ref("#/a") });
  const document = readDocument(
    file("root.json", {
      openapi: "3.0.3",
      paths: { "/a": { get: { ...ref("get.json"), summary: "Ours" } } },
      components: { schemas: { A: { properties: ref("properties.json") } } },
    }),
  );
  expect(document.root.paths).toEqual({
    "/a": {
      get: {
        operationId: "getA",
        responses: { 200: { description: "Fine." } },
        parameters: [{ name: "q", in: "query", schema: { type: "string" } }],
        summary: "Ours",
      },
    },
  });
  expect(schemasOf(document)).toMatchObject({ A: { properties: { a: { type: "string" } } } });
  expect(kindsOf(document)).toEqual(Array(4).fill("misplaced-reference"));
});

test("a component that is only a reference to a file gives its name to the content of the file", () => {
  file("schemas/index.json", { Pet: ref("pet.json"), Toy: { type: "string" } });
  file("schemas/pet.json", { properties: { toy: ref("index.json#/Toy"), self: ref("pet.json") } });
  const path = file("indexed.json", {
    openapi: "3.1.0",
    paths: { "/a": { get: { responses: { 200: ref("answer.json") } } } },
    components: { schemas: ref("schemas/index.json") },
  });
  file("answer.json", { description: "A pet", content: { "application/json": { schema: ref("schemas/pet.json") } } });
  expect(schemasOf(readDocument(path))).toEqual({
    Pet: { properties: { toy: ref("#/components/schemas/Toy"), self: ref("#/components/schemas/Pet") } },
    Toy: { type: "string" },
  });
});

test.each<[string, string, string]>([
  ["through another $ref", "#/components/schemas/A/properties/b", "#/components/schemas/BPropertiesB"],
  ["without the first slash", "#components/schemas/B", "#/components/schemas/B"],
  ["as Swagger 2 has it", "#/definitions/B", "#/components/schemas/B"],
  ["by the name alone", "B", "#/components/schemas/B"],
  ["with a percent sign as it is", "#/components/schemas/100%", "#/components/schemas/100%25"],
])("a reference %s is followed as its author means it", (_, $ref, taken) => {
  const schemas = {
    A: { ...ref("#/components/schemas/B"), description: "A" },
    B: { properties: { b: { type: "string" } } },
    C: { items: ref($ref) },
    "100%": true,
  };
  const document = documentOf({ openapi: "3.1.0", components: { schemas } }, "a.yaml");
  const { items } = schemasOf(document).C as { items: { $ref: string } };
  if (taken.includes("Properties"))
    expect(schemasOf(document)[items.$ref.split("/").pop() ?? ""]).toEqual({ type: "string" });
  else expect(items).toEqual(ref(taken));
  expect(kindsOf(document)).toEqual($ref.includes("100%") ? [] : ["misplaced-reference"]);
});

test("a reference to a file that ends in #/ means the whole file", () => {
  file("whole.json", { type: "string" });
  const path = file("to-whole.json", {
    openapi: "3.1.0",
    components: { schemas: { A: { items: ref("whole.json#/") } } },
  });
  const document = readDocument(path);
  expect(schemasOf(document)).toEqual({ A: { items: ref("#/components/schemas/Whole") }, Whole: { type: "string" } });
  expect(kindsOf(document)).toEqual(["misplaced-reference"]);
});

test("beside the $ref of a parameter, only texts count", () => {
  const parameters = { Page: { name: "page", in: "query", schema: { type: "integer" }, description: "A page" } };
  const get = { parameters: [{ ...ref("#/components/parameters/Page"), required: true, description: "Ours" }] };
  const { root, notes } = documentOf(
    { openapi: "3.1.0", paths: { "/a": { get } }, components: { parameters } },
    "a.yaml",
  );
  expect(root.paths).toEqual({
    "/a": { get: { parameters: [{ ...ref("#/components/parameters/Page"), description: "Ours" }] } },
  });
  expect(notes.map(({ kind, pointer }) => `${kind} ${pointer}`)).toEqual([
    "beside-reference /paths/~1a/get/parameters/0/required",
  ]);
});

test("a discriminator's mapping names schemas by reference or by name, and points to components", () => {
  file("cat.json", { type: "object" });
  const mapping = { cat: "cat.json", dog: "Dog", cow: "#/components/schemas/Cow", none: "Nobody" };
  const Pet = { oneOf: [ref("#/components/schemas/Dog")], discriminator: { propertyName: "is", mapping } };
  const old = { discriminator: "is" };
  const path = file("mapping.json", { openapi: "3.0.3", components: { schemas: { Pet, Dog: {}, Cow: {}, Old: old } } });
  const document = readDocument(path);
  expect(schemasOf(document)).toMatchObject({
    Pet: {
      discriminator: {
        propertyName: "is",
        mapping: { cat: "#/components/schemas/Cat", dog: "#/components/schemas/Dog", cow: "#/components/schemas/Cow" },
      },
    },
    Cat: { type: "object" },
    Old: { discriminator: { propertyName: "is" } },
  });
  expect(kindsOf(document)).toEqual(["odd-value", "older-keyword"]);
});

test("a recursive reference of JSON Schema 2019-09 points to the outermost schema with a recursive anchor", () => {
  const schemas = {
    Tree: { $id: "https://example.com/tree", $recursiveAnchor: true, items: { $recursiveRef: "#" } },
    Strict: { $id: "https://example.com/strict", $recursiveAnchor: true, $ref: "tree", minItems: 1 },
  };
  const { Tree, Strict, ...others } = schemasOf(documentOf({ openapi: "3.1.0", components: { schemas } }, "a.yaml"));
  expect(Tree).toEqual({ items: ref("#/components/schemas/Tree") });
  expect(Strict).toMatchObject({ minItems: 1 });
  expect(Object.values(others)).toEqual([{ items: ref("#/components/schemas/Strict") }]);
});
