import { expect, test } from "vitest";
import type { JsonObject } from "../json.ts";
import { splitViews } from "./views.ts";

const string = { type: "string" };
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: unknown) => ({ content: { "application/json": { schema } } });
const PET = {
  type: "object",
  required: ["id", "name", "password"],
  properties: { id: { ...string, readOnly: true }, name: string, password: { ...string, writeOnly: true } },
};

function documentWith(schemas: JsonObject, body: unknown = ref("Pet")): JsonObject {
  const post = { requestBody: json(body), responses: { 200: json(body) } };
  return { openapi: "3.1.0", paths: { "/pets": { post } }, components: { schemas } };
}

function schemasOf(root: JsonObject): Record<string, { required?: string[]; properties?: object }> {
  return (splitViews(root).components as { schemas: never }).schemas;
}

test("a request need not have read-only properties, and a response need not have write-only ones", () => {
  const { paths, components } = splitViews(documentWith({ Pet: PET }));
  expect(components).toEqual({
    schemas: { Pet: { ...PET, required: ["id", "name"] }, PetRequest: { ...PET, required: ["name", "password"] } },
  });
  expect(paths).toEqual({
    "/pets": { post: { requestBody: json(ref("PetRequest")), responses: { 200: json(ref("Pet")) } } },
  });
});

test("every schema that refers to such a schema, directly or through others, has two views as well", () => {
  const list = { type: "array", items: ref("Pet") };
  const shop = { type: "object", properties: { pets: ref("List"), name: string } };
  expect(schemasOf(documentWith({ Pet: PET, List: list, Shop: shop, Other: string }, ref("Shop")))).toMatchObject({
    ShopRequest: { properties: { pets: ref("ListRequest") } },
    ListRequest: { items: ref("PetRequest") },
    Shop: shop,
    List: list,
    Other: string,
  });
});

test("a request need not have a property that is required beside an allOf and read-only in one of its members", () => {
  const { required, ...properties } = PET;
  const schemas = schemasOf(documentWith({ Base: properties, Pet: { allOf: [ref("Base"), { required }], required } }));
  expect(schemas.PetRequest).toEqual({
    allOf: [ref("Base"), { required: ["name", "password"] }],
    required: ["name", "password"],
  });
});

test("a property is also read-only if the schema that it refers to is read-only", () => {
  const pet = { type: "object", required: ["id"], properties: { id: ref("Id") } };
  expect(schemasOf(documentWith({ Pet: pet, Id: { ...string, readOnly: true } })).PetRequest?.required).toEqual([]);
});

test("a schema that contains itself gets views that contain themselves", () => {
  const tree = { ...PET, properties: { ...PET.properties, parent: ref("Pet") } };
  expect(schemasOf(documentWith({ Pet: tree })).PetRequest?.properties).toMatchObject({ parent: ref("PetRequest") });
});

test("the view for requests never takes the name of another schema", () => {
  expect(Object.keys(schemasOf(documentWith({ Pet: PET, PetRequest: string })))).toEqual([
    "Pet",
    "PetRequest",
    "PetRequest2",
  ]);
});

test("a document without such properties stays as it is, and so does data that only looks like a schema", () => {
  const root = documentWith({ Pet: { ...PET, properties: { name: string } } });
  expect(splitViews(root)).toBe(root);
  const example = { schema: { required: ["id"], properties: { id: { readOnly: true } } } };
  const { components } = splitViews({
    ...documentWith({ Pet: PET }),
    components: { schemas: { Pet: PET }, examples: { a: { value: example } } },
  });
  expect((components as JsonObject).examples).toEqual({ a: { value: example } });
});
