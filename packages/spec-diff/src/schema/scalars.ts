import { hasType, type Shape, type Type } from "./shape.ts";
import { sorted } from "./wordless.ts";

/** Whether a scalar fits a shape; undefined if only its format, or what it has inside, could tell. */
export function fits(shape: Shape, value: unknown): boolean | undefined {
  const { types, values, minimums, maximums, multiples, patterns, formats, conditions, choices } = shape;
  if (!hasType(types, typeOf(value))) return false;
  if (values !== undefined && !values.some((each) => sorted(each) === sorted(value))) return false;
  if (typeof value === "number") {
    if (value < lowest(minimums) || value > highest(maximums)) return false;
    const { exclusiveMinimum: above, exclusiveMaximum: below } = Object.fromEntries([...minimums, ...maximums]);
    if ((above !== undefined && value <= above) || (below !== undefined && value >= below)) return false;
    if (multiples.some((each) => Number.isInteger(each) && value % each !== 0)) return false;
    if (multiples.some((each) => !Number.isInteger(each))) return undefined;
  }
  if (typeof value === "string") {
    const length = [...value].length;
    if (length < (minimums.get("minLength") ?? 0) || length > (maximums.get("maxLength") ?? Infinity)) return false;
    if (patterns.some((each) => !expression(each).test(value))) return false;
  }
  const isDeep = typeof value === "object" && value !== null;
  const hasFormat = formats.length > 0 && (typeof value === "string" || typeof value === "number");
  return isDeep || hasFormat || conditions.length > 0 || choices.length > 0 ? undefined : true;
}

function typeOf(value: unknown): Type {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return Number.isInteger(value) ? "integer" : (typeof value as Type);
}

function lowest(minimums: Shape["minimums"]): number {
  return minimums.get("minimum") ?? -Infinity;
}

function highest(maximums: Shape["maximums"]): number {
  return maximums.get("maximum") ?? Infinity;
}

/** A pattern of a schema. */
export function expression(pattern: string): RegExp {
  try {
    return new RegExp(pattern, "u");
  } catch {
    return new RegExp(pattern);
  }
}

/** A bound on numbers: a smallest or greatest value, and whether it is itself allowed. */
export interface Bound {
  readonly value: number;
  readonly isExclusive: boolean;
}

/** The one bound that `minimum` and `exclusiveMinimum` make, or the two for maximums. Of integers, it is always a value that is allowed. */
export function numberBound(shape: Shape, side: "minimum" | "maximum"): Bound | undefined {
  const bounds = side === "minimum" ? shape.minimums : shape.maximums;
  const plain = bounds.get(side);
  const exclusive = bounds.get(side === "minimum" ? "exclusiveMinimum" : "exclusiveMaximum");
  const sign = side === "minimum" ? 1 : -1;
  if (plain === undefined && exclusive === undefined) return undefined;
  const isExclusive = exclusive !== undefined && (plain === undefined || sign * exclusive >= sign * plain);
  const value = isExclusive ? exclusive : (plain ?? 0);
  if (shape.types.has("number")) return { value, isExclusive };
  const whole = side === "minimum" ? Math.ceil(value) : Math.floor(value);
  return { value: isExclusive && whole === value ? value + sign : whole, isExclusive: false };
}

/** How much stricter a bound is than another one: above 0 if it is, below 0 if it is looser. */
export function stricter(a: Bound | undefined, b: Bound | undefined, side: "minimum" | "maximum"): number {
  if (a === undefined || b === undefined) return Number(a !== undefined) - Number(b !== undefined);
  const sign = side === "minimum" ? 1 : -1;
  return sign * (a.value - b.value) || Number(a.isExclusive) - Number(b.isExclusive);
}

/** A bound in words: `5`, or `more than 5`. */
export function boundText({ value, isExclusive }: Bound, side: "minimum" | "maximum"): string {
  return isExclusive ? `${side === "minimum" ? "more" : "less"} than ${value}` : String(value);
}
