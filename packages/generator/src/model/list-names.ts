import { isObject, type JsonObject } from "../json.ts";
import type { Plain } from "./translate-schema.ts";

/**
 * Rewrites a closed schema to list its names and use `additionalProperties`, if the members of its `allOf` declare all names. It accepts
 * the same values as with `unevaluatedProperties`, but nothing has to be tracked at run time. Other schemas stay as they are.
 */
export function listNames(closed: Plain, open: Plain, plains: ReadonlyMap<string, Plain>): Plain {
  if (!isObject(closed) || closed.unevaluatedProperties !== false) return closed;
  const names = namesOf(open, plains, new Set());
  if (names === undefined) return closed;
  const { unevaluatedProperties, properties, ...rest } = closed;
  const listed = Object.fromEntries(names.map((name) => [name, true]));
  return { ...rest, properties: { ...listed, ...(properties as JsonObject | undefined) }, additionalProperties: false };
}

/** Keywords that evaluate a member by other means than its name, or only for some values. */
const UNCERTAIN = [
  "anyOf",
  "oneOf",
  "if",
  "dependentSchemas",
  "patternProperties",
  "additionalProperties",
  "unevaluatedProperties",
];

/** The names that a schema declares, itself or in its members; undefined if they depend on the value. */
function namesOf(
  schema: unknown,
  plains: ReadonlyMap<string, Plain>,
  within: ReadonlySet<unknown>,
): string[] | undefined {
  if (!isObject(schema) || within.has(schema) || UNCERTAIN.some((keyword) => keyword in schema)) return undefined;
  const { $ref, allOf = [], properties } = schema;
  const members = [...(allOf as unknown[]), ...($ref === undefined ? [] : [plains.get(String($ref))])];
  const names = Object.keys(properties ?? {});
  for (const member of members) {
    const more = namesOf(member, plains, new Set([...within, schema]));
    if (more === undefined) return undefined;
    names.push(...more);
  }
  return names;
}
