import { type JsonObject, typeOf } from "../../json.ts";
import { FORMATS } from "../../vocabulary/formats.ts";
import { patternOf } from "../../vocabulary/pattern.ts";
import { literal } from "../literal.ts";
import { and, not, or, type Place } from "./code.ts";
import { type Context, fault, faultStatement } from "./context.ts";
import { textOf } from "./texts.ts";

/** Writes the checks for strings. If a text is too long, its content is not checked. */
export function writeString(context: Context, schema: JsonObject, place: Place): void {
  const { data } = place;
  const { maxLength, minLength, pattern } = schema;
  const points = (test: string) => `${context.code.use("codePointLength")}(${data}) ${test}`;
  const inside = context.code.capture(() => {
    if (minLength === 1) fault(context, `${data}.length < 1`, place, "minLength", textOf("minLength", 1));
    else if (Number(minLength ?? 0) > 0) {
      const test = `${data}.length < ${2 * Number(minLength)} && ${points(`< ${minLength}`)}`;
      fault(context, test, place, "minLength", textOf("minLength", minLength));
    }
    if (typeof pattern === "string")
      fault(context, not(patternTest(context, pattern, data)), place, "pattern", textOf("pattern", pattern));
    writeFormat(context, schema, place, "string");
  });
  if (maxLength === undefined) context.code.lines(inside);
  else {
    const isTooLong = `${data}.length > ${maxLength} && ${points(`> ${maxLength}`)}`;
    const statement = faultStatement(context, place, "maxLength", textOf("maxLength", maxLength));
    context.code.chain([
      [isTooLong, [statement]],
      [undefined, inside],
    ]);
  }
}

/** The expression of a pattern's test. */
export function patternTest({ code }: Context, pattern: string, data: string): string {
  return `${code.constant("pattern", String(patternOf(pattern) ?? /(?:)/))}.test(${data})`;
}

const BOUNDS = { minimum: "<", maximum: ">", exclusiveMinimum: "<=", exclusiveMaximum: ">=" };

/** Writes the checks for numbers. */
export function writeNumber(context: Context, schema: JsonObject, place: Place): void {
  const { data } = place;
  for (const [keyword, sign] of Object.entries(BOUNDS)) {
    const bound = schema[keyword];
    if (bound !== undefined) fault(context, `${data} ${sign} ${bound}`, place, keyword, textOf(keyword, bound));
  }
  const { multipleOf } = schema;
  if (multipleOf !== undefined) {
    const test = `!${context.code.use("isMultipleOf")}(${data}, ${multipleOf})`;
    fault(context, test, place, "multipleOf", textOf("multipleOf", multipleOf));
  }
  writeFormat(context, schema, place, "number");
}

function writeFormat(context: Context, { format }: JsonObject, place: Place, on: "string" | "number"): void {
  const { data } = place;
  const rule = format === undefined ? undefined : FORMATS.get(String(format));
  if (rule === undefined || rule === "annotation" || rule.on !== on) return;
  const assertion = context.code.use(rule.assertion);
  fault(context, `!${assertion}${on === "string" ? ".test" : ""}(${data})`, place, "format", textOf("format", format));
}

/** Writes `const` and `enum`. */
export function writeConstants(context: Context, schema: JsonObject, place: Place): void {
  const { data } = place;
  if (Object.hasOwn(schema, "const"))
    fault(context, equalsNone(context, [schema.const], data), place, "const", textOf("const", schema.const));
  if (Array.isArray(schema.enum))
    fault(context, equalsNone(context, schema.enum, data), place, "enum", textOf("enum", schema.enum));
}

/** From this many scalars on, a set is faster and shorter than comparisons. */
const MANY = 8;

/** The expression that says whether a value equals one of the constants. */
export function equalsOne(context: Context, values: readonly unknown[], data: string): string {
  const { code } = context;
  const isObject = (value: unknown) => typeof value === "object" && value !== null;
  const scalars = values.filter((value) => !isObject(value));
  const tests =
    scalars.length > MANY
      ? [`${code.constant("values", `/* @__PURE__ */ new Set(${literal(scalars)})`)}.has(${data})`]
      : scalars.map((value) => `${data} === ${literal(value)}`);
  const deep = values.filter(isObject).map((value) => {
    const constant = code.constant("value", literal(value));
    return `${code.use("isDeepEqual")}(${data}, ${constant})`;
  });
  return or([...tests, ...deep]) || "false";
}

/** The expression that says that a value equals none of the constants. */
export function equalsNone(context: Context, values: readonly unknown[], data: string): string {
  const isShort = values.length <= MANY;
  return isShort
    ? and(values.map((value) => not(equalsOne(context, [value], data)))) || "true"
    : not(equalsOne(context, values, data));
}

/** The types that a schema names, without integer if it also names number. */
export function typesOf({ type }: JsonObject): readonly string[] | undefined {
  if (type === undefined) return undefined;
  const types = [...new Set([type].flat() as string[])];
  return types.includes("number") ? types.filter((one) => one !== "integer") : types;
}

/** Whether all constants of a schema have one of its types, so that `type` adds nothing to them. */
export function isSaidByConstants(schema: JsonObject): boolean {
  const values = Object.hasOwn(schema, "const") ? [schema.const] : schema.enum;
  const types = typesOf(schema) ?? [];
  const hasType = (value: unknown) =>
    types.includes(typeOf(value)) || (typeof value === "number" && types.includes("number"));
  return Array.isArray(values) && values.every(hasType);
}
