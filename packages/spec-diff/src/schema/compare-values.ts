import { isAbout } from "./branches.ts";
import { type Effect, type Finding, finding, type Pair } from "./finding.ts";
import { branchTypes, hasFewValues, valuesOf } from "./finite.ts";
import { type Bound, boundText, fits, numberBound, stricter } from "./scalars.ts";
import { hasType, type Shape, type Type } from "./shape.ts";
import { sorted } from "./wordless.ts";

/** Compares types, enums, bounds, patterns, formats and everything else that judges a value without looking inside it. */
export function compareValues(pair: Pair): Finding[] {
  const { old, now } = pair;
  if (hasFewValues(old) && hasFewValues(now)) return compareLists(pair);
  return [
    ...compareTypes(pair),
    ...compareLists(pair),
    ...(["minimum", "maximum"] as const).flatMap((side) => compareNumbers(pair, side)),
    ...["minLength", "minItems", "minProperties"].flatMap((name) => compareCounts(pair, name, "minimums")),
    ...["maxLength", "maxItems", "maxProperties"].flatMap((name) => compareCounts(pair, name, "maximums")),
    ...compareMultiples(pair),
    ...comparePatterns(pair),
    ...compareFormats(pair),
    ...compareUnique(pair),
  ];
}

function compareTypes(pair: Pair): Finding[] {
  const { old, now } = pair;
  const removed = [...old.types].filter((type) => !hasType(now.types, type));
  const added = [...now.types].filter((type) => !hasType(old.types, type));
  if (removed.length + added.length === 0) return [];
  const isNull = ([first, ...others]: readonly Type[]) => first === "null" && others.length === 0;
  const words = { from: branchTypes(old), to: branchTypes(now) };
  if (removed.length === 0)
    return [finding(pair, isNull(added) ? "null-added" : "type-widened", "widens", "type", words)];
  if (added.length === 0)
    return [finding(pair, isNull(removed) ? "null-removed" : "type-narrowed", "narrows", "type", words)];
  // Of an integer and a number, each added type may only be the other one in part.
  return [finding(pair, "type-changed", "changes", "type", words)];
}

/** Compares enums and constants. A schema without one of them can still have few values: null, or true and false. */
function compareLists(pair: Pair): Finding[] {
  const { old, now } = pair;
  const [before, after] = [valuesOf(old), valuesOf(now)];
  if (old.values === undefined && now.values === undefined && !(hasFewValues(old) && hasFewValues(now))) return [];
  const spots = { ...listKeyword(old, now) };
  if (before === undefined && after !== undefined) {
    return [finding(pair, "enum-added", "narrows", "enum", { to: after, ...spots })];
  }
  if (after === undefined) return leftEnum(pair, before ?? []);
  const removed = without(before ?? [], after);
  const added = without(after, before ?? []);
  if (sorted(removed) === "[null]" && added.length === 0)
    return [finding(pair, "null-removed", "narrows", "type", spots)];
  if (sorted(added) === "[null]" && removed.length === 0) return [finding(pair, "null-added", "widens", "type", spots)];
  if (before?.length === 1 && after.length === 1 && removed.length === 1)
    return [finding(pair, "const-changed", "changes", "const", { from: before[0], to: after[0], ...spots })];
  return [
    ...(removed.length > 0
      ? [finding(pair, "enum-value-removed", "narrows", "enum", { from: removed, ...spots })]
      : []),
    ...(added.length > 0 ? [addedValues(pair, added, spots)] : []),
  ];
}

/** With `x-extensible-enum: true`, the old document has told its readers that values would be added. */
function addedValues(pair: Pair, to: readonly unknown[], spots: Partial<Finding>): Finding {
  return pair.old.notes["x-extensible-enum"] === true
    ? finding(pair, "extensible-enum-value-added", "neutral", "enum", { to, ...spots })
    : finding(pair, "enum-value-added", "widens", "enum", { to, ...spots });
}

function listKeyword(old: Shape, now: Shape): Partial<Finding> {
  const of = ({ homes }: Shape) => {
    const keyword = homes.has("enum") ? "enum" : homes.has("const") ? "const" : "";
    const schema = homes.get(keyword);
    return schema && { schema, ...(keyword !== "" && { keyword }) };
  };
  return { old: of(old), now: of(now) };
}

/** The old schema had few values, and the new one has many. Each of the old ones is tried. */
function leftEnum(pair: Pair, before: readonly unknown[]): Finding[] {
  const refused = before.filter((value) => fits(pair.now, value) === false);
  const left = finding(pair, "enum-removed", "widens", "enum", { from: before });
  return refused.length === 0
    ? [left]
    : [left, finding(pair, "enum-value-removed", "narrows", "enum", { from: refused })];
}

function without(all: readonly unknown[], others: readonly unknown[]): unknown[] {
  const texts = new Set(others.map(sorted));
  return all.filter((value) => !texts.has(sorted(value)));
}

