import { typeOf } from "../../json.ts";
import type { Plain } from "../../model/translate-schema.ts";
import { type Guard, guardOf, type SchemaOf } from "./guards.ts";

/** Alternatives that can be told apart by the type of the value, or by one of its fields. */
export interface Choice {
  /** The property of objects that tells them apart, if more than one alternative takes objects. */
  readonly property: string | undefined;
  readonly alternatives: readonly Alternative[];
}

/** One alternative of a choice, and the features of a value that choose it. */
export interface Alternative {
  readonly schema: Plain;
  readonly guard: Guard;
  /** Types whose values all belong to this alternative, so that the type decides. */
  readonly types: readonly string[];
  /** Constants that belong to it, of types that other alternatives take as well. */
  readonly constants: readonly unknown[];
  /** Constants of the property that tells objects apart; undefined if the type decides. */
  readonly tags: readonly unknown[] | undefined;
}

const TYPES = ["null", "boolean", "string", "number", "array", "object"];

/** The choice between alternatives; undefined if for some values more than one must be checked. */
export function choiceOf(schemas: readonly Plain[], schemaOf: SchemaOf): Choice | undefined {
  const guards = schemas.map((schema) => guardOf(schema, schemaOf));
  const takers = new Map(TYPES.map((type) => [type, guards.filter((guard) => takes(guard, type))]));
  const objects = takers.get("object") ?? [];
  const property = objects.length > 1 ? tellingProperty(objects) : undefined;
  const isClear = TYPES.every((type) => {
    const all = takers.get(type) ?? [];
    return all.length < 2 || (type === "object" ? property !== undefined : tellsApart(all.map(valuesOfType(type))));
  });
  if (!isClear) return undefined;
  const alternatives = schemas.map((schema, index): Alternative => {
    const guard = guards[index] as Guard;
    const taken = TYPES.filter((type) => takes(guard, type));
    const shared = taken.filter((type) => (takers.get(type) ?? []).length > 1);
    const isTagged = property !== undefined && shared.includes("object");
    return {
      schema,
      guard,
      types: taken.filter((type) => !shared.includes(type)),
      constants: shared.filter((type) => type !== "object").flatMap((type) => valuesOfType(type)(guard) ?? []),
      tags: isTagged ? guard.members.get(property) : undefined,
    };
  });
  return { property, alternatives };
}

function takes({ types, values }: Guard, type: string): boolean {
  const hasType = types === undefined || types.some((one) => general(one) === type);
  return hasType && (values === undefined || values.some((value) => general(typeOf(value)) === type));
}

function general(type: string): string {
  return type === "integer" ? "number" : type;
}

function valuesOfType(type: string): (guard: Guard) => readonly unknown[] | undefined {
  return ({ values }) => values?.filter((value) => general(typeOf(value)) === type);
}

/** A property that all alternatives require, with different constants in each. */
function tellingProperty(guards: readonly Guard[]): string | undefined {
  const [first] = guards;
  return first?.required.find(
    (name) =>
      guards.every(({ required }) => required.includes(name)) &&
      tellsApart(guards.map(({ members }) => members.get(name))),
  );
}

function tellsApart(lists: readonly (readonly unknown[] | undefined)[]): boolean {
  const all = lists.flatMap((list) => [...new Set(list)]);
  return lists.every((list) => list !== undefined) && new Set(all).size === all.length;
}
