import { isObject, type JsonObject } from "../../json.ts";
import type { Plain } from "../../model/translate-schema.ts";
import { literal } from "../literal.ts";
import { type Alternative, type Choice, choiceOf } from "./choices.ts";
import { and, type Branch, memberOf, not, or, type Place, pathExpression, step, typeTest } from "./code.ts";
import { type Context, checkOf, childPlace, fault, faultStatement, stopUnless, tail } from "./context.ts";
import { type Guard, guardOf } from "./guards.ts";
import { textOf, textOfChoice } from "./texts.ts";
import { equalsOne } from "./write-scalars.ts";

type Keyword = "anyOf" | "oneOf";

/** Writes the alternatives of `anyOf` and `oneOf`. If the value's type or a field decides which one can hold, only that one is checked. */
export function writeAlternatives(context: Context, schema: JsonObject, place: Place): void {
  for (const keyword of ["anyOf", "oneOf"] as const) {
    const all = schema[keyword] as readonly Plain[] | undefined;
    if (all === undefined) continue;
    const [only] = all;
    if (all.length === 1 && only !== undefined) {
      context.write(only, place);
      continue;
    }
    const choice = choiceOf(all, context.schemaOf);
    if (choice === undefined) writeAttempts(context, keyword, all, place);
    else writeChoice(context, keyword, choice, place);
  }
}

/** If several alternatives can hold, those that are not ruled out are tried. */
function writeAttempts(context: Context, keyword: Keyword, all: readonly Plain[], place: Place): void {
  const { code, hasMemo } = context;
  const { data, path, seen } = place;
  const checks = all.map((part) => checkOf(context, part, seen !== undefined));
  const guards = all.map((part) => (isShallow(part) ? "true" : guardTest(guardOf(part, context.schemaOf), data)));
  const given = guards.every((guard) => guard === "true") ? "null" : `[${guards.join(", ")}]`;
  const inner = path.length === 0 ? "path" : `errors ? ${pathExpression(path)} : ""`;
  const args = [`[${checks.join(", ")}]`, given, data, "errors", inner, ...tail(seen, hasMemo)];
  stopUnless(context, `${code.use(keyword)}(${args.join(", ")})`);
}

const SHALLOW = ["type", "const", "enum", "required", "not", "minimum", "maximum", "minLength", "maxLength"];

/** Whether the check of a schema is as short as a test that could rule it out. */
function isShallow(schema: Plain): boolean {
  return !isObject(schema) || Object.keys(schema).every((keyword) => SHALLOW.includes(keyword));
}

/** The expression of what an alternative needs at least. */
function guardTest({ types, required, members }: Guard, data: string): string {
  const tags = [...members].map(([name, values]) => {
    const member = memberOf(data, name);
    const missing = required.includes(name) ? [] : [`${member} === undefined`];
    return or([...missing, ...values.map((value) => `${member} === ${literal(value)}`)]);
  });
  const names = required.filter((name) => !members.has(name));
  const ofObjects = and([...tags, ...names.map((name) => `${memberOf(data, name)} !== undefined`)]);
  const general = types && [...new Set(types.map((type) => (type === "integer" ? "number" : type)))];
  const isTyped = general !== undefined && general.length < 6;
  if (ofObjects === "") return isTyped ? or(general.map((type) => kindTest(type, data))) || "false" : "true";
  const object = typeTest("object", data);
  if (!isTyped) return `${not(object)} || ${ofObjects}`;
  return or(general.map((type) => (type === "object" ? and([object, ofObjects]) : kindTest(type, data)))) || "false";
}

/** If at most one alternative can hold, the value chooses it, and only its faults are reported. */
function writeChoice(context: Context, keyword: Keyword, { alternatives, property }: Choice, place: Place): void {
  const { code } = context;
  const { data } = place;
  const tests = alternatives.map((one) => testOf(context, one, property, data));
  const bodies = alternatives.map((one) =>
    code.capture(() => {
      if (!isSaidByTest(one)) context.write(one.schema, place);
    }),
  );
  const branches = bodies.flatMap((body, index): Branch[] => {
    const test = tests[index];
    return body.length === 0 || test === "" ? [] : [[test, body]];
  });
  const settled = tests.filter((test, index) => bodies[index]?.length === 0 && test !== "");
  const faults = code.capture(() => writeNoChoice(context, keyword, { alternatives, property }, place));
  code.chain([...branches, settled.length === 0 ? [undefined, faults] : [not(or(settled)), faults]]);
}

/** The expression that chooses an alternative. */
function testOf(context: Context, { types, constants, tags }: Alternative, property: string | undefined, data: string) {
  const byTag = () => equalsOne(context, tags ?? [], memberOf(data, property ?? ""));
  return or([
    ...types.map((type) => kindTest(type, data)),
    ...(constants.length === 0 ? [] : [equalsOne(context, constants, data)]),
    ...(tags === undefined ? [] : [and([typeTest("object", data), byTag()])]),
  ]);
}

/** Whether an alternative says no more than the test that chooses it. */
function isSaidByTest({ schema, guard, types, tags }: Alternative): boolean {
  if (!isObject(schema)) return true;
  const keywords = Object.keys(schema);
  if (guard.values === undefined)
    return keywords.every((keyword) => keyword === "type") && types.every((type) => EXACT.includes(type));
  const isConstant = keywords.every((keyword) => ["type", "const", "enum"].includes(keyword));
  return isConstant && types.length === 0 && tags === undefined;
}

/** Types whose test in a choice is all that `type` says. */
const EXACT = ["null", "boolean", "string", "array", "object"];

/** The fault if the value chooses no alternative. */
function writeNoChoice(context: Context, keyword: Keyword, { alternatives, property }: Choice, place: Place): void {
  const types = [...new Set(alternatives.flatMap(({ guard }) => (guard.values ? [] : (guard.types ?? []))))];
  const constants = [...new Set(alternatives.flatMap(({ guard }) => guard.values ?? []))];
  const statement = faultStatement(context, place, keyword, textOfChoice(types, constants));
  if (property === undefined) context.code.line(statement);
  else writeNoTag(context, alternatives, property, place, statement);
}

function writeNoTag(
  context: Context,
  alternatives: Choice["alternatives"],
  property: string,
  place: Place,
  otherwise: string,
): void {
  const member = memberOf(place.data, property);
  const inner = childPlace(place, member, step(property));
  const tags = [...new Set(alternatives.flatMap((one) => one.tags ?? []))];
  const ofObjects = context.code.capture(() => {
    fault(context, `${member} === undefined`, inner, "required", textOf("required", property));
    fault(context, `${member} !== undefined`, inner, "enum", textOf("enum", tags));
  });
  context.code.chain([
    [typeTest("object", place.data), ofObjects],
    [undefined, [otherwise]],
  ]);
}

/** The test of a type. Any number passes, because the alternative itself checks which numbers it accepts. */
function kindTest(type: string, data: string): string {
  return type === "number" ? `typeof ${data} === "number"` : typeTest(type, data);
}
