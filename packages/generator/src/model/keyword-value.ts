import { isObject } from "../read/json.ts";
import type { Version } from "../read/read-document.ts";
import type { Keyword } from "./keywords.ts";
import { patternOf } from "./pattern.ts";

const TYPES = ["string", "number", "integer", "boolean", "array", "object"];

/** Says what is wrong with a keyword's value, such as "must be a boolean, got 1"; undefined when it is usable. */
export function keywordProblem({ value: kind }: Keyword, value: unknown, version: Version): string | undefined {
  const [fits, wanted] = check(kind, value, version);
  return fits ? undefined : `must be ${wanted}, got ${JSON.stringify(value)?.slice(0, 60)}`;
}

function check(kind: Keyword["value"], value: unknown, version: Version): [boolean, string] {
  switch (kind) {
    case "type":
      return typeCheck(value, version);
    case "number":
      return [typeof value === "number" && Number.isFinite(value), "a number"];
    case "positive":
      return [typeof value === "number" && Number.isFinite(value) && value > 0, "a number greater than 0"];
    case "count":
      return [Number.isInteger(value) && Number(value) >= 0, "an integer of at least 0"];
    case "boolean":
      return [typeof value === "boolean", "a boolean"];
    case "enum":
      return [Array.isArray(value) && value.length > 0, "an array with at least one value"];
    case "names":
      return [isNames(value), "an array of strings"];
    case "namesMap":
      return [
        isObject(value) && Object.values(value).every(isNames) && !Object.hasOwn(value, "__proto__"),
        "an object of arrays of strings (but __proto__)",
      ];
    case "pattern":
      return [typeof value === "string" && patternOf(value) !== undefined, "a regular expression of ECMA-262"];
    case "schemas":
      return [Array.isArray(value) && value.length > 0, "an array with at least one schema"];
    case "schemaMap":
      return [isObject(value), "an object of schemas"];
    case "format":
      return [typeof value === "string", "a string"];
    default:
      return [true, ""];
  }
}

function typeCheck(value: unknown, version: Version): [boolean, string] {
  if (version === "3.0") return [typeof value === "string" && TYPES.includes(value), `one of ${TYPES.join(", ")}`];
  const types: readonly unknown[] = Array.isArray(value) ? value : [value];
  const known = types.length > 0 && types.every((type) => type === "null" || TYPES.includes(String(type)));
  return [known, `one or more of ${TYPES.join(", ")}, null`];
}

function isNames(value: unknown): boolean {
  return Array.isArray(value) && value.every((name) => typeof name === "string");
}
