import { type Change, saysOf } from "../compare/change.ts";
import type { RuleId } from "../rules/rules.ts";
import { VERDICTS } from "./summary.ts";

/** One change as it is shown: a change of a shared schema is found in several operations, and shown once. */
export interface Item {
  readonly change: Change;
  /** The same change in other operations, or in other places of this one. */
  readonly others: readonly Change[];
  readonly says: string;
}

/** Items that belong to the same operations. */
export interface Group {
  readonly title: string;
  readonly items: readonly Item[];
}

/** The rules about whole operations. Their changes are listed together. */
const TITLES: Partial<Record<RuleId, string>> = {
  "operation-removed": "Operations that were removed",
  "webhook-removed": "Webhooks that were removed",
  "callback-removed": "Callbacks that were removed",
  "operation-added": "Operations that were added",
  "webhook-added": "Webhooks that were added",
  "callback-added": "Callbacks that were added",
};

/** The rules about a name. Those of one object are shown together, without the name in their paths. */
const ABOUT_NAMES: readonly RuleId[] = [
  "property-removed",
  "required-property-added",
  "optional-property-added",
  "schema-name-removed",
  "schema-name-added",
];

/** Changes without repetition: one for each place in the documents. */
export function itemsOf(changes: readonly Change[]): Item[] {
  const all = [...Map.groupBy(changes, fingerprint).values()];
  return all.map(([change, ...others]) => ({ change: change as Change, others, says: (change as Change).says }));
}

/** Items by operation, the most serious ones first. */
export function groupsOf(items: readonly Item[]): Group[] {
  const byTitle = Map.groupBy(items, ({ change, others }) => {
    return TITLES[change.rule] ?? [...new Set([change, ...others].map(({ subject }) => subject.title))].join("\n");
  });
  return [...byTitle]
    .map(([title, all]) => ({ title: titleOf(title, all), items: joined(all).sort(bySeriousness) }))
    .sort((a, b) => bySeriousness(a.items[0] as Item, b.items[0] as Item));
}

/** Whether the title of a group already says what its items say. */
export function isAboutWhole({ rule }: Change): boolean {
  return Object.hasOwn(TITLES, rule);
}

/** The way to the object that has changed, or to the value. */
export function shownPath({ rule, path }: Change): string {
  return ABOUT_NAMES.includes(rule) ? path.slice(0, Math.max(path.lastIndexOf("."), 0)) : path;
}

function joined(items: readonly Item[]): Item[] {
  const all = Map.groupBy(items, (item) => {
    const { rule, part, breaks } = item.change;
    return ABOUT_NAMES.includes(rule)
      ? [rule, part, shownPath(item.change), breaks].join("|")
      : String(items.indexOf(item));
  });
  return [...all.values()].map((some): Item => {
    const [first] = some as [Item];
    const side = (of: "from" | "to") => some.map(({ change }) => change[of]);
    return { ...first, says: some.length === 1 ? first.says : saysOf(first.change.rule, side("from"), side("to")) };
  });
}

let nextId = 0;
const ids = new WeakMap<object, number>();

function fingerprint({ rule, verdict, says, breaks = "", old, now, subject }: Change): string {
  const spots = [old, now].map((spot) => {
    if (spot === undefined) return "";
    const id = ids.get(spot.schema) ?? nextId++;
    ids.set(spot.schema, id);
    return `${id}${spot.keyword ?? ""}`;
  });
  // Without a place, a change is only that of its operation.
  return [rule, verdict, says, breaks, ...spots, spots.join("") === "" ? subject.title : ""].join("|");
}

function bySeriousness(a: Item, b: Item): number {
  const rank = ({ change }: Item) => VERDICTS.indexOf(change.verdict) * 2 + Number(!change.isCertain);
  return rank(a) - rank(b);
}

function titleOf(title: string, [first]: readonly Item[]): string {
  const titles = title.split("\n");
  if (titles.length > 1) return `In ${titles.length} operations: ${namesText(titles)}`;
  const { kind, id } = first?.change.subject ?? {};
  const isOne = kind === "operation" && first !== undefined && !isAboutWhole(first.change);
  return isOne && id !== undefined ? `${title} (${id})` : title.slice(0, 1).toUpperCase() + title.slice(1);
}

/** The first of some names, and how many more there are. */
export function namesText(names: readonly string[]): string {
  const distinct = [...new Set(names)];
  const shown = distinct.slice(0, 4).join(", ");
  return distinct.length > 4 ? `${shown} and ${distinct.length - 4} more` : shown;
}
