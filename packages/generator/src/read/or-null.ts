import type { JsonObject } from "../json.ts";
import { annotationOf } from "../vocabulary/keywords.ts";

const DECIDING = ["$ref", "allOf", "anyOf", "oneOf", "not"];

/**
 * Allows null, whatever else the schema says. OpenAPI up to 3.0.2 says so, and documents and their types mean it that way. In 3.0.3,
 * `nullable` only adds null to a `type`.
 */
export function orNull(schema: JsonObject): JsonObject {
  if (DECIDING.some((keyword) => Object.hasOwn(schema, keyword))) {
    const entries = Object.entries(schema);
    const isWord = ([name, value]: [string, unknown]) => annotationOf(name, value).length > 0 || name.startsWith("x-");
    const rest = Object.fromEntries(entries.filter((entry) => !isWord(entry)));
    return { ...Object.fromEntries(entries.filter(isWord)), anyOf: [{ type: "null" }, rest] };
  }
  const { const: constant, ...rest } = schema;
  const { type, enum: values } = schema;
  const types = type === undefined ? [] : [type].flat();
  return {
    ...rest,
    ...(Object.hasOwn(schema, "const") ? { enum: constant === null ? [null] : [constant, null] } : {}),
    ...(types.length > 0 && !types.includes("null") ? { type: [...types, "null"] } : {}),
    ...(Array.isArray(values) && !values.includes(null) ? { enum: [...values, null] } : {}),
  };
}
