import { describe, expect, test } from "vitest";
import { generated } from "../../test/generated.ts";

describe("OpenAPI 3.0", () => {
  test.each<[string, object, readonly unknown[], readonly unknown[]]>([
    ["nullable lets null in", { type: "string", nullable: true }, [null, "a"], [1]],
    ["nullable lets null into an enum", { type: "string", enum: ["a"], nullable: true }, [null, "a"], ["b"]],
    ["nullable without a type lets null into an enum", { enum: ["a"], nullable: true }, [null, "a"], ["b"]],
    [
      "nullable lets null in beside allOf",
      { allOf: [{ $ref: "#/components/schemas/Text" }], nullable: true },
      [null, "abc"],
      ["a", 1],
    ],
    [
      "nullable lets null in beside a type and oneOf",
      { type: "string", oneOf: [{ maxLength: 1 }], nullable: true },
      [null, "a"],
      ["ab"],
    ],
    ["nullable: false changes nothing", { type: "string", nullable: false }, ["a"], [null]],
    ["nullable beside a $ref is meant", { $ref: "#/components/schemas/Text", nullable: true }, [null, "abc"], ["a"]],
    [
      "other members beside a $ref are ignored",
      { $ref: "#/components/schemas/Text", maxLength: 1 },
      ["abc"],
      [null, "a"],
    ],
    [
      "exclusive bounds are flags",
      { minimum: 1, exclusiveMinimum: true, maximum: 3, exclusiveMaximum: true },
      [1.5, 2.9],
      [1, 3],
    ],
    [
      "bounds whose flag is false include themselves",
      { minimum: 1, exclusiveMinimum: false, maximum: 3, exclusiveMaximum: false },
      [1, 3],
      [0, 4],
    ],
    ["a flag without a bound has no effect", { type: "number", exclusiveMinimum: true }, [-1], ["a"]],
    ["additionalProperties may be a boolean", { type: "object", additionalProperties: false }, [{}], [{ a: 1 }]],
    [
      "example, xml and discriminator change no verdict",
      { oneOf: [{ type: "object", required: ["t"] }], discriminator: { propertyName: "t" }, example: 1, xml: {} },
      [{ t: "anything" }],
      [{}],
    ],
  ])("%s", async (_, schema, good, bad) => {
    const text = { type: "string", minLength: 2 };
    const { schemas } = await generated({ openapi: "3.0.3", components: { schemas: { A: schema, Text: text } } });
    expect(good.map((value) => schemas.A?.is(value))).toEqual(good.map(() => true));
    expect(bad.map((value) => schemas.A?.is(value))).toEqual(bad.map(() => false));
  });
});

describe("OpenAPI 3.1", () => {
  test.each<[string, unknown, readonly unknown[], readonly unknown[]]>([
    ["members beside a $ref apply", { $ref: "#/components/schemas/Text", maxLength: 3 }, ["abc"], ["a", "abcd"]],
    ["true takes everything", true, [1, null], []],
    ["false accepts nothing", false, [], [1, null]],
    [
      "a $ref leads into any place of the document",
      {
        properties: {
          a: { $ref: "#/components/schemas/Text/$defs/odd~1name%25" },
          b: { $ref: "#/paths/~1x/get/parameters/0/schema" },
        },
      },
      [{ a: 1, b: true }],
      [{ a: "1" }, { b: 1 }],
    ],
    ["lengths are counted in code points", { type: "string", minLength: 2, maxLength: 2 }, ["𝒳𝒳", "ab"], ["𝒳", "𝒳𝒳𝒳"]],
    ["multiples are decimal", { multipleOf: 0.01 }, [19.99, 0.07, 1e21, 0, -4.35], [19.999, 0.001]],
    [
      "1.0 is an integer, infinity isn't a number",
      { type: "integer" },
      [1.0, -0, 1e300],
      [1.5, Number.NaN, Number.POSITIVE_INFINITY, "1"],
    ],
    [
      "inherited members are neither there nor missing",
      { required: ["toString"], properties: { constructor: { type: "string" } } },
      [{ toString: 1 }],
      [{}, { toString: 1, constructor: 1 }],
    ],
    [
      "__proto__ is a name like another",
      JSON.parse(
        '{ "required": ["__proto__"], "properties": { "__proto__": { "type": "string" } }, "additionalProperties": false }',
      ),
      [JSON.parse('{ "__proto__": "a" }')],
      [{}, JSON.parse('{ "__proto__": 1 }')],
    ],
    [
      "items are unique by value",
      { uniqueItems: true },
      [[1, "1", true, [1], { a: 1 }]],
      [
        [
          { a: 1, b: 2 },
          { b: 2, a: 1 },
        ],
        [[1], [1]],
      ],
    ],
  ])("%s", async (_, schema, good, bad) => {
    const text = { type: "string", minLength: 2, $defs: { "odd/name%": { type: "integer" } } };
    const { schemas } = await generated({
      openapi: "3.1.0",
      paths: {
        "/x": { get: { operationId: "x", parameters: [{ name: "p", in: "query", schema: { type: "boolean" } }] } },
      },
      components: { schemas: { A: schema, Text: text } },
    });
    expect(good.map((value) => schemas.A?.is(value))).toEqual(good.map(() => true));
    expect(bad.map((value) => schemas.A?.is(value))).toEqual(bad.map(() => false));
  });
});
