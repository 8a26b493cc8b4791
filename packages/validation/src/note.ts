import type { Errors } from "./check.ts";
import { issueOf } from "./issue.ts";

/**
 * Adds a fault to those of a check. Returns true if no more faults are wanted, or none at all (null). The place is in two parts: `path` can hold
 * secret names, and an index in it is written `~:7`, which tells it from a name; `name` is
 * an index, or a field that is no secret and needs no escapes.
 */
export function note(
  errors: Errors | null,
  path: string,
  name: string | number,
  code: string,
  message: string,
  got: unknown,
): boolean {
  return errors === null || errors.list.push(issueOf(path, name, code, message, got)) >= errors.limit;
}
