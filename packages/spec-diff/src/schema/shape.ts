import { isObject, type JsonObject } from "@share-links/generator";
import { type All, componentOf, type Part } from "./part.ts";
import { sorted, wordless } from "./wordless.ts";

/** A type of JSON Schema. `number` includes every integer. */
export type Type = "null" | "boolean" | "integer" | "number" | "string" | "array" | "object";

/** What one object schema says of an object's members. Several schemas each judge a member on their own. */
export interface Layer {
  readonly properties: ReadonlyMap<string, All>;
  readonly patterns: ReadonlyMap<string, All>;
  /** The schema of all other members. Without it, they may be anything. */
  readonly others?: All;
}

/** What one array schema says of an array's items. */
export interface Items {
  readonly first: readonly All[];
  readonly rest?: All;
}

/** A choice among alternatives, of which one or at least one has to fit. */
export interface Choice {
  readonly kind: "oneOf" | "anyOf";
  readonly alternatives: readonly Part[];
}

/** A keyword that is only compared as a whole. */
export interface Condition {
  readonly keyword: string;
  readonly text: string;
  readonly references: readonly string[];
  readonly part: Part;
}

/** Everything that a schema says, with the schemas that it includes by `$ref` and `allOf`. Every part of it has to hold. */
export interface Shape {
  readonly types: ReadonlySet<Type>;
  readonly values?: readonly unknown[];
  readonly minimums: ReadonlyMap<string, number>;
  readonly maximums: ReadonlyMap<string, number>;
  readonly multiples: readonly number[];
  readonly patterns: readonly string[];
  readonly formats: readonly string[];
  readonly isUnique: boolean;
  readonly required: ReadonlySet<string>;
  readonly layers: readonly Layer[];
  readonly items: readonly Items[];
  readonly names: All;
  readonly dependents: ReadonlyMap<string, ReadonlySet<string>>;
  readonly conditions: readonly Condition[];
  readonly choices: readonly Choice[];
  /** Members that other alternatives or conditions name, and that a sender may therefore send. */
  readonly foreign: ReadonlyMap<string, readonly All[]>;
  /** Keywords that no value is judged by, and the schema that has them. */
  readonly notes: JsonObject;
  /** The schema that has each keyword, for its place in the document. */
  readonly homes: ReadonlyMap<string, object>;
}

const TYPES: readonly Type[] = ["null", "boolean", "number", "string", "array", "object"];

/** The shape that any value fits. */
const ANYTHING: Shape = {
  types: new Set(TYPES),
  minimums: new Map(),
  maximums: new Map(),
  multiples: [],
  patterns: [],
  formats: [],
  isUnique: false,
  required: new Set(),
  layers: [],
  items: [],
  names: [],
  dependents: new Map(),
  conditions: [],
  choices: [],
  foreign: new Map(),
  notes: {},
  homes: new Map(),
};

const MINIMUMS = ["minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties"];
const MAXIMUMS = ["maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties"];
const CONDITIONS = ["not", "contains", "dependentSchemas", "unevaluatedItems"];
const NOTES = [
  "default",
  "deprecated",
  "readOnly",
  "writeOnly",
  "discriminator",
  "contentEncoding",
  "contentMediaType",
  "x-extensible-enum",
];

/** The shape of a value that has to fit all these schemas. */
export function shapeOf(all: All): Shape {
  return all.reduce((shape, part) => both(shape, shapeOfPart(part)), ANYTHING);
}

const shapes = new WeakMap<object, Shape>();

function shapeOfPart(part: Part): Shape {
  const { schema, of } = part;
  if (!isObject(schema)) return schema === false ? { ...ANYTHING, types: new Set() } : ANYTHING;
  const known = shapes.get(schema);
  if (known !== undefined) return known;
  const { $ref, allOf } = schema;
  const parts: All = [
    ...(typeof $ref === "string" ? [{ schema: of.components[componentOf($ref)], of }] : []),
    ...(Array.isArray(allOf) ? allOf.map((each: unknown) => ({ schema: each, of })) : []),
  ];
  const whole = parts.reduce((shape, each) => both(shape, shapeOfPart(each)), ownShape(part, schema));
  const shape = Object.hasOwn(schema, "unevaluatedProperties") ? withUnevaluated(whole, schema, of) : whole;
  shapes.set(schema, shape);
  return shape;
}

