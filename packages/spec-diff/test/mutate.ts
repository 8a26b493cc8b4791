/** A source of choices: a number from 0 up to, but not including, the limit. */
export type Choose = (limit: number) => number;

type Mutable = Record<string, unknown>;

const KEYS = ["a", "b", "c"];
const SMALL: readonly unknown[] = [
  true,
  false,
  {},
  { type: "string" },
  { type: "integer" },
  { type: ["string", "null"] },
  { enum: ["a", "x", 1] },
  { const: "x" },
  { type: "object", properties: { a: { type: "string" } } },
  { type: "object", properties: { a: { const: "x" }, b: {} }, required: ["a"] },
  { $ref: "#/components/schemas/B" },
  { type: "array", items: { type: "string" } },
  { minimum: 1 },
];

/** A copy of some schemas with a few small changes, such as people make. */
export function mutated(schemas: Readonly<Record<string, unknown>>, choose: Choose): Record<string, unknown> {
  const copy = structuredClone(schemas) as Record<string, unknown>;
  for (let times = 1 + choose(2); times > 0; times--) {
    const places = schemasIn(copy);
    const place = places[choose(places.length)];
    if (place !== undefined) change(place, choose);
  }
  return copy;
}

interface Place {
  readonly holder: Mutable;
  readonly key: string;
}

const HOLDERS = ["properties", "patternProperties", "dependentSchemas"];
const LISTS = ["allOf", "anyOf", "oneOf", "prefixItems"];
const ONES = [
  "items",
  "additionalProperties",
  "not",
  "if",
  "then",
  "else",
  "contains",
  "propertyNames",
  "unevaluatedProperties",
];

/** Every schema, with the object or list that holds it. */
function schemasIn(all: Mutable): Place[] {
  const places: Place[] = [];
  const visit = (holder: Mutable, key: string) => {
    places.push({ holder, key });
    const schema = holder[key];
    if (typeof schema !== "object" || schema === null) return;
    const own = schema as Mutable;
    for (const name of ONES) if (Object.hasOwn(own, name)) visit(own, name);
    for (const name of [...HOLDERS, ...LISTS]) {
      const inner = own[name];
      if (typeof inner === "object" && inner !== null)
        for (const each of Object.keys(inner)) visit(inner as Mutable, each);
    }
  };
  for (const name of Object.keys(all)) visit(all, name);
  return places;
}

function change({ holder, key }: Place, choose: Choose): void {
  const schema = holder[key];
  const small = SMALL[choose(SMALL.length)];
  if (typeof schema !== "object" || schema === null || choose(6) === 0) {
    holder[key] = structuredClone(small);
    return;
  }
  const own = schema as Mutable;
  const names = Object.keys(own);
  const name = names[choose(names.length)];
  const kind = choose(8);
  if (kind === 0 && name !== undefined && name !== "$ref") delete own[name];
  else if (kind === 1) define(own, "properties", KEYS[choose(3)] ?? "a", structuredClone(small));
  else if (kind === 2) own.required = [...new Set([...list(own.required), KEYS[choose(3)]])];
  else if (kind === 3) own.additionalProperties = structuredClone(small);
  else if (kind === 4) own[choose(2) === 0 ? "anyOf" : "oneOf"] = [{ ...own }, structuredClone(small)];
  else if (kind === 5) holder[key] = { allOf: [own, structuredClone(small)] };
  else if (kind === 6 && name !== undefined) own[name] = changedValue(own[name], choose);
  else own[choose(2) === 0 ? "minLength" : "maximum"] = choose(3);
}

function changedValue(value: unknown, choose: Choose): unknown {
  if (typeof value === "number") return value + 1;
  if (!Array.isArray(value)) return value;
  if (value.length > 1 && choose(2) === 0) return value.filter((_, index) => index !== choose(value.length));
  return choose(3) === 0 ? value.toReversed() : value;
}

function define(own: Mutable, name: string, key: string, value: unknown): void {
  const map = typeof own[name] === "object" && own[name] !== null ? own[name] : {};
  own[name] = { ...map, [key]: value };
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
