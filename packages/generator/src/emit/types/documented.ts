import { arrayMember, isObject, type JsonObject, member } from "../../json.ts";
import { dereference } from "../../read/references.ts";
import { FORMATS } from "../../vocabulary/formats.ts";
import { upperFirst } from "../../words.ts";
import { boundsOf } from "../reference/schema-text.ts";

/**
 * A copy of a document whose descriptions add what a type can't express: `How many links a page holds. At least 1, at most 100.` A property or
 * parameter that only refers to a schema gets the schema's description, and a parameter gets the default of its schema.
 */
export function documented(root: JsonObject): JsonObject {
  return documentedValue(root, root, "") as JsonObject;
}

// These members hold data, in which `properties` and `schema` have no meaning.
const DATA = new Set(["const", "default", "enum", "example", "examples"]);

function documentedValue(root: JsonObject, value: unknown, place: string): unknown {
  if (Array.isArray(value)) return value.map((item) => documentedValue(root, item, ""));
  if (!isObject(value)) return value;
  // The document's author chooses the names of a map's members.
  const isMap = place === "properties" || place === "schemas";
  const copy = Object.fromEntries(
    Object.entries(value).map(([key, item]) => {
      if (isMap) return [key, withWords(root, documentedValue(root, item, ""))];
      return [key, DATA.has(key) ? item : documentedValue(root, item, key)];
    }),
  );
  return !isMap && isParameter(value) ? parameterWithWords(root, copy) : copy;
}

function isParameter(value: JsonObject): boolean {
  return typeof value.name === "string" && typeof value.in === "string" && isObject(value.schema);
}

function parameterWithWords(root: JsonObject, parameter: JsonObject): JsonObject {
  const { schema } = parameter;
  const words = wordsOf(resolvedSchema(root, schema));
  const preset = member(schema, "default") ?? resolvedSchema(root, schema).default;
  return {
    ...parameter,
    ...description(parameter.description, words),
    ...(preset !== undefined && { default: preset }),
  };
}

function withWords(root: JsonObject, schema: unknown): unknown {
  if (!isObject(schema)) return schema;
  const resolved = resolvedSchema(root, schema);
  // The text already names the format, with an example.
  const { format: _, ...rest } = schema;
  return { ...rest, ...description(schema.description ?? resolved.description, wordsOf(resolved)) };
}

/** A schema with the members of the one that it refers to, directly or as its only `allOf`; its own members win. */
function resolvedSchema(root: JsonObject, schema: unknown): JsonObject {
  if (!isObject(schema)) return {};
  const [sole, ...others] = arrayMember(schema, "allOf");
  if (sole !== undefined && others.length === 0) return { ...resolvedSchema(root, sole), ...schema };
  if (schema.$ref === undefined) return schema;
  const target = dereference(root, { value: schema, pointer: "" }, () => [])?.value;
  return isObject(target) ? { ...target, ...schema } : schema;
}

/** The format and the bounds of a schema as sentences, such as `A date such as 2026-01-31.` */
function wordsOf(schema: JsonObject): string[] {
  const rule = FORMATS.get(String(schema.format));
  const format = rule === undefined || rule === "annotation" ? [] : [rule.example];
  const bounds = boundsOf(schema);
  return [...format, ...(bounds.length === 0 ? [] : [bounds.join(", ")])].map((words) => `${upperFirst(words)}.`);
}

function description(own: unknown, words: readonly string[]): { description?: string } {
  const sentences = [...(own === undefined ? [] : [String(own).trim()]), ...words];
  return sentences.length === 0 ? {} : { description: sentences.join(" ") };
}
