import { isObject } from "../../json.ts";
import type { Plain } from "../../model/translate-schema.ts";
import { mapSubschemas } from "../../read/map-schemas.ts";
import type { SchemaOf } from "./guards.ts";

/** From so many constants on, a check of their own is shorter than to write them wherever they are meant. */
const MOST = 6;

/** A schema in which references to a few constants, as a component such as `LinkType` has, stand for themselves: comparing is less than a call. */
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
