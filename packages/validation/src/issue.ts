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

/** Stands for the value where a message shows none. */
export const NOTHING = {};

/** An issue with its place as keys and indexes, and the value that was got. If the value of a named field is undefined, the field is missing. */
export function issueOf(above: string, step: string, code: string, message: string, got: unknown): Issue {
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
  const pointer = isPlain ? place : withoutMarks(place);
  if (step && got === undefined) return { pointer, path, message: "is required", code: "required" };
  const isShown = got !== NOTHING && !isSecretAt(above);
  return { pointer, path, message: isShown ? `${message}, got ${shown(got)}` : message, code };
}

/** A place as a JSON Pointer, without the marks of indexes. */
export function withoutMarks(place: string): string {
  return place.replaceAll("~:", "");
}

function keyOf(part: string): string | number {
  return part.startsWith("~:") ? Number(part.slice(2)) : part.replaceAll("~1", "/").replaceAll("~0", "~");
}
