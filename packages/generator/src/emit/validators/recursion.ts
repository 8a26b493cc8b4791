import { isObject, type JsonObject } from "../../json.ts";
import type { Plain } from "../../model/translate-schema.ts";
import { referencesOf } from "../../model/unit.ts";
import { choiceOf } from "./choices.ts";
import { repeatedUnits, stackedUnits } from "./stacked-unions.ts";

/** A visit of a check to a part of its value: the path to it, and the alternatives that it belongs to. */
interface Visit {
  readonly steps: readonly Step[];
  /** The chosen alternative of each choice on the path, by the choice. */
  readonly chosen: ReadonlyMap<string, number>;
}

/** One step down: to a member or an item by name, or, without a name, to any that is not named. */
interface Step {
  readonly into: "property" | "item";
  readonly name?: string;
  readonly except?: readonly string[];
}

/**
 * The units whose verdicts have to be kept during a call: those in a circle of references that checks some part of a value more than
 * once, because the work would double at each level, and those on a long path through unions or inclusions.
 */
export function memoisedUnits(schemas: ReadonlyMap<string, Plain>): Set<string> {
  const memoised = new Set([...stackedUnits(schemas), ...repeatedUnits(schemas)]);
  for (const circle of circlesOf(schemas)) {
    const isDoubled = [...circle].some((key) => hasDoubles(visitsOf(schemas.get(key), schemas, circle)));
    for (const key of isDoubled ? circle : []) memoised.add(key);
  }
  return memoised;
}

/** A document with more visits than this is not compared pair by pair. */
const MOST_VISITS = 500;

function hasDoubles(visits: readonly Visit[]): boolean {
  if (visits.length > MOST_VISITS) return true;
  return visits.some((one, index) => visits.slice(index + 1).some((other) => mayMeet(one, other)));
}

/** Whether two visits can be to the same part of a value, or one to a part of the other's. */
function mayMeet(a: Visit, b: Visit): boolean {
  const isApart = [...a.chosen].some(([choice, index]) => b.chosen.has(choice) && b.chosen.get(choice) !== index);
  if (isApart) return false;
  return a.steps.every((step, depth) => {
    const other = b.steps[depth];
    return other === undefined || stepsMeet(step, other);
  });
}

function stepsMeet(a: Step, b: Step): boolean {
  if (a.into !== b.into) return false;
  if (a.name !== undefined && b.name !== undefined) return a.name === b.name;
  const excludes = (rest: Step, named: Step) => named.name !== undefined && rest.except?.includes(named.name) === true;
  return !excludes(a, b) && !excludes(b, a);
}

/** The visits of a unit's check that lead back into its circle. */
function visitsOf(root: Plain | undefined, schemas: ReadonlyMap<string, Plain>, circle: ReadonlySet<string>): Visit[] {
  const choices = new Map<unknown, number>();
  return walk(root, [], new Map(), new Set());

  function walk(
    schema: unknown,
    steps: readonly Step[],
    chosen: Visit["chosen"],
    within: ReadonlySet<string>,
  ): Visit[] {
    if (!isObject(schema)) return [];
    const inPlace = (part: unknown, choice = chosen) => walk(part, steps, choice, within);
    const below = (part: unknown, step: Step) => walk(part, [...steps, step], chosen, within);
    return [
      ...reference(schema.$ref),
      ...["allOf", "dependentSchemas"].flatMap((keyword) =>
        Object.values(Object(schema[keyword])).flatMap((part) => inPlace(part)),
      ),
      ...["not", "if", "then", "else"].flatMap((keyword) => inPlace(schema[keyword])),
      ...[schema.anyOf, schema.oneOf].flatMap((all) =>
        alternatives(all as readonly Plain[] | undefined, inPlace, chosen, steps),
      ),
      ...children(schema).flatMap(([part, step]) => below(part, step)),
    ];

    function reference($ref: unknown): Visit[] {
      if (typeof $ref !== "string" || !circle.has($ref)) return [];
      if (steps.length > 0) return [{ steps, chosen }];
      return within.has($ref) ? [] : walk(schemas.get($ref), steps, chosen, new Set([...within, $ref]));
    }
  }

  function alternatives(
    all: readonly Plain[] | undefined,
    walkPart: (part: unknown, chosen: Visit["chosen"]) => Visit[],
    chosen: Visit["chosen"],
    steps: readonly Step[],
  ): Visit[] {
    if (all === undefined) return [];
    const isChoice = all.length < 2 || choiceOf(all, (key) => schemas.get(key)) !== undefined;
    choices.set(all, choices.get(all) ?? choices.size);
    const choice = `${choices.get(all)} ${JSON.stringify(steps)}`;
    if (isChoice) return all.flatMap((part, index) => walkPart(part, new Map([...chosen, [choice, index]])));
    // The check runs once for a verdict, then again for the faults.
    return all.flatMap((part) => [...walkPart(part, chosen), ...walkPart(part, chosen)]);
  }
}

/** The subschemas of a value's members and items. */
function children(schema: JsonObject): [part: unknown, step: Step][] {
  const names = Object.keys(Object(schema.properties));
  const first = Object.keys(Object(schema.prefixItems));
  const any = (into: Step["into"], ...keywords: string[]) =>
    keywords.map((keyword): [unknown, Step] => [schema[keyword], { into }]);
  return [
    ...names.map((name): [unknown, Step] => [Object(schema.properties)[name], { into: "property", name }]),
    ...Object.values(Object(schema.patternProperties)).map((part): [unknown, Step] => [part, { into: "property" }]),
    [schema.additionalProperties, { into: "property", except: names }],
    ...any("property", "unevaluatedProperties"),
    ...first.map((name): [unknown, Step] => [Object(schema.prefixItems)[name], { into: "item", name }]),
    [schema.items, { into: "item", except: first }],
    ...any("item", "contains", "unevaluatedItems"),
  ];
}

/** The circles in a graph of references: sets of units in which each unit leads to every other one. */
function circlesOf(schemas: ReadonlyMap<string, Plain>): Set<string>[] {
  const edges = new Map([...schemas].map(([key, schema]) => [key, [...new Set(referencesOf(schema))]]));
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const circles: Set<string>[] = [];
  for (const start of edges.keys()) if (!order.has(start)) search(start);
  return circles;

  /** Tarjan's algorithm, with its own stack because documents nest deeply. */
  function search(start: string): void {
    const stack: { key: string; next: number }[] = [];
    enter(start, stack);
    for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
      const target = edges.get(top.key)?.[top.next++];
      if (target === undefined) leave(stack);
      else if (!order.has(target)) enter(target, stack);
      else if (open.includes(target)) lower(top.key, order.get(target) ?? 0);
    }
  }

  function enter(key: string, stack: { key: string; next: number }[]): void {
    order.set(key, order.size);
    lowest.set(key, order.get(key) ?? 0);
    open.push(key);
    stack.push({ key, next: 0 });
  }

  function lower(key: string, value: number): void {
    lowest.set(key, Math.min(lowest.get(key) ?? value, value));
  }

  function leave(stack: { key: string; next: number }[]): void {
    const { key } = stack.pop() ?? { key: "" };
    const parent = stack.at(-1);
    if (parent !== undefined) lower(parent.key, lowest.get(key) ?? 0);
    if (lowest.get(key) !== order.get(key)) return;
    const circle = new Set(open.splice(open.lastIndexOf(key)));
    if (circle.size > 1 || edges.get(key)?.includes(key)) circles.push(circle);
  }
}
