import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { member } from "../json.ts";
import { documentOf, readDocument } from "./read-document.ts";

const folder = mkdtempSync(join(tmpdir(), "normalize-"));
afterAll(() => rmSync(folder, { recursive: true }));

interface Normal {
  readonly paths: Record<string, Record<string, { responses: unknown; parameters: unknown; requestBody: unknown }>>;
  readonly components: { readonly schemas: Record<string, unknown> };
}

function normal(root: object): Normal {
  return documentOf({ openapi: "3.1.0", ...root }, "a.yaml").root as unknown as Normal;
}

function file(name: string, value: unknown): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify(value));
  return path;
}

const schemasOf = (root: object) => normal(root).components.schemas;
const ref = ($ref: string) => ({ $ref });

test("a schema that references point to becomes a component that is named after its place", () => {
  const parameters = [{ name: "q", in: "query", schema: { enum: ["a"] } }];
  const schemas = {
    A: { properties: { b: { items: ref("#/paths/~1x/get/parameters/0/schema") } }, allOf: [{ minLength: 1 }] },
    B: { items: ref("#/components/schemas/A/properties/b"), not: ref("#/components/schemas/A/allOf/0") },
  };
  expect(schemasOf({ paths: { "/x": { get: { parameters } } }, components: { schemas } })).toMatchObject({
    B: { items: ref("#/components/schemas/AB"), not: ref("#/components/schemas/AAllOf0") },
    AB: { items: ref("#/components/schemas/PathsXGetParameters0Schema") },
    AAllOf0: { minLength: 1 },
    PathsXGetParameters0Schema: { enum: ["a"] },
  });
});

test("a schema may refer to its own definitions, and to itself", () => {
  const A = {
    $defs: { b: { items: ref("#/components/schemas/A/$defs/b") } },
    items: ref("#/components/schemas/A/$defs/b"),
  };
  expect(schemasOf({ components: { schemas: { A } } })).toEqual({
    A: { items: ref("#/components/schemas/ADefsB") },
    ADefsB: { items: ref("#/components/schemas/ADefsB") },
  });
});

test("files are read relative to the file that refers to them, whole or in part", () => {
  file("parts/pet.json", { type: "object", properties: { owner: ref("people.json#/Owner"), self: ref("#") } });
  file("parts/people.json", { Owner: { type: "string" }, Pet: { not: "a component" } });
  file("paths.json", { pets: { get: { operationId: "getPets", responses: { 200: ref("responses.json#/Fine") } } } });
  file("responses.json", {
    Fine: { description: "Fine.", content: { "application/json": { schema: ref("parts/pet.json") } } },
  });
  const root = {
    openapi: "3.1.0",
    paths: { "/pets": ref("paths.json#/pets") },
    components: { schemas: { Pet: { type: "null" } } },
  };
  const { paths, components } = readDocument(file("root.json", root)).root as unknown as Normal;
  expect(paths["/pets"]?.get?.responses).toEqual({
    200: { description: "Fine.", content: { "application/json": { schema: ref("#/components/schemas/Pet2") } } },
  });
  expect(components.schemas).toEqual({
    Pet: { type: "null" },
    Pet2: {
      type: "object",
      properties: { owner: ref("#/components/schemas/Owner"), self: ref("#/components/schemas/Pet2") },
    },
    Owner: { type: "string" },
  });
});

test("files at URLs are only read from the folder that is given for them", () => {
  file("web/schemas.example.com/v1/a.json", { type: "string" });
  const path = file("urls.json", {
    openapi: "3.1.0",
    components: { schemas: { A: ref("https://schemas.example.com/v1/a.json") } },
  });
  const { components } = readDocument(path, { root: join(folder, "web") }).root as unknown as Normal;
  expect(components.schemas).toEqual({ A: { type: "string" } });
  const without = readDocument(path);
  expect((without.root as unknown as Normal).components.schemas).toEqual({ A: {} });
  expect(without.notes.map(({ kind }) => kind)).toEqual(["missing-file"]);
});

test("a document with its own URI has its files beside it", () => {
  file("self/b.json", { type: "string" });
  const root = {
    openapi: "3.2.0",
    $self: "https://example.com/api/openapi.json",
    components: { schemas: { A: ref("b.json") } },
  };
  expect((readDocument(file("self/root.json", root)).root as unknown as Normal).components.schemas).toEqual({
    A: { type: "string" },
  });
});

test("schemas are found by their ids and anchors, relative to the nearest id above", () => {
  const schemas = {
    A: {
      $id: "https://example.com/a",
      properties: { b: ref("b#here"), c: ref("#/$defs/c"), d: ref("#there") },
      $defs: { c: { type: "null" }, d: { $anchor: "there", type: "array" } },
    },
    B: { $id: "https://example.com/b", $defs: { x: { $anchor: "here", type: "string" } } },
    Data: { enum: [{ $id: "https://example.com/b", $anchor: "here" }] },
  };
  const { A, ...others } = schemasOf({ components: { schemas } });
  expect(A).toEqual({
    properties: {
      b: ref("#/components/schemas/BDefsX"),
      c: ref("#/components/schemas/ADefsC"),
      d: ref("#/components/schemas/ADefsD"),
    },
  });
  expect(others).toMatchObject({ BDefsX: { type: "string" }, ADefsC: { type: "null" }, ADefsD: { type: "array" } });
});

