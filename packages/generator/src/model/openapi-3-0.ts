import { type JsonObject, member } from "../read/json.ts";
import { at } from "../read/pointer.ts";
import type { Report } from "../report/fault.ts";
import type { PlainObject } from "./translate-schema.ts";

/**
 * Takes the keywords that OpenAPI 3.0 reads in a way of its own out of a schema (`nullable`, boolean exclusive bounds), lets
 * `translate` do the rest and applies them to its result. `nullable` lets null in whatever else the schema says, as the text up to 3.0.2
 * has it and documents and their types mean it; 3.0.3 would have it add null to a `type` alone.
 */
export function withoutOldKeywords(
  schema: JsonObject,
  pointer: string,
  report: Report,
  translate: (rest: JsonObject) => PlainObject,
): PlainObject {
  const { nullable, exclusiveMinimum, exclusiveMaximum, ...rest } = schema;
  for (const [name, value] of Object.entries({ nullable, exclusiveMinimum, exclusiveMaximum })) {
    if (value !== undefined && typeof value !== "boolean")
      report(at(pointer, name), `${name} must be a boolean in OpenAPI 3.0, got ${JSON.stringify(value)}`);
  }
  let plain = translate(rest);
  if (exclusiveMinimum === true) plain = exclusive(plain, "minimum", "exclusiveMinimum");
  if (exclusiveMaximum === true) plain = exclusive(plain, "maximum", "exclusiveMaximum");
  return nullable === true ? orNull(plain) : plain;
}

function exclusive(plain: PlainObject, bound: string, keyword: string): PlainObject {
  const { [bound]: limit, ...rest } = plain;
  return limit === undefined ? plain : { ...rest, [keyword]: limit };
}

const DECIDING = ["allOf", "anyOf", "oneOf", "not"];

function orNull(plain: PlainObject): PlainObject {
  if (DECIDING.some((keyword) => Object.hasOwn(plain, keyword))) return { anyOf: [{ type: "null" }, plain] };
  const type = member(plain, "type");
  const values = member(plain, "enum");
  return {
    ...plain,
    ...(typeof type === "string" ? { type: [type, "null"] } : {}),
    ...(Array.isArray(values) && !values.includes(null) ? { enum: [...values, null] } : {}),
  };
}
