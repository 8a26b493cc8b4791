import { relative } from "node:path";
import type { Change } from "../compare/change.ts";
import type { FindPlace, Place } from "../read/places.ts";
import type { Verdict } from "../rules/rule.ts";
import { groupsOf, type Item, isAboutWhole, itemsOf, namesText, shownPath } from "./groups.ts";

/** How the places of both documents are found. */
export interface Places {
  readonly old: FindPlace;
  readonly now: FindPlace;
}

/** A list of changes that a person reads: by operation, the breaking ones first. Changes of a schema that operations share come once. */
export function reportText(changes: readonly Change[], places: Places): string {
  const words = changes.filter(({ verdict }) => verdict === "none");
  const items = itemsOf(changes.filter(({ verdict }) => verdict !== "none"));
  const texts = groupsOf(items).map(({ title, items }) => {
    return [title, ...items.flatMap((each) => itemText(each, places))].join("\n");
  });
  const more =
    words.length === 0 ? [] : [`Only words changed in ${namesText(words.map(({ subject }) => subject.title))}.`];
  return `${[headline(items), ...texts, ...more].join("\n\n")}\n`;
}

/** One line for each change, for programs that show lines. */
export function lineText(change: Change): string {
  const place = placeText(change);
  return `${change.subject.title}: ${place === "" ? "" : `${place}: `}${change.says}`;
}

function headline(items: readonly Item[]): string {
  if (items.length === 0) return "Nothing changed that a program could notice.";
  const count = (verdict: Verdict) => items.filter(({ change }) => change.verdict === verdict).length;
  const maybe = items.filter(({ change }) => change.verdict === "breaking" && !change.isCertain).length;
  const [breaking, additive] = [count("breaking"), count("additive")];
  const unsure = maybe === 0 ? "" : ` (${maybe === breaking ? "" : `${maybe} of them `}may break somebody)`;
  return `${breaking} breaking ${breaking === 1 ? "change" : "changes"}${unsure}, ${additive} additive ${additive === 1 ? "change" : "changes"}.`;
}

function placeText(change: Change): string {
  return [change.part, shownPath(change)].filter((text) => text !== "").join(", ");
}

const INDENT = " ".repeat(12);

function itemText({ change, others, says }: Item, { old, now }: Places): string[] {
  const { verdict, isCertain, breaks, remedy, subject } = change;
  const label = verdict === "breaking" ? (isCertain ? "BREAKING" : "MAY BREAK") : "additive";
  const place = placeText(change);
  const more = new Set(others.map(placeText).filter((each) => each !== place)).size;
  const also = more === 0 ? "" : ` (and ${more} more ${more === 1 ? "place" : "places"})`;
  const text = isAboutWhole(change) ? subject.title : `${place === "" ? "" : `${place}${also}: `}${says}`;
  const places = [placeLine("old", old(change.old)), placeLine("new", now(change.now))].filter((each) => each !== "");
  return [
    `  ${label.padEnd(9)} ${text}`,
    ...(breaks === undefined ? [] : [`${INDENT}breaks ${breaks}`]),
    ...(places.length === 0 || isAboutWhole(change) ? [] : [`${INDENT}${places.join(", ")}`]),
    ...(remedy === undefined ? [] : [`${INDENT}instead: ${remedy}`]),
  ];
}

function placeLine(side: string, place: Place | undefined): string {
  if (place === undefined || (place.line === undefined && place.pointer === "")) return "";
  const file = relative("", place.file) || place.file;
  return `${side}: ${file}${place.line === undefined ? `#${place.pointer}` : `:${place.line}`}`;
}
