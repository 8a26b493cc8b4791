import type { Shape } from "./shape.ts";

/** All values of a shape, if it has only a few: an enum, a constant, null, or true and false. */
export function valuesOf({ types, values }: Shape): readonly unknown[] | undefined {
  if (values !== undefined) return values;
  const isSmall = [...types].every((type) => type === "null" || type === "boolean");
  return isSmall ? [...types].flatMap((type) => (type === "null" ? [null] : [true, false])) : undefined;
}

/** Whether a shape allows only a few values, and all of them are scalars. */
export function hasFewValues(shape: Shape): boolean {
  return valuesOf(shape)?.every((value) => typeof value !== "object" || value === null) ?? false;
}

/** The types of a shape in words. */
export function branchTypes({ types }: Shape): string {
  return types.size >= 6 ? "any type" : [...types].join(" or ");
}
