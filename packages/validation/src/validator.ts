import type { Check } from "./check.ts";
import { type Issue, issuesOf } from "./issue.ts";
import type { StandardSchema } from "./standard-schema.ts";

/** A schema at run time: a Standard Schema that is also a type guard. It never changes the value and applies no defaults. */
export interface Validator<T> extends StandardSchema<T> {
  /** Whether the value fits. */
  readonly is: (value: unknown) => value is T;
  /** Every reason why the value does not fit; empty when it fits. */
  readonly issues: (value: unknown) => Issue[];
}

/** Makes a validator of a generated check. A value that nests deeper than the engine's stack reaches does not fit, and is told so. */
export function validator<T>(check: Check): Validator<T> {
  const is = (value: unknown): value is T => holds(check, value);
  const issues = (value: unknown): Issue[] => (is(value) ? [] : issuesOf(check, value));
  return {
    is,
    issues,
    "~standard": {
      version: 1,
      vendor: "share-links",
      validate: (value) => (is(value) ? { value } : { issues: issuesOf(check, value) }),
    },
  };
}

function holds(check: Check, value: unknown): boolean {
  try {
    return check(value);
  } catch (error) {
    // In the words of V8 and JavaScriptCore, and of SpiderMonkey. What a getter of the value throws is its owner's.
    if (!/call stack|too much recursion/.test((error as Error)?.message)) throw error;
    check.errors = [{ instancePath: "", keyword: "$ref", message: "is nested too deeply", about: false }];
    return false;
  }
}
