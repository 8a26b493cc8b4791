import { arrayMember, isObject, type JsonObject, sameJson } from "../../json.ts";

/** A schema for openapi-typescript: an object, or false if no value fits. */
export type TypedSchema = JsonObject | false;

/** A mark that `type-nodes.ts` turns into `{} | null`: a property that must exist, whatever another part of the schema says about its value. */
export const PRESENT = { type: "object", "x-share-links-type": "present" };

const ANNOTATIONS = ["title", "description", "default", "example", "examples", "deprecated", "readOnly", "writeOnly"];

/**
 * Rewrites a schema (JSON Schema 2020-12) for openapi-typescript, so that the type allows the same values as the validator. Where TypeScript
 * can't express that, the type allows more. `isMember` says that other schemas apply to the same value, too.
 */
export function typedSchema(schema: unknown, isMember = false): TypedSchema {
  if (!isObject(schema)) return schema === false ? false : {};
  const parts = partsOf(schema, isMember);
  if (parts.includes(false)) return false;
  const annotations = Object.fromEntries(ANNOTATIONS.flatMap((key) => (key in schema ? [[key, schema[key]]] : [])));
  const [first, ...others] = parts;
  if (first === undefined) return annotations;
  return others.length === 0 ? { ...annotations, ...first } : { ...annotations, allOf: parts };
}

/** The schemas that a value has to fit together: the schema's own keywords, the schema that it refers to, and its compositions. */
function partsOf(schema: JsonObject, isMember: boolean): TypedSchema[] {
  const { $ref } = schema;
  const compositions = ["allOf", "anyOf", "oneOf"].flatMap((keyword) => {
    const members = arrayMember(schema, keyword).map((member) => typedSchema(member, true));
    if (members.length === 0) return [];
    return keyword === "allOf" ? members.filter((member) => saysSomething(member)) : [alternatives(members)];
  });
  const others = [...(typeof $ref === "string" ? [{ $ref: $ref }] : []), ...compositions];
  const own = ownPart(schema, isMember || others.length > 0);
  return own === undefined ? others : [own, ...others];
}

function saysSomething(schema: TypedSchema): boolean {
  return schema === false || Object.keys(schema).some((key) => !ANNOTATIONS.includes(key));
}

function alternatives(members: readonly TypedSchema[]): TypedSchema {
  const possible = members.filter((member) => member !== false);
  if (possible.length === 0) return false;
  if (possible.some((member) => !saysSomething(member))) return {};
  return { anyOf: possible };
}

function ownPart(schema: JsonObject, isMember: boolean): TypedSchema | undefined {
  if (Object.hasOwn(schema, "const")) return choice(schema, [schema.const]);
  if (Array.isArray(schema.enum)) return choice(schema, schema.enum);
  const types = schema.type === undefined ? undefined : ([schema.type].flat() as string[]);
  if (types === undefined) return untyped(schema, isMember);
  const parts = types.map((type) => ofType(type, schema, isMember));
  const [only] = parts;
  return parts.length === 1 ? only : { anyOf: parts };
}

/** The values of an `enum` or `const` that the types beside it allow. */
function choice(schema: JsonObject, values: readonly unknown[]): TypedSchema {
  const { type, format } = schema;
  const types = type === undefined ? undefined : [type].flat();
  const possible = values.filter((value) => types === undefined || types.some((each) => hasType(value, each)));
  const distinct = distinctValues(possible);
  if (distinct.length === 0) return false;
  if (distinct.length === 1 && distinct[0] === null) return { type: "null" };
  if ("const" in schema) return { const: distinct[0] };
  if (distinct.some((value) => typeof value === "object" && value !== null))
    return { anyOf: distinct.map((value) => (value === null ? { type: "null" } : { const: value })) };
  const known = distinct.includes(null) ? type : types?.filter((each) => each !== "null");
  const [only] = Array.isArray(known) ? known : [];
  const shown = Array.isArray(known) && known.length === 1 ? only : known;
  return {
    ...(shown === undefined ? {} : { type: shown }),
    ...(format === undefined ? {} : { format }),
    enum: distinct,
  };
}

