import { isObject } from "@share-links/generator";
import { componentOf } from "./part.ts";

/** A schema as one text without the words for people, and the names of the components that it refers to. */
export interface Wordless {
  readonly text: string;
  readonly references: readonly string[];
}

const WORDS = ["title", "description", "example", "examples", "externalDocs", "xml", "$comment", "$schema", "$id"];
const MAPS = ["properties", "patternProperties", "dependentSchemas"];
/** Values that aren't schemas, however they look. */
const VALUES = ["enum", "const", "default", "discriminator", "required", "dependentRequired"];

const known = new WeakMap<object, Wordless>();

/** Writes a schema of a normal document without its words, with its keys in alphabetical order. */
export function wordless(schema: unknown): Wordless {
  if (!isObject(schema)) return { text: String(schema !== false), references: [] };
  const cached = known.get(schema);
  if (cached !== undefined) return cached;
  const references = new Set<string>();
  const made = { text: written(schema, references), references: [...references] };
  known.set(schema, made);
  return made;
}

function written(schema: unknown, references: Set<string>): string {
  if (Array.isArray(schema)) return `[${schema.map((item) => written(item, references)).join()}]`;
  if (!isObject(schema)) return sorted(schema);
  if (typeof schema.$ref === "string") references.add(componentOf(schema.$ref));
  const entries = Object.entries(schema).flatMap(([name, value]) => {
    const isWord = WORDS.includes(name) || (name.startsWith("x-") && name !== "x-extensible-enum");
    if (isWord) return [];
    if (VALUES.includes(name) || name.startsWith("x-")) return [`${JSON.stringify(name)}:${sorted(value)}`];
    if (!MAPS.includes(name) || !isObject(value)) return [`${JSON.stringify(name)}:${written(value, references)}`];
    const members = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}:${written(item, references)}`);
    return [`${JSON.stringify(name)}:{${members.sort().join()}}`];
  });
  return `{${entries.sort().join()}}`;
}

/** A JSON value as a text, with its keys in alphabetical order. */
export function sorted(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(sorted).join()}]`;
  if (!isObject(value)) return JSON.stringify(value) ?? "null";
  const members = Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}:${sorted(item)}`);
  return `{${members.sort().join()}}`;
}
