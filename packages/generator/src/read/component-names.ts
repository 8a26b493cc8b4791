import { isObject, type JsonObject, member } from "../json.ts";
import { at, segmentsOf } from "../pointer.ts";
import { partsOf, upperFirst } from "../words.ts";
import { type Found, keyOf, type Place, type Resources } from "./resources.ts";

export interface ComponentNames {
  /** The names of components by the places of their schemas. */
  readonly names: Map<string, string>;
  /** By the place of a component that is no more than a `$ref` to somewhere else, what lies there: it is the component. */
  readonly aliases: ReadonlyMap<string, Found>;
}

/** Names the components of a document: what lies at their places, and what they only refer to. */
export function namesOfComponents(root: JsonObject, file: string, resources: Resources): ComponentNames {
  const names = new Map<string, string>();
  const aliases = new Map<string, Found>();
  const start = { file, pointer: "/components/schemas", value: member(member(root, "components"), "schemas") };
  const elsewhere = member(start.value, "$ref");
  const found = typeof elsewhere === "string" ? resources.resolve(elsewhere, start) : start;
  if (typeof found === "string" || !isObject(found.value)) return { names, aliases };
  const components = Object.entries(found.value).map(([name, value]) => {
    return { name, value, place: { file: found.file, pointer: at(found.pointer, name) } };
  });
  for (const { name, place } of components) names.set(keyOf(place), name);
  for (const { name, value, place } of components) {
    const $ref = isObject(value) && Object.keys(value).length === 1 ? value.$ref : undefined;
    const target = typeof $ref === "string" ? resources.resolve($ref, place) : "";
    if (typeof target === "string" || target.slip !== undefined || names.has(keyOf(target))) continue;
    names.set(keyOf(target), name);
    aliases.set(keyOf(place), target);
  }
  return { names, aliases };
}

/** `#/components/schemas/Pet/properties/owner` as `PetOwner`; a whole file by its name. */
export function madeName({ file, pointer }: Place, root: string): string {
  const [first, second, ...rest] = segmentsOf(pointer);
  const isComponents = first === "components";
  const isDefinitions = first === "$defs" || first === "definitions";
  const told =
    isComponents && second === "schemas" ? rest : isDefinitions ? [second ?? "", ...rest] : segmentsOf(pointer);
  const base =
    file === root ? [] : told.length > 0 ? [] : [file.slice(file.lastIndexOf("/") + 1).replace(/\.\w+$/, "")];
  const words = [...base, ...told].filter((segment) => segment !== "properties").flatMap(partsOf);
  return words.map(upperFirst).join("") || "Schema";
}
