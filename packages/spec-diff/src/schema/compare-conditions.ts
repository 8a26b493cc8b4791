import { isObject } from "@share-links/generator";
import { breaks, type Effect, type Finding, finding, type Pair } from "./finding.ts";
import { type All, isSame } from "./part.ts";
import type { Condition } from "./shape.ts";

/** Compares the keywords that are only compared as a whole: `not`, `if`, `contains` and others. */
export function compareConditions(pair: Pair): Finding[] {
  const { old, now } = pair;
  const left = old.conditions.filter((each) => !now.conditions.some((other) => isSameCondition(each, other)));
  const come = now.conditions.filter((each) => !old.conditions.some((other) => isSameCondition(each, other)));
  const changed = left.flatMap((before) => {
    const after = come.find(({ keyword }) => keyword === before.keyword);
    return after === undefined ? [] : [{ before, after }];
  });
  const isPaired = (each: Condition) => changed.some(({ before, after }) => each === before || each === after);
  const make = (rule: Finding["rule"], effect: Effect, { keyword }: Condition, isCertain: boolean) =>
    finding(pair, rule, effect, keyword, { from: keyword, to: keyword, isCertain });
  return [
    ...changed.flatMap(({ before, after }) => {
      const effect = effectOfChange(pair, before, after);
      return effect === undefined ? [] : [make("condition-changed", effect, after, false)];
    }),
    ...come.filter((each) => !isPaired(each)).map((each) => make("condition-set", "narrows", each, true)),
    ...left.filter((each) => !isPaired(each)).map((each) => make("condition-removed", "widens", each, true)),
    // What these keywords judge depends on everything beside them, which has changed.
    ...now.conditions
      .filter((each) => each.keyword.startsWith("unevaluated") && !come.includes(each))
      .map((each) => make("condition-changed", "changes", each, false)),
  ];
}

function isSameCondition(a: Condition, b: Condition): boolean {
  return a.keyword === b.keyword && isSame([a.part], [b.part]);
}

function effectOfChange(pair: Pair, before: Condition, after: Condition): Effect | undefined {
  if (before.keyword !== "not" && before.keyword !== "contains") return "changes";
  const part = ({ part, keyword }: Condition): All => {
    return [{ schema: isObject(part.schema) ? part.schema[keyword] : true, of: part.of }];
  };
  const inner = pair.inside(part(before), part(after), before.keyword, "open");
  const back = pair.inside(part(after), part(before), before.keyword, "open");
  const [isWithin, isAround] = [
    !inner.some((each) => breaks(each, "open")),
    !back.some((each) => breaks(each, "open")),
  ];
  if (before.keyword === "contains") return effectOfContains(before, after, isWithin, isAround);
  // If less is forbidden, more is allowed.
  if (isWithin && isAround) return undefined;
  return isWithin ? "narrows" : isAround ? "widens" : "changes";
}

function effectOfContains(
  before: Condition,
  after: Condition,
  isWithin: boolean,
  isAround: boolean,
): Effect | undefined {
  const count = ({ part }: Condition, name: string, usual: number) => {
    const value = isObject(part.schema) ? part.schema[name] : undefined;
    return typeof value === "number" ? value : usual;
  };
  const least = count(after, "minContains", 1) - count(before, "minContains", 1);
  const most = [before, after].map((each) => count(each, "maxContains", Infinity));
  const [wasMost = Infinity, isMost = Infinity] = most;
  const hasMost = most.some((each) => each !== Infinity);
  const narrows = least > 0 || isMost < wasMost || !isWithin || (hasMost && !isAround);
  const widens = least < 0 || isMost > wasMost || !isAround || (hasMost && !isWithin);
  if (narrows) return widens ? "changes" : "narrows";
  return widens ? "widens" : undefined;
}
