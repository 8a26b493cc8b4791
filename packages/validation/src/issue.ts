import { isSecretAt, shown } from "./shown.ts";

/** One reason why a value does not fit. */
export interface Issue {
  /** The place as a JSON Pointer (RFC 6901) from the validated value. For a missing or an unknown field, it is that field's place. */
  readonly pointer: string;
  /** The same place as keys and indexes. */
  readonly path: readonly (string | number)[];
  /** What is wrong and what is allowed, with the value unless it may be a secret: "must be greater than 0, got 0". */
  readonly message: string;
  /** The keyword of JSON Schema that the value breaks, such as `required` or `exclusiveMinimum`. */
  readonly code: string;
}

/** A placeholder for messages that show no value. */
export const NOTHING = {};

/**
 * An issue at a place in two parts: the path to an object or an array (`above`, where `~:7` is an index), and the name of its field or the
 * index of its item, if there is one. If the value of a field is undefined, the field is missing.
 */
export function issueOf(above: string, name: string | number, code: string, message: string, got: unknown): Issue {
  // Most places are in the value itself, and few have an index or a name with an escape.
  const isTop = above === "";
  let path: (string | number)[] = isTop ? [] : above.split("/").slice(1);
  let pointer = above;
  if (above.includes("~")) {
    pointer = withoutMarks(above);
    path = path.map((part) => decoded(part as string));
  }
  if (name !== "") {
    path = isTop ? [name] : [...path, name];
    pointer += `/${name}`;
    if (got === undefined && typeof name === "string")
      return { pointer, path, message: "is required", code: "required" };
  }
  const isShown = got !== NOTHING && (isTop || !isSecretAt(above));
  return { pointer, path, message: isShown ? `${message}, got ${shown(got)}` : message, code };
}

function decoded(part: string): string | number {
  return part.startsWith("~:") ? Number(part.slice(2)) : part.replaceAll("~1", "/").replaceAll("~0", "~");
}

/** A place as a JSON Pointer, without the marks of indexes. */
export function withoutMarks(place: string): string {
  return place.replaceAll("~:", "");
}
