/** What a change means: it breaks somebody, it only adds something, or it changes nothing but words. */
export type Verdict = "breaking" | "additive" | "none";

/** The two sides of a change, in the words of the rules: its values before and after, shortened. */
export interface Sides {
  readonly from: string;
  readonly to: string;
  /** Whether there are several values, so that the verb is in the plural. */
  readonly isMany: boolean;
}

/**
 * The smallest documents that show a change. `schema` is a pair of schemas, which the tests put into a request and into an answer.
 * `request` and `answer` are pairs of operations that differ on that side, which the tests make operations and webhooks. `document` is a
 * pair of members of a document.
 */
export type Example =
  | { readonly schema: readonly [old: unknown, now: unknown] }
  | { readonly request: readonly [old: object, now: object] }
  | { readonly answer: readonly [old: object, now: object] }
  | { readonly document: readonly [old: object, now: object] };

/** Everything that is known of one kind of change. */
export interface Rule {
  /** The change as a clause without its place: "the maximum was lowered from 5 to 3". */
  readonly says: (sides: Sides) => string;
  /** The verdict if users of the API send the value; null if the rule can't apply there. */
  readonly sent: Verdict | null;
  /** The verdict if users of the API read the value; null if the rule can't apply there. */
  readonly read: Verdict | null;
  /** What to do instead, for each side that the change can break. */
  readonly remedy?: { readonly sent?: string; readonly read?: string };
  readonly example: Example;
}

/** Less is allowed than before: users who send values must know, and users who read them need not. */
export const NARROWS = { sent: "breaking", read: "additive" } as const;
/** More is allowed than before: users who read values must know, and users who send them need not. */
export const WIDENS = { sent: "additive", read: "breaking" } as const;
/** Something else is allowed than before. */
export const CHANGES = { sent: "breaking", read: "breaking" } as const;
/** Nobody has to know. */
export const ADDS = { sent: "additive", read: "additive" } as const;
