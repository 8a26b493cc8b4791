import type { Errors } from "./check.ts";

/** Stands for a value in a fault whose message shows none. */
export const NOTHING = {};

/**
 * Adds a fault to those that a check found; true if no more are wanted, or none at all (null). If the value of a named field is undefined,
 * the field is missing, whatever else the check wanted of it.
 */
export function note(
  errors: Errors | null,
  path: string,
  step: string,
  code: string,
  message: string,
  got: unknown,
): boolean {
  if (errors === null) return true;
  const fault =
    step && got === undefined
      ? { path, step, code: "required", message: "is required", got: NOTHING }
      : { path, step, code, message, got };
  return errors.list.push(fault) >= errors.limit;
}
