import { isObject, type JsonObject, sameJson } from "../json.ts";
import { KEYWORDS } from "../vocabulary/keywords.ts";
import type { Plain } from "./translate-schema.ts";

/**
 * How strict a variant of a schema is: `closed` refuses every key that it does not declare, at every depth. `member` is a part of a
 * closed schema (its children are closed, but it is not). `open` is the schema as it is written, for keywords such as `not`.
 */
export type Strictness = "closed" | "member" | "open";

/** The key of a unit that holds a variant of a schema. */
export function variantKey(strictness: Strictness, key: string): string {
  return `${strictness} ${key}`;
}

/** Rewrites a schema to one of its variants. The open variant accepts everything that the closed one accepts. */
export function closeSchema(schema: unknown, strictness: Strictness): Plain {
  if (!isObject(schema)) return schema !== false;
  if (strictness === "open") return mapped(schema, () => "open", "open");
  if (strictness === "member") return memberOf(schema);
  if (sameJson(Object.keys(schema), ["$ref"])) return mapped(schema, () => "closed", "closed");
  const inner = memberOf(schema);
  if (!mayBeObject(schema) || "additionalProperties" in schema || "unevaluatedProperties" in schema) return inner;
  const takesInOthers = Object.keys(schema).some(
    (keyword) => keyword === "if" || KEYWORDS[keyword]?.applies === "inPlace",
  );
  return { ...inner, [takesInOthers ? "unevaluatedProperties" : "additionalProperties"]: false };
}

function memberOf(schema: JsonObject): JsonObject {
  const inner = mapped(
    schema,
    (applies) => (applies === "inPlace" ? "member" : applies === "child" ? "closed" : "open"),
    "member",
  );
  const choices = schema.oneOf;
  if (!Array.isArray(choices) || sameJson(inner.oneOf, choices)) return inner;
  // If the alternatives were closed, a value could pass that fits two of the open ones. So the open ones decide how many match.
  const { oneOf, allOf, ...rest } = inner;
  const decided = { oneOf: choices.map((choice) => closeSchema(choice, "open")) };
  return { ...rest, allOf: [...(Array.isArray(allOf) ? allOf : []), decided, { anyOf: oneOf }] };
}

function mapped(
  schema: JsonObject,
  strictnessOf: (applies: string) => Strictness,
  ofReference: Strictness,
): JsonObject {
  return Object.fromEntries(
    Object.entries(schema).map(([name, value]) => {
      const keyword = Object.hasOwn(KEYWORDS, name) ? KEYWORDS[name] : undefined;
      const close = (sub: unknown) => closeSchema(sub, strictnessOf(keyword?.applies ?? ""));
      if (keyword?.value === "ref") return [name, variantKey(ofReference, String(value))];
      if (keyword?.value === "schema") return [name, close(value)];
      if (keyword?.value === "schemas" && Array.isArray(value)) return [name, value.map(close)];
      if (keyword?.value !== "schemaMap" || !isObject(value)) return [name, value];
      return [name, Object.fromEntries(Object.entries(value).map(([key, sub]) => [key, close(sub)]))];
    }),
  );
}

const OF_OBJECTS = [
  "$ref",
  "allOf",
  "anyOf",
  "oneOf",
  "if",
  "then",
  "else",
  "properties",
  "patternProperties",
  "required",
  "propertyNames",
  "minProperties",
  "maxProperties",
  "dependentRequired",
  "dependentSchemas",
];

/** Whether a schema describes objects. `{}` does not and stays open, and `{ "type": "string" }` has nothing to close. */
function mayBeObject(schema: JsonObject): boolean {
  const { type } = schema;
  if (type !== undefined) return type === "object" || (Array.isArray(type) && type.includes("object"));
  return OF_OBJECTS.some((keyword) => keyword in schema);
}
