import { breaks, type Finding, finding, type Mode, type Pair, spotOf } from "./finding.ts";
import { type All, distinctParts } from "./part.ts";
import { expression } from "./scalars.ts";
import { type Shape, shapeOf } from "./shape.ts";

/** Compares what two schemas say of an object's members. */
export function compareObjects(pair: Pair): Finding[] {
  const { old, now, mode } = pair;
  if (!old.types.has("object") || !now.types.has("object")) return [];
  const sender = mode === "read" ? now : old;
  const names = new Set([...namesOf(old), ...namesOf(now), ...sender.foreign.keys()]);
  return [
    ...[...names].flatMap((name) => compareMember(pair, name)),
    ...comparePatterns(pair),
    ...compareOthers(pair),
    ...compareNames(pair),
    ...compareDependents(pair),
  ];
}

function namesOf({ layers, required }: Shape): Set<string> {
  return new Set([...layers.flatMap(({ properties }) => [...properties.keys()]), ...required]);
}

function isNamed({ layers }: Shape, name: string): boolean {
  return layers.some(({ properties }) => properties.has(name));
}

/** The schemas of one member, whether they name it or not. */
export function memberOf({ layers }: Shape, name: string): All {
  const all = layers.flatMap(({ properties, patterns, others }) => {
    const own = [
      ...(properties.get(name) ?? []),
      ...[...patterns].filter(([pattern]) => expression(pattern).test(name)).flatMap(([, all]) => all),
    ];
    const isJudged = properties.has(name) || [...patterns.keys()].some((pattern) => expression(pattern).test(name));
    return isJudged ? own : (others ?? []);
  });
  return distinctParts(all);
}

/** The schemas of members that nothing names; undefined if there are none, so that they may be anything. */
function othersOf({ layers }: Shape): All | undefined {
  const all = layers.flatMap(({ others }) => (others === undefined ? [] : [others]));
  return all.length === 0 ? undefined : all.flat();
}

const isFalse = (all: All | undefined) => all?.some(({ schema }) => schema === false) ?? false;

/**
 * Whether a sender sends only the members that its schema names. A schema that names none describes a free form, and one that describes
 * the others invites them.
 */
export function isClosed(shape: Shape): boolean {
  const others = othersOf(shape);
  if (others !== undefined) return isFalse(others);
  return shape.layers.some(({ properties }) => properties.size > 0);
}

function compareMember(pair: Pair, name: string): Finding[] {
  const { old, now, mode } = pair;
  const [before, after] = [memberOf(old, name), memberOf(now, name)];
  if (mode === "open") return [...pair.inside(before, after, name), ...compareRequired(pair, name)];
  const [wasNamed, isNowNamed] = [isNamed(old, name), isNamed(now, name)];
  if (wasNamed && isNowNamed) return compareNamed(pair, name, before, after);
  const about = { path: [name], from: name, to: name };
  if (wasNamed) {
    if (isHidden(before, mode)) return [];
    const place = { ...about, old: spotOf(before) };
    return [finding(pair, "property-removed", "changes", "properties", place)];
  }
  if (isNowNamed) return isHidden(after, mode) ? [] : addedMember(pair, name, before, after);
  const required = compareRequired(pair, name);
  const sender = mode === "read" ? now : old;
  const foreign = sender.foreign.get(name) ?? [];
  const other = mode === "read" ? before : after;
  const bad = foreign.some((all) => inside(pair, all, other, name).some((each) => breaks(each, mode)));
  if (!bad) return required;
  return [...required, finding(pair, "schema-changed", "changes", "", { path: [name], isCertain: false })];
}

/** Compares what a sender may send with what its reader takes. */
function inside({ inside, mode }: Pair, sent: All, taken: All, name: string): readonly Finding[] {
  return mode === "read" ? inside(taken, sent, name) : inside(sent, taken, name);
}

