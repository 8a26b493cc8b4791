import { isObject } from "../read/json.ts";
import { at } from "../read/pointer.ts";
import type { Report } from "../report/fault.ts";
import type { Plain } from "./translate-schema.ts";
import { subschemas } from "./unit.ts";

/**
 * Reports each `unevaluatedItems` that would have to know which items a `contains` matched: checks keep how far an array was looked at,
 * not where.
 */
export function reportContains(schemas: ReadonlyMap<string, Plain>, report: Report): void {
  for (const [pointer, schema] of schemas) {
    if (!isObject(schema) || !Object.hasOwn(schema, "unevaluatedItems") || !holdsContains(schema, schemas, new Set()))
      continue;
    report(at(pointer, "unevaluatedItems"), "unevaluatedItems is not supported where contains judges the same array");
  }
}

function holdsContains(schema: unknown, schemas: ReadonlyMap<string, Plain>, seen: Set<string>): boolean {
  if (!isObject(schema)) return false;
  if (Object.hasOwn(schema, "contains")) return true;
  const { $ref } = schema;
  if (typeof $ref === "string" && !seen.has($ref)) {
    seen.add($ref);
    if (holdsContains(schemas.get($ref), schemas, seen)) return true;
  }
  return subschemas(schema).some(
    ({ schema: part, applies, keyword }) =>
      (applies === "inPlace" || keyword === "if") && holdsContains(part, schemas, seen),
  );
}
