import type { CheckError } from "./check.ts";
import { isSecretPath, shown } from "./shown.ts";

/** Says what is wrong and what is allowed, in words that follow the name of a field; `got` is shown unless its path says that it is a secret. */
export function messageOf(
  { keyword, params, propertyName }: CheckError,
  got: unknown,
  path: readonly (string | number)[],
): string {
  const [text, showsValue] = said(keyword, params);
  const isName = propertyName !== undefined;
  const subject = isName ? `has a name that ${text}` : text;
  return showsValue && (isName || !isSecretPath(path)) ? `${subject}, got ${shown(got)}` : subject;
}

const COMPARISONS: Readonly<Record<string, string>> = {
  "<=": "at most",
  ">=": "at least",
  "<": "less than",
  ">": "greater than",
};

type Said = readonly [text: string, showsValue: boolean];

function said(keyword: string, params: CheckError["params"]): Said {
  switch (keyword) {
    case "required":
      return ["is required", false];
    case "dependentRequired":
      return [`is required when ${String(params.property)} is present`, false];
    case "additionalProperties":
    case "unevaluatedProperties":
      return ["is not a known field", false];
    case "type":
      return [`must be ${typesOf(params.type)}`, true];
    case "enum":
      return [`must be one of ${listOf(params.allowedValues)}`, true];
    case "const":
      return [`must be ${shown(params.allowedValue)}`, true];
    case "format":
      return [`must be ${String(params.format)}`, true];
    case "pattern":
      return [`must match the pattern ${String(params.pattern)}`, true];
    case "minimum":
    case "maximum":
    case "exclusiveMinimum":
    case "exclusiveMaximum":
      return [`must be ${COMPARISONS[String(params.comparison)]} ${String(params.limit)}`, true];
    case "multipleOf":
      return [`must be a multiple of ${String(params.multipleOf)}`, true];
    default:
      return sizeSaid(keyword, Number(params.limit), params);
  }
}

function sizeSaid(keyword: string, limit: number, params: CheckError["params"]): Said {
  switch (keyword) {
    case "minLength":
      return [limit === 1 ? "must not be empty" : `must have at least ${count(limit, "character")}`, limit !== 1];
    case "maxLength":
      return [`must have at most ${count(limit, "character")}`, true];
    case "minItems":
    case "items":
    case "unevaluatedItems":
    case "maxItems":
      return [`must have at ${keyword === "minItems" ? "least" : "most"} ${count(limit, "item")}`, true];
    case "minProperties":
      return [`must have at least ${count(limit, "field")}`, true];
    case "maxProperties":
      return [`must have at most ${count(limit, "field")}`, true];
    case "uniqueItems":
      return [`must not hold the same item twice; items ${String(params.j)} and ${String(params.i)} are equal`, false];
    case "contains":
      return [containsText(params), false];
    case "oneOf":
    case "anyOf":
      if (Array.isArray(params.types) && params.types.length > 0) return [`must be ${typesOf(params.types)}`, true];
      return [
        params.passingSchemas ? "fits several alternatives and must fit one" : "must fit one of the alternatives",
        true,
      ];
    case "not":
      return ["must not be of this kind", true];
    case "false schema":
      return ["is not allowed", false];
    default:
      return [`does not hold ${keyword}`, true];
  }
}

function containsText(params: CheckError["params"]): string {
  const least = Number(params.minContains);
  const most = params.maxContains;
  return most === undefined
    ? `must hold at least ${count(least, "item")} of the kind asked for`
    : `must hold ${least} to ${String(most)} items of the kind asked for`;
}

function typesOf(type: unknown): string {
  return Array.isArray(type) ? type.map(typeOf).join(" or ") : typeOf(String(type));
}

function typeOf(name: string): string {
  if (name === "null") return name;
  return name === "integer" || name === "object" || name === "array" ? `an ${name}` : `a ${name}`;
}

function listOf(values: unknown): string {
  return (Array.isArray(values) ? values : [])
    .map((value) => (typeof value === "string" ? value : shown(value)))
    .join(", ");
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}
