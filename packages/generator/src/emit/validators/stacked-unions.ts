import { isObject } from "../../json.ts";
import type { Plain } from "../../model/translate-schema.ts";
import { referencesOf } from "../../model/unit.ts";
import { KEYWORDS } from "../../vocabulary/keywords.ts";
import { choiceOf } from "./choices.ts";

/** If this many alternatives are tried inside one another, a part of a value could be checked 64 times. */
const MOST_STACKED = 6;

/** A reference to another unit, inside a number of unions whose alternatives are tried. */
interface Use {
  readonly key: string;
  readonly unions: number;
}

/**
 * The units on a path of references through so many unions that their verdicts have to be kept during a call. They need not lead back to
 * themselves: each union that tries its alternatives doubles the work of the next one.
 */
export function stackedUnits(schemas: ReadonlyMap<string, Plain>): Set<string> {
  const uses = new Map([...schemas].map(([key, schema]) => [key, usesIn(schema, schemas)]));
  const below = new Map<string, number>();
  // Each unit comes after all that it leads to. Circles are cut, because their verdicts are kept anyway.
  const order: string[] = [];
  for (const key of uses.keys()) visit(key);
  const above = new Map<string, number>();
  for (const key of order.toReversed())
    for (const use of uses.get(key) ?? [])
      above.set(use.key, Math.max(above.get(use.key) ?? 0, (above.get(key) ?? 0) + use.unions));
  return new Set(order.filter((key) => (above.get(key) ?? 0) + (below.get(key) ?? 0) >= MOST_STACKED));

  function visit(key: string): number {
    const known = below.get(key);
    if (known !== undefined) return known;
    below.set(key, 0);
    const depths = (uses.get(key) ?? []).map((use) => use.unions + visit(use.key));
    const deepest = Math.max(0, ...depths);
    below.set(key, deepest);
    order.push(key);
    return deepest;
  }
}

/** If a value is checked this many times as often as there are units that apply to it, the work doubles with each of them. */
const MOST_REPEATED = 8;

/** The units that apply to the same value again and again, because schemas include each other by several ways. */
export function repeatedUnits(schemas: ReadonlyMap<string, Plain>): Set<string> {
  const included = new Map([...schemas].map(([key, schema]) => [key, referencesOf(schema, "sameValue")]));
  const ways = new Map<string, number>();
  const repeated = new Set<string>();
  for (const key of included.keys()) {
    const all = new Set([key]);
    // Iteration over a set includes members that are added meanwhile.
    for (const each of all) for (const next of included.get(each) ?? []) all.add(next);
    if (waysFrom(key) > MOST_REPEATED * all.size) for (const each of all) repeated.add(each);
  }
  return repeated;

  function waysFrom(key: string): number {
    const known = ways.get(key);
    if (known !== undefined) return known;
    ways.set(key, 0);
    const count = (included.get(key) ?? []).reduce((sum, next) => sum + waysFrom(next), 1);
    ways.set(key, count);
    return count;
  }
}

function usesIn(root: Plain, schemas: ReadonlyMap<string, Plain>): Use[] {
  const uses = new Map<string, number>();
  walk(root, 0);
  return [...uses].map(([key, unions]) => ({ key, unions }));

  function walk(schema: unknown, unions: number): void {
    if (!isObject(schema)) return;
    for (const [name, value] of Object.entries(schema)) {
      const kind = Object.hasOwn(KEYWORDS, name) ? KEYWORDS[name]?.value : undefined;
      const inside = name === "anyOf" || name === "oneOf" ? unions + (triesAll(value) ? 1 : 0) : unions;
      if (kind === "ref") uses.set(String(value), Math.max(uses.get(String(value)) ?? 0, unions));
      else if (kind === "schema") walk(value, inside);
      else if (kind === "schemas" || kind === "schemaMap")
        for (const part of Object.values(Object(value))) walk(part, inside);
    }
  }

  function triesAll(all: unknown): boolean {
    return Array.isArray(all) && all.length > 1 && choiceOf(all, (key) => schemas.get(key)) === undefined;
  }
}