/** Compares only objects and arrays one by one, because enums can have thousands of texts. */
function distinctValues(values: readonly unknown[]): unknown[] {
  const structured: unknown[] = [];
  return [...new Set(values)].filter((value) => {
    if (typeof value !== "object" || value === null) return true;
    return !structured.some((other) => sameJson(other, value)) && structured.push(value) > 0;
  });
}

function hasType(value: unknown, type: unknown): boolean {
  if (type === "null") return value === null;
  if (type === "array") return Array.isArray(value);
  if (type === "object") return isObject(value);
  if (type === "integer") return Number.isInteger(value);
  return typeof value === type;
}

const OF_OBJECTS = ["properties", "additionalProperties", "patternProperties", "required"];
const OF_ARRAYS = ["items", "prefixItems"];

/** A schema without a type counts as one of objects or arrays if it has their keywords. */
function untyped(schema: JsonObject, isMember: boolean): TypedSchema | undefined {
  if (OF_OBJECTS.some((keyword) => saysOfObjects(schema, keyword))) return objectPart(schema, isMember);
  if (OF_ARRAYS.some((keyword) => keyword in schema)) return arrayPart(schema);
  return undefined;
}

function saysOfObjects(schema: JsonObject, keyword: string): boolean {
  const value = schema[keyword];
  if (value === undefined || value === true) return false;
  return keyword !== "required" || (Array.isArray(value) && value.length > 0);
}

function ofType(type: string, schema: JsonObject, isMember: boolean): TypedSchema {
  if (type === "object") return objectPart(schema, isMember);
  if (type === "array") return arrayPart(schema);
  const { format } = schema;
  return type === "null" || format === undefined ? { type } : { type, format };
}

function arrayPart(schema: JsonObject): TypedSchema {
  const { items, minItems, maxItems } = schema;
  const first = arrayMember(schema, "prefixItems").map((item) => typedSchema(item));
  return {
    type: "array",
    ...(items === undefined ? {} : { items: typedSchema(items) }),
    ...(first.length === 0 ? {} : { prefixItems: first }),
    ...(typeof minItems === "number" && first.length > 0 ? { minItems } : {}),
    ...(typeof maxItems === "number" && first.length > 0 ? { maxItems } : {}),
  };
}

function objectPart(schema: JsonObject, isMember: boolean): TypedSchema {
  const declared = isObject(schema.properties) ? schema.properties : {};
  const properties = new Map(Object.entries(declared).map(([name, value]) => [name, typedSchema(value)]));
  const required = arrayMember(schema, "required").filter((name) => typeof name === "string");
  for (const name of required) if (!properties.has(name)) properties.set(name, isMember ? PRESENT : {});
  const rest = restOf(schema, [...properties.values()]);
  return {
    type: "object",
    ...(properties.size === 0 ? {} : { properties: Object.fromEntries(properties) }),
    ...(required.length === 0 ? {} : { required }),
    ...(rest === undefined ? {} : { additionalProperties: rest }),
  };
}

/** The type of an index signature lists at most this many types of properties. */
const MOST_LISTED = 6;

/**
 * The type of the properties that have no name in the schema. TypeScript requires that an index signature allows the named properties, too.
 * The type of a pattern only counts if every other name is refused.
 */
function restOf(schema: JsonObject, properties: readonly TypedSchema[]): TypedSchema | undefined {
  const { additionalProperties, patternProperties } = schema;
  const patterns = isObject(patternProperties) ? Object.values(patternProperties) : [];
  if (patterns.length > 0 && additionalProperties === undefined) return {};
  if (additionalProperties === undefined) return undefined;
  const others = [additionalProperties, ...patterns].map((each) => typedSchema(each));
  const possible = others.filter((each) => each !== false);
  if (possible.length === 0) return false;
  const all = [...possible, ...properties].map((each) => withoutAnnotations(each)).filter((each) => each !== false);
  const distinct = all.filter((each, index) => all.findIndex((other) => sameJson(other, each)) === index);
  if (distinct.length > MOST_LISTED || distinct.some((each) => !saysSomething(each))) return {};
  const [only] = distinct;
  return distinct.length === 1 ? only : { anyOf: distinct };
}

function withoutAnnotations(schema: TypedSchema): TypedSchema {
  if (schema === false) return false;
  return Object.fromEntries(Object.entries(schema).filter(([key]) => !ANNOTATIONS.includes(key)));
}
