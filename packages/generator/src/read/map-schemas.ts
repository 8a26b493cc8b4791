import { isObject, type JsonObject } from "../json.ts";
import { KEYWORDS, type Keyword } from "../vocabulary/keywords.ts";
import { holderOf, type Kind } from "./kinds.ts";

/** The functions of a walk over a document: the state below a member of an object, and the change of each schema. */
export interface Walk<Context> {
  readonly enter?: (context: Context, key: string) => Context;
  readonly change: (schema: unknown, context: Context) => unknown;
}

/** Copies an object of a normal document and changes each of its schemas. `change` must handle subschemas itself. */
export function mapSchemas<Context>(
  value: JsonObject,
  kind: Kind,
  context: Context,
  { enter = (same) => same, change }: Walk<Context>,
): JsonObject {
  const entries = Object.entries(value).map(([key, item]) => {
    const holder = holderOf(kind, key);
    if (holder === undefined) return [key, item];
    const inner = enter(context, key);
    const copy = (each: unknown) => {
      if (holder.kind === "schema") return change(each, inner);
      return isObject(each) ? mapSchemas(each, holder.kind, inner, { enter, change }) : each;
    };
    return [key, holder.as === "one" ? copy(item) : mapEach(item, copy)];
  });
  return Object.fromEntries(entries);
}

/** Copies a schema and changes each of its direct subschemas. */
export function mapSubschemas(
  schema: JsonObject,
  change: (subschema: unknown, keyword: string, applies: Keyword["applies"]) => unknown,
): JsonObject {
  const entries = Object.entries(schema).map(([name, value]) => {
    const { value: kind, applies } = (Object.hasOwn(KEYWORDS, name) ? KEYWORDS[name] : undefined) ?? {};
    const changed = (part: unknown) => change(part, name, applies);
    if (kind === "schema") return [name, changed(value)];
    return [name, kind === "schemas" || kind === "schemaMap" ? mapEach(value, changed) : value];
  });
  return Object.fromEntries(entries);
}

/** Changes each item of a list, or each member of an object. */
function mapEach(value: unknown, change: (item: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map(change);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, change(item)]));
}
