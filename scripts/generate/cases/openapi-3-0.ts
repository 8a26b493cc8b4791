import { casesOf } from "./case.ts";

/** What OpenAPI 3.0 says in a way of its own. */
export const OPENAPI_3_0 = casesOf({
  nullable: [
    [{ type: "string", nullable: true }, ["a", null], [1, undefined]],
    [{ type: "string", nullable: false }, ["a"], [null]],
    [{ type: "string", enum: ["a"], nullable: true }, ["a", null], ["b"]],
    [
      { type: "object", nullable: true, required: ["a"], properties: { a: { type: "integer", nullable: true } } },
      [null, { a: null }],
      [{}, { a: "" }],
    ],
    [{ nullable: true, allOf: [{ $ref: "#/components/schemas/Base" }] }, [null, { id: "" }], [{}, 1]],
    [{ nullable: true, oneOf: [{ type: "string" }, { type: "integer" }] }, [null, "", 1], [1.5]],
    [{ type: "array", items: { type: "string", format: "uuid", nullable: true } }, [[null]], [null, ["a"]]],
  ],
  exclusiveMinimum: [
    [{ minimum: 1, exclusiveMinimum: true }, [1.5, "a"], [1, 0]],
    [{ minimum: 1, exclusiveMinimum: false }, [1], [0]],
    [{ exclusiveMinimum: true }, [-1], []],
  ],
  exclusiveMaximum: [
    [{ maximum: 1, exclusiveMaximum: true }, [0.5], [1, 2]],
    [{ maximum: 1, exclusiveMaximum: false }, [1], [2]],
  ],
  $ref: [[{ $ref: "#/components/schemas/Base", nullable: true, required: ["b"] }, [{ id: "" }], [null, { b: 1 }]]],
  discriminator: [
    [
      { oneOf: [{ $ref: "#/components/schemas/Base" }], discriminator: { propertyName: "id", mapping: { a: "Base" } } },
      [{ id: "anything" }],
      [{ id: 1 }],
    ],
  ],
  additionalProperties: [
    [{ additionalProperties: false, properties: { a: {} } }, [{ a: 1 }], [{ b: 1 }]],
    [{ additionalProperties: true }, [{ b: 1 }], []],
  ],
});
