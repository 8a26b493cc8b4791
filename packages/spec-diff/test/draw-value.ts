import { isObject } from "@share-links/generator";
import type { Choose } from "./mutate.ts";

const SCALARS: readonly unknown[] = ["x", "y", "a", "bb", "ab", "", "ccc", 0, 1, 2, 3, -1, 0.5, 4, null, true, false];

/** A value that often fits a schema, and sometimes nearly. `root` is the document that references lead into. */
export function drawnValue(schema: unknown, root: unknown, choose: Choose, depth = 0): unknown {
  const pick = <Item>(all: readonly Item[]): Item => all[choose(all.length)] as Item;
  if (!isObject(schema) || depth > 5 || choose(24) === 0) return anything(choose, depth);
  const inner = (each: unknown) => drawnValue(each, root, choose, depth + 1);
  const parts: unknown[] = [];
  if (typeof schema.$ref === "string") parts.push(inner(targetOf(schema.$ref, root)));
  for (const name of ["oneOf", "anyOf"]) if (Array.isArray(schema[name])) parts.push(inner(pick(schema[name])));
  if (Array.isArray(schema.allOf)) parts.push(...schema.allOf.map(inner));
  for (const name of ["then", "else"])
    if (schema[name] !== undefined && choose(2) === 0) parts.push(inner(schema[name]));
  const own = drawnOwn(schema, choose, inner);
  if (own !== undefined) parts.push(own);
  const objects = parts.filter(isObject);
  if (parts.length > 0 && objects.length === parts.length) return Object.assign({}, ...objects);
  return parts.length === 0 ? anything(choose, depth) : pick(parts);
}

function drawnOwn(
  schema: Readonly<Record<string, unknown>>,
  choose: Choose,
  inner: (schema: unknown) => unknown,
): unknown {
  const pick = <Item>(all: readonly Item[]): Item => all[choose(all.length)] as Item;
  if (Object.hasOwn(schema, "const")) return schema.const;
  if (Array.isArray(schema.enum)) return pick(schema.enum as unknown[]);
  if (schema.type === undefined && schema.properties === undefined) return undefined;
  const type = schema.type === undefined ? "object" : pick([schema.type].flat() as string[]);
  if (type === "object") return drawnObject(schema, choose, inner);
  if (type === "array") {
    const first = Array.isArray(schema.prefixItems) ? schema.prefixItems : [];
    const length = Math.max(Number(schema.minItems ?? 0), choose(3));
    return Array.from({ length }, (_, index) => inner(first[index] ?? schema.contains ?? schema.items ?? {}));
  }
  return pick(SCALARS.filter((each) => typeName(each) === type || (type === "number" && typeof each === "number")));
}

function drawnObject(
  schema: Readonly<Record<string, unknown>>,
  choose: Choose,
  inner: (schema: unknown) => unknown,
): unknown {
  const properties = isObject(schema.properties) ? schema.properties : {};
  const required = Array.isArray(schema.required) ? schema.required : [];
  const names = Object.keys(properties).filter((name) => required.includes(name) || choose(3) > 0);
  const missing = required.filter((name) => !Object.hasOwn(properties, String(name))).map(String);
  const others = schema.additionalProperties ?? schema.unevaluatedProperties;
  const more = others !== false && choose(3) === 0 ? [["a", "b", "c", "d"][choose(4)] ?? "a"] : [];
  const entries = [...names, ...missing, ...more].map(
    (name) => [name, inner(properties[name] ?? others ?? {})] as const,
  );
  return Object.fromEntries(entries);
}

function anything(choose: Choose, depth: number): unknown {
  const kind = depth > 3 ? 0 : choose(5);
  if (kind === 4) return { [["a", "b", "c", "d"][choose(4)] ?? "a"]: anything(choose, depth + 1) };
  return kind === 3 ? [anything(choose, depth + 1)] : SCALARS[choose(SCALARS.length)];
}

function typeName(value: unknown): string {
  if (value === null) return "null";
  return Number.isInteger(value) ? "integer" : typeof value;
}

function targetOf($ref: string, root: unknown): unknown {
  let found: unknown = root;
  for (const key of $ref.split("/").slice(1)) found = Reflect.get(Object(found), key);
  return found;
}
