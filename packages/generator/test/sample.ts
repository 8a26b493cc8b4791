import { isObject, type JsonObject } from "../src/json.ts";
import { segmentsOf } from "../src/pointer.ts";
import type { Random } from "./random.ts";

const ODDITIES: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  1e21,
  "",
  "x",
  "k7",
  "𝒳𝒳𝒳𝒳𝒳",
  [],
  [1, 1],
  {},
  { kind: "k8" },
  { forbidden: 1 },
];
const TEXTS: Readonly<Record<string, readonly string[]>> = {
  uuid: ["00000000-0000-0000-0000-000000000000", "0199F3C2-6A51-7C44-9A1E-5D0C7A1B2C3D"],
  "date-time": ["2026-01-31T12:00:00.000Z", "2024-02-29T23:59:60Z"],
  uri: ["https://example.com/a?b#c", "urn:a:b"],
};

/** A value that mostly fits a schema of the document `root`, with occasional faults. */
export function sample(schema: unknown, root: unknown, random: Random, depth = 0): unknown {
  if (!isObject(schema) || random.below(25) === 0) return random.pick(ODDITIES);
  if (typeof schema.$ref === "string") {
    const target = segmentsOf(schema.$ref.slice(1)).reduce<unknown>(
      (at, key) => (isObject(at) ? at[key] : undefined),
      root,
    );
    return sample(target, root, random, depth + 1);
  }
  for (const keyword of ["oneOf", "anyOf"])
    if (Array.isArray(schema[keyword])) return sample(random.pick(schema[keyword]), root, random, depth);
  if (Array.isArray(schema.allOf)) {
    const parts = schema.allOf.map((part) => sample(part, root, random, depth));
    return parts.every(isObject) ? Object.assign({}, ...parts) : parts[0];
  }
  if (Array.isArray(schema.enum)) return random.pick(schema.enum);
  if ("const" in schema) return schema.const;
  return ofType(random.pick([schema.type ?? "object"].flat()), schema, root, random, depth);
}

function ofType(type: unknown, schema: JsonObject, root: unknown, random: Random, depth: number): unknown {
  switch (type) {
    case "string":
      return random.pick(TEXTS[String(schema.format)] ?? ["a", "abcde", "toolong", "A1"]);
    case "integer":
      return random.pick([0, 1, 7, 100, 2 ** 31]);
    case "number":
      return random.pick([0.25, 1, 1.5, 0.1, 11]);
    case "boolean":
      return random.below(2) === 0;
    case "null":
      return null;
    case "array":
      return Array.from({ length: depth > 6 ? 0 : random.below(4) }, (_, index) => {
        const prefix = Array.isArray(schema.prefixItems) ? schema.prefixItems[index] : undefined;
        return sample(prefix ?? schema.items, root, random, depth + 1);
      });
    default:
      return object(schema, root, random, depth);
  }
}

function object(schema: JsonObject, root: unknown, random: Random, depth: number): JsonObject {
  const required: readonly unknown[] = Array.isArray(schema.required) ? schema.required : [];
  const entries = Object.entries(isObject(schema.properties) ? schema.properties : {})
    .filter(([key]) => required.includes(key) || (depth < 6 && random.below(2) === 0))
    .map(([key, part]) => [key, sample(part, root, random, depth + 1)] as const);
  const extra =
    random.below(6) === 0
      ? [
          [
            random.pick(["p_a", "unknown", "constructor"]),
            sample(schema.additionalProperties, root, random, depth + 1),
          ] as const,
        ]
      : [];
  return Object.fromEntries([...entries, ...extra]);
}
