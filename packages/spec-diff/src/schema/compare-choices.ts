import { type Branch, type Branches, branchesOf } from "./branches.ts";
import { areDisjoint } from "./disjoint.ts";
import { breaks, type Finding, finding, type Mode, type Pair, spot } from "./finding.ts";
import { valuesOf } from "./finite.ts";
import { sorted } from "./wordless.ts";

/** Compares two shapes without choices. */
export type CompareBranch = (old: Branch["shape"], now: Branch["shape"], mode: Mode) => readonly Finding[];

interface Two {
  readonly old: Branch;
  readonly now: Branch;
  readonly findings: readonly Finding[];
}

/** Compares two shapes by their alternatives. Those that correspond are compared one by one; then it is tried whether each of the sender's fits some of the reader's. */
export function compareChoices(pair: Pair, compareBranch: CompareBranch): readonly Finding[] {
  const { mode } = pair;
  const [old, now] = [branchesOf(pair.old), branchesOf(pair.now)];
  if (old === undefined || now === undefined)
    return [finding(pair, "schema-changed", "changes", "", { isCertain: false })];
  const [before] = old.list;
  const [after] = now.list;
  if (before === undefined || after === undefined) {
    if (before === after) return [];
    return [
      before === undefined
        ? finding(pair, "nothing-fits-removed", "widens", "")
        : finding(pair, "nothing-fits", "narrows", ""),
    ];
  }
  if (old.list.length === 1 && now.list.length === 1) return compareBranch(before.shape, after.shape, mode);
  const twos = pairsOf(old, now, (a, b) => isWithin(a, b, mode, compareBranch)).map((two) => ({
    ...two,
    findings: compareBranch(two.old.shape, two.now.shape, mode),
  }));
  return [
    ...twos.flatMap((two) => foundIn(two, twos, mode, old, now, compareBranch)),
    ...old.list
      .filter((each) => !twos.some((two) => two.old === each))
      .flatMap((each) => removed(pair, each, now, compareBranch)),
    ...now.list
      .filter((each) => !twos.some((two) => two.now === each))
      .flatMap((each) => added(pair, each, old, compareBranch)),
    ...compareKinds(pair, old, now),
    ...compareExclusive(pair, old, now, twos, compareBranch),
  ];
}

/** The alternatives that correspond: those of one name, of one tag, or of one position among the rest. */
function pairsOf(
  old: Branches,
  now: Branches,
  isWithin: (old: Branch, now: Branch) => boolean,
): Pick<Two, "old" | "now">[] {
  const pairs: Pick<Two, "old" | "now">[] = [];
  const free = { old: [...old.list], now: [...now.list] };
  const take = (isPair: (a: Branch, b: Branch) => boolean) => {
    for (const a of [...free.old]) {
      const b = free.now.find((each) => isPair(a, each));
      if (b === undefined) continue;
      pairs.push({ old: a, now: b });
      free.old.splice(free.old.indexOf(a), 1);
      free.now.splice(free.now.indexOf(b), 1);
    }
  };
  const isNamed = ({ label }: Branch) => !/^(?:number \d+)?$/.test(label);
  take((a, b) => isNamed(a) && a.label === b.label);
  // A schema that became one of several alternatives, or the other way round.
  if (old.list.length === 1 || now.list.length === 1) take(isWithin);
  take((a, b) => tagOf(a) !== undefined && tagOf(a) === tagOf(b));
  take((a, b) => !isNamed(a) && !isNamed(b) && typesOf(a) === typesOf(b) && !isTagged(a) && !isTagged(b));
  if (free.old.length === free.now.length) take((a, b) => !isTagged(a) && !isTagged(b) && isNamed(a) === isNamed(b));
  return pairs;
}

const typesOf = ({ shape }: Branch) => [...shape.types].sort().join();
const isTagged = (branch: Branch) => tagOf(branch) !== undefined;

/** The constants of an alternative's members, or of the alternative itself. */
function tagOf({ shape }: Branch): string | undefined {
  const values = valuesOf(shape);
  if (values !== undefined) return sorted(values);
  const tags = shape.layers.flatMap(({ properties }) =>
    [...properties].flatMap(([name, all]) => {
      const constants = all.flatMap(({ schema }) => {
        const { const: one, enum: some } = Object(schema) as { const?: unknown; enum?: unknown };
        return one !== undefined ? [one] : Array.isArray(some) && some.length === 1 ? some : [];
      });
      return constants.length > 0 && shape.required.has(name) ? [`${name}=${sorted(constants)}`] : [];
    }),
  );
  return tags.length === 0 ? undefined : tags.sort().join();
}

