import type { Errors } from "./check.ts";

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
  ...got: readonly unknown[]
): boolean {
  if (errors === null) return true;
  const isMissing = step !== "" && got.length > 0 && got[0] === undefined;
  const fault = isMissing
    ? { path, step, code: "required", message: "is required", got: [] }
    : { path, step, code, message, got };
  return errors.list.push(fault) >= errors.limit;
}
