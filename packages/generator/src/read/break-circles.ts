import { isObject, type JsonObject, member, objectMember } from "../json.ts";
import { at } from "../pointer.ts";
import type { Noter } from "../report/notes.ts";
import { componentName } from "./component-references.ts";

/** Keywords whose schemas apply to the same value. */
const IN_PLACE = ["allOf", "anyOf", "oneOf", "not", "if", "then", "else"];
const IN_PLACE_BY_NAME = "dependentSchemas";

/**
 * Removes each reference that defines a schema by itself, such as `A: { $ref: A }`, because a check of it would never end. If such a
 * reference is an alternative, only the other alternatives count. Anywhere else, it has no effect.
 */
export function breakCircles(root: JsonObject, note: Noter): JsonObject {
  const components = objectMember(root, "components");
  const schemas: Record<string, unknown> = { ...objectMember(components, "schemas") };
  const state = new Map<string, "open" | "done">();
  for (const name of Object.keys(schemas)) visit(name);
  return { ...root, components: { ...components, schemas } };

  function visit(name: string): void {
    if (state.has(name)) return;
    state.set(name, "open");
    schemas[name] = broken(schemas[name], at("/components/schemas", name));
    state.set(name, "done");
  }

  function broken(schema: unknown, pointer: string): unknown {
    if (!isObject(schema)) return schema;
    let result: JsonObject = schema;
    if (typeof schema.$ref === "string" && leadsBack(schema.$ref, pointer)) {
      const { $ref: _, ...rest } = schema;
      result = rest;
    }
    for (const keyword of IN_PLACE) {
      const held = member(schema, keyword);
      if (held === undefined) continue;
      const isChoice = keyword === "anyOf" || keyword === "oneOf";
      const kept = Array.isArray(held)
        ? held.flatMap((part, index) => keptMember(part, at(pointer, keyword, index), isChoice))
        : broken(held, at(pointer, keyword));
      result = { ...result, [keyword]: kept };
      if (Array.isArray(kept) && kept.length === 0)
        result = Object.fromEntries(Object.entries(result).filter(([key]) => key !== keyword));
    }
    if (!isObject(schema[IN_PLACE_BY_NAME])) return result;
    const byName = Object.entries(schema[IN_PLACE_BY_NAME]);
    const place = at(pointer, IN_PLACE_BY_NAME);
    return {
      ...result,
      [IN_PLACE_BY_NAME]: Object.fromEntries(byName.map(([name, part]) => [name, broken(part, at(place, name))])),
    };
  }

  function keptMember(part: unknown, pointer: string, isChoice: boolean): unknown[] {
    const $ref = member(part, "$ref");
    const isItself = isChoice && typeof $ref === "string" && state.get(componentName($ref)) === "open";
    const kept = broken(part, pointer);
    return isItself ? [] : [kept];
  }

  function leadsBack($ref: string, pointer: string): boolean {
    const name = componentName($ref);
    if (state.get(name) !== "open") {
      if (Object.hasOwn(schemas, name)) visit(name);
      return false;
    }
    note("circle", at(pointer, "$ref"), `${name} is defined by itself here; this says nothing`);
    return true;
  }
}
