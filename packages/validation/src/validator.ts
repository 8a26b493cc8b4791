import type { Check, Errors } from "./check.ts";
import { type Issue, NOTHING } from "./issue.ts";
import { note } from "./note.ts";
import type { StandardSchema } from "./standard-schema.ts";

/** How many issues are wanted. */
export interface IssuesOptions {
  /** At most so many issues (100 unless told otherwise, `Infinity` for all of them); the check stops there. */
  readonly limit?: number;
}

/** A schema at run time: a Standard Schema that is also a type guard. It never changes the value and applies no defaults. */
export interface Validator<T> extends StandardSchema<T> {
  /** Whether the value fits. */
  readonly is: (value: unknown) => value is T;
  /** Why the value does not fit; empty if it fits. */
  readonly issues: (value: unknown, options?: IssuesOptions) => Issue[];
}

/** Makes a validator of a generated check. If a value is nested deeper than the engine's stack reaches, it does not fit, and its issue says so. */
export function validator<T>(check: Check): Validator<T> {
  const is = (value: unknown): value is T => run(check, value, null);
  const issues = (value: unknown, options?: IssuesOptions): Issue[] => {
    const errors: Errors = { limit: options?.limit ?? 100, list: [] };
    run(check, value, errors);
    return errors.list;
  };
  return {
    is,
    issues,
    "~standard": {
      version: 1,
      vendor: "share-links",
      validate: (value) => (is(value) ? { value } : { issues: issues(value) }),
    },
  };
}

function run(check: Check, value: unknown, errors: Errors | null): boolean {
  try {
    return check(value, errors, "");
  } catch (error) {
    // The words of V8 and JavaScriptCore, and those of SpiderMonkey. Any other error comes from a getter of the value, and its owner gets it.
    if (!/call stack|too much recursion/.test((error as Error)?.message)) throw error;
    if (errors !== null) errors.list.length = 0;
    note(errors, "", "", "$ref", "is nested too deeply", NOTHING);
    return false;
  }
}
