import { branchesOf, overlap } from "./branches.ts";
import { isClosed, memberOf } from "./compare-objects.ts";
import { valuesOf } from "./finite.ts";
import type { All } from "./part.ts";
import { fits } from "./scalars.ts";
import { type Shape, shapeOf, type Type } from "./shape.ts";

/** How deep members of members are looked at. */
const DEEPEST = 3;

/**
 * Whether no value fits both shapes. False means that it isn't known. If `isSent`, values of the first one have only the members that it
 * names.
 */
export function areDisjoint(a: Shape, b: Shape, isSent: boolean, depth = 0): boolean {
  if (!overlap(a.types, b.types)) return true;
  const [one, other] = [valuesOf(a), valuesOf(b)];
  if (one?.every((value) => fits(b, value) === false)) return true;
  if (other?.every((value) => fits(a, value) === false)) return true;
  const common = [...a.types].filter((type) => overlap(new Set<Type>([type]), b.types));
  if (!common.every((type) => type === "object") || depth >= DEEPEST) return false;
  return [...new Set([...a.required, ...b.required])].some((name) => {
    if (isImpossible(a, name, isSent) || isImpossible(b, name, false)) return true;
    return areMembersDisjoint(memberOf(a, name), memberOf(b, name), depth);
  });
}

/** Whether values of a shape never have this member. */
function isImpossible(shape: Shape, name: string, isSent: boolean): boolean {
  const all = memberOf(shape, name);
  if (all.some(({ schema }) => schema === false)) return true;
  const isNamed = shape.layers.some(({ properties }) => properties.has(name)) || shape.foreign.has(name);
  return isSent && all.length === 0 && !isNamed && isClosed(shape);
}

function areMembersDisjoint(a: All, b: All, depth: number): boolean {
  if (a.length === 0 || b.length === 0) return false;
  const [some, others] = [branchesOf(shapeOf(a)), branchesOf(shapeOf(b))];
  if (some === undefined || others === undefined) return false;
  return some.list.every((one) => others.list.every((other) => areDisjoint(one.shape, other.shape, false, depth + 1)));
}
