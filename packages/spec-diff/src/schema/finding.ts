import type { RuleId } from "../rules/rules.ts";
import type { All } from "./part.ts";
import type { Shape } from "./shape.ts";

/**
 * Who sends the values. In `sent`, the user of the API sends them, as in a request: a value that the old document allows must still be
 * accepted. In `read`, the API sends them: a value that the new document allows must be one that the old one allowed. `open` compares all
 * values that the schemas take, and is for schemas within schemas.
 */
export type Mode = "sent" | "read" | "open";

/** What a change does to the values that are allowed. `changes` is both, and `neutral` breaks nobody. */
export type Effect = "narrows" | "widens" | "changes" | "neutral";

/** A keyword of a schema object, for its place in the document. */
export interface Spot {
  readonly schema: object;
  readonly keyword?: string;
}

/** One difference between two schemas. */
export interface Finding {
  readonly rule: RuleId;
  readonly effect: Effect;
  /** Whether the effect is known. If it isn't, the change may break somebody. */
  readonly isCertain: boolean;
  /** The way from the outermost value to the one that differs: names of members, `[]` for items. */
  readonly path: readonly string[];
  readonly from?: unknown;
  readonly to?: unknown;
  readonly old?: Spot | undefined;
  readonly now?: Spot | undefined;
}

/** Two shapes to compare, and how to compare what is inside them. */
export interface Pair {
  readonly old: Shape;
  readonly now: Shape;
  readonly mode: Mode;
  /** Compares parts of the value. `step` is the way to them. */
  readonly inside: (old: All, now: All, step: string, mode?: Mode) => readonly Finding[];
}

/** Whether a finding can break the side that this mode protects. */
export function breaks({ effect }: Finding, mode: Mode): boolean {
  return effect === "changes" || effect === (mode === "read" ? "widens" : "narrows");
}

/** Makes a finding about a keyword of both shapes. */
export function finding(
  { old, now }: Pick<Pair, "old" | "now">,
  rule: RuleId,
  effect: Effect,
  keyword: string,
  more: Partial<Finding> = {},
): Finding {
  return { rule, effect, isCertain: true, path: [], old: spot(old, keyword), now: spot(now, keyword), ...more };
}

/** The place of a shape's keyword, or of the schema if it doesn't have that keyword. */
export function spot({ homes }: Shape, keyword: string): Spot | undefined {
  const home = homes.get(keyword);
  if (home !== undefined) return { schema: home, keyword };
  const whole = homes.get("");
  return whole && { schema: whole };
}

/** The place of the first of several schemas. */
export function spotOf(all: All): Spot | undefined {
  const [first] = all;
  return typeof first?.schema === "object" && first.schema !== null ? { schema: first.schema } : undefined;
}
