import { isObject, type JsonObject, member } from "../json.ts";
import { at, segmentsOf } from "../pointer.ts";
import type { Report } from "../report/fault.ts";

/** A value of the document together with its place in it. */
export interface Located {
  readonly value: unknown;
  readonly pointer: string;
}

/** Finds the target of a local `$ref` such as `#/components/schemas/A`. Reports a remote or a broken one. */
export function resolveReference(
  root: JsonObject,
  $ref: unknown,
  pointer: string,
  report: Report,
): Located | undefined {
  const place = at(pointer, "$ref");
  if (typeof $ref !== "string") return void report(place, `$ref must be a string, got ${JSON.stringify($ref)}`);
  if (!$ref.startsWith("#"))
    return void report(
      place,
      `$ref to another document is not supported: ${JSON.stringify($ref)}; bundle it into one file`,
    );
  const path = decoded($ref.slice(1));
  if (path === undefined || !path.startsWith("/")) {
    return void report(place, `$ref ${JSON.stringify($ref)} isn't a JSON Pointer to a part of this document`);
  }
  const segments = segmentsOf(path);
  let value: unknown = root;
  for (const segment of segments) value = member(value, segment);
  if (value === undefined) return void report(place, `$ref ${JSON.stringify($ref)} points at nothing`);
  return { value, pointer: at("", ...segments) };
}

/** Follows a Reference Object (of a parameter, response, body or path item) to its target. Reports a circle. */
export function dereference(root: JsonObject, located: Located, report: Report): Located | undefined {
  const seen = new Set<string>();
  let current = located;
  while (isObject(current.value) && member(current.value, "$ref") !== undefined) {
    if (seen.has(current.pointer)) return void report(at(located.pointer, "$ref"), "this $ref leads back to itself");
    seen.add(current.pointer);
    const next = resolveReference(root, current.value.$ref, current.pointer, report);
    if (next === undefined) return undefined;
    current = next;
  }
  return current;
}

function decoded(fragment: string): string | undefined {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return undefined;
  }
}
