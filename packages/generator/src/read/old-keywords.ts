import { isObject, type JsonObject, member } from "../json.ts";
import { shown } from "../vocabulary/keyword-values.ts";

/** Makes a note about how a keyword was changed. */
type Say = (keyword: string, text: string) => void;

/** Translates the keywords of older versions of JSON Schema, and of OpenAPI 2, to 2020-12. */
export function mendOldKeywords(schema: JsonObject, say: Say): { readonly schema: JsonObject } {
  let mended = schema;
  for (const mend of [bounds, lists, dependencies, required]) mended = mend(mended, say);
  return { schema: mended };
}

/** `exclusiveMinimum: true` means that `minimum` is exclusive (OpenAPI 3.0 and draft 4). */
function bounds(schema: JsonObject): JsonObject {
  let mended = schema;
  for (const [bound, keyword] of [
    ["minimum", "exclusiveMinimum"],
    ["maximum", "exclusiveMaximum"],
  ] as const) {
    const { [keyword]: exclusive, [bound]: limit, ...rest } = mended;
    if (exclusive !== true && exclusive !== false && exclusive !== "true" && exclusive !== "false") continue;
    const isExclusive = exclusive === true || exclusive === "true";
    mended = limit === undefined ? rest : { ...rest, [isExclusive ? keyword : bound]: limit };
  }
  return mended;
}

/** Translates `items` with a list of schemas, and `additionalItems` for the items after them. */
function lists(schema: JsonObject, say: Say): JsonObject {
  const { items, additionalItems, ...rest } = schema;
  if (!Array.isArray(items)) {
    if (additionalItems === undefined) return schema;
    say("additionalItems", "additionalItems says nothing without a list of items before it");
    return items === undefined ? rest : { ...rest, items };
  }
  say("items", "a list of items is taken as prefixItems");
  return {
    ...rest,
    ...(items.length === 0 ? {} : { prefixItems: items }),
    ...(additionalItems === undefined ? {} : { items: additionalItems }),
  };
}

function dependencies(schema: JsonObject, say: Say): JsonObject {
  const { dependencies: all, ...rest } = schema;
  if (!isObject(all)) return schema;
  say("dependencies", "dependencies are taken as dependentRequired and dependentSchemas");
  const entries = Object.entries(all);
  const names = entries.filter(([, each]) => Array.isArray(each));
  const schemas = entries.filter(([, each]) => !Array.isArray(each));
  return {
    ...rest,
    ...(names.length === 0 ? {} : { dependentRequired: Object.fromEntries(names) }),
    ...(schemas.length === 0 ? {} : { dependentSchemas: Object.fromEntries(schemas) }),
  };
}

/** In OpenAPI 2, `required: true` stands in the parameter itself. A schema lists its required properties, so a property with `required: true` is added to that list. */
function required(schema: JsonObject, say: Say): JsonObject {
  const names = Object.entries(isObject(schema.properties) ? schema.properties : {}).flatMap(([name, property]) => {
    const own = member(property, "required");
    return own === true || own === "true" ? [name] : [];
  });
  const { required: said, ...rest } = schema;
  const isFlag = typeof said === "boolean" || said === "true" || said === "false";
  if (isFlag)
    say(
      "required",
      `required: ${shown(said)} is no list of names; a property that is true is a required one of its object`,
    );
  if (names.length === 0) return isFlag ? rest : schema;
  return { ...rest, required: [...new Set([...(Array.isArray(said) ? said : []), ...names])] };
}
