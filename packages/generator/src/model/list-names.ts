import { isObject, type JsonObject } from "../json.ts";
import type { Plain } from "./translate-schema.ts";

/**
 * A closed schema that lists the names it takes, `additionalProperties`, where the members of its `allOf` tell them all:
 * the same values fit as with `unevaluatedProperties`, and nothing has to be noted at run time. Others stay as they are.
 */
export function listNames(closed: Plain, open: Plain, plains: ReadonlyMap<string, Plain>): Plain {
  if (!isObject(closed) || closed.unevaluatedProperties !== false) return closed;
  const names = namesOf(open, plains, new Set());
  if (names === undefined) return closed;
  const { unevaluatedProperties, properties, ...rest } = closed;
  const listed = Object.fromEntries(names.map((name) => [name, true]));
  return { ...rest, properties: { ...listed, ...(properties as JsonObject | undefined) }, additionalProperties: false };
}

/** What takes in a member by other means than its name, or only at times. */
const UNCERTAIN = [
  "anyOf",
  "oneOf",
  "if",
  "dependentSchemas",
  "patternProperties",
  "additionalProperties",
  "unevaluatedProperties",
];

/** The names that a schema declares, its own and its members'; undefined where they depend on the value. */
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
