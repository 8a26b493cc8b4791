import type { Verdict } from "../rules/rule.ts";
import { RULES, type RuleId } from "../rules/rules.ts";
import type { Spot } from "../schema/finding.ts";

/** Who sends a value: `sent` by users of the API, or `read` by them. */
export type Direction = "sent" | "read";

/** What a change belongs to: an operation, a request that the service makes, or the document as a whole. */
export interface Subject {
  readonly kind: "operation" | "webhook" | "callback" | "document";
  /** Such as `POST /v1/share-links`, or the name of a webhook. */
  readonly title: string;
  readonly id?: string;
  /** The Operation Objects, for changes that have no narrower place. */
  readonly old?: Spot | undefined;
  readonly now?: Spot | undefined;
}

/** One change between two documents. */
export interface Change {
  readonly rule: RuleId;
  readonly verdict: Verdict;
  /** Whether the verdict is known. If it isn't, the change may break somebody. */
  readonly isCertain: boolean;
  readonly subject: Subject;
  /** The part of the operation, such as `body of the request`; empty for the operation itself. */
  readonly part: string;
  /** The way to the value inside the part, such as `links[].id`; empty for the whole part. */
  readonly path: string;
  /** The change as a clause. */
  readonly says: string;
  readonly from?: unknown;
  readonly to?: unknown;
  /** Whom it breaks, if it breaks somebody. */
  readonly breaks?: string;
  readonly remedy?: string;
  readonly old?: Spot | undefined;
  readonly now?: Spot | undefined;
}

/** A part of an operation. `side` is that of the request or that of the answer. */
export interface Part {
  readonly subject: Subject;
  readonly side: "request" | "answer";
  readonly name: string;
  readonly old?: Spot | undefined;
  readonly now?: Spot | undefined;
}

/** Who sends what is in a part. */
export function directionOf({ subject, side }: Pick<Part, "subject" | "side">): Direction {
  const isOurs = subject.kind === "operation" || subject.kind === "document";
  return isOurs === (side === "request") ? "sent" : "read";
}

interface More extends Partial<Pick<Change, "verdict" | "isCertain" | "path" | "from" | "to" | "old" | "now">> {}

/** Makes a change, with everything that its rule knows. */
export function change(part: Part, rule: RuleId, more: More = {}): Change {
  const { [rule]: known } = RULES;
  const direction = directionOf(part);
  const { from, to, isCertain = true, path = "" } = more;
  const verdict = more.verdict ?? known[direction] ?? "breaking";
  const isBreaking = verdict === "breaking";
  const remedy = isBreaking ? known.remedy?.[direction] : undefined;
  return {
    rule,
    verdict,
    isCertain: isCertain || !isBreaking,
    subject: part.subject,
    part: part.name,
    path,
    says: saysOf(rule, from, to),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    ...(isBreaking && { breaks: brokenBy(part, rule) }),
    ...(remedy !== undefined && { remedy }),
    old: more.old ?? part.old ?? part.subject.old,
    now: more.now ?? part.now ?? part.subject.now,
  };
}

/** The clause of a rule. The sides can be lists. */
export function saysOf(rule: RuleId, from: unknown, to: unknown): string {
  const isMany = [from, to].some((side) => Array.isArray(side) && side.length > 1);
  return RULES[rule].says({ from: shown(rule, from), to: shown(rule, to), isMany });
}

const ONLY_NAMES: readonly RuleId[] = ["operation-id-changed", "parameter-renamed", "schema-name-removed"];

function brokenBy({ subject, side }: Part, rule: RuleId): string {
  if (ONLY_NAMES.includes(rule)) return "programs with code that is generated from the document";
  if (subject.kind === "operation" || subject.kind === "document")
    return side === "request" ? "callers, by what they send" : "callers, by what they read";
  return side === "request"
    ? `receivers of the ${subject.kind}`
    : `receivers of the ${subject.kind}, by what they answer`;
}

/** Rules whose sides are JSON values. The sides of all others are words or names. */
const ABOUT_VALUES: readonly RuleId[] = [
  "enum-added",
  "enum-removed",
  "enum-value-added",
  "enum-value-removed",
  "const-changed",
  "default-set",
  "default-changed",
  "default-removed",
  "extensible-enum-value-added",
  "extensible-enum-value-removed",
];

const MOST_SHOWN = 20;
const LONGEST_SHOWN = 400;

function shown(rule: RuleId, value: unknown): string {
  const asJson = (each: unknown) => JSON.stringify(each) ?? "nothing";
  const all = Array.isArray(value) && rule !== "const-changed" ? value : [value];
  const texts = all.map((each: unknown) => {
    if (ABOUT_VALUES.includes(rule) || typeof each === "object") return asJson(each);
    return each === undefined ? "nothing" : String(each);
  });
  const isLong = texts.length > MOST_SHOWN;
  const text = isLong
    ? `${texts.slice(0, MOST_SHOWN).join(", ")} and ${texts.length - MOST_SHOWN} more`
    : texts.join(", ");
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}
