import type { CheckError } from "./check.ts";
import { isSecretAt, shown } from "./shown.ts";

/** One reason why a value does not fit. */
export interface Issue {
  /** Where, as a JSON Pointer (RFC 6901) from the validated value; for a missing or an unknown field, that field itself. */
  readonly pointer: string;
  /** The same as keys and indexes. */
  readonly path: readonly (string | number)[];
  /** What is wrong there, what is allowed and, unless it may be a secret, what was got: "must be greater than 0, got 0". */
  readonly message: string;
  /** The keyword of JSON Schema that does not hold, such as `required` or `exclusiveMinimum`. */
  readonly code: string;
}

/** What a check noted, in words for people: with the place as keys and indexes, and the value that was got. */
export function issueOf({ pointer, code, message, about }: CheckError, root: unknown): Issue {
  const path: (string | number)[] = [];
  let value = root;
  // A `split` would take as long as all the rest.
  for (let start = 1, end: number; start <= pointer.length; start = end + 1) {
    end = pointer.indexOf("/", start);
    if (end < 0) end = pointer.length;
    const part = pointer.slice(start, end);
    const key = part.includes("~") ? part.replaceAll("~1", "/").replaceAll("~0", "~") : part;
    path.push(Array.isArray(value) ? Number(key) : key);
    value = memberOf(value, key);
  }
  const isShown = about !== false && (about !== undefined || !isSecretAt(pointer));
  return { pointer, path, message: isShown ? `${message}, got ${shown(about ?? value)}` : message, code };
}

/** Undefined for a member that is inherited, or that is not there. */
function memberOf(value: unknown, key: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Record<string, unknown>)[key];
}
