import { arrayMember, type JsonObject, member, objectMember } from "../json.ts";
import { resolveReference } from "./references.ts";

/** The schemas that a schema fully includes: the target of its `$ref` and the members of its `allOf`. Each reference is followed once. */
export function partsOf(
  schema: unknown,
  root: JsonObject,
  seen: ReadonlySet<string>,
): { schema: unknown; seen: ReadonlySet<string> }[] {
  const members = arrayMember(schema, "allOf").map((part) => ({ schema: part, seen }));
  const $ref = member(schema, "$ref");
  if (typeof $ref !== "string" || seen.has($ref)) return members;
  const target = resolveReference(root, $ref, "", () => []);
  return target === undefined ? members : [{ schema: target.value, seen: new Set([...seen, $ref]) }, ...members];
}

/** A schema's own default, or that of a schema that it includes. */
export function defaultOf(schema: unknown, root: JsonObject, seen: ReadonlySet<string> = new Set()): unknown {
  const own = member(schema, "default");
  if (own !== undefined) return own;
  for (const part of partsOf(schema, root, seen)) {
    const found = defaultOf(part.schema, root, part.seen);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The defaults of an object schema's own properties, found through `$ref` and `allOf`. The closest one wins. */
export function defaultsOf(
  schema: unknown,
  root: JsonObject,
  seen: ReadonlySet<string> = new Set(),
): Record<string, unknown> {
  const parts = partsOf(schema, root, seen).map((part) => defaultsOf(part.schema, root, part.seen));
  const own = Object.entries(objectMember(schema, "properties")).flatMap(([name, property]) => {
    const value = defaultOf(property, root);
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.assign({}, ...parts.reverse(), Object.fromEntries(own));
}

/** An object schema's own properties, found through `$ref` and `allOf`. The closest one wins. */
export function propertiesOf(
  schema: unknown,
  root: JsonObject,
  seen: ReadonlySet<string> = new Set(),
): Record<string, unknown> {
  const parts = partsOf(schema, root, seen).map((part) => propertiesOf(part.schema, root, part.seen));
  return Object.assign({}, ...parts.reverse(), objectMember(schema, "properties"));
}
