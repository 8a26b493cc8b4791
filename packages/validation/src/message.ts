import type { CheckError } from "./check.ts";
import { shown } from "./shown.ts";

/** Says what is wrong and what is allowed, in words that follow the name of a field; `got` is the value to show, or undefined for a secret. */
export function messageOf({ keyword, params, propertyName }: CheckError, got: string | undefined): string {
  const template = templateOf(keyword, params);
  const text = template.replace(/<(\w+)>/g, (_, name: string) => wordsOf(name, params));
  const subject = propertyName === undefined ? text : `has a name that ${text}`;
  return got === undefined || SHOWS_NO_VALUE.test(template) ? subject : `${subject}, got ${got}`;
}

// One text a keyword, with the names of its details in angle brackets. (A table is smaller in a bundle than code.)
const TEMPLATES: Readonly<Record<string, string>> = {
  required: "is required",
  dependentRequired: "is required when <property> is present",
  additionalProperties: "is not a known field",
  unevaluatedProperties: "is not a known field",
  type: "must be <type>",
  enum: "must be one of <allowedValues>",
  const: "must be <allowedValue>",
  format: "must be <format>",
  pattern: "must match the pattern <pattern>",
  minimum: "must be <comparison> <limit>",
  maximum: "must be <comparison> <limit>",
  exclusiveMinimum: "must be <comparison> <limit>",
  exclusiveMaximum: "must be <comparison> <limit>",
  multipleOf: "must be a multiple of <multipleOf>",
  minLength: "must have at least <characters>",
  maxLength: "must have at most <characters>",
  minItems: "must have at least <items>",
  maxItems: "must have at most <items>",
  items: "must have at most <items>",
  unevaluatedItems: "must have at most <items>",
  minProperties: "must have at least <fields>",
  maxProperties: "must have at most <fields>",
  uniqueItems: "must not hold the same item twice; items <j> and <i> are equal",
  contains: "must hold at least <items> of the kind asked for",
  not: "must not be of this kind",
  "false schema": "is not allowed",
};
const SHOWS_NO_VALUE = /^(?:is|must (?:not )?hold) |empty$/;

function templateOf(keyword: string, params: CheckError["params"]): string {
  if (params.passingSchemas) return "fits several alternatives and must fit one";
  if (keyword === "minLength" && params.limit === 1) return "must not be empty";
  if (params.maxContains !== undefined) return "must hold <minContains> to <maxContains> items of the kind asked for";
  if (Array.isArray(params.types) && params.types.length > 0) return "must be <types>";
  return TEMPLATES[keyword] ?? "must fit one of the alternatives";
}

const COMPARISONS: Readonly<Record<string, string>> = {
  "<=": "at most",
  ">=": "at least",
  "<": "less than",
  ">": "greater than",
};

function wordsOf(name: string, params: CheckError["params"]): string {
  const value = params[name];
  if (/^types?$/.test(name)) return String(value).split(",").map(kindOf).join(" or ");
  if (Array.isArray(value)) return value.map((item) => (typeof item === "string" ? item : shown(item))).join(", ");
  if (name === "allowedValue") return shown(value);
  if (name === "comparison") return COMPARISONS[String(value)] ?? "";
  if (value !== undefined) return String(value);
  const count = params.limit ?? params.minContains;
  return `${count} ${count === 1 ? name.slice(0, -1) : name}`;
}

function kindOf(type: string): string {
  return type === "null" ? type : `a${/^[aeiou]/.test(type) ? "n" : ""} ${type}`;
}
