import type { CheckError } from "./check.ts";
import { NOTHING } from "./note.ts";
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
export function issueOf({ path: above, step, code, message, got }: CheckError): Issue {
  const place = above + step;
  const isPlain = !place.includes("~");
  const path: (string | number)[] = [];
  // A `split` would take as long as all the rest.
  for (let start = 1, end: number; start <= place.length; start = end + 1) {
    end = place.indexOf("/", start);
    if (end < 0) end = place.length;
    const part = place.slice(start, end);
    path.push(isPlain ? part : keyOf(part));
  }
  const isShown = got !== NOTHING && !isSecretAt(above);
  return {
    pointer: isPlain ? place : place.replaceAll("~:", ""),
    path,
    message: isShown ? `${message}, got ${shown(got)}` : message,
    code,
  };
}

function keyOf(part: string): string | number {
  return part.startsWith("~:") ? Number(part.slice(2)) : part.replaceAll("~1", "/").replaceAll("~0", "~");
}
