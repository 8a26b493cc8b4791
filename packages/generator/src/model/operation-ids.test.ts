import { expect, test } from "vitest";
import { operationNames } from "../words.ts";
import { operationIds } from "./operation-ids.ts";

test.each([
  ["get", "/pets/{petId}", "getPetsByPetId"],
  ["post", "/v1/pet-owners", "postV1PetOwners"],
  ["delete", "/a/{b}/{c}", "deleteAByBByC"],
  ["get", "/", "getRoot"],
  ["get", "/files/{name}.{ext}", "getFilesByNameByExt"],
])("an operation without an id is called after its method and path: %s %s is %s", (method, path, id) => {
  expect(idsOf({ [path]: { [method]: {} } })).toEqual([id]);
});

test("an id that is made never takes one that the document gives, wherever that stands", () => {
  expect(idsOf({ "/a": { get: {} }, "/b": { get: { operationId: "getA" } } })).toEqual(["getA2", "getA"]);
});

test("an id that is there twice is numbered, and noted with its place", () => {
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

test("webhooks, additional methods, and the operations behind a reference have ids, too, each by its own key", () => {
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

test("ids that differ by case or punctuation alone get names that differ by a number, and the one that is written so the plain name", () => {
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
