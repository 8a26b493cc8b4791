import { isObject, type JsonObject, member, objectMember } from "../../json.ts";
import type { Operation } from "../../model/operation.ts";
import { dereference } from "../../read/references.ts";

/** An operation as it is written in the document. */
export function sourceOf(root: JsonObject, { path, method }: Operation): JsonObject {
  const item = resolved(root, member(objectMember(root, "paths"), path));
  return objectMember(item, method.toLowerCase());
}

/** The object that a Reference Object points at. It always exists, because the document has been read before. */
export function resolved(root: JsonObject, value: unknown): JsonObject {
  const found = dereference(root, { value, pointer: "" }, () => [])?.value;
  return isObject(found) ? found : {};
}

/** A text of the document without the white space around it, or an empty text. */
export function textOf(value: unknown, key: string): string {
  return String(member(value, key) ?? "").trim();
}
