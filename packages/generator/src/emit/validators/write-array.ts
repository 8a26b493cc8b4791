import type { JsonObject } from "../../json.ts";
import type { Plain } from "../../model/translate-schema.ts";
import { INDEX, type Place } from "./code.ts";
import { addSeen, type Context, checkOf, fault, faultStatement, tail } from "./context.ts";
import { textOf } from "./texts.ts";

/** Writes the checks for arrays. If an array has too many items, its items are not checked. */
export function writeArray(context: Context, schema: JsonObject, place: Place): void {
  const { code } = context;
  const { minItems, maxItems } = schema;
  const { data } = place;
  if (Number(minItems ?? 0) > 0)
    fault(context, `${data}.length < ${minItems}`, place, "minItems", textOf("minItems", minItems));
  const inside = code.capture(() => {
    writeFirstItems(context, schema, place);
    writeItems(context, schema, place);
    if (schema.contains !== undefined) writeContains(context, schema, place);
    if (schema.uniqueItems === true) writeUnique(context, place);
  });
  if (maxItems === undefined) code.lines(inside);
  else
    code.chain([
      [`${data}.length > ${maxItems}`, [faultStatement(context, place, "maxItems", textOf("maxItems", maxItems))]],
      [undefined, inside],
    ]);
}

function writeFirstItems(context: Context, schema: JsonObject, place: Place): void {
  const { code } = context;
  for (const [index, part] of ((schema.prefixItems ?? []) as Plain[]).entries()) {
    const body = code.capture(() => {
      addSeen(context, place, String(index));
      writeItem(context, part, String(index), place);
    });
    code.block(`if (${place.data}.length > ${index})`, body);
  }
}

function writeItems(context: Context, schema: JsonObject, place: Place): void {
  const { code } = context;
  const { items } = schema;
  const { length } = (schema.prefixItems ?? []) as Plain[];
  if (items === false)
    fault(context, `${place.data}.length > ${length}`, place, "items", textOf("items", false, { length }));
  if (items === undefined || items === false) return;
  const index = code.name("index");
  const body = code.capture(() => {
    addSeen(context, place, index);
    writeItem(context, items as Plain, index, place);
  });
  code.block(`for (let ${index} = ${length}; ${index} < ${place.data}.length; ${index}++)`, body);
}

/** Writes the checks for one item, whose index is a number or a variable. */
export function writeItem(context: Context, schema: Plain, index: string, place: Place): void {
  const { code } = context;
  const item = code.name("item");
  const parts = /^\d/.test(index) ? [INDEX + index] : [INDEX, { expression: index }];
  const inner = { data: item, path: [...place.path, ...parts] };
  const body = code.capture(() => context.write(schema, inner));
  if (body.length > 0) code.line(`const ${item} = ${place.data}[${index}];`);
  code.lines(body);
}

function writeContains(context: Context, schema: JsonObject, place: Place): void {
  const { code, hasMemo } = context;
  const { data, seen } = place;
  const { contains, minContains = 1, maxContains } = schema;
  const [least, most] = [Number(minContains), maxContains === undefined ? undefined : Number(maxContains)];
  const found = code.name("found");
  const enough = most === undefined ? least : most + 1;
  const args = [checkOf(context, contains as Plain), data, enough, ...tail(seen, hasMemo)];
  if (least === 0 && most === undefined && seen === undefined) return;
  code.line(`const ${found} = ${code.use("countOf")}(${args.join(", ")});`);
  const test = [...(least > 0 ? [`${found} < ${least}`] : []), ...(most === undefined ? [] : [`${found} > ${most}`])];
  if (test.length > 0)
    fault(context, test.join(" || "), place, "contains", textOf("contains", contains, { least, most }));
}

function writeUnique(context: Context, place: Place): void {
  const { code } = context;
  const twice = code.name("twice");
  code.line(`const ${twice} = ${code.use("twiceIn")}(${place.data});`);
  const expression = `"must not hold the same item twice; items " + ${twice} + " are equal"`;
  fault(context, `${twice} !== undefined`, place, "uniqueItems", { expression });
}
