import { isObject, type JsonObject, member } from "../json.ts";
import { at, segmentsOf } from "../pointer.ts";
import { partsOf, upperFirst } from "../words.ts";
import { type Found, keyOf, type Place, type Resources } from "./resources.ts";

export interface ComponentNames {
  /** The names of components by the places of their schemas. */
  readonly names: Map<string, string>;
  /** The targets of components that are only a `$ref` to another place, by the place of the component. The target becomes the component. */
  readonly aliases: ReadonlyMap<string, Found>;
}

/** Names the components of a document: the objects at their places, and those that they only refer to. */
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

/** Turns `#/components/schemas/Pet/properties/owner` into `PetOwner`. A whole file has the name of the file. */
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
