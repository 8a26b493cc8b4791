import { isObject, type JsonObject, member, objectMember } from "../json.ts";
import { at } from "../pointer.ts";
import type { Noter } from "../report/notes.ts";
import { KEYWORDS } from "../vocabulary/keywords.ts";
import { componentName, componentReference } from "./component-references.ts";

const CHOICES = ["oneOf", "anyOf"];

/**
 * Allows alternatives to include the schema that they are alternatives of: `Pet: { oneOf: [Cat, Dog], properties }` and `Cat: { allOf: [Pet, …] }`.
 * Taken literally, the check of a cat would never end, but the author means that a cat has a pet's properties. These become `PetBase`, which
 * `Cat` includes instead.
 */
export function separateBases(root: JsonObject, note: Noter): JsonObject {
  const components = objectMember(root, "components");
  const schemas = objectMember(components, "schemas");
  const reached = new Map<string, ReadonlySet<string>>();
  const bases = new Map<string, string>();
  const changed = Object.entries(schemas).map(([name, schema]) => [
    name,
    withBases(schema, name, at("/components/schemas", name)),
  ]);
  if (bases.size === 0) return root;
  const added = [...bases].map(([name, base]) => [base, withoutChoices(schemas[name])]);
  return {
    ...root,
    components: { ...components, schemas: { ...Object.fromEntries(changed), ...Object.fromEntries(added) } },
  };

  /** The component, with included schemas replaced by their base if the component is itself one of their alternatives. */
  function withBases(schema: unknown, name: string, pointer: string): unknown {
    if (!isObject(schema)) return schema;
    const { $ref, allOf } = schema;
    const target = typeof $ref === "string" ? componentName($ref) : undefined;
    const own = target !== undefined && target !== name && alternativesOf(target).has(name) ? target : undefined;
    if (own !== undefined)
      note(
        "circle",
        at(pointer, "$ref"),
        `${name} is an alternative of ${own}, and takes it here without alternatives`,
      );
    return {
      ...schema,
      ...(own !== undefined && { $ref: componentReference(baseOf(own)) }),
      ...(Array.isArray(allOf) && {
        allOf: allOf.map((part, index) => withBases(part, name, at(pointer, "allOf", index))),
      }),
    };
  }

  /** The components that the alternatives of a component refer to, and that apply to the same value. */
  function alternativesOf(name: string): ReadonlySet<string> {
    const known = reached.get(name);
    if (known !== undefined) return known;
    const schema = schemas[name];
    const found = new Set(CHOICES.flatMap((keyword) => referencesIn(member(schema, keyword))));
    // Iteration over a set includes members that are added meanwhile.
    for (const each of found) for (const next of referencesIn(schemas[each])) found.add(next);
    reached.set(name, found);
    return found;
  }

  function baseOf(name: string): string {
    const known = bases.get(name);
    if (known !== undefined) return known;
    let base = `${name}Base`;
    for (let count = 2; Object.hasOwn(schemas, base); count++) base = `${name}Base${count}`;
    bases.set(name, base);
    return base;
  }
}

function withoutChoices(schema: unknown): unknown {
  const entries = Object.entries(isObject(schema) ? schema : {});
  return Object.fromEntries(entries.filter(([keyword]) => !CHOICES.includes(keyword) && keyword !== "discriminator"));
}

/** The components that apply to the same value as a schema, or as each schema in a list. */
function referencesIn(schema: unknown): string[] {
  if (Array.isArray(schema)) return schema.flatMap(referencesIn);
  if (!isObject(schema)) return [];
  return Object.entries(schema).flatMap(([name, value]) => {
    const keyword = Object.hasOwn(KEYWORDS, name) ? KEYWORDS[name] : undefined;
    if (keyword?.applies !== "inPlace") return [];
    if (keyword.value === "ref") return [componentName(value)];
    return keyword.value === "schemaMap" ? referencesIn(Object.values(value ?? {})) : referencesIn(value);
  });
}
