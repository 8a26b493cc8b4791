import type { CheckError } from "./check.ts";

/** Adds an error to those of a check. (As a call it is shorter than what it does, and checks have many.) */
export function note(
  errors: CheckError[] | null,
  instancePath: string,
  keyword: string,
  message: string,
  about?: string | false,
): CheckError[] {
  const error = { instancePath, keyword, message, about };
  // A list of one is mostly all; pushed to an empty list, an engine would make room for many.
  if (errors === null) return [error];
  errors.push(error);
  return errors;
}
