import type { Issue } from "./issue.ts";

/** The faults of one call so far, and how many are wanted at most. */
export interface Errors {
  readonly limit: number;
  readonly list: Issue[];
}

/** The names and indexes that a schema has evaluated. Only `unevaluatedProperties` and `unevaluatedItems` need them. */
export type Seen = Set<string | number>;

/** The verdicts of one call so far, by check and object. A text is the place where the object's faults were noted. Only recursive schemas keep them. */
export type Memo = Map<Check, Map<object, boolean | string>>;

/**
 * A generated check. Without `errors` (null) it returns whether the value fits, and stops at the first fault. With `errors` it adds every
 * fault to them, and returns whether there is room for more.
 */
export type Check = (data: unknown, errors: Errors | null, path: string, seen?: Seen, memo?: Memo) => boolean;
