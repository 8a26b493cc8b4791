type Json = Readonly<Record<string, unknown>>;

const SINGLE = ["not", "if", "then", "else", "items", "additionalProperties", "propertyNames", "contains"];
const LISTS = ["allOf", "anyOf", "oneOf", "prefixItems"];
const MAPS = ["properties", "patternProperties", "dependentSchemas", "$defs"];
const LATER = ["unevaluatedProperties", "unevaluatedItems", "minContains", "maxContains"];

/** Rewrites a schema of 2020-12 in draft 7. Throws a `RangeError` if draft 7 has no way to say it. */
export function toDraft07(schema: Json): Record<string, unknown> {
  const converted = convert(schema) as Record<string, unknown>;
  return { ...converted, $schema: "http://json-schema.org/draft-07/schema#" };
}

function convert(schema: unknown): unknown {
  if (typeof schema !== "object" || schema === null) return schema;
  const later = LATER.find((keyword) => Object.hasOwn(schema, keyword));
  if (later !== undefined) throw new RangeError(`draft-07 has no ${later}; ask for draft-2020-12`);
  const entries = Object.entries(schema).map(([name, value]): [string, unknown] => {
    if (SINGLE.includes(name)) return [name, convert(value)];
    if (LISTS.includes(name)) return [name, value.map(convert)];
    if (!MAPS.includes(name)) return [name, value];
    return [name, Object.fromEntries(Object.entries(value).map(([key, item]) => [key, convert(item)]))];
  });
  return renamed(Object.fromEntries(entries));
}

function renamed({ $ref, $defs, prefixItems, items, dependentRequired, dependentSchemas, ...rest }: Json): Json {
  const siblings = {
    ...rest,
    ...(prefixItems === undefined ? {} : { items: prefixItems }),
    ...(items === undefined ? {} : { [prefixItems === undefined ? "items" : "additionalItems"]: items }),
    ...dependenciesOf(dependentRequired, dependentSchemas),
  };
  const definitions = $defs === undefined ? {} : { definitions: $defs };
  if ($ref === undefined) return { ...siblings, ...definitions };
  const reference = { $ref: String($ref).replace("#/$defs/", "#/definitions/") };
  // Draft 7 ignores everything beside a reference.
  if (Object.keys({ ...siblings, ...definitions }).length === 0) return reference;
  const { allOf = [], ...others } = siblings as Json & { allOf?: readonly unknown[] };
  return { ...others, allOf: [reference, ...allOf], ...definitions };
}

/** Draft 7 has one keyword for both kinds, so a key that has both needs them joined. */
function dependenciesOf(required: unknown, schemas: unknown): Json {
  const names = Object.entries((required ?? {}) as Record<string, readonly string[]>);
  const byName = new Map<string, unknown>(names);
  for (const [key, schema] of Object.entries((schemas ?? {}) as Json)) {
    byName.set(key, byName.has(key) ? { allOf: [{ required: byName.get(key) }, schema] } : schema);
  }
  return byName.size === 0 ? {} : { dependencies: Object.fromEntries(byName) };
}
