import { isSecretAt, shown } from "./shown.ts";

/** One reason why a value does not fit. */
export interface Issue {
  /** The place as a JSON Pointer (RFC 6901) from the validated value. For a missing or an unknown field, it is that field's place. */
  readonly pointer: string;
  /** The same place as keys and indexes. */
  readonly path: readonly (string | number)[];
  /** What is wrong and what is allowed, with the value that was got unless it may be a secret: "must be greater than 0, got 0". */
  readonly message: string;
  /** The keyword of JSON Schema that the value breaks, such as `required` or `exclusiveMinimum`. */
  readonly code: string;
}

/** Stands for the value where a message shows none. */
export const NOTHING = {};

/**
 * An issue at a place in two parts: the way to an object or an array (`above`, where `~:7` is an index), and the name of its field if there is
 * one. If the value of a named field is undefined, the field is missing.
 */
export function issueOf(above: string, name: string, code: string, message: string, got: unknown): Issue {
  const isTop = above === "";
  const place = name === "" ? above : `${above}/${name}`;
  // Most faults are in a field of the value itself.
  const path = isTop && name !== "" ? [name] : pathOf(place);
  const pointer = isTop ? place : withoutMarks(place);
  if (name !== "" && got === undefined) return { pointer, path, message: "is required", code: "required" };
  const isShown = got !== NOTHING && (isTop || !isSecretAt(above));
  return { pointer, path, message: isShown ? `${message}, got ${shown(got)}` : message, code };
}

function pathOf(place: string): (string | number)[] {
  const [, ...parts] = place.split("/");
  return parts.map((part) =>
    part.startsWith("~:") ? Number(part.slice(2)) : part.replaceAll("~1", "/").replaceAll("~0", "~"),
  );
}

/** A place as a JSON Pointer, without the marks of indexes. */
export function withoutMarks(place: string): string {
  return place.replaceAll("~:", "");
}
