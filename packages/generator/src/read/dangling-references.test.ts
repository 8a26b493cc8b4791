import { expect, test } from "vitest";
import { type JsonObject, objectMember } from "../json.ts";
import { documentOf } from "./read-document.ts";

const ref = ($ref: string) => ({ $ref });
const NOPE = "#/components/schemas/Nope";

test.each([
  ["to a component that does not exist", NOPE, "dangling-reference", "points at nothing"],
  ["to an anchor that does not exist", "#here", "dangling-reference", "leads to an anchor that is not there"],
  ["to a file that does not exist", "other.yaml#/A", "missing-file", "leads to a file that can't be read"],
])("a schema's $ref %s allows any value, with a note that names its place", (_, $ref, kind, reason) => {
  const schemas = { A: { properties: { b: { ...ref($ref), description: "B" } } } };
  const { root, notes } = documentOf({ openapi: "3.1.0", components: { schemas } }, "a.yaml");
  expect(objectMember(root.components, "schemas")).toEqual({ A: { properties: { b: { description: "B" } } } });
  expect(notes).toEqual([
    {
      kind,
      pointer: "/components/schemas/A/properties/b/$ref",
      text: `$ref ${JSON.stringify($ref)} ${reason}, and is taken as anything`,
    },
  ]);
});

test("a body or an answer whose $ref has no target may be anything, and such a parameter or header is left out", () => {
  const operation = {
    parameters: [ref("#/components/parameters/Nope"), { name: "q", in: "query", schema: { type: "string" } }],
    requestBody: ref("#/components/requestBodies/Nope"),
    responses: {
      200: ref("#/components/responses/Nope"),
      404: { description: "None.", headers: { a: ref("#/components/headers/Nope") }, content: {} },
    },
  };
  const { root, notes } = documentOf({ openapi: "3.1.0", paths: { "/a": { post: operation } } }, "a.yaml");
  expect(root.paths).toEqual({
    "/a": {
      post: {
        parameters: [operation.parameters[1]],
        requestBody: { content: { "*/*": {} } },
        responses: {
          200: { description: "", content: { "*/*": {} } },
          404: { description: "None.", headers: {}, content: {} },
        },
      },
    },
  });
  expect(notes.map(({ kind }) => kind)).toEqual(Array(4).fill("dangling-reference"));
});

test("a reference to a component that is itself a reference without a target allows any value, too", () => {
  const responses = { A: ref("#/components/responses/B"), B: ref("#/components/responses/Nope") };
  const get: JsonObject = { responses: { 200: ref("#/components/responses/A"), 400: ref("#/components/responses/C") } };
  const document = documentOf(
    { openapi: "3.1.0", paths: { "/a": { get } }, components: { responses: { ...responses, C: 1 } } },
    "a.yaml",
  );
  const anything = { description: "", content: { "*/*": {} } };
  expect(document.root.paths).toEqual({ "/a": { get: { responses: { 200: anything, 400: anything } } } });
});
