import { casesOf } from "./case.ts";

// Up to 3.0.2, `nullable` "allows sending a null value for the defined schema", and we read it so. In 3.0.3 it only adds null to a type beside it.
// Then null would be refused where documents mean it (Stripe's has an enum without null, and anyOf without a type) and where their types have it.
const ENUM = "the enum has to name null";
const UNTYPED = "without a type, nullable has no effect";
const COMPOSED = "what is composed still refuses null";

/** The cases that differ in OpenAPI 3.0. */
export const OPENAPI_3_0 = casesOf({
  nullable: [
    [{ type: "string", nullable: true }, ["a", null], [1, undefined]],
    [{ type: "string", nullable: false }, ["a"], [null]],
    [{ nullable: true }, [null, 1], []],
    [{ nullable: false }, [null, 1], []],
    [{ type: "string", nullable: true, minLength: 2, format: "date" }, [null, "2026-01-31"], ["", "a"]],
    [{ type: "string", nullable: true, enum: ["a", null] }, ["a", null], ["b", 1]],
    [{ type: "string", enum: ["a", null] }, ["a"], ["b", null]],
    [{ type: "string", nullable: true, enum: ["a"] }, ["a", null], ["b"], ENUM],
    [{ nullable: true, enum: ["a"] }, ["a", null], ["b"], ENUM],
    [
      { type: "object", nullable: true, required: ["a"], properties: { a: { type: "integer", nullable: true } } },
      [null, { a: null }],
      [{}, { a: "" }],
    ],
    [{ nullable: true, allOf: [{ $ref: "#/components/schemas/Base" }] }, [null, { id: "" }], [{}, 1], UNTYPED],
    [{ nullable: true, anyOf: [{ $ref: "#/components/schemas/Base" }] }, [null, { id: "" }], [{}, 1], UNTYPED],
    [{ nullable: true, oneOf: [{ type: "string" }, { type: "integer" }] }, [null, "", 1], [1.5], UNTYPED],
    [{ nullable: true, not: { type: "string" } }, [null, 1], ["a"]],
    [{ type: "string", nullable: true, not: { enum: ["a"] } }, [null, "b"], ["a", 1]],
    [
      { type: "object", nullable: true, allOf: [{ $ref: "#/components/schemas/Base" }] },
      [null, { id: "" }],
      [{}, 1],
      COMPOSED,
    ],
    [{ type: "string", nullable: true, allOf: [{ type: "string", minLength: 1 }] }, [null, "a"], ["", 1], COMPOSED],
    [{ type: "string", nullable: true, oneOf: [{ maxLength: 1 }] }, [null, "a"], ["ab", 1]],
    [{ type: "string", nullable: true, allOf: [{ type: "string", nullable: true }] }, [null, "a"], [1]],
    [{ allOf: [{ type: "string" }, { nullable: true }] }, ["a"], [null, 1]],
    [{ oneOf: [{ type: "string", nullable: true }, { type: "integer" }] }, [null, "a", 1], [true]],
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
  $ref: [[{ $ref: "#/components/schemas/Base", required: ["b"] }, [{ id: "" }], [null, { b: 1 }]]],
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