function foundIn(
  { old, now, findings }: Two,
  twos: readonly Two[],
  mode: Mode,
  before: Branches,
  after: Branches,
  compareBranch: CompareBranch,
): Finding[] {
  const label = now.label || old.label;
  const isLone = before.list.length === 1 || after.list.length === 1;
  const named = findings.map((each) => ({
    ...each,
    path: label === "" || isLone ? each.path : [`(${label})`, ...each.path],
  }));
  if (!named.some((each) => breaks(each, mode))) return named;
  const others = twos.filter((two) => two.old !== old);
  const isTaken =
    mode === "read"
      ? others.some((two) => isWithin(two.old, now, mode, compareBranch))
      : others.some((two) => isWithin(old, two.now, mode, compareBranch));
  return isTaken ? named.map(harmless) : named;
}

function harmless(finding: Finding): Finding {
  return { ...finding, effect: "neutral" };
}

/** Whether everything that the sender of this mode sends fits, given an alternative of the old and one of the new document. */
function isWithin(old: Branch, now: Branch, mode: Mode, compareBranch: CompareBranch): boolean {
  return !compareBranch(old.shape, now.shape, mode).some((each) => breaks(each, mode));
}

function removed(pair: Pair, old: Branch, now: Branches, compareBranch: CompareBranch): Finding[] {
  const isTaken = pair.mode !== "read" && now.list.some((each) => isWithin(old, each, pair.mode, compareBranch));
  const about = { from: old.label || "of before", old: spot(old.shape, ""), isCertain: isApart(old, now) };
  return [finding(pair, "alternative-removed", isTaken ? "neutral" : "narrows", "", about)];
}

function added(pair: Pair, now: Branch, old: Branches, compareBranch: CompareBranch): Finding[] {
  const isTaken = pair.mode === "read" && old.list.some((each) => isWithin(each, now, "read", compareBranch));
  const about = { to: now.label || "of now", now: spot(now.shape, ""), isCertain: isApart(now, old) };
  return [finding(pair, "alternative-added", isTaken ? "neutral" : "widens", "", about)];
}

/** Whether no value of an alternative fits any of the others' alternatives. */
function isApart(branch: Branch, others: Branches): boolean {
  return others.list.every((each) => areDisjoint(branch.shape, each.shape, false));
}

function compareKinds(pair: Pair, old: Branches, now: Branches): Finding[] {
  if (old.isExclusive === now.isExclusive || old.list.length === 1 || now.list.length === 1) return [];
  const list = now.isExclusive ? now.list : old.list;
  const areApart = list.every((a, index) => list.slice(index + 1).every((b) => areDisjoint(a.shape, b.shape, false)));
  const rule = now.isExclusive ? "became-oneOf" : "became-anyOf";
  const effect = areApart ? "neutral" : now.isExclusive ? "narrows" : "widens";
  return [finding(pair, rule, effect, now.isExclusive ? "oneOf" : "anyOf", { isCertain: false })];
}

/**
 * If the reader has a `oneOf`, a value that fits two of its alternatives is refused. A value that the sender has of one alternative must
 * therefore not fit any other one of the reader's, unless that other one takes no more than the sender's, which already excludes it.
 */
function compareExclusive(
  pair: Pair,
  old: Branches,
  now: Branches,
  twos: readonly Two[],
  compareBranch: CompareBranch,
): Finding[] {
  const isRead = pair.mode === "read";
  const [sender, reader] = isRead ? [now, old] : [old, now];
  if (!reader.isExclusive) return [];
  const partnerOf = (branch: Branch) => twos.find((two) => (isRead ? two.old : two.now) === branch);
  const isOk = sender.list.every((one) =>
    reader.list.every((other) => {
      const partner = partnerOf(other);
      const sent = partner && (isRead ? partner.now : partner.old);
      if (sent === one) return true;
      const isExcluded =
        sender.isOneChoice &&
        sent !== undefined &&
        !compareBranch(other.shape, sent.shape, "open").some((each) => breaks(each, "open"));
      return isExcluded || areDisjoint(one.shape, other.shape, pair.mode !== "open");
    }),
  );
  return isOk ? [] : [finding(pair, "alternatives-overlap", "changes", "oneOf", { isCertain: false })];
}
