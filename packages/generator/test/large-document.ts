type Schema = Record<string, unknown>;

/** The version of OpenAPI in which a large document is written. */
export type Dialect = "3.0" | "3.1";

const ODD_NAMES = [
  "foo_bar",
  "fooBar",
  "FooBar",
  "foo.bar-baz",
  "3dModel",
  "class",
  "a/b",
  "Größe",
  "HTTPServer2",
  "requests",
  "x~y",
  "index",
  "Get0Request",
];

/** A document like those of public APIs: hundreds of schemas that refer to each other in circles, and an operation for every second one. */
export function largeDocument(count: number, dialect: Dialect): Schema {
  const names = Array.from({ length: count }, (_, index) =>
    index % 9 === 4 ? `${ODD_NAMES[Math.floor(index / 9)] ?? `odd.${index}`}` : `Model${index}`,
  );
  const ref = (index: number) => ({
    $ref: `#/components/schemas/${(names[((index % count) + count) % count] ?? "").replaceAll("~", "~0").replaceAll("/", "~1")}`,
  });
  return {
    openapi: dialect === "3.0" ? "3.0.3" : "3.1.0",
    info: { title: "Large", version: "1" },
    paths: Object.fromEntries(
      names.map((name, index) => pathItem(index, name, ref)).filter((_, index) => index % 2 === 0),
    ),
    components: {
      schemas: Object.fromEntries(
        names.map((name, index) => [name, KINDS[index % KINDS.length]?.(index, ref, dialect) ?? {}]),
      ),
      parameters: { Trace: { name: "X-Trace", in: "header", schema: { type: "string", format: "uuid" } } },
      responses: { Failure: { description: "Failed", content: { "application/problem+json": { schema: ref(0) } } } },
    },
  };
}

type Kind = (index: number, ref: (index: number) => Schema, dialect: Dialect) => Schema;

/** Every kind refers to others, before and after it. If 3.0 lacks a keyword, the nearest one is used. */
const KINDS: readonly Kind[] = [
  (index, ref, dialect) => ({
    type: "object",
    description: `Model number ${index}`,
    required: ["id", "createdAt"],
    properties: {
      id: { type: "string", format: "uuid", readOnly: true },
      createdAt: { type: "string", format: "date-time", example: "2026-01-31T12:00:00Z" },
      count: { type: "integer", format: "int32", minimum: 0, default: 3 },
      ratio: exclusive({ type: "number" }, 0, dialect),
      note: nullable({ type: "string", maxLength: 5 }, dialect),
      next: ref(index + 1),
      far: ref(index * 7 + 3),
      "x-odd/key~": { type: "boolean", deprecated: true },
    },
  }),
  (index, ref) => ({
    allOf: [
      ref(index - 1),
      { type: "object", required: ["extra"], properties: { extra: ref(index + 2), index: { type: "integer" } } },
    ],
  }),
  (_, __, dialect) => nullable({ type: "string", enum: ["red", "green", "blue"] }, dialect),
  (index, ref) => ({ type: "array", items: ref(index - 3), minItems: 1, maxItems: 3, uniqueItems: true }),
  (index, ref) => ({ type: "object", additionalProperties: ref(index - 2), maxProperties: 3 }),
  (index, ref, dialect) => nullable({ allOf: [ref(index - 5)] }, dialect),
  (_, __, dialect) => exclusive({ type: "number", multipleOf: 0.25, maximum: 10 }, 1, dialect),
  (index) => ({
    type: "object",
    required: ["kind"],
    properties: { kind: { type: "string", enum: [`k${index}`] }, size: { type: "integer" } },
    additionalProperties: false,
  }),
  (index) => ({
    type: "object",
    required: ["kind", "url"],
    properties: { kind: { type: "string", enum: [`k${index}`] }, url: { type: "string", format: "uri" } },
  }),
  (index, ref) => ({
    oneOf: [ref(index - 2), ref(index - 1)],
    discriminator: {
      propertyName: "kind",
      mapping: { [`k${index - 2}`]: ref(index - 2).$ref, [`k${index - 1}`]: ref(index - 1).$ref },
    },
  }),
  (index, ref, dialect) => ({
    type: "object",
    required: ["value"],
    properties: {
      value: { type: "string", pattern: "^[a-z]+$" },
      parent: nullable({ allOf: [ref(index)] }, dialect),
      children: { type: "array", items: ref(index) },
    },
  }),
  (_, __, dialect) =>
    dialect === "3.0"
      ? { type: "object", not: { required: ["forbidden"] }, minProperties: 1 }
      : {
          type: "object",
          properties: { kind: { const: "big" }, size: { type: ["integer", "null"] } },
          dependentRequired: { kind: ["size"] },
          if: { required: ["kind"] },
          // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
          then: { properties: { size: { minimum: 100 } } },
          else: { maxProperties: 2 },
        },
  (index, ref, dialect) =>
    dialect === "3.0"
      ? { anyOf: [{ type: "boolean" }, { type: "array", items: ref(index - 6) }] }
      : {
          type: "array",
          prefixItems: [{ type: "string" }, ref(index - 6)],
          items: { type: "boolean" },
          contains: { const: true },
          maxContains: 2,
        },
  (index, ref, dialect) =>
    dialect === "3.0"
      ? { allOf: [ref(index - 13)], title: "An alias" }
      : {
          $ref: ref(index - 13).$ref,
          patternProperties: { "^p_": { type: "integer" } },
          propertyNames: { maxLength: 9 },
          unevaluatedProperties: false,
        },
];

function nullable(schema: Schema, dialect: Dialect): Schema {
  if (dialect === "3.0") return { ...schema, nullable: true };
  if (typeof schema.type !== "string") return { anyOf: [{ type: "null" }, schema] };
  return {
    ...schema,
    type: [schema.type, "null"],
    ...(Array.isArray(schema.enum) ? { enum: [...schema.enum, null] } : {}),
  };
}

function exclusive(schema: Schema, minimum: number, dialect: Dialect): Schema {
  return dialect === "3.0" ? { ...schema, minimum, exclusiveMinimum: true } : { ...schema, exclusiveMinimum: minimum };
}

function pathItem(index: number, name: string, ref: (index: number) => Schema): [string, Schema] {
  const responses = {
    "200": { description: "Fine", content: { "application/json": { schema: ref(index) } } },
    default: { $ref: "#/components/responses/Failure" },
  };
  return [
    `/things-${index}/{thing id}`,
    {
      parameters: [
        { name: "thing id", in: "path", required: true, schema: { type: "string", format: "uuid" } },
        { name: "limit", in: "query", schema: { type: "integer", default: 20, maximum: 100 } },
        { $ref: "#/components/parameters/Trace" },
      ],
      get: {
        operationId: `get${index}`,
        description: `Gets ${name} */ \` one`,
        parameters: [
          { name: "limit", in: "query", required: true, schema: { type: "integer", minimum: 1 } },
          { name: "tags", in: "query", explode: false, schema: { type: "array", items: { type: "number" } } },
        ],
        responses,
      },
      put: {
        operationId: `put-${index}.v2`,
        requestBody: {
          required: true,
          content: {
            "application/json": { schema: ref(index) },
            "multipart/form-data": { schema: { type: "object" } },
          },
        },
        responses: { ...responses, "204": { description: "Nothing" } },
      },
    },
  ];
}
