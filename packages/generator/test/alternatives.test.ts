import { expect, test } from "vitest";
import { generated } from "./generated.ts";

/** The tag of the first is only found through `allOf`. */
const PETS = {
  oneOf: [
    {
      allOf: [
        { type: "object", required: ["kind"] },
        { properties: { kind: { const: "cat" }, lives: { type: "integer" } } },
      ],
    },
    { type: "object", required: ["kind"], properties: { kind: { enum: ["dog", "wolf"] } } },
    { type: "null" },
  ],
};

test.each<[string, object, unknown, string[]]>([
  [
    "alternatives of other types are one list of types",
    { anyOf: [{ type: "string" }, { type: ["integer", "null"] }] },
    true,
    [" must be a string or an integer or null, got true"],
  ],
  [
    "so are those of nested alternatives",
    { oneOf: [{ type: "string" }, { anyOf: [{ type: "null" }, { type: "boolean" }] }] },
    1,
    [" must be a string or null or a boolean, got 1"],
  ],
  [
    "only the alternative of the value's type says what is missing",
    { anyOf: [{ type: "null" }, { type: "object", required: ["a"] }] },
    {},
    ["/a is required"],
  ],
  ["a tag chooses an alternative", PETS, { kind: "cat", lives: "9" }, ['/lives must be an integer, got "9"']],
  ["an unknown tag", PETS, { kind: "cow" }, ['/kind must be one of cat, dog, wolf, got "cow"']],
  ["no tag", PETS, {}, ["/kind is required"]],
  ["nothing that could have a tag", PETS, 1, [" must be an object or null, got 1"]],
  [
    "constants and types in one list",
    { anyOf: [{ const: "a" }, { type: "null" }, { enum: ["b", "c"] }] },
    1,
    [" must be null or one of a, b, c, got 1"],
  ],
  [
    "if several alternatives fit, the issue says so and not what the others miss",
    { oneOf: [{ minimum: 1 }, { minimum: 2 }, { minimum: 9 }] },
    3,
    [" fits several alternatives and must fit one, got 3"],
  ],
  [
    "contains does not blame each item",
    { contains: { type: "string" } },
    [1, 2],
    [" must hold at least 1 item of the kind asked for"],
  ],
  [
    "the faults of alternatives leave all others in place",
    { required: ["b"], allOf: [{ required: ["c"] }, { anyOf: [{ type: "string" }] }] },
    {},
    ["/b is required", "/c is required", " must be a string, got an object"],
  ],
  [
    "a failed condition is reported by its requirements",
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    { if: { type: "object" }, then: { required: ["a"] } },
    {},
    ["/a is required"],
  ],
  [
    "a fault of a name says that it is about the name",
    { propertyNames: { maxLength: 1 } },
    { ab: 1 },
    ['/ab has a name that must have at most 1 character, got "ab"'],
  ],
  [
    "a dependent field says on what",
    { dependentRequired: { a: ["b"] } },
    { a: 1 },
    ["/b is required when a is present"],
  ],
  ["false is not allowed", { properties: { a: false } }, { a: 1 }, ["/a is not allowed"]],
  [
    "items past the prefix are too many",
    { prefixItems: [{}], items: false },
    [1, 2],
    [" must have at most 1 item, got an array of 2"],
  ],
  [
    "unevaluated items are too many",
    { prefixItems: [{}], unevaluatedItems: false },
    [1, 2],
    [" must have at most 1 item, got an array of 2"],
  ],
  [
    "equal items are named",
    { uniqueItems: true },
    [1, 2, 1],
    [" must not hold the same item twice; items 0 and 2 are equal"],
  ],
  ["a constant is shown", { const: { a: 1 } }, 1, [" must be an object, got 1"]],
])("%s", async (_, schema, value, expected) => {
  const { schemas } = await generated({ openapi: "3.1.0", components: { schemas: { A: schema } } });
  expect(schemas.A?.issues(value).map(({ pointer, message }) => `${pointer} ${message}`)).toEqual(expected);
});
