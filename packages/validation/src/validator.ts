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

/** Makes a validator of a generated check. */
export function validator<T>(check: Check): Validator<T> {
  const is = (value: unknown): value is T => check(value);
  const issues = (value: unknown): Issue[] => (check(value) ? [] : issuesOf(check, value));
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
