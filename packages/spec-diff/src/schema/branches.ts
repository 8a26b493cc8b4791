import { isObject } from "@share-links/generator";
import { componentOf, type Part } from "./part.ts";
import { fits } from "./scalars.ts";
import { both, type Choice, type Shape, shapeOf, type Type } from "./shape.ts";

/** One alternative of a shape, without choices of its own. */
export interface Branch {
  readonly shape: Shape;
  /** The names of the alternatives that it is made of; empty if the schema has no choice. */
  readonly label: string;
}

/** A shape as a list of alternatives. A value fits the shape if it fits one of them. */
export interface Branches {
  readonly list: readonly Branch[];
  /** Whether a value that fits two of them is refused. */
  readonly isExclusive: boolean;
  /** Whether they are the alternatives of a single `oneOf`, so that a value that fits one of them fits no other. */
  readonly isOneChoice: boolean;
}

/** With more alternatives than this, nothing is decided. */
const MOST = 64;

/** The alternatives of a shape; undefined if there are too many to compare. */
export function branchesOf(shape: Shape): Branches | undefined {
  const kinds: Choice["kind"][] = [];
  const list = expanded({ shape: { ...shape, choices: [] }, label: "" }, shape, kinds);
  if (list === undefined) return undefined;
  const some = list.map(withFittingValues).filter(({ shape: { types, values } }) => {
    return types.size > 0 && values?.length !== 0;
  });
  return {
    list: joined(kinds.includes("anyOf") ? withForeign(some) : some),
    isExclusive: kinds.includes("oneOf"),
    isOneChoice: kinds.length === 1 && kinds[0] === "oneOf",
  };
}

function expanded(start: Branch, { choices }: Shape, kinds: Choice["kind"][]): Branch[] | undefined {
  let all = [start];
  for (const { kind, alternatives } of choices) {
    if (alternatives.length > 1) kinds.push(kind);
    const next: Branch[] = [];
    for (const each of all) {
      for (const [index, part] of alternatives.entries()) {
        const own = shapeOf([part]);
        const label = [each.label, labelOf(part, index)].filter((text) => text !== "").join(" and ");
        const shape = both(each.shape, { ...own, choices: [] });
        if (shape.types.size === 0) continue;
        const inner = expanded({ shape, label }, own, kinds);
        if (inner === undefined || next.length + inner.length > MOST) return undefined;
        next.push(...inner);
      }
    }
    all = next;
  }
  return all;
}

function labelOf({ schema }: Part, index: number): string {
  if (!isObject(schema)) return `number ${index + 1}`;
  if (typeof schema.$ref === "string") return componentOf(schema.$ref);
  return typeof schema.title === "string" ? schema.title : `number ${index + 1}`;
}

function withFittingValues(branch: Branch): Branch {
  const { shape } = branch;
  if (shape.values === undefined) return branch;
  return { ...branch, shape: { ...shape, values: shape.values.filter((value) => fits(shape, value) !== false) } };
}

/** A value may fit several alternatives of an `anyOf`, so that it may also have the members that the others name. */
function withForeign(list: readonly Branch[]): Branch[] {
  return list.map(({ shape, label }) => {
    const foreign = new Map(shape.foreign);
    for (const other of list) {
      if (other.shape === shape) continue;
      for (const { properties } of other.shape.layers)
        for (const [name, each] of properties) foreign.set(name, [...(foreign.get(name) ?? []), each]);
    }
    return { shape: { ...shape, foreign }, label };
  });
}

/** Joins alternatives of different types into one with several types: `anyOf: [A, null]` is a nullable A. */
function joined(list: readonly Branch[]): Branch[] {
  const rest: Branch[] = [];
  for (const branch of list) {
    const index = rest.findIndex((each) => canJoin(each.shape, branch.shape));
    const found = rest[index];
    if (found === undefined) rest.push(branch);
    else
      rest[index] = { shape: join(found.shape, branch.shape), label: isNull(found.shape) ? branch.label : found.label };
  }
  return rest;
}

function canJoin(a: Shape, b: Shape): boolean {
  if (a.conditions.length > 0 || b.conditions.length > 0 || overlap(a.types, b.types)) return false;
  if (isNull(a) || isNull(b)) return true;
  const isScalar = ({ types }: Shape) => !types.has("object") && !types.has("array");
  return isScalar(a) && isScalar(b) && (a.values === undefined) === (b.values === undefined);
}

const isNull = ({ types }: Shape) => types.size === 1 && types.has("null");

/** Whether a value can have a type of both sets. */
export function overlap(a: ReadonlySet<Type>, b: ReadonlySet<Type>): boolean {
  const numeric = (types: ReadonlySet<Type>) => types.has("integer") || types.has("number");
  return [...a].some((type) => b.has(type)) || (numeric(a) && numeric(b));
}

/** What each keyword judges: a keyword for texts says nothing about a number. */
const TYPE_OF: Readonly<Record<string, readonly Type[]>> = {
  minimum: ["integer", "number"],
  maximum: ["integer", "number"],
  exclusiveMinimum: ["integer", "number"],
  exclusiveMaximum: ["integer", "number"],
  minLength: ["string"],
  maxLength: ["string"],
  minItems: ["array"],
  maxItems: ["array"],
  minProperties: ["object"],
  maxProperties: ["object"],
};

/** Whether a bound says something about values of these types. */
export function isAbout(keyword: string, types: ReadonlySet<Type>): boolean {
  return (TYPE_OF[keyword] ?? []).some((type) => types.has(type));
}

function join(a: Shape, b: Shape): Shape {
  if (isNull(a)) return join(b, a);
  const bounds = (one: Shape["minimums"], other: Shape["minimums"]) =>
    new Map([
      ...[...one].filter(([name]) => isAbout(name, a.types)),
      ...[...other].filter(([name]) => isAbout(name, b.types)),
    ]);
  const values = a.values === undefined ? undefined : [...a.values, ...(isNull(b) ? [null] : (b.values ?? []))];
  const owner = (type: Type) => (a.types.has(type) || (type === "number" && a.types.has("integer")) ? a : b);
  const { values: _values, ...rest } = a;
  return {
    ...rest,
    types: new Set([...a.types, ...b.types]),
    ...(values !== undefined && { values }),
    minimums: bounds(a.minimums, b.minimums),
    maximums: bounds(a.maximums, b.maximums),
    multiples: owner("number").multiples,
    patterns: owner("string").patterns,
    formats: [...new Set([...a.formats, ...b.formats])],
    notes: { ...b.notes, ...a.notes },
    homes: new Map([...b.homes, ...a.homes]),
  };
}
