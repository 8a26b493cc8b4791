import { expect, test } from "vitest";
import { generated } from "../../test/generated.ts";
import { type JsonObject, objectMember } from "../json.ts";
import { documentOf } from "./read-document.ts";

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const tagged = (kind: JsonObject, field: string) => {
  return { type: "object", required: ["kind", field], properties: { kind, [field]: { type: "number" } } };
};
const string = { type: "string" };
const SHAPE = {
  oneOf: [ref("Round"), ref("Square")],
  discriminator: { propertyName: "kind", mapping: { round: "Round", square: "Square", box: "Square" } },
};

function documentWith(Shape: JsonObject, schemas: JsonObject = {}): JsonObject {
  const all = { Shape, Round: tagged(string, "radius"), Square: tagged(string, "side"), ...schemas };
  return { openapi: "3.0.3", info: {}, paths: {}, components: { schemas: all } };
}

test("a mapping that names every alternative decides which one applies to a value", async () => {
  const { schemas, notes } = await generated(documentWith(SHAPE));
  const messages = (value: unknown) =>
    schemas.Shape?.issues(value).map(({ pointer, message }) => `${pointer} ${message}`);
  expect(messages({ kind: "round", radius: 1 })).toEqual([]);
  expect(messages({ kind: "box", side: 1 })).toEqual([]);
  expect(messages({ kind: "square", radius: 1 })).toEqual(["/side is required"]);
  expect(messages({ kind: "Round", radius: 1 })).toEqual(['/kind must be one of round, square, box, got "Round"']);
  expect(messages({ radius: 1 })).toEqual(["/kind is required"]);
  expect(notes).toEqual([]);
});

const BASE = { type: "object", required: ["kind"], properties: { kind: { enum: ["round", "square", "box", "line"] } } };

test.each<[string, JsonObject, JsonObject]>([
  ["through allOf", SHAPE, { Round: { allOf: [ref("Base"), string] }, Base: tagged(string, "radius") }],
  ["where the property has more values", SHAPE, { Base: BASE, Round: { allOf: [ref("Base")] }, Square: ref("Base") }],
  ["in an anyOf", { anyOf: SHAPE.oneOf, discriminator: SHAPE.discriminator }, {}],
  ["where null may take its place", { ...SHAPE, nullable: true }, {}],
])("a mapping decides %s", (_, shape, schemas) => {
  const { root } = documentOf(documentWith(shape, schemas), "a.yaml");
  expect(JSON.stringify(objectMember(objectMember(root, "components"), "schemas").Shape)).toContain(
    '{"const":"round"}',
  );
});

test.each<[string, JsonObject, JsonObject]>([
  ["names only some of the alternatives", { discriminator: { propertyName: "kind", mapping: { round: "Round" } } }, {}],
  ["is left out", { discriminator: { propertyName: "kind" } }, {}],
  ["is of a property that an alternative need not have", {}, { Square: { properties: { kind: string } } }],
  ["is of a property that is a number", {}, { Square: tagged({ type: "integer" }, "side") }],
  ["names values that an alternative does not take", {}, { Square: tagged({ enum: ["box"] }, "side") }],
  [
    "says what the alternatives say",
    {},
    { Round: tagged({ const: "round" }, "radius"), Square: tagged({ enum: ["square", "box"] }, "side") },
  ],
  ["is beside one alternative", { oneOf: [ref("Round")] }, {}],
])("a mapping is only a hint if it %s", (_, changes, schemas) => {
  const { root } = documentOf(documentWith({ ...SHAPE, ...changes }, schemas), "a.yaml");
  const { oneOf } = objectMember(objectMember(root, "components"), "schemas").Shape as JsonObject;
  expect(oneOf).toEqual({ ...SHAPE, ...changes }.oneOf);
});

test("a mapping also decides in a property that is named default or enum", () => {
  const { root } = documentOf(documentWith({ properties: { default: SHAPE, enum: SHAPE } }), "a.yaml");
  expect(JSON.stringify(root).match(/"const":"round"/g)).toHaveLength(2);
});
