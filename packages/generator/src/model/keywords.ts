/** How a schema keyword's value is built, and what it does to a value: the one table that every walk over schemas reads. */
export interface Keyword {
  readonly value:
    | "schema"
    | "schemas"
    | "schemaMap"
    | "type"
    | "number"
    | "positive"
    | "count"
    | "boolean"
    | "names"
    | "namesMap"
    | "enum"
    | "const"
    | "pattern"
    | "format"
    | "ref";
  /** Where its subschemas apply: to the value itself, to a part of it, or only as a question whose answer is used. */
  readonly applies?: "inPlace" | "child" | "question" | "nowhere";
  /** Keywords of JSON Schema 2020-12 that OpenAPI 3.0 does not have. */
  readonly since?: "3.1";
}

/** Every keyword that asserts something or holds schemas. */
export const KEYWORDS: Readonly<Record<string, Keyword>> = {
  $ref: { value: "ref", applies: "inPlace" },
  type: { value: "type" },
  enum: { value: "enum" },
  const: { value: "const", since: "3.1" },
  format: { value: "format" },
  multipleOf: { value: "positive" },
  maximum: { value: "number" },
  minimum: { value: "number" },
  exclusiveMaximum: { value: "number" },
  exclusiveMinimum: { value: "number" },
  maxLength: { value: "count" },
  minLength: { value: "count" },
  pattern: { value: "pattern" },
  maxItems: { value: "count" },
  minItems: { value: "count" },
  uniqueItems: { value: "boolean" },
  maxContains: { value: "count", since: "3.1" },
  minContains: { value: "count", since: "3.1" },
  maxProperties: { value: "count" },
  minProperties: { value: "count" },
  required: { value: "names" },
  dependentRequired: { value: "namesMap", since: "3.1" },
  allOf: { value: "schemas", applies: "inPlace" },
  anyOf: { value: "schemas", applies: "inPlace" },
  oneOf: { value: "schemas", applies: "inPlace" },
  not: { value: "schema", applies: "question" },
  if: { value: "schema", applies: "question", since: "3.1" },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: { value: "schema", applies: "inPlace", since: "3.1" },
  else: { value: "schema", applies: "inPlace", since: "3.1" },
  dependentSchemas: { value: "schemaMap", applies: "inPlace", since: "3.1" },
  properties: { value: "schemaMap", applies: "child" },
  patternProperties: { value: "schemaMap", applies: "child", since: "3.1" },
  additionalProperties: { value: "schema", applies: "child" },
  propertyNames: { value: "schema", applies: "question", since: "3.1" },
  unevaluatedProperties: { value: "schema", applies: "child", since: "3.1" },
  prefixItems: { value: "schemas", applies: "child", since: "3.1" },
  items: { value: "schema", applies: "child" },
  contains: { value: "schema", applies: "question", since: "3.1" },
  unevaluatedItems: { value: "schema", applies: "child", since: "3.1" },
  $defs: { value: "schemaMap", applies: "nowhere", since: "3.1" },
  definitions: { value: "schemaMap", applies: "nowhere", since: "3.1" },
};

const ANNOTATIONS = new Set([
  "title",
  "description",
  "default",
  "deprecated",
  "readOnly",
  "writeOnly",
  "example",
  "externalDocs",
  "xml",
  "discriminator",
]);
const ANNOTATIONS_31 = new Set(["examples", "$comment", "contentEncoding", "contentMediaType"]);

/** Keywords that say something to people or tools and never change a verdict. (A discriminator is a hint: its oneOf still decides.) */
export function isAnnotation(keyword: string, version: "3.0" | "3.1"): boolean {
  return keyword.startsWith("x-") || ANNOTATIONS.has(keyword) || (version === "3.1" && ANNOTATIONS_31.has(keyword));
}

const OF_OPENAPI = ["externalDocs", "xml", "discriminator"];

/** An annotation as JSON Schema 2020-12 writes it; nothing for one that only OpenAPI knows. */
export function annotationOf(keyword: string, value: unknown): [keyword: string, value: unknown][] {
  if (keyword.startsWith("x-") || OF_OPENAPI.includes(keyword)) return [];
  return [keyword === "example" ? ["examples", [value]] : [keyword, value]];
}

/** Keywords that are known and refused, each with what to do instead. */
export const REFUSED: Readonly<Record<string, string>> = {
  $dynamicRef: "dynamic references are not supported; use $ref",
  $dynamicAnchor: "dynamic references are not supported; use $ref",
  $recursiveRef: "dynamic references are not supported; use $ref",
  $recursiveAnchor: "dynamic references are not supported; use $ref",
  $anchor: "anchors are not supported; use a $ref with a JSON Pointer",
  $id: "a schema with a base URI of its own is not supported; use a $ref with a JSON Pointer",
  $vocabulary: "vocabularies belong into meta-schemas",
  contentSchema: "the content of strings is not validated",
  nullable: 'is of OpenAPI 3.0; write type: [..., "null"]',
  additionalItems: "is of an older JSON Schema; write prefixItems and items",
  dependencies: "is of an older JSON Schema; write dependentRequired or dependentSchemas",
};