function compareNamed(pair: Pair, name: string, before: All, after: All): Finding[] {
  const { mode } = pair;
  const [wasHidden, isNowHidden] = [isHidden(before, mode), isHidden(after, mode)];
  const about = { path: [name], from: name, to: name, old: spotOf(before), now: spotOf(after) };
  const flag = mode === "sent" ? "read-only" : "write-only";
  if (wasHidden && isNowHidden) return [];
  if (isNowHidden) return [finding(pair, `became-${flag}`, "changes", "", about)];
  if (wasHidden) {
    const isNeeded = mode === "sent" && pair.now.required.has(name);
    return [
      finding(pair, `no-longer-${flag}`, "neutral", "", about),
      ...(isNeeded ? [finding(pair, "property-became-required", "narrows", "required", about)] : []),
    ];
  }
  return [...pair.inside(before, after, name), ...compareRequired(pair, name)];
}

/** Whether a member is of the other direction: requests don't have what is `readOnly`, and answers don't have what is `writeOnly`. */
function isHidden(all: All, mode: Mode): boolean {
  if (mode === "open") return false;
  return shapeOf(all).notes[mode === "sent" ? "readOnly" : "writeOnly"] === true;
}

function compareRequired(pair: Pair, name: string): Finding[] {
  const { old, now } = pair;
  const [was, is] = [old.required.has(name), now.required.has(name)];
  if (was === is) return [];
  const about = { path: [name], from: name, to: name };
  return [
    is
      ? finding(pair, "property-became-required", "narrows", "required", about)
      : finding(pair, "property-became-optional", "widens", "required", about),
  ];
}

function addedMember(pair: Pair, name: string, before: All, after: All): Finding[] {
  const { old, now, mode } = pair;
  const about = { path: [name], from: name, to: name, now: spotOf(after) };
  const isRequired = now.required.has(name) && !old.required.has(name);
  const added = isRequired
    ? finding(pair, "required-property-added", "narrows", "properties", about)
    : finding(pair, "optional-property-added", "neutral", "properties", about);
  if (mode === "read") {
    if (before.length === 0) return [added];
    // Old readers took other members only if these fitted a schema, or not at all.
    if (isFalse(before)) return [finding(pair, "property-added-to-closed-object", "widens", "properties", about)];
    const isTaken = !pair.inside(before, after, name).some((each) => breaks(each, mode));
    return isTaken ? [added] : [finding(pair, "property-added-to-map", "changes", "properties", about)];
  }
  if (isFalse(before) || (before.length === 0 && isClosed(old) && !old.foreign.has(name))) return [added];
  const sent = before.length > 0 || !isClosed(old) ? [before] : (old.foreign.get(name) ?? []);
  const isTaken = sent.every((all) => !pair.inside(all, after, name).some((each) => breaks(each, mode)));
  if (isTaken || isRequired) return [added];
  return [finding(pair, "property-added-to-map", "changes", "properties", { ...about, isCertain: !isClosed(old) })];
}

function comparePatterns(pair: Pair): Finding[] {
  const { old, now, mode } = pair;
  const [before, after] = [patternsOf(old), patternsOf(now)];
  const sources = new Set([...before.keys(), ...after.keys()]);
  const isShared = [...sources].every((source) => before.has(source) && after.has(source));
  return [...sources].flatMap((source): Finding[] => {
    const [was, is] = [before.get(source), after.get(source)];
    const step = `/${source}/`;
    if (was !== undefined && is !== undefined) {
      const inner = [...pair.inside(was, is, step)];
      // A name can match several patterns. If these differ, more is asked of it than this pattern says.
      return isShared ? inner : [...inner, ...uncertainNames(pair, source, mode === "read" ? is : was)];
    }
    const about = { path: [], from: source, to: source };
    if (was === undefined) {
      const more = mode === "read" ? uncertainNames(pair, source, is ?? []) : [];
      const isSent = othersOf(old) !== undefined ? !isFalse(othersOf(old)) : mode === "open" || !isClosed(old);
      const narrows = mode !== "read" && (isSent || before.size > 0);
      const widens = mode !== "sent" && isFalse(othersOf(old));
      return [
        finding(
          pair,
          "patternProperties-set",
          narrows ? "narrows" : widens ? "widens" : "neutral",
          "patternProperties",
          about,
        ),
        ...more,
      ];
    }
    const more = mode === "read" ? [] : uncertainNames(pair, source, was);
    return [
      finding(pair, "patternProperties-removed", mode === "sent" ? "changes" : "widens", "patternProperties", about),
      ...more,
    ];
  });
}

