import fc from "fast-check";
import { type Json, resolved } from "./specification.ts";
import { SEEDS, textsOf } from "./texts.ts";

type Values = fc.Arbitrary<unknown>;

const KEYS = ["extra", "__proto__", "constructor", "toString", "id", "a/b~c"];
const ANYTHING = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, 0, -0, -1, 1.5, 1e21, "", "0", "null", "𝒳", [], {}, [[]], [null], {
    id: 1,
  }),
  fc.jsonValue({ maxDepth: 2 }),
);

/** Draws mostly valid values of a schema, with some faults: at a limit, of another type, missing, too many. */
export function valuesOf(schema: unknown): Values {
  const right = rightOf(resolved(schema));
  return fc.oneof({ weight: 40, arbitrary: right }, { weight: 1, arbitrary: ANYTHING });
}

function rightOf(schema: Json): Values {
  for (const keyword of ["oneOf", "anyOf"]) {
    if (Array.isArray(schema[keyword])) return fc.oneof(...schema[keyword].map(valuesOf));
  }
  if (Array.isArray(schema.allOf)) {
    const parts = schema.allOf.map((part) => valuesOf(part));
    const [first] = parts;
    // An allOf with a single part may be any type; it adds a description or default.
    if (first && parts.length === 1) return first;
    return fc.tuple(...parts).map((drawn) => Object.assign({}, ...drawn.map(Object)));
  }
  if (Array.isArray(schema.enum))
    return fc.constantFrom(...schema.enum, ...schema.enum.map((one) => `${one} `).slice(0, 1));
  if ("const" in schema) return fc.constant(schema.const);
  const types = [schema.type ?? "object"].flat();
  return fc.oneof(...types.map((type) => ofType(String(type), schema)));
}

function ofType(type: string, schema: Json): Values {
  if (type === "string") return textsOfSchema(schema);
  if (type === "integer" || type === "number") return numbersOf(schema);
  if (type === "boolean") return fc.boolean();
  if (type === "null") return fc.constant(null);
  return type === "array" ? listsOf(schema) : recordsOf(schema);
}

function textsOfSchema({ format, pattern, minLength, maxLength }: Json): Values {
  if (typeof format === "string") {
    const [start = ""] = SEEDS[format] ?? [];
    return fc.oneof({ weight: 12, arbitrary: fc.constant(start) }, { weight: 1, arbitrary: textsOf(format) });
  }
  const edges = [minLength, maxLength]
    .filter((edge) => typeof edge === "number")
    .flatMap((edge) => [edge, edge + 1, edge - 1]);
  const lengths = edges.map((length) => fc.constantFrom("a", "𝒳", " ").map((unit) => unit.repeat(Math.max(length, 0))));
  const plain = typeof pattern === "string" ? textsLike(pattern) : fc.string({ minLength: 1 });
  return fc.oneof({ weight: 8 * (lengths.length + 1), arbitrary: plain }, ...lengths);
}

/** Patterns with lookahead or lookbehind can't be generated from, so only a few texts are tried. */
function textsLike(pattern: string): Values {
  const expression = new RegExp(pattern, "u");
  const tried = fc.constantFrom("a", "Ada", " a", "a ", "\u0000", "ä", "a\nb");
  return /\(\?|\\p/i.test(pattern) ? tried : fc.oneof({ weight: 9, arbitrary: fc.stringMatching(expression) }, tried);
}

function numbersOf({ type, ...schema }: Json): Values {
  const edges = ["minimum", "exclusiveMinimum", "maximum", "exclusiveMaximum"].flatMap((keyword) =>
    typeof schema[keyword] === "number" ? [schema[keyword]] : [],
  );
  const min = Math.ceil(
    Math.max(...[schema.minimum, schema.exclusiveMinimum].filter((edge) => typeof edge === "number"), -1e6),
  );
  const max = Math.floor(
    Math.min(...[schema.maximum, schema.exclusiveMaximum].filter((edge) => typeof edge === "number"), 1e6),
  );
  const inside = fc.integer({ min, max });
  const near = fc
    .constantFrom(...edges, 0)
    .chain((edge) => fc.constantFrom(-1, -0.5, 0, 0.5, 1).map((step) => edge + step));
  return fc.oneof(
    { weight: 12, arbitrary: inside },
    { weight: 1, arbitrary: near },
    { weight: 1, arbitrary: fc.constant(2 ** 53) },
  );
}

function listsOf({ items, minItems, maxItems }: Json): Values {
  const usual = fc.array(valuesOf(items ?? {}), { maxLength: 3 });
  const edges = [minItems, maxItems].filter((edge) => typeof edge === "number").flatMap((edge) => [edge, edge + 1]);
  const full = edges.map((length) => valuesOf(items ?? {}).map((item) => new Array(length).fill(item)));
  return fc.oneof({ weight: 12, arbitrary: usual }, ...full);
}

function recordsOf(schema: Json): Values {
  const properties = Object.entries((schema.properties ?? {}) as Json);
  const required = (schema.required ?? []) as readonly string[];
  const members = properties.map(([key, part]) =>
    fc
      .tuple(fc.nat(required.includes(key) ? 120 : 1), valuesOf(part))
      .map(([draw, value]) => (draw === 0 ? [] : [[key, value] as const])),
  );
  const more = fc
    .tuple(fc.nat(24), fc.constantFrom(...KEYS), ANYTHING)
    .map(([draw, key, value]) => (draw === 0 ? [[key, value] as const] : []));
  return fc.tuple(...members, more).map((entries) => Object.fromEntries(entries.flat()));
}