function ownShape({ of }: Part, schema: JsonObject): Shape {
  const part = (each: unknown): Part => ({ schema: each, of });
  const map = (value: unknown) =>
    new Map(isObject(value) ? Object.entries(value).map(([key, each]) => [key, [part(each)]] as const) : []);
  const numbers = (names: readonly string[]) =>
    new Map(names.flatMap((name) => (typeof schema[name] === "number" ? [[name, schema[name]] as const] : [])));
  const { type, properties, patternProperties, additionalProperties, prefixItems, items, required } = schema;
  const hasMembers = [properties, patternProperties, additionalProperties].some((each) => each !== undefined);
  const lists = { const: Object.hasOwn(schema, "const") ? [schema.const] : undefined, enum: schema.enum };
  return {
    ...ANYTHING,
    ...(type !== undefined && { types: new Set([type].flat() as Type[]) }),
    ...(lists.const !== undefined || Array.isArray(lists.enum)
      ? { values: sameValues(lists.const, Array.isArray(lists.enum) ? lists.enum : undefined) ?? [] }
      : {}),
    minimums: numbers(MINIMUMS),
    maximums: numbers(MAXIMUMS),
    multiples: typeof schema.multipleOf === "number" ? [schema.multipleOf] : [],
    patterns: typeof schema.pattern === "string" ? [schema.pattern] : [],
    formats: typeof schema.format === "string" ? [schema.format] : [],
    isUnique: schema.uniqueItems === true,
    required: new Set(Array.isArray(required) ? required.map(String) : []),
    layers: hasMembers
      ? [
          {
            properties: map(properties),
            patterns: map(patternProperties),
            ...(additionalProperties !== undefined && { others: [part(additionalProperties)] }),
          },
        ]
      : [],
    items:
      prefixItems !== undefined || items !== undefined
        ? [
            {
              first: Array.isArray(prefixItems) ? prefixItems.map((each: unknown) => [part(each)]) : [],
              ...(items !== undefined && { rest: [part(items)] }),
            },
          ]
        : [],
    names: schema.propertyNames === undefined ? [] : [part(schema.propertyNames)],
    dependents: dependentsOf(schema.dependentRequired),
    conditions: conditionsOf(schema, of),
    choices: (["oneOf", "anyOf"] as const).flatMap((kind) => {
      const alternatives = schema[kind];
      return Array.isArray(alternatives) ? [{ kind, alternatives: alternatives.map(part) }] : [];
    }),
    foreign: foreignOf(schema, of),
    notes: Object.fromEntries(NOTES.flatMap((name) => (Object.hasOwn(schema, name) ? [[name, schema[name]]] : []))),
    homes: new Map(["", ...Object.keys(schema)].map((name) => [name, schema])),
  };
}

function dependentsOf(value: unknown): Shape["dependents"] {
  const entries = Object.entries(isObject(value) ? value : {});
  return new Map(entries.map(([name, names]) => [name, new Set(Array.isArray(names) ? names.map(String) : [])]));
}

function conditionsOf(schema: JsonObject, of: Part["of"]): Condition[] {
  const pick = (keyword: string, names: readonly string[]): Condition[] => {
    const own = names.filter((name) => Object.hasOwn(schema, name));
    if (!own.includes(keyword)) return [];
    const part = { schema: Object.fromEntries(own.map((name) => [name, schema[name]])), of };
    return [{ keyword, ...wordless(part.schema), part }];
  };
  return [
    ...CONDITIONS.flatMap((name) =>
      pick(name, name === "contains" ? ["contains", "minContains", "maxContains"] : [name]),
    ),
    ...pick("if", ["if", "then", "else"]),
  ];
}

/** The members that only conditions name. Without a condition, nobody would expect them. */
function foreignOf(schema: JsonObject, of: Part["of"]): Shape["foreign"] {
  const { dependentSchemas } = schema;
  const maybe = [
    ...["if", "then", "else"].flatMap((name) => (Object.hasOwn(schema, name) ? [schema[name]] : [])),
    ...(isObject(dependentSchemas) ? Object.values(dependentSchemas) : []),
  ];
  const foreign = new Map<string, readonly All[]>();
  for (const each of maybe) addForeign(foreign, [{ schema: each, of }]);
  return foreign;
}

