import { expect, test } from "vitest";
import { generated } from "../../../test/generated.ts";
import { textOf } from "./texts.ts";

test.each<[object, unknown, string]>([
  [{ required: ["a"] }, {}, "is required"],
  [{ dependentRequired: { a: ["b"] } }, { a: 1 }, "is required when a is present"],
  [{ dependentRequired: { ">=": ["b"] } }, { ">=": 1 }, "is required when >= is present"],
  [{ additionalProperties: false }, { a: 1 }, "is not a known field"],
  [{ unevaluatedProperties: false }, { a: 1 }, "is not a known field"],
  [{ type: "string" }, 7, "must be a string, got 7"],
  [{ type: "integer" }, "7", 'must be an integer, got "7"'],
  [{ type: ["object", "null"] }, 7, "must be an object or null, got 7"],
  [{ enum: ["a", 1, null, {}, [0]] }, 7, "must be one of a, 1, null, an object, an array of 1, got 7"],
  [{ const: "a" }, 7, 'must be "a", got 7'],
  [{ format: "date" }, "7", 'must be a date such as 2026-01-31, got "7"'],
  [{ format: "int8" }, 128, "must be an integer from -128 to 127, got 128"],
  [{ pattern: "^<a>$" }, "7", 'must match the pattern ^<a>$, got "7"'],
  [{ minimum: 8 }, 7, "must be at least 8, got 7"],
  [{ maximum: -1.5 }, 7, "must be at most -1.5, got 7"],
  [{ exclusiveMinimum: 1e21 }, 7, "must be greater than 1e+21, got 7"],
  [{ exclusiveMaximum: 1 }, 7, "must be less than 1, got 7"],
  [{ multipleOf: 0.2 }, 0.3, "must be a multiple of 0.2, got 0.3"],
  [{ minLength: 1 }, "", "must not be empty"],
  [{ minLength: 2 }, "7", 'must have at least 2 characters, got "7"'],
  [{ maxLength: 1 }, "77", 'must have at most 1 character, got "77"'],
  [{ minItems: 1 }, [], "must have at least 1 item, got an array of 0"],
  [{ maxItems: 0 }, [7], "must have at most 0 items, got an array of 1"],
  [{ prefixItems: [{}, {}], items: false }, [1, 2, 3], "must have at most 2 items, got an array of 3"],
  [{ prefixItems: [{}, {}], unevaluatedItems: false }, [1, 2, 3], "must have at most 2 items, got an array of 3"],
  [
    { anyOf: [{ prefixItems: [{}] }], unevaluatedItems: false },
    [1, 2, 3],
    "must have at most 1 item, got an array of 3",
  ],
  [
    { anyOf: [{ prefixItems: [{}, {}] }], unevaluatedItems: false },
    [1, 2, 3],
    "must have at most 2 items, got an array of 3",
  ],
  [{ minProperties: 1 }, {}, "must have at least 1 field, got an object"],
  [{ maxProperties: 2 }, { a: 1, b: 1, c: 1 }, "must have at most 2 fields, got an object"],
  [{ uniqueItems: true }, [1, 2, 1], "must not hold the same item twice; items 0 and 2 are equal"],
  [{ contains: { const: 1 } }, [], "must hold at least 1 item of the kind asked for"],
  [{ contains: { const: 1 }, minContains: 2 }, [1], "must hold at least 2 items of the kind asked for"],
  [{ contains: { const: 1 }, maxContains: 2 }, [], "must hold 1 to 2 items of the kind asked for"],
  [{ anyOf: [{ type: "string" }, { type: "null" }] }, 7, "must be a string or null, got 7"],
  [{ oneOf: [{ minimum: 1 }, { minimum: 2 }] }, 7, "fits several alternatives and must fit one, got 7"],
  [{ not: {} }, 7, "must not be of this kind, got 7"],
  [{ properties: { a: false } }, { a: 7 }, "is not allowed"],
  [{ additionalProperties: false, required: ["a/b~c"] }, {}, "is required"],
])("for %j, a value that does not fit gets a message in words: %j", async (schema, value, message) => {
  const { schemas } = await generated({ openapi: "3.1.0", components: { schemas: { A: schema } } });
  expect(schemas.A?.issues(value).map((issue) => issue.message)).toEqual([message]);
});

test.each<[string, object, unknown, string[][]]>([
  ["a missing field", { required: ["a/b~c", "", "__proto__"] }, {}, [["a/b~c"], [""], ["__proto__"]]],
  [
    "an unknown field",
    { additionalProperties: false },
    JSON.parse('{ "a/b~c": 1, "": 1, "__proto__": 1 }'),
    [["a/b~c"], [""], ["__proto__"]],
  ],
  ["a name", { propertyNames: { maxLength: 1 } }, { "a/b~c": 1 }, [["a/b~c"]]],
])("the issue is at %s, whatever its name is", async (_, schema, value, paths) => {
  const { schemas } = await generated({ openapi: "3.1.0", components: { schemas: { A: schema } } });
  const issues = schemas.A?.issues(value) ?? [];
  expect(issues.map(({ path }) => path)).toEqual(paths);
  expect(issues.map(({ pointer }) => pointer)).toEqual(
    paths.map((path) => path.map((key) => `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("")),
  );
});

test("a message about a secret does not show its value", async () => {
  const { schemas } = await generated({
    openapi: "3.1.0",
    components: { schemas: { A: { properties: { token: { anyOf: [{ type: "null" }, { type: "array" }] } } } } },
  });
  expect(schemas.A?.issues({ token: "x" }).map(({ message }) => message)).toEqual(["must be null or an array"]);
});

test("a keyword without words stops the generation", () => {
  expect(() => textOf("unheard", 1)).toThrow("no words for unheard");
  expect(() => textOf("format", "double")).toThrow("double has no assertion");
});

test("if there are very many values, only the first ones are listed", () => {
  const values = Array.from({ length: 300 }, (_, index) => `value${index}`);
  expect(textOf("enum", values.slice(0, 50))).toMatch(/^must be one of value0, .*, value49$/);
  expect(textOf("enum", values)).toMatch(/^must be one of value0, .*, value19 and 280 others$/);
});
