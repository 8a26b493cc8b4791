import { compareChoices } from "./compare-choices.ts";
import { compareConditions } from "./compare-conditions.ts";
import { compareItems } from "./compare-items.ts";
import { compareNotes } from "./compare-notes.ts";
import { compareObjects } from "./compare-objects.ts";
import { compareValues } from "./compare-values.ts";
import { type Finding, finding, type Mode, type Pair } from "./finding.ts";
import { valuesOf } from "./finite.ts";
import { type All, distinctParts, isSame, keyOf, type Schemas } from "./part.ts";
import { fits } from "./scalars.ts";
import { type Shape, shapeOf } from "./shape.ts";

/** Compares a schema of the old document with one of the new document. */
export type CompareSchemas = (old: All, now: All, mode: Mode) => readonly Finding[];

/** How many pairs of schemas are compared before the rest counts as undecided. */
const MOST = 500_000;

/** How many schemas can apply to one value at the same time. */
const MOST_AT_ONCE = 40;

interface Known {
  readonly findings: readonly Finding[];
  /** The depth of the outermost pair whose equality the findings rely on; infinite if there is none. */
  readonly reliesOn: number;
}

/**
 * Makes a comparison that remembers what it has compared. Where it finds nothing that breaks a side, every value that the sender may send
 * fits the reader's schema. Schemas can refer to themselves: a pair that is being compared counts as equal inside of itself, because a value
 * is finite, and a difference would show at some depth.
 */
export function createComparison(): CompareSchemas {
  const known = new Map<string, Known>();
  /** The pairs that are being compared, with their depth. */
  const open = new Map<string, number>();
  let count = 0;
  let lowest = Number.POSITIVE_INFINITY;

  return compare;

  function compare(oldParts: All, nowParts: All, mode: Mode): readonly Finding[] {
    const [old, now] = [distinctParts(oldParts), distinctParts(nowParts)];
    if (isSame(old, now)) return [];
    const key = `${mode} ${keyOf(old)} ${keyOf(now)}`;
    const depth = open.get(key);
    const found = depth === undefined ? known.get(key) : { findings: [], reliesOn: depth };
    if (found !== undefined) {
      lowest = Math.min(lowest, found.reliesOn);
      return found.findings;
    }
    const pair = pairOf(shapeOf(old), shapeOf(now), mode);
    if (count++ > MOST || Math.max(old.length, now.length) > MOST_AT_ONCE)
      return [finding(pair, "schema-changed", "changes", "", { isCertain: false })];
    const before = lowest;
    lowest = Number.POSITIVE_INFINITY;
    const own = open.size;
    open.set(key, own);
    const findings = distinct([...compareNotes(pair), ...compareChoices(pair, compareBranch)]);
    open.delete(key);
    // What relied on this pair being equal holds only if it is.
    if (findings.length > 0) for (const [each, { reliesOn }] of known) if (reliesOn === own) known.delete(each);
    const reliesOn = lowest >= own ? Number.POSITIVE_INFINITY : lowest;
    known.set(key, { findings, reliesOn });
    lowest = Math.min(before, reliesOn);
    return findings;
  }

  function pairOf(old: Shape, now: Shape, mode: Mode): Pair {
    const inside: Pair["inside"] = (one, other, step, inner = mode) =>
      compare(one, other, inner).map((each) => ({ ...each, path: [step, ...each.path] }));
    return { old, now, mode, inside };
  }

  function compareBranch(old: Shape, now: Shape, mode: Mode): readonly Finding[] {
    const pair = pairOf(old, now, mode);
    const findings = [
      ...compareValues(pair),
      ...compareItems(pair),
      ...compareObjects(pair),
      ...compareConditions(pair),
    ];
    // If the sender has only a few values, each of them can be tried.
    const [sender, reader] = mode === "read" ? [now, old] : [old, now];
    const isTaken = valuesOf(sender)?.every((value) => fits(reader, value) === true);
    return isTaken ? findings.map((each) => ({ ...each, effect: mode === "read" ? "narrows" : "widens" })) : findings;
  }
}

const STRENGTH = ["neutral", "widens", "narrows", "changes"];

/** One finding for each difference, however many ways lead to it: the shortest way, and the strongest effect. */
function distinct(findings: readonly Finding[]): Finding[] {
  const all = new Map<string, Finding>();
  for (const each of findings) {
    const place = [each.old, each.now].map((spot) =>
      spot ? keyOf([{ schema: spot.schema, of: NOWHERE }]) : each.path.join(),
    );
    const name = each.path.at(-1);
    const key = JSON.stringify([each.rule, place, name, each.from, each.to, each.effect]);
    const known = all.get(key);
    const isBetter = known === undefined || each.path.length < known.path.length;
    if (isBetter) all.set(key, each);
  }
  return [...all.values()].sort((a, b) => STRENGTH.indexOf(b.effect) - STRENGTH.indexOf(a.effect));
}

const NOWHERE: Schemas = { root: {}, components: {}, unchanged: new Set() };
