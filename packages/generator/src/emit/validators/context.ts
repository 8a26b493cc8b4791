import { isSecretAt } from "@share-links/validation/runtime";
import { isObject } from "../../json.ts";
import type { Plain } from "../../model/translate-schema.ts";
import { literal } from "../literal.ts";
import { and, type Code, type Path, type Place, pathExpression, type SeenSet, splitPath } from "./code.ts";
import type { SchemaOf } from "./guards.ts";
import { saysAll } from "./texts.ts";

/** The state that the writers of one check share. */
export interface Context {
  readonly code: Code;
  readonly schemaOf: SchemaOf;
  /** The name of another unit's check. */
  readonly unitCheck: (key: string) => string;
  /** Whether the check passes on the verdicts of the call so far. */
  readonly hasMemo: boolean;
  /** Writes the code that judges a value by a schema. */
  readonly write: (schema: Plain, place: Place) => void;
}

/** The message of a fault; an expression if it depends on the value. */
export type Message = string | { readonly expression: string };

/** The statement for a fault: it stops if no more faults are wanted, and otherwise notes the fault. */
export function faultStatement(context: Context, place: Place, keyword: string, message: Message): string {
  return `if (${stops(context, place, keyword, message)}) return false;`;
}

/** Writes a fault under a condition. */
export function fault(context: Context, condition: string, place: Place, keyword: string, message: Message): void {
  const stop = stops(context, place, keyword, message);
  context.code.line(`if (${and([condition, stop])}) return false;`);
}

function stops({ code }: Context, { data, path }: Place, keyword: string, message: Message): string {
  const isText = typeof message === "string";
  const { above, name } = splitPath(path);
  const isShown = !saysAll(keyword, isText ? message : "") && !isSecretAt(name);
  const text = isText ? literal(message) : message.expression;
  const args = ["errors", above, name, literal(keyword), text, isShown ? data : code.use("NOTHING")];
  return `${code.use("note")}(${args.join(", ")})`;
}

/** Writes a call of a check, after which this check stops if that one says so. */
export function stopUnless(context: Context, call: string): void {
  context.code.line(`if (!${call}) return false;`);
}

/** The call of a check for a value. */
export function callOf({ hasMemo }: Context, check: string, { data, path, seen }: Place): string {
  const inner = path.length === 0 ? "path" : `errors ? ${pathExpression(path)} : ""`;
  return `${check}(${[data, "errors", inner, ...tail(seen, hasMemo)].join(", ")})`;
}

/** The last arguments of a call: the set of evaluated names and indexes, and the verdicts so far. */
export function tail(seen: SeenSet | undefined, hasMemo: boolean): string[] {
  if (hasMemo) return [seen?.name ?? "undefined", "memo"];
  return seen === undefined ? [] : [seen.name];
}

/** The name of a check: that of the unit if the schema is a reference and nothing else, or of a function before this one. */
export function checkOf(context: Context, schema: Plain, isTracked = false): string {
  if (isObject(schema) && typeof schema.$ref === "string" && Object.keys(schema).length === 1)
    return context.unitCheck(schema.$ref);
  return context.code.constant("part", functionOf(context, schema, isTracked));
}

/** The function that judges a value by a schema. */
export function functionOf({ code, write, hasMemo }: Context, schema: Plain, isTracked: boolean): string {
  const seen = isTracked ? { name: "seen", isOptional: true } : undefined;
  const body = code.capture(() => write(schema, { data: "data", path: [], seen }));
  const parameters = [
    "data",
    "errors",
    "path",
    ...(isTracked || hasMemo ? ["seen"] : []),
    ...(hasMemo ? ["memo"] : []),
  ];
  return [`(${parameters.join(", ")}) => {`, ...body.map((line) => `  ${line}`), "  return true;", "}"].join("\n");
}

/** Writes the code that marks a name or an index as evaluated, if a schema asks for the unevaluated ones. */
export function addSeen({ code }: Context, { seen }: Place, key: string): void {
  if (seen !== undefined) code.line(`${seen.name}${seen.isOptional ? "?" : ""}.add(${key});`);
}

/** The place of a member or an item. What is evaluated inside of it is tracked separately. */
export function childPlace(place: Place, data: string, step: Path[number]): Place {
  return { data, path: [...place.path, step] };
}
