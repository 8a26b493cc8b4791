import { isObject, type JsonObject, typeOf } from "../../json.ts";
import type { Plain } from "../../model/translate-schema.ts";

/** What a value needs, at least, to fit a schema. A member that is undefined says nothing. */
export interface Guard {
  /** Types as JSON Schema names them; none if nothing fits. */
  readonly types: readonly string[] | undefined;
  /** The values of a `const` or an `enum` of scalars. */
  readonly values: readonly unknown[] | undefined;
  /** The names that an object must have. */
  readonly required: readonly string[];
  /** The constants that an object's members must be, if they are there. */
  readonly members: ReadonlyMap<string, readonly unknown[]>;
}

/** Finds a unit's schema by its key. */
export type SchemaOf = (key: string) => Plain | undefined;

const ANYTHING: Guard = { types: undefined, values: undefined, required: [], members: new Map() };
const NOTHING: Guard = { ...ANYTHING, types: [] };

/** The requirements of a schema that are cheap to test: `type`, `const`, `enum` and `required`, also through `$ref`, `allOf` and nested alternatives. */
export function guardOf(schema: Plain | undefined, schemaOf: SchemaOf): Guard {
  return guardWithin(schema, schemaOf, new Set(), true);
}

function guardWithin(
  schema: unknown,
  schemaOf: SchemaOf,
  within: ReadonlySet<unknown>,
  looksAtMembers: boolean,
): Guard {
  if (schema === false) return NOTHING;
  if (!isObject(schema) || within.has(schema)) return ANYTHING;
  const inside = new Set([...within, schema]);
  const next = (part: unknown) => guardWithin(part, schemaOf, inside, looksAtMembers);
  const { $ref, allOf } = schema;
  const parts = [
    ownGuard(schema),
    ...(looksAtMembers ? [{ ...ANYTHING, members: membersOf(schema, schemaOf) }] : []),
    ...(typeof $ref === "string" ? [next(schemaOf($ref))] : []),
    ...(Array.isArray(allOf) ? allOf.map(next) : []),
    ...[schema.anyOf, schema.oneOf].flatMap((all) => (Array.isArray(all) ? [either(all.map(next))] : [])),
  ];
  return parts.reduce(both);
}

function ownGuard(schema: JsonObject): Guard {
  const listed = Object.hasOwn(schema, "const") ? [schema.const] : schema.enum;
  const values = Array.isArray(listed) ? listed : undefined;
  const types = schema.type === undefined ? undefined : ([schema.type].flat() as string[]);
  return {
    ...ANYTHING,
    types: meet(types, values && [...new Set(values.map(typeOf))]),
    values: values?.every(isScalar) ? values : undefined,
    required: Array.isArray(schema.required) ? schema.required : [],
  };
}

function membersOf(schema: JsonObject, schemaOf: SchemaOf): Map<string, readonly unknown[]> {
  const members = new Map<string, readonly unknown[]>();
  for (const [name, part] of Object.entries((schema.properties ?? {}) as JsonObject)) {
    const { values } = guardWithin(part, schemaOf, new Set(), false);
    if (values !== undefined) members.set(name, values);
  }
  return members;
}

function both(a: Guard, b: Guard): Guard {
  const members = new Map(a.members);
  for (const [name, values] of b.members) members.set(name, meet(members.get(name), values) ?? values);
  return {
    types: meet(a.types, b.types),
    values: meet(a.values, b.values),
    required: [...new Set([...a.required, ...b.required])],
    members,
  };
}

function either(guards: readonly Guard[]): Guard {
  const [first, ...others] = guards;
  if (first === undefined) return ANYTHING;
  const join = (lists: readonly (readonly unknown[] | undefined)[]) =>
    lists.every((list) => list !== undefined) ? [...new Set(lists.flat())] : undefined;
  const names = [...first.members.keys()].filter((name) => others.every(({ members }) => members.has(name)));
  return {
    types: join(guards.map(({ types }) => types)) as string[] | undefined,
    values: join(guards.map(({ values }) => values)),
    required: first.required.filter((name) => others.every(({ required }) => required.includes(name))),
    members: new Map(names.map((name) => [name, join(guards.map(({ members }) => members.get(name))) ?? []])),
  };
}

/** The types in both lists, where an integer counts as a number. */
function meet<Item>(a: readonly Item[] | undefined, b: readonly Item[] | undefined): readonly Item[] | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  const has = (list: readonly Item[], item: unknown) =>
    list.some((one) => one === item || (item === "integer" && one === "number"));
  return [...new Set([...a.filter((item) => has(b, item)), ...b.filter((item) => has(a, item))])];
}

function isScalar(value: unknown): boolean {
  return typeof value !== "object" || value === null;
}
