import { isSecretAt } from "@share-links/validation/runtime";
import { isObject, type JsonObject } from "../../json.ts";
import type { Plain } from "../../model/translate-schema.ts";
import { literal } from "../literal.ts";
import { and, memberOf, not, type Place, pathExpression, splitPath, step } from "./code.ts";
import { addSeen, type Context, checkOf, childPlace, fault, faultStatement, stopUnless } from "./context.ts";
import { textOf } from "./texts.ts";
import { equalsNone, isSaidByConstants, patternTest } from "./write-scalars.ts";

/** Writes the checks for objects. If an object has too many fields, its fields are not checked. */
export function writeObject(context: Context, schema: JsonObject, place: Place): void {
  const { code } = context;
  const { maxProperties, minProperties } = schema;
  const { data } = place;
  if (minProperties !== undefined) {
    const text = textOf("minProperties", minProperties);
    fault(context, `Object.keys(${data}).length < ${minProperties}`, place, "minProperties", text);
  }
  const inside = code.capture(() => {
    writeRequired(context, schema, place);
    writeProperties(context, schema, place);
    writeKeys(context, schema, place);
    for (const [key, part] of Object.entries((schema.dependentSchemas ?? {}) as Record<string, Plain>)) {
      const body = code.capture(() => context.write(part, place));
      code.block(`if (${memberOf(data, key)} !== undefined)`, body);
    }
  });
  if (maxProperties === undefined) code.lines(inside);
  else {
    const statement = faultStatement(context, place, "maxProperties", textOf("maxProperties", maxProperties));
    const isTooMuch = `Object.keys(${data}).length > ${maxProperties}`;
    code.chain([
      [isTooMuch, [statement]],
      [undefined, inside],
    ]);
  }
}

/** Writes the checks for required names that have no schema here, and for names that other properties require. */
function writeRequired(context: Context, schema: JsonObject, place: Place): void {
  const { code } = context;
  const { data } = place;
  const properties = Object(schema.properties);
  for (const name of (schema.required ?? []) as string[]) {
    if (Object.hasOwn(properties, name)) continue;
    fault(
      context,
      `${memberOf(data, name)} === undefined`,
      childPlace(place, "", step(name)),
      "required",
      textOf("required", name),
    );
  }
  for (const [property, names] of Object.entries((schema.dependentRequired ?? {}) as Record<string, string[]>)) {
    const text = textOf("dependentRequired", names, { property });
    const body = code.capture(() => {
      for (const name of names)
        fault(
          context,
          `${memberOf(data, name)} === undefined`,
          childPlace(place, "", step(name)),
          "dependentRequired",
          text,
        );
    });
    code.block(`if (${memberOf(data, property)} !== undefined)`, body);
  }
}

/** Writes the checks for named properties. Each property is read only once. */
function writeProperties(context: Context, schema: JsonObject, place: Place): void {
  const { code } = context;
  const required = new Set((schema.required ?? []) as string[]);
  for (const [name, part] of Object.entries((schema.properties ?? {}) as Record<string, Plain>)) {
    const member = code.name("member");
    const inner = childPlace(place, member, step(name));
    const body = code.capture(() => {
      addSeen(context, place, literal(name));
      context.write(part, inner);
    });
    const isRequired = required.has(name);
    if (body.length === 0 && !isRequired) continue;
    code.line(`const ${member} = ${memberOf(place.data, name)};`);
    const missing = isRequired ? [faultStatement(context, inner, "required", textOf("required", name))] : [];
    if (!isRequired) code.block(`if (${member} !== undefined)`, body);
    else if (showsMissing(part, inner)) code.lines(body);
    else
      code.chain([
        [`${member} === undefined`, missing],
        [undefined, body],
      ]);
  }
}

/** Keywords with a single fault, which a value that is undefined always causes. */
const TELLING = ["type", "const", "enum"];
const IN_PLACE = ["$ref", "allOf", "anyOf", "oneOf", "not", "if", "unevaluatedProperties", "unevaluatedItems"];

/** Whether the fault that a missing member causes shows the value, so that the run time sees that the member is missing. */
function showsMissing(schema: Plain, { path }: Place): boolean {
  const { name } = splitPath(path);
  if (!isObject(schema) || name === '""' || isSecretAt(name)) return false;
  const telling = TELLING.filter((keyword) => Object.hasOwn(schema, keyword));
  const hasOneFault = telling.length === 1 || (telling.length === 2 && isSaidByConstants(schema));
  return hasOneFault && !IN_PLACE.some((keyword) => Object.hasOwn(schema, keyword));
}

/** Writes the checks for names, and for members that are not selected by a single name. */
function writeKeys(context: Context, schema: JsonObject, place: Place): void {
  const { code } = context;
  const { additionalProperties, propertyNames } = schema;
  const patterns = Object.entries((schema.patternProperties ?? {}) as Record<string, Plain>);
  const key = code.name("key");
  const body = code.capture(() => {
    if (propertyNames !== undefined) writeName(context, propertyNames as Plain, key, place);
    const matches = patterns.map(([pattern]) => patternTest(context, pattern, key));
    for (const [index, [, part]] of patterns.entries())
      code.block(`if (${matches[index]})`, memberOfKey(context, part, key, place));
    if (additionalProperties === undefined) return;
    const names = Object.keys(Object(schema.properties));
    const unknown = [...(names.length === 0 ? [] : [equalsNone(context, names, key)]), ...matches.map(not)];
    const rest = memberOfKey(context, additionalProperties as Plain, key, place, "additionalProperties");
    if (unknown.length > 0) code.block(`if (${and(unknown)})`, rest);
    else code.lines(rest);
  });
  code.block(`for (const ${key} in ${place.data})`, body);
}

function writeName(context: Context, schema: Plain, key: string, { path }: Place): void {
  const { code, hasMemo } = context;
  if (schema === true) return;
  const args = [checkOf(context, schema), key, "errors", pathExpression(path), ...(hasMemo ? ["memo"] : [])];
  stopUnless(context, `${code.use("nameFits")}(${args.join(", ")})`);
}

/** The lines for a member whose name is in a variable. `keyword` is the one that applies to all other members. */
export function memberOfKey(
  context: Context,
  schema: Plain,
  key: string,
  place: Place,
  keyword?: "additionalProperties" | "unevaluatedProperties",
): readonly string[] {
  const { code } = context;
  const step = { expression: `segment(${key})` };
  const lines = code.capture(() => {
    addSeen(context, place, key);
    if (schema === false && keyword !== undefined) {
      code.line(faultStatement(context, childPlace(place, "", step), keyword, textOf(keyword, false)));
      return;
    }
    const member = code.name("member");
    const body = code.capture(() => context.write(schema, childPlace(place, member, step)));
    if (body.length > 0) code.line(`const ${member} = ${place.data}[${key}];`);
    code.lines(body);
  });
  if (lines.some((line) => line.includes(step.expression))) code.use("segment");
  return lines;
}
