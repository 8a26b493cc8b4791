/** One fault that a check noted. */
export interface CheckError {
  /**
   * Where it is, as a JSON Pointer in two parts: a missing or an unknown field counts as a place, too. An index is written `~:7`, which tells
   * it from a name and is no JSON Pointer. Names in `step` are no secrets, those in `path` can be.
   */
  readonly path: string;
  readonly step: string;
  /** The keyword of JSON Schema that the value breaks. */
  readonly code: string;
  /** What is wrong and what is allowed, in words that were put together at generation. */
  readonly message: string;
  /** The value that the message shows as "got", or `NOTHING`. */
  readonly got: unknown;
}

/** The faults of one call so far, and how many are wanted at most. */
export interface Errors {
  readonly limit: number;
  readonly list: CheckError[];
}

/** The names and indexes that a schema has looked at; only `unevaluatedProperties` and `unevaluatedItems` need them. */
export type Seen = Set<string | number>;

/** The verdicts of one call so far, by check and object; a text says where the object's faults were noted. Only recursive schemas keep them. */
export type Memo = Map<Check, Map<object, boolean | string>>;

/**
 * A generated check. Without `errors` (null) it answers whether the value fits, and stops at the first fault. With `errors` it adds every
 * fault to them, and answers whether there is room for more.
 */
export type Check = (data: unknown, errors: Errors | null, path: string, seen?: Seen, memo?: Memo) => boolean;