function compareNumbers(pair: Pair, side: "minimum" | "maximum"): Finding[] {
  const { old, now } = pair;
  if (![old, now].every(({ types }) => isAbout(side, types))) return [];
  const [before, after] = [numberBound(old, side), numberBound(now, side)];
  const difference = stricter(after, before, side);
  if (difference === 0 || Number.isNaN(difference)) return [];
  const exclusive = side === "minimum" ? "exclusiveMinimum" : "exclusiveMaximum";
  const keyword = [now, old].some(({ homes }) => homes.has(side)) ? side : exclusive;
  const text = (bound: Bound | undefined) => bound && boundText(bound, side);
  return [
    finding(pair, boundRule(side, before, after, difference > 0), difference > 0 ? "narrows" : "widens", keyword, {
      from: text(before),
      to: text(after),
    }),
  ];
}

function compareCounts(pair: Pair, name: string, side: "minimums" | "maximums"): Finding[] {
  const { old, now } = pair;
  if (![old, now].every(({ types }) => isAbout(name, types))) return [];
  const read = (shape: Shape) => {
    const count = shape[side].get(name);
    return side === "minimums" && count === 0 ? undefined : count;
  };
  const [before, after] = [read(old), read(now)];
  if (before === after) return [];
  const sign = side === "minimums" ? 1 : -1;
  const isStricter = after !== undefined && (before === undefined || sign * (after - before) > 0);
  const rule = boundRule(name, before, after, isStricter);
  return [finding(pair, rule, isStricter ? "narrows" : "widens", name, { from: before, to: after })];
}

/** `maxLength-lowered`, `maxLength-set` and so on. */
function boundRule(name: string, before: unknown, after: unknown, isStricter: boolean): Finding["rule"] {
  const isLow = name.startsWith("min");
  const what =
    before === undefined ? "set" : after === undefined ? "removed" : isStricter === isLow ? "raised" : "lowered";
  return `${name}-${what}` as Finding["rule"];
}

function compareMultiples(pair: Pair): Finding[] {
  const { old, now } = pair;
  if (![old, now].every(({ types }) => isAbout("minimum", types))) return [];
  const implied = (by: Shape, each: number) =>
    (each === 1 && !by.types.has("number")) ||
    by.multiples.some((own) => own === each || (Number.isInteger(own) && Number.isInteger(each) && own % each === 0));
  const isNarrower = !now.multiples.every((each) => implied(old, each));
  const isWider = !old.multiples.every((each) => implied(now, each));
  const effect = effectOf(isNarrower, isWider);
  if (effect === undefined) return [];
  const rule =
    old.multiples.length === 0
      ? "multipleOf-set"
      : now.multiples.length === 0
        ? "multipleOf-removed"
        : "multipleOf-changed";
  return [finding(pair, rule, effect, "multipleOf", { from: old.multiples[0], to: now.multiples[0] })];
}

function comparePatterns(pair: Pair): Finding[] {
  const { old, now } = pair;
  if (!old.types.has("string") || !now.types.has("string")) return [];
  const added = now.patterns.filter((each) => !old.patterns.includes(each));
  const removed = old.patterns.filter((each) => !now.patterns.includes(each));
  const effect = effectOf(added.length > 0, removed.length > 0);
  if (effect === undefined) return [];
  const words = { from: removed[0], to: added[0] };
  if (effect !== "changes")
    return [finding(pair, effect === "narrows" ? "pattern-set" : "pattern-removed", effect, "pattern", words)];
  return [finding(pair, "pattern-changed", effect, "pattern", { ...words, isCertain: false })];
}

/** Formats whose values are all values of the other format. */
const INCLUDED: Readonly<Record<string, readonly string[]>> = {
  int32: ["int64", "double"],
  float: ["double"],
  uri: ["uri-reference", "iri", "iri-reference"],
  "uri-reference": ["iri-reference"],
  iri: ["iri-reference"],
  email: ["idn-email"],
  hostname: ["idn-hostname"],
};

function compareFormats(pair: Pair): Finding[] {
  const { old, now } = pair;
  const implied = (by: readonly string[], each: string) =>
    by.some((own) => own === each || INCLUDED[own]?.includes(each));
  const added = now.formats.filter((each) => !implied(old.formats, each));
  const removed = old.formats.filter((each) => !implied(now.formats, each));
  const effect = effectOf(added.length > 0, removed.length > 0);
  if (effect === undefined || ![old, now].every(({ types }) => types.has("string") || isAbout("minimum", types)))
    return [];
  const rule = old.formats.length === 0 ? "format-set" : now.formats.length === 0 ? "format-removed" : "format-changed";
  return [finding(pair, rule, effect, "format", { from: old.formats[0], to: now.formats[0] })];
}

function compareUnique(pair: Pair): Finding[] {
  const { old, now } = pair;
  if (old.isUnique === now.isUnique || !old.types.has("array") || !now.types.has("array")) return [];
  return [
    now.isUnique
      ? finding(pair, "uniqueItems-set", "narrows", "uniqueItems")
      : finding(pair, "uniqueItems-removed", "widens", "uniqueItems"),
  ];
}

/** The effect of a change that can narrow, widen or do both. */
function effectOf(narrows: boolean, widens: boolean): Effect | undefined {
  if (narrows) return widens ? "changes" : "narrows";
  return widens ? "widens" : undefined;
}
