import { expect, test } from "vitest";
import { operationNames } from "../words.ts";
import { operationIds } from "./operation-ids.ts";

test.each([
  ["get", "/pets/{petId}", "getPetsByPetId"],
  ["post", "/v1/pet-owners", "postV1PetOwners"],
  ["delete", "/a/{b}/{c}", "deleteAByBByC"],
  ["get", "/", "getRoot"],
  ["get", "/files/{name}.{ext}", "getFilesByNameByExt"],
])("an operation without an id is named after its method and path: %s %s is %s", (method, path, id) => {
  expect(idsOf({ [path]: { [method]: {} } })).toEqual([id]);
});

test("a generated id never equals an id from the document, wherever that one is", () => {
  expect(idsOf({ "/a": { get: {} }, "/b": { get: { operationId: "getA" } } })).toEqual(["getA2", "getA"]);
});

test("a duplicate id gets a number, and a note names its place", () => {
  const notes: string[] = [];
  const paths = {
    "/a": { get: { operationId: "x" }, put: { operationId: "x" } },
    "/b": { get: { operationId: "x2" } },
  };
  const ids = operationIds({ paths }, (kind, pointer, text) => void notes.push(`${kind} ${pointer}: ${text}`));
  expect([...ids.values()]).toEqual(["x", "x3", "x2"]);
  expect(notes).toEqual([
    'duplicate-operation-id /paths/~1a/put/operationId: /paths/~1a/get has the operationId "x", too; this one is called x3',
  ]);
});

test("webhooks, additional methods and operations behind a reference have ids too, each under its own key", () => {
  const item = { get: { operationId: "read" } };
  const ids = operationIds({
    paths: { "/a": { $ref: "#/components/pathItems/A" }, "/b": { $ref: "#/components/pathItems/A", put: {} } },
    components: { pathItems: { A: item } },
    webhooks: { hook: { post: {}, additionalOperations: { COPY: { operationId: "copy" } } } },
    "x-webhooks": { old: { post: { operationId: "old" } } },
  });
  expect([...ids]).toEqual([
    ["/paths/~1a/get", "read"],
    ["/paths/~1b/put", "putB"],
    ["/paths/~1b/get", "read2"],
    ["/webhooks/hook/post", "postHook"],
    ["/webhooks/hook/additionalOperations/COPY", "copy"],
    ["/x-webhooks/old/post", "old"],
  ]);
});

test("ids that differ only by case or punctuation get numbered names, and the id that is written like the plain name gets that", () => {
  expect([...operationNames(["get_a", "getA", "GetA", "getA2", "b"])]).toEqual([
    ["get_a", "getA3"],
    ["getA", "getA"],
    ["GetA", "getA4"],
    ["getA2", "getA2"],
    ["b", "b"],
  ]);
});

function idsOf(paths: object): string[] {
  return [...operationIds({ paths }).values()];
}
