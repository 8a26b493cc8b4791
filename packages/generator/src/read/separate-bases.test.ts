import { expect, test } from "vitest";
import { generated } from "../../test/generated.ts";
import { documentOf } from "./read-document.ts";

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const PARTS = {
  Pet: {
    type: "object",
    required: ["kind"],
    properties: { kind: { type: "string" } },
    oneOf: [ref("Cat"), ref("Dog")],
    discriminator: { propertyName: "kind" },
  },
  Cat: { allOf: [ref("Pet"), { required: ["meows"], properties: { meows: { type: "boolean" } } }] },
  Dog: { allOf: [ref("Pet"), { required: ["barks"], properties: { barks: { type: "boolean" } } }] },
};

test.each([
  ["before", ["Pet", "Cat", "Dog"]],
  ["after", ["Cat", "Dog", "Pet"]],
])(
  "alternatives that are %s the schema that they include have its properties, without its alternatives",
  async (_, order) => {
    const schemas = Object.fromEntries(order.map((name) => [name, PARTS[name as keyof typeof PARTS]]));
    const root = { openapi: "3.0.3", components: { schemas } };
    const { notes } = documentOf(root, "a.yaml");
    expect(notes.map(({ kind, pointer }) => `${kind} ${pointer}`).sort()).toEqual([
      "circle /components/schemas/Cat/allOf/0/$ref",
      "circle /components/schemas/Dog/allOf/0/$ref",
    ]);
    const { schemas: validators } = await generated(root);
    const cat = { kind: "cat", meows: true };
    expect([validators.Pet?.is(cat), validators.Cat?.is(cat), validators.Dog?.is(cat)]).toEqual([true, true, false]);
    expect([validators.Pet?.is({ meows: true }), validators.Cat?.is({ meows: true })]).toEqual([false, false]);
    expect(validators.Pet?.is({ kind: "cow" })).toBe(false);
  },
);
