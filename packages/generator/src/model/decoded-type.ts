import { arrayMember, isObject, type JsonObject, member, objectMember } from "../json.ts";
import { at } from "../pointer.ts";
import { type Located, resolveReference } from "../read/references.ts";
import { partsOf } from "../read/schema-parts.ts";
import type { DecodedType } from "./operation.ts";

/** The type that a text is decoded to. It is a string if the schema names no type or allows strings. */
export function decodedType(schema: unknown, root: JsonObject): DecodedType {
  const types = typesOf(schema, root, new Set());
  if (types.size === 0 || types.has("string")) return "string";
  if (types.has("number")) return "number";
  const [first] = types;
  return first ?? "string";
}

/** The schema of an array's items, found through `$ref` and `allOf`. */
export function itemsOf(
  { value, pointer }: Located,
  root: JsonObject,
  seen: ReadonlySet<string> = new Set(),
): Located | undefined {
  const own = member(value, "items");
  if (own !== undefined) return { value: own, pointer: at(pointer, "items") };
  const $ref = member(value, "$ref");
  if (typeof $ref === "string" && !seen.has($ref)) {
    const target = resolveReference(root, $ref, "", () => []);
    const items = target && itemsOf(target, root, new Set([...seen, $ref]));
    if (items !== undefined) return items;
  }
  const parts = arrayMember(value, "allOf").map((part, index) => ({
    value: part,
    pointer: at(pointer, "allOf", index),
  }));
  return parts.map((part) => itemsOf(part, root, seen)).find((items) => items !== undefined);
}

/** Whether a schema describes bytes: `format: binary`, or in 3.1 a `contentMediaType` that is not encoded as text. */
export function isBinary(schema: unknown, root: JsonObject, seen: ReadonlySet<string> = new Set()): boolean {
  if (!isObject(schema)) return false;
  if (schema.format === "binary" || schema.type === "file") return true;
  const isRaw = typeof schema.contentMediaType === "string" && schema.contentEncoding === undefined;
  if (isRaw && !/json|^text\//i.test(String(schema.contentMediaType))) return true;
  return partsOf(schema, root, seen).some((part) => isBinary(part.schema, root, part.seen));
}

/** The types that a schema itself allows. Null is left out, because it isn't a text. */
function typesOf(schema: unknown, root: JsonObject, seen: ReadonlySet<string>): Set<DecodedType> {
  const said = [member(schema, "type")].flat().filter(isDecoded);
  if (said.length > 0) return new Set(said);
  const constants = isObject(schema) && Object.hasOwn(schema, "const") ? [schema.const] : [];
  const values = [...arrayMember(schema, "enum"), ...constants];
  if (values.length > 0) return new Set(values.map(typeOfValue).filter(isDecoded));
  for (const part of partsOf(schema, root, seen)) {
    const found = typesOf(part.schema, root, part.seen);
    if (found.size > 0) return found;
  }
  const choices = [...arrayMember(schema, "anyOf"), ...arrayMember(schema, "oneOf")];
  const chosen = new Set(choices.flatMap((choice) => [...typesOf(choice, root, seen)]));
  if (chosen.size > 0) return chosen;
  if (Object.keys(objectMember(schema, "properties")).length > 0) return new Set(["object"]);
  return new Set(member(schema, "items") === undefined ? [] : ["array"]);
}

function typeOfValue(value: unknown): string {
  return Array.isArray(value) ? "array" : value === null ? "null" : typeof value;
}

function isDecoded(type: unknown): type is DecodedType {
  return ["string", "integer", "number", "boolean", "array", "object"].includes(String(type));
}
