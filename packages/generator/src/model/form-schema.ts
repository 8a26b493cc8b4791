import { arrayMember, isObject, type JsonObject, member, objectMember } from "../json.ts";
import { type Located, resolveReference } from "../read/references.ts";
import { partsOf } from "../read/schema-parts.ts";
import { isBinary, itemsOf } from "./decoded-type.ts";
import { type Plain, type Translator, translateSchema } from "./translate-schema.ts";

/**
 * The schema of a decoded form: an object with a member for each field. In it, numbers are numbers, objects are objects, and a file is
 * a Blob. The only check of a file is whether it is present.
 */
export function formSchema(located: Located, translator: Translator): Plain {
  const plain = translateSchema(located.value, located.pointer, translator);
  return hasFiles(located.value, translator.root) ? withFiles(plain, located.value, translator) : plain;
}

function hasFiles(schema: unknown, root: JsonObject, seen: ReadonlySet<string> = new Set()): boolean {
  if (
    Object.values(objectMember(schema, "properties")).some(
      (property) => isBinary(property, root) || isBinary(itemOf(property, root), root),
    )
  )
    return true;
  const choices = [...arrayMember(schema, "anyOf"), ...arrayMember(schema, "oneOf")];
  const parts = [...partsOf(schema, root, seen), ...choices.map((choice) => ({ schema: choice, seen }))];
  return parts.some((part) => hasFiles(part.schema, root, part.seen));
}

function withFiles(
  plain: Plain,
  schema: unknown,
  translator: Translator,
  seen: ReadonlySet<string> = new Set(),
): Plain {
  const { root } = translator;
  if (!isObject(plain)) return plain;
  const { $ref, ...rest } = plain;
  const properties = Object.entries(objectMember(rest, "properties")).map(([name, property]) => {
    const raw = member(member(schema, "properties"), name);
    return [
      name,
      isBinary(raw, root)
        ? true
        : isBinary(itemOf(raw, root), root)
          ? { ...objectOf(property), items: true }
          : property,
    ];
  });
  const lists = ["allOf", "anyOf", "oneOf"].flatMap((keyword) => {
    const raw = arrayMember(schema, keyword);
    const parts = arrayMember(rest, keyword);
    if (parts.length === 0 || parts.length !== raw.length) return [];
    return [[keyword, parts.map((part, index) => withFiles(part as Plain, raw[index], translator, seen))] as const];
  });
  const own = {
    ...rest,
    ...(properties.length > 0 && { properties: Object.fromEntries(properties) }),
    ...Object.fromEntries(lists),
  };
  if (typeof $ref !== "string") return own;
  const named = member(schema, "$ref");
  const target = seen.has($ref) ? undefined : resolveReference(root, named, "", () => []);
  if (target === undefined || !hasFiles(target.value, root)) return { $ref, ...own };
  const of = translateSchema(target.value, target.pointer, translator);
  const whole = withFiles(of, target.value, translator, new Set([...seen, $ref]));
  return Object.keys(own).length === 0 ? whole : { ...own, allOf: [...arrayMember(own, "allOf"), whole] };
}

function itemOf(schema: unknown, root: JsonObject): unknown {
  return itemsOf({ value: schema, pointer: "" }, root)?.value;
}

function objectOf(plain: unknown): JsonObject {
  return isObject(plain) ? plain : {};
}
