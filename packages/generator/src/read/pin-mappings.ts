import { arrayMember, isObject, type JsonObject, member } from "../json.ts";
import { componentName } from "./component-references.ts";
import { mapSchemas, mapSubschemas } from "./map-schemas.ts";
import { partsOf, propertiesOf } from "./schema-parts.ts";

/**
 * Lets a discriminator's mapping decide: with `mapping: { cat: Cat, dog: Dog }`, a `Cat` among the alternatives has the property "cat".
 * Without that, a value with "cat" that only fits `Dog` would be accepted, and no type could express that. A mapping decides if it names
 * every alternative, and each of them requires the property and allows the mapped values in it. Any other mapping is only a hint.
 */
export function pinMappings(root: JsonObject): JsonObject {
  return mapSchemas(root, "document", undefined, { change: pinned });

  function pinned(schema: unknown): unknown {
    if (!isObject(schema)) return schema;
    const copy = mapSubschemas(schema, pinned);
    return isObject(schema.discriminator) ? withPins(copy, schema.discriminator, root) : copy;
  }
}

function withPins(schema: JsonObject, discriminator: JsonObject, root: JsonObject): JsonObject {
  const keyword = ["oneOf", "anyOf"].find((each) => arrayMember(schema, each).length > 1);
  if (keyword === undefined) return schema;
  const property = String(discriminator.propertyName);
  const names = namesByComponent(discriminator);
  const alternatives = arrayMember(schema, keyword).map((alternative) => {
    const values = names.get(componentName(member(alternative, "$ref"))) ?? [];
    return { alternative, values, isUsable: values.length > 0 && mayBe(alternative, property, values, root) };
  });
  if (!alternatives.every(({ isUsable }) => isUsable)) return schema;
  return { ...schema, [keyword]: alternatives.map((each) => pin(each.alternative, property, each.values, root)) };
}

/** The values that the mapping assigns to each component, by its name. */
function namesByComponent({ mapping }: JsonObject): ReadonlyMap<string, readonly string[]> {
  const entries = Object.entries(isObject(mapping) ? mapping : {});
  const byName = Map.groupBy(entries, ([, $ref]) => componentName($ref));
  return new Map([...byName].map(([name, all]) => [name, all.map(([value]) => value)]));
}

function mayBe(alternative: unknown, property: string, values: readonly string[], root: JsonObject): boolean {
  if (!requires(alternative, property, root, new Set())) return false;
  const { types, constants } = limitsOf(propertiesOf(alternative, root)[property], root);
  const isText = types === undefined || types.includes("string");
  return isText && (constants === undefined || values.every((value) => constants.includes(value)));
}

function pin(alternative: unknown, property: string, values: readonly string[], root: JsonObject): unknown {
  const { constants } = limitsOf(propertiesOf(alternative, root)[property], root);
  // If the alternative already says so, nothing is added.
  if (constants?.every((value) => values.some((one) => one === value))) return alternative;
  const [only] = values;
  const value = values.length === 1 ? { const: only } : { enum: values };
  return { allOf: [alternative, { type: "object", properties: { [property]: value } }] };
}

function requires(schema: unknown, property: string, root: JsonObject, seen: ReadonlySet<string>): boolean {
  if (arrayMember(schema, "required").includes(property)) return true;
  return partsOf(schema, root, seen).some((part) => requires(part.schema, property, root, part.seen));
}

interface Limits {
  readonly types: readonly unknown[] | undefined;
  readonly constants: readonly unknown[] | undefined;
}

/** The types and constants that a property allows, by its own keywords or by the schemas that it includes. */
function limitsOf(schema: unknown, root: JsonObject, seen: ReadonlySet<string> = new Set()): Limits {
  const parts = partsOf(schema, root, seen).map((part) => limitsOf(part.schema, root, part.seen));
  const type = member(schema, "type");
  const values = member(schema, "enum");
  const own = member(schema, "const");
  const constants = own !== undefined ? [own] : Array.isArray(values) ? values : undefined;
  return {
    types: type === undefined ? parts.find(({ types }) => types)?.types : [type].flat(),
    constants: constants ?? parts.find((part) => part.constants)?.constants,
  };
}
