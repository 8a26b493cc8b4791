import { isObject } from "../../json.ts";
import type { Plain } from "../../model/translate-schema.ts";
import { mapSubschemas } from "../../read/map-schemas.ts";
import type { SchemaOf } from "./guards.ts";

/** From this number of constants on, a separate check is shorter than repeating them at every reference. */
const MOST = 6;

/** Replaces references to a few constants, such as those of a component `LinkType`, by the constants, because a comparison costs less than a call. */
export function inlineConstants(schema: Plain, schemaOf: SchemaOf): Plain {
  return inlined(schema) as Plain;

  function inlined(part: unknown): unknown {
    if (!isObject(part)) return part;
    const target = typeof part.$ref === "string" && Object.keys(part).length === 1 ? schemaOf(part.$ref) : undefined;
    return target !== undefined && isConstants(target) ? target : mapSubschemas(part, inlined);
  }
}

function isConstants(schema: Plain): boolean {
  if (!isObject(schema)) return false;
  const values = Object.hasOwn(schema, "const") ? [schema.const] : schema.enum;
  const isScalar = (value: unknown) => typeof value !== "object" || value === null;
  const saysNoMore = Object.keys(schema).every((keyword) => ["type", "const", "enum"].includes(keyword));
  return saysNoMore && Array.isArray(values) && values.length <= MOST && values.every(isScalar);
}