function patternsOf({ layers }: Shape): Map<string, All> {
  const all = new Map<string, All>();
  for (const { patterns } of layers)
    for (const [source, each] of patterns) all.set(source, [...(all.get(source) ?? []), ...each]);
  return all;
}

/** Members whose names match a sender's pattern may meet any pattern of the reader's, and its schema of other members. */
function uncertainNames(pair: Pair, source: string, sent: All): Finding[] {
  const reader = pair.mode === "read" ? pair.old : pair.now;
  const others = othersOf(reader);
  const met = [...patternsOf(reader)].filter(([each]) => each !== source).map(([, all]) => all);
  if (!patternsOf(reader).has(source) && others !== undefined) met.push(others);
  const bad = met.some((all) => inside(pair, sent, all, source).some((each) => breaks(each, pair.mode)));
  return bad ? [finding(pair, "schema-changed", "changes", "patternProperties", { isCertain: false })] : [];
}

/** Compares what is said of the members that neither schema names. */
function compareOthers(pair: Pair): Finding[] {
  const { old, now, mode } = pair;
  const [before, after] = [othersOf(old), othersOf(now)];
  const [wasFalse, isNowFalse] = [isFalse(before), isFalse(after)];
  if (before === undefined && after === undefined) return [];
  if (wasFalse && isNowFalse) return [];
  const keyword = "additionalProperties";
  if (isNowFalse) {
    // Senders who send only what is described send nothing else.
    const isCertain = before !== undefined || mode !== "sent" || !isClosed(old);
    return [finding(pair, "object-closed", "narrows", keyword, { isCertain })];
  }
  if (wasFalse) {
    const isSent = after !== undefined || mode === "open" || !isClosed(now);
    return [finding(pair, "object-opened", isSent ? "widens" : "neutral", keyword)];
  }
  if (before !== undefined && after !== undefined) return [...pair.inside(before, after, "*")];
  const inner = pair.inside(before ?? [], after ?? [], "*");
  if (after !== undefined) {
    const isSent = mode !== "sent" || !isClosed(old);
    return inner.map((each) => (isSent ? each : { ...each, isCertain: false }));
  }
  const isSent = mode !== "read" || !isClosed(now);
  return isSent ? [...inner] : inner.map((each) => ({ ...each, effect: "neutral" as const }));
}

function compareNames(pair: Pair): Finding[] {
  const { old, now } = pair;
  if (old.names.length + now.names.length === 0) return [];
  const inner = pair.inside(old.names, now.names, "the names of members", "open");
  const [narrows, widens] = [inner.some((each) => breaks(each, "sent")), inner.some((each) => breaks(each, "read"))];
  if (!narrows && !widens) return [];
  const rule =
    old.names.length === 0
      ? "propertyNames-set"
      : now.names.length === 0
        ? "propertyNames-removed"
        : "propertyNames-changed";
  return [finding(pair, rule, narrows ? (widens ? "changes" : "narrows") : "widens", "propertyNames")];
}

function compareDependents(pair: Pair): Finding[] {
  const { old, now } = pair;
  const names = new Set([...old.dependents.keys(), ...now.dependents.keys()]);
  return [...names].flatMap((name): Finding[] => {
    const [before, after] = [
      old.dependents.get(name) ?? new Set<string>(),
      now.dependents.get(name) ?? new Set<string>(),
    ];
    const added = [...after].filter((each) => !before.has(each) && each !== name && !old.required.has(each));
    const removed = [...before].filter((each) => !after.has(each) && each !== name && !now.required.has(each));
    const about = { path: [name] };
    return [
      ...(added.length > 0
        ? [finding(pair, "dependentRequired-added", "narrows", "dependentRequired", { ...about, to: added })]
        : []),
      ...(removed.length > 0
        ? [finding(pair, "dependentRequired-removed", "widens", "dependentRequired", { ...about, from: removed })]
        : []),
    ];
  });
}
