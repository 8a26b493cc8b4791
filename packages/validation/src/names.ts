import type { Check, Errors, Memo } from "./check.ts";
import { NOTHING } from "./issue.ts";
import { note } from "./note.ts";

/** A name as a step of a JSON Pointer. */
export function segment(name: string): string {
  return `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** Checks the name of a property. The faults say that they are about the name. */
export function nameFits(check: Check, name: string, errors: Errors | null, path: string, memo?: Memo): boolean {
  if (errors === null) return check(name, null, "", undefined, memo);
  const inner: Errors = { limit: errors.limit, list: [] };
  check(name, inner, "", undefined, memo);
  return inner.list.every(
    ({ code, message }) => !note(errors, path + segment(name), "", code, `has a name that ${message}`, NOTHING),
  );
}
