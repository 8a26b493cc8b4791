import type { CheckError } from "./check.ts";
import { shown } from "./shown.ts";

/** Says what is wrong and what is allowed, in words that follow the name of a field; `got` is the value to show, or undefined for a secret. */
export function messageOf({ keyword, params, propertyName }: CheckError, got: string | undefined): string {
  const text = (TEXTS[keyword] ?? alternatives)(params as Params);
  const subject = propertyName === undefined ? text : `has a name that ${text}`;
  return got === undefined || SHOWS_NO_VALUE.test(keyword) || text === EMPTY ? subject : `${subject}, got ${got}`;
}

const SHOWS_NO_VALUE = /^(?:additional|contains|dependent|false|required|unevaluatedP|unique)/;
const EMPTY = "must not be empty";

/** The details that checks note, as far as texts say them. */
interface Params {
  readonly [name: string]: unknown;
  readonly allowedValues: readonly unknown[];
  readonly limit: number;
  readonly minContains: number;
  readonly types?: readonly string[];
}

type Text = (params: Params) => string;

const unknownField: Text = () => "is not a known field";
const bounded =
  (bound: string): Text =>
  ({ limit }) =>
    `must be ${bound} ${limit}`;
const most =
  (noun: string): Text =>
  ({ limit }) =>
    `must have at most ${count(limit, noun)}`;
const least =
  (noun: string): Text =>
  ({ limit }) =>
    `must have at least ${count(limit, noun)}`;
const leastCharacters = /* @__PURE__ */ least("character");
const mostItems = /* @__PURE__ */ most("item");
const alternatives: Text = ({ passingSchemas, types }) =>
  passingSchemas
    ? "fits several alternatives and must fit one"
    : types?.length
      ? `must be ${kindsOf(types)}`
      : "must fit one of the alternatives";

const TEXTS: Readonly<Record<string, Text>> = {
  required: () => "is required",
  dependentRequired: ({ property }) => `is required when ${property} is present`,
  additionalProperties: unknownField,
  unevaluatedProperties: unknownField,
  type: ({ type }) => `must be ${kindsOf(type)}`,
  enum: ({ allowedValues }) =>
    `must be one of ${allowedValues.map((value) => (typeof value === "string" ? value : shown(value))).join(", ")}`,
  const: ({ allowedValue }) => `must be ${shown(allowedValue)}`,
  format: ({ format }) => `must be ${format}`,
  pattern: ({ pattern }) => `must match the pattern ${pattern}`,
  minimum: /* @__PURE__ */ bounded("at least"),
  maximum: /* @__PURE__ */ bounded("at most"),
  exclusiveMinimum: /* @__PURE__ */ bounded("greater than"),
  exclusiveMaximum: /* @__PURE__ */ bounded("less than"),
  multipleOf: ({ multipleOf }) => `must be a multiple of ${multipleOf}`,
  minLength: (params) => (params.limit === 1 ? EMPTY : leastCharacters(params)),
  maxLength: /* @__PURE__ */ most("character"),
  minItems: /* @__PURE__ */ least("item"),
  maxItems: mostItems,
  items: mostItems,
  unevaluatedItems: mostItems,
  minProperties: /* @__PURE__ */ least("field"),
  maxProperties: /* @__PURE__ */ most("field"),
  uniqueItems: ({ i, j }) => `must not hold the same item twice; items ${j} and ${i} are equal`,
  contains: ({ minContains, maxContains }) =>
    `must hold ${maxContains === undefined ? `at least ${count(minContains, "item")}` : `${minContains} to ${maxContains} items`} of the kind asked for`,
  not: () => "must not be of this kind",
  "false schema": () => "is not allowed",
};

function kindsOf(types: unknown): string {
  const text = String(types);
  return text.includes(",") ? text.split(",").map(kindOf).join(" or ") : kindOf(text);
}

function kindOf(type: string): string {
  return type === "null" ? type : `a${/^[aeiou]/.test(type) ? "n" : ""} ${type}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
