import { expect, test } from "vitest";
import { messageOf } from "./message.ts";

test.each<[string, Record<string, unknown>, string]>([
  ["required", { missingProperty: "a" }, "is required"],
  ["dependentRequired", { property: "a", missingProperty: "b" }, "is required when a is present"],
  ["dependentRequired", { property: ">=", missingProperty: "b" }, "is required when >= is present"],
  ["additionalProperties", { additionalProperty: "a" }, "is not a known field"],
  ["unevaluatedProperties", { unevaluatedProperty: "a" }, "is not a known field"],
  ["type", { type: "string" }, "must be a string, got 7"],
  ["type", { type: "integer" }, "must be an integer, got 7"],
  ["type", { type: ["object", "null"] }, "must be an object or null, got 7"],
  ["type", { type: "array,null" }, "must be an array or null, got 7"],
  ["enum", { allowedValues: ["a", 1, null, {}] }, "must be one of a, 1, null, an object, got 7"],
  ["const", { allowedValue: "a" }, 'must be "a", got 7'],
  ["format", { format: "a date" }, "must be a date, got 7"],
  ["pattern", { pattern: "^<a>$" }, "must match the pattern ^<a>$, got 7"],
  ["minimum", { limit: 1 }, "must be at least 1, got 7"],
  ["maximum", { limit: 1 }, "must be at most 1, got 7"],
  ["exclusiveMinimum", { limit: 1 }, "must be greater than 1, got 7"],
  ["exclusiveMaximum", { limit: 1 }, "must be less than 1, got 7"],
  ["multipleOf", { multipleOf: 0.1 }, "must be a multiple of 0.1, got 7"],
  ["minLength", { limit: 1 }, "must not be empty"],
  ["minLength", { limit: 2 }, "must have at least 2 characters, got 7"],
  ["maxLength", { limit: 1 }, "must have at most 1 character, got 7"],
  ["minItems", { limit: 1 }, "must have at least 1 item, got 7"],
  ["maxItems", { limit: 0 }, "must have at most 0 items, got 7"],
  ["items", { limit: 2 }, "must have at most 2 items, got 7"],
  ["unevaluatedItems", { limit: 2 }, "must have at most 2 items, got 7"],
  ["minProperties", { limit: 1 }, "must have at least 1 field, got 7"],
  ["maxProperties", { limit: 2 }, "must have at most 2 fields, got 7"],
  ["uniqueItems", { i: 2, j: 0 }, "must not hold the same item twice; items 0 and 2 are equal"],
  ["contains", { minContains: 1 }, "must hold at least 1 item of the kind asked for"],
  ["contains", { minContains: 2 }, "must hold at least 2 items of the kind asked for"],
  ["contains", { minContains: 1, maxContains: 2 }, "must hold 1 to 2 items of the kind asked for"],
  ["anyOf", {}, "must fit one of the alternatives, got 7"],
  ["anyOf", { types: [] }, "must fit one of the alternatives, got 7"],
  ["oneOf", { passingSchemas: null }, "must fit one of the alternatives, got 7"],
  ["oneOf", { passingSchemas: [0, 1] }, "fits several alternatives and must fit one, got 7"],
  ["anyOf", { types: ["string", "null"] }, "must be a string or null, got 7"],
  ["not", {}, "must not be of this kind, got 7"],
  ["false schema", {}, "is not allowed"],
])("%s with %j says what is allowed", (keyword, params, message) => {
  const error = { instancePath: "", keyword, params };
  expect(messageOf(error, "7")).toBe(message);
  expect(messageOf(error, undefined)).toBe(message.replace(/, got 7$/, ""));
  expect(messageOf({ ...error, propertyName: "a" }, "7")).toBe(`has a name that ${message}`);
});