/** Adds the members that schemas name, in their alternatives as well. */
function addForeign(foreign: Map<string, readonly All[]>, all: All): void {
  const shape = shapeOf(all);
  for (const { properties } of shape.layers) {
    for (const [name, each] of properties) foreign.set(name, [...(foreign.get(name) ?? []), each]);
  }
  for (const [name, some] of shape.foreign) foreign.set(name, [...(foreign.get(name) ?? []), ...some]);
  for (const { alternatives } of shape.choices) for (const each of alternatives) addForeign(foreign, [each]);
}

/**
 * `unevaluatedProperties` is for the members that nothing else in the schema judges. Without alternatives and conditions, it is what
 * `additionalProperties` would be if the schema and all that it includes were one.
 */
function withUnevaluated(shape: Shape, schema: JsonObject, of: Part["of"]): Shape {
  const own = { schema: { unevaluatedProperties: schema.unevaluatedProperties }, of };
  const isPlain = shape.choices.length === 0 && shape.conditions.length === 0;
  if (!isPlain) {
    const condition = { keyword: "unevaluatedProperties", ...wordless(own.schema), part: own };
    return { ...shape, conditions: [...shape.conditions, condition] };
  }
  if (shape.layers.some(({ others }) => others !== undefined)) return shape;
  const nothing = <Key>(keys: Iterable<Key>) => new Map([...keys].map((key) => [key, []]));
  const layer: Layer = {
    properties: nothing(shape.layers.flatMap(({ properties }) => [...properties.keys()])),
    patterns: nothing(shape.layers.flatMap(({ patterns }) => [...patterns.keys()])),
    others: [{ schema: schema.unevaluatedProperties, of }],
  };
  return { ...shape, layers: [...shape.layers, layer] };
}

/** The shape of a value that has to fit both shapes. */
export function both(a: Shape, b: Shape): Shape {
  if (a === ANYTHING) return b;
  if (b === ANYTHING) return a;
  const values = sameValues(a.values, b.values);
  return {
    types: commonTypes(a.types, b.types),
    ...(values !== undefined && { values }),
    minimums: merged(a.minimums, b.minimums, Math.max),
    maximums: merged(a.maximums, b.maximums, Math.min),
    multiples: [...new Set([...a.multiples, ...b.multiples])],
    patterns: [...new Set([...a.patterns, ...b.patterns])],
    formats: [...new Set([...a.formats, ...b.formats])],
    isUnique: a.isUnique || b.isUnique,
    required: new Set([...a.required, ...b.required]),
    layers: [...a.layers, ...b.layers],
    items: [...a.items, ...b.items],
    names: [...a.names, ...b.names],
    dependents: merged(a.dependents, b.dependents, (one, other) => new Set([...one, ...other])),
    conditions: [...a.conditions, ...b.conditions],
    choices: [...a.choices, ...b.choices],
    foreign: merged(a.foreign, b.foreign, (one, other) => [...one, ...other]),
    notes: { ...b.notes, ...a.notes },
    homes: new Map([...b.homes, ...a.homes]),
  };
}

function merged<Value>(
  a: ReadonlyMap<string, Value>,
  b: ReadonlyMap<string, Value>,
  merge: (one: Value, other: Value) => Value,
): ReadonlyMap<string, Value> {
  const all = new Map(a);
  for (const [key, value] of b) {
    const own = all.get(key);
    all.set(key, own === undefined ? value : merge(own, value));
  }
  return all;
}

function sameValues(
  a: readonly unknown[] | undefined,
  b: readonly unknown[] | undefined,
): readonly unknown[] | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  const texts = new Set(b.map(sorted));
  return a.filter((value) => texts.has(sorted(value)));
}

function commonTypes(a: ReadonlySet<Type>, b: ReadonlySet<Type>): ReadonlySet<Type> {
  return new Set([...a].filter((type) => hasType(b, type)).concat([...b].filter((type) => hasType(a, type))));
}

/** Whether every value of a type has one of these types. */
export function hasType(types: ReadonlySet<Type>, type: Type): boolean {
  return types.has(type) || (type === "integer" && types.has("number"));
}
