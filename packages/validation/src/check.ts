/** One fault that a check noted. */
export interface CheckError {
  /** Where it is, as a JSON Pointer: a missing or an unknown field counts as a place, too. */
  readonly pointer: string;
  /** The keyword of JSON Schema that the value breaks. */
  readonly code: string;
  /** What is wrong and what is allowed, in words that were put together at generation. */
  readonly message: string;
  /** What the message shows as "got" instead of the value at that place: a property's name, or nothing if `false`. */
  readonly about?: string | false | undefined;
  /** The types that the alternatives ask for, in words, if each alternative asks for another type. */
  readonly types?: readonly string[] | undefined;
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