test("each of several dynamic anchors with the same name counts in its component, with a note", () => {
  const List = { items: { $dynamicRef: "#item" }, $defs: { item: { $dynamicAnchor: "item", type: "null" } } };
  const Texts = { ...ref("#/components/schemas/List"), $defs: { item: { $dynamicAnchor: "item", type: "string" } } };
  const { root, notes } = documentOf({ openapi: "3.1.0", components: { schemas: { List, Texts } } }, "a.yaml");
  const schemas = (root as unknown as Normal).components.schemas as Record<string, unknown>;
  const follow = (value: unknown) => schemas[String(member(value, "$ref")).replace("#/components/schemas/", "")];
  expect(follow(member(schemas.List, "items"))).toEqual({ type: "null" });
  expect(follow(member(follow(schemas.Texts), "items"))).toEqual({ type: "string" });
  expect(notes.map(({ kind, pointer }) => `${kind} ${pointer}`)).toEqual([
    "repeated-anchor /components/schemas/Texts/$defs/item",
  ]);
});

test("a dynamic reference points to the outermost anchor with its name", () => {
  const schemas = {
    Tree: {
      $id: "https://example.com/tree",
      $dynamicAnchor: "node",
      properties: { children: { items: { $dynamicRef: "#node" } } },
    },
    Strict: { $id: "https://example.com/strict", $dynamicAnchor: "node", $ref: "tree", unevaluatedProperties: false },
  };
  const { Tree, Strict, ...others } = schemasOf({ components: { schemas } });
  expect(Tree).toEqual({ properties: { children: { items: ref("#/components/schemas/Tree") } } });
  const [special = ""] = Object.keys(others);
  expect(Strict).toEqual({ $ref: `#/components/schemas/${special}`, unevaluatedProperties: false });
  expect(others).toEqual({ [special]: { properties: { children: { items: ref("#/components/schemas/Strict") } } } });
});

test("references to components stay, other references are replaced by their targets, and extensions of any shape stay as they are", () => {
  const fine = { description: "Fine." };
  const paths = {
    "x-note": 1,
    "/a": { "x-c": 1, get: { "x-d": null, responses: { 200: fine, 404: ref("#/components/responses/No"), "x-e": 2 } } },
    "/b": ref("#/paths/~1a"),
    "/c": {
      get: { responses: { 200: ref("#/paths/~1a/get/responses/200"), 404: ref("#/components/responses/Also") } },
    },
  };
  const components = { responses: { No: fine, Also: ref("#/components/responses/No") } };
  const { paths: taken, components: kept } = normal({ paths, components });
  expect(Object.keys(taken)).toEqual(["/a", "/b", "/c"]);
  expect(taken["/b"]).toEqual(taken["/a"]);
  expect(taken["/a"]?.get?.responses).toEqual({ 200: fine, 404: ref("#/components/responses/No") });
  expect(taken["/c"]?.get?.responses).toEqual({ 200: fine, 404: ref("#/components/responses/Also") });
  expect(kept).toMatchObject({ responses: { No: fine, Also: fine } });
});

test("a value that should be an object but isn't is left out with a note, and an answer that refers to itself may be anything", () => {
  const paths = {
    "/a": {
      parameters: null,
      get: { requestBody: null, responses: { 200: ref("#/paths/~1a/get/responses/200"), 204: null } },
    },
  };
  const { root, notes } = documentOf({ openapi: "3.1.0", paths }, "a.yaml");
  const anything = { description: "", content: { "*/*": {} } };
  expect(root.paths).toEqual({ "/a": { get: { responses: { 200: anything } } } });
  expect(notes.map(({ kind, pointer }) => `${kind} ${pointer}`)).toEqual([
    "not-an-object /paths/~1a/parameters",
    "not-an-object /paths/~1a/get/requestBody",
    "circle /paths/~1a/get/responses/200",
    "not-an-object /paths/~1a/get/responses/204",
  ]);
});

test("a member that OpenAPI does not define gets a note, an extension does not", () => {
  const get = { "x-a": 1, tags: [], body: {}, responses: { 200: { description: "Fine.", model: {}, "x-b": 1 } } };
  const { notes } = documentOf({ openapi: "3.1.0", paths: { "/a": { get } }, host: "example.com" }, "a.yaml");
  expect(notes.map(({ kind, pointer }) => `${kind} ${pointer}`)).toEqual([
    "unknown-member /paths/~1a/get/body",
    "unknown-member /paths/~1a/get/responses/200/model",
    "unknown-member /host",
  ]);
});
