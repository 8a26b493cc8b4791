import type { JsonObject } from "../../json.ts";
import type { Plain } from "../../model/translate-schema.ts";
import { type Branch, noneOfTypes, type Place, typeTest } from "./code.ts";
import { addSeen, type Context, callOf, checkOf, fault, faultStatement, stopUnless, tail } from "./context.ts";
import { textOf } from "./texts.ts";
import { writeArray, writeItem } from "./write-array.ts";
import { writeAlternatives } from "./write-choice.ts";
import { memberOfKey, writeObject } from "./write-object.ts";
import { isSaidByConstants, typesOf, writeConstants, writeNumber, writeString } from "./write-scalars.ts";

/** Writes the code that judges a value by a schema. */
export function writeSchema(context: Context, schema: Plain, place: Place): void {
  if (schema === true) return;
  if (schema === false) {
    const message = textOf("false schema", false);
    context.code.line(faultStatement(context, place, "false schema", message));
    return;
  }
  if (!("unevaluatedProperties" in schema || "unevaluatedItems" in schema)) writeKeywords(context, schema, place);
  else writeOpen(context, schema, place);
}

/** A schema that asks for unevaluated names or indexes has its own set. */
function writeOpen(context: Context, schema: JsonObject, place: Place): void {
  const { code } = context;
  const seen = { name: code.name("seen"), isOptional: false };
  code.line(`const ${seen.name} = new Set();`);
  writeKeywords(context, schema, { ...place, seen });
  writeUnevaluated(context, schema, { ...place, seen });
  if (place.seen === undefined) return;
  const key = code.name("key");
  code.block(
    `for (const ${key} of ${seen.name})`,
    code.capture(() => addSeen(context, place, key)),
  );
}

function writeKeywords(context: Context, schema: JsonObject, place: Place): void {
  const { $ref, allOf, not } = schema;
  if (typeof $ref === "string") stopUnless(context, callOf(context, context.unitCheck($ref), place));
  writeConstants(context, schema, place);
  writeTypes(context, schema, place);
  for (const part of (allOf ?? []) as Plain[]) context.write(part, place);
  writeAlternatives(context, schema, place);
  if (not !== undefined) {
    const args = [place.data, "null", '""', ...tail(undefined, context.hasMemo)];
    fault(context, `${checkOf(context, not as Plain)}(${args.join(", ")})`, place, "not", textOf("not", not));
  }
  writeCondition(context, schema, place);
}

const GROUPS = [
  ["string", writeString],
  ["number", writeNumber],
  ["array", writeArray],
  ["object", writeObject],
] as const;

/** Writes the check of `type` and, within the test of each type, the checks for strings, numbers, arrays and objects. */
function writeTypes(context: Context, schema: JsonObject, place: Place): void {
  const { code } = context;
  const types = typesOf(schema);
  const bodies = new Map<string, readonly string[]>();
  for (const [type, write] of GROUPS) {
    const name = type === "number" && types?.includes("integer") ? "integer" : type;
    if (types !== undefined && !types.includes(name)) continue;
    bodies.set(
      name,
      code.capture(() => write(context, schema, place)),
    );
  }
  const branches = [...bodies].flatMap(([type, body]): Branch[] =>
    body.length === 0 ? [] : [[typeTest(type, place.data), body]],
  );
  if (types === undefined || isSaidByConstants(schema)) {
    code.chain(branches);
    return;
  }
  const faults = [faultStatement(context, place, "type", textOf("type", [schema.type].flat()))];
  const bare = types.filter((type) => (bodies.get(type) ?? []).length === 0);
  if (branches.length === 0)
    fault(context, noneOfTypes(bare, place.data), place, "type", textOf("type", [schema.type].flat()));
  else code.chain([...branches, bare.length === 0 ? [undefined, faults] : [noneOfTypes(bare, place.data), faults]]);
}

function writeCondition(context: Context, schema: JsonObject, place: Place): void {
  if (schema.if === undefined) return;
  const { code, hasMemo } = context;
  const [then, otherwise] = [schema.then, schema.else].map((part) =>
    code.capture(() => context.write((part ?? true) as Plain, place)),
  );
  if (place.seen === undefined && then?.length === 0 && otherwise?.length === 0) return;
  const check = checkOf(context, schema.if as Plain, place.seen !== undefined);
  const holds = code.name("holds");
  const args = [check, place.data, ...tail(place.seen, hasMemo)];
  code.line(`const ${holds} = ${code.use("holds")}(${args.join(", ")});`);
  code.block(`if (${holds})`, then ?? []);
  code.block(`if (!${holds})`, otherwise ?? []);
}

/** Writes the checks for unevaluated names and indexes. */
function writeUnevaluated(context: Context, schema: JsonObject, place: Place): void {
  const { code } = context;
  const { unevaluatedProperties, unevaluatedItems } = schema;
  const seen = place.seen?.name ?? "";
  if (unevaluatedProperties !== undefined) {
    const key = code.name("key");
    const body = memberOfKey(context, unevaluatedProperties as Plain, key, place, "unevaluatedProperties");
    const loop = code.capture(() =>
      code.block(
        `for (const ${key} in ${place.data})`,
        code.capture(() => code.block(`if (!${seen}.has(${key}))`, body)),
      ),
    );
    code.block(`if (${typeTest("object", place.data)})`, loop);
  }
  if (unevaluatedItems === undefined) return;
  const body = code.capture(() => writeUnseenItems(context, unevaluatedItems as Plain, seen, place));
  code.block(`if (${typeTest("array", place.data)})`, body);
}

function writeUnseenItems(context: Context, schema: Plain, seen: string, place: Place): void {
  const { code } = context;
  if (schema === false) {
    const from = code.name("from");
    code.line(`const ${from} = ${code.use("firstUnseen")}(${place.data}, ${seen});`);
    const expression = `"must have at most " + ${from} + (${from} === 1 ? " item" : " items")`;
    fault(context, `${from} < ${place.data}.length`, place, "unevaluatedItems", { expression });
    return;
  }
  const index = code.name("index");
  const body = code.capture(() => {
    addSeen(context, place, index);
    writeItem(context, schema, index, place);
  });
  const unseen = code.capture(() => code.block(`if (!${seen}.has(${index}))`, body));
  code.block(`for (let ${index} = 0; ${index} < ${place.data}.length; ${index}++)`, unseen);
}
