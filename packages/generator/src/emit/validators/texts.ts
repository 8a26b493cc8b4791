import { NONE_FITS } from "@share-links/validation/runtime";
import { _, type Code, str } from "ajv/dist/compile/codegen/index.js";
import type { KeywordErrorCxt } from "ajv/dist/types/index.js";
import { FORMATS } from "../../vocabulary/formats.ts";

/**
 * What is said where a keyword does not hold: what is wrong and what is allowed, in words that follow the name of a field. Empty where
 * what does not hold inside says it better.
 */
export function textOf(cxt: Told): string | Code {
  const text = TEXTS[String(cxt.keyword)];
  if (text === undefined) throw new Error(`no words for ${String(cxt.keyword)}`);
  return typeof text === "string" ? text : text(cxt);
}

/** What a text is made of: the keyword, its value in the schema and, as Ajv has them, details of the fault. */
export type Told = Pick<KeywordErrorCxt, "keyword" | "schema" | "params">;

/** The text of `type`, whose fault Ajv tells by itself. */
export function textOfType(types: readonly string[]): string {
  return `must be ${types.map((type) => (type === "null" ? type : `a${/^[aeiou]/.test(type) ? "n" : ""} ${type}`)).join(" or ")}`;
}

/** Whether a text says it all, so that the value there tells nothing more. */
export function saysAll(keyword: string, text: string): boolean {
  return text === EMPTY || /^(?:additional|contains|dependent|false|required|unevaluatedP|unique)/.test(keyword);
}

const EMPTY = "must not be empty";
const UNKNOWN = "is not a known field";
/** What is said of what no value may be. */
export const NOT_ALLOWED = "is not allowed";

type Text = string | ((cxt: Told) => string | Code);

const bounded =
  (bound: string): Text =>
  ({ schema }) =>
    `must be ${bound} ${schema}`;
const most =
  (noun: string): Text =>
  ({ schema }) =>
    `must have at most ${count(schema, noun)}`;
const least =
  (noun: string): Text =>
  ({ schema }) =>
    noun === "character" && schema === 1 ? EMPTY : `must have at least ${count(schema, noun)}`;

const TEXTS: Readonly<Record<string, Text>> = {
  required: "is required",
  dependentRequired: ({ params }) => str`is required when ${params.property} is present`,
  additionalProperties: UNKNOWN,
  unevaluatedProperties: UNKNOWN,
  enum: ({ schema }) =>
    `must be one of ${(schema as unknown[]).map((value) => (typeof value === "string" ? value : constant(value))).join(", ")}`,
  const: ({ schema }) => `must be ${constant(schema)}`,
  format: ({ schema }) => `must be ${exampleOf(schema)}`,
  pattern: ({ schema }) => `must match the pattern ${schema}`,
  minimum: bounded("at least"),
  maximum: bounded("at most"),
  exclusiveMinimum: bounded("greater than"),
  exclusiveMaximum: bounded("less than"),
  multipleOf: ({ schema }) => `must be a multiple of ${schema}`,
  minLength: least("character"),
  maxLength: most("character"),
  minItems: least("item"),
  maxItems: most("item"),
  items: ({ params }) => `must have at most ${count(Number(params.len), "item")}`,
  unevaluatedItems: ({ params: { from } }) =>
    typeof from === "number"
      ? `must have at most ${count(from, "item")}`
      : _`"must have at most " + ${from} + (${from} === 1 ? " item" : " items")`,
  minProperties: least("field"),
  maxProperties: most("field"),
  uniqueItems: ({ params: { i, j } }) => str`must not hold the same item twice; items ${j} and ${i} are equal`,
  contains: ({ params: { min, max } }) =>
    `must hold ${max === undefined ? `at least ${count(Number(min), "item")}` : `${min} to ${max} items`} of the kind asked for`,
  anyOf: NONE_FITS,
  oneOf: ({ params: { passing } }) => _`${passing} ? "fits several alternatives and must fit one" : ${NONE_FITS}`,
  not: "must not be of this kind",
  if: "",
  propertyNames: "",
};

function exampleOf(format: unknown): string {
  const rule = FORMATS.get(String(format));
  if (rule === undefined || rule === "annotation") throw new Error(`the format ${String(format)} has no assertion`);
  return rule.example;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

/** A constant, briefly: of objects and arrays only what they are. */
function constant(value: unknown): string {
  if (Array.isArray(value)) return `an array of ${value.length}`;
  return typeof value === "object" && value !== null ? "an object" : JSON.stringify(value);
}
