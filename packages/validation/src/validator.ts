import type { Check, Errors } from "./check.ts";
import { type Issue, NOTHING } from "./issue.ts";
import { note } from "./note.ts";
import type { StandardSchema } from "./standard-schema.ts";

/** The options of `issues`. */
export interface IssuesOptions {
  /** The most issues to return: 100 by default, `Infinity` for all of them. The check stops there. */
  readonly limit?: number;
}

/** A schema at run time: a Standard Schema that is also a type guard. It never changes the value and applies no defaults. */
export interface Validator<T> extends StandardSchema<T> {
  /** Whether the value fits. */
  readonly is: (value: unknown) => value is T;
  /** Why the value does not fit; empty if it fits. */
  readonly issues: (value: unknown, options?: IssuesOptions) => Issue[];
}

/** Makes a validator from a generated check. A value that is nested too deeply for the engine's stack does not fit, and its issue says so. */
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
    // These are the messages of V8 and JavaScriptCore, and of SpiderMonkey. Any other error comes from a getter of the value, so it is passed on.
    if (!/call stack|too much recursion/.test((error as Error)?.message)) throw error;
    if (errors !== null) errors.list.length = 0;
    note(errors, "", "", "$ref", "is nested too deeply", NOTHING);
    return false;
  }
}
