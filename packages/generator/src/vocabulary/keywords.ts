import { isObject, member } from "../json.ts";

/** The form of a schema keyword, and its effect on a value. Every walk over schemas uses this one table. */
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
  /** Where its subschemas apply: to the value itself, to a part of it, or only as a test whose result is used. */
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

type Take = (value: unknown) => unknown;

const text: Take = (value) => (["string", "number", "boolean"].includes(typeof value) ? String(value) : undefined);
const flag: Take = (value) =>
  value === true || value === "true" ? true : value === false || value === "false" ? false : undefined;
const anything: Take = (value) => value;
const object: Take = (value) => (isObject(value) ? value : undefined);
const nothing: Take = () => undefined;

/** Keywords for people or tools that never change a verdict, each with the function that reads its value. */
const ANNOTATIONS: Readonly<Record<string, Take>> = {
  title: text,
  description: text,
  default: anything,
  deprecated: flag,
  readOnly: flag,
  writeOnly: flag,
  example: anything,
  // In media types, it is a map of examples by name.
  examples: (value) => (isObject(value) ? Object.values(value) : Array.isArray(value) ? value : undefined),
  externalDocs: object,
  xml: object,
  // This is only a hint. The oneOf or anyOf still decides.
  discriminator: (value) => (typeof member(value, "propertyName") === "string" ? value : undefined),
  $comment: text,
  contentEncoding: text,
  contentMediaType: text,
  // JSON Schema 2020-12, section 8.2: the content of a text is not checked unless the user of the validator wants that.
  contentSchema: nothing,
  // The reader has already used these to name the schemas.
  $schema: nothing,
  $vocabulary: nothing,
  $id: nothing,
  $anchor: nothing,
  $dynamicAnchor: nothing,
  $recursiveAnchor: nothing,
};

/** Whether a keyword is for people or tools and never changes a verdict. */
export function isAnnotation(keyword: string): boolean {
  return keyword.startsWith("x-") || Object.hasOwn(ANNOTATIONS, keyword);
}

/** Whether a keyword is handled elsewhere, so that nothing is lost if it is not kept. */
export function isSilent(keyword: string): boolean {
  return Object.hasOwn(ANNOTATIONS, keyword) && ANNOTATIONS[keyword] === nothing;
}

/** The annotation, or nothing if its value has no meaning; undefined for any other keyword. */
export function takeAnnotation(keyword: string, value: unknown): [keyword: string, value: unknown][] | undefined {
  if (!Object.hasOwn(ANNOTATIONS, keyword)) return undefined;
  const taken = ANNOTATIONS[keyword]?.(value);
  return taken === undefined ? [] : [[keyword, taken]];
}

const OF_OPENAPI = ["externalDocs", "xml", "discriminator"];

/** An annotation in the form of JSON Schema 2020-12; nothing for an annotation that only OpenAPI has, and for other keywords. */
export function annotationOf(keyword: string, value: unknown): [keyword: string, value: unknown][] {
  if (!Object.hasOwn(ANNOTATIONS, keyword) || OF_OPENAPI.includes(keyword)) return [];
  return [keyword === "example" ? ["examples", [value]] : [keyword, value]];
}

/** Keywords of older versions. They have already been translated to newer ones. */
export const OLD_KEYWORDS: Readonly<Record<string, true>> = {
  nullable: true,
  additionalItems: true,
  dependencies: true,
};
