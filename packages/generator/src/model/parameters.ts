import { arrayMember, isObject, type JsonObject, member } from "../read/json.ts";
import { at } from "../read/pointer.ts";
import { dereference, type Located } from "../read/references.ts";
import type { Report } from "../report/fault.ts";
import { defaultOf, partsOf } from "./content.ts";
import type { DecodedType, Parameter, ParameterPlace } from "./operation.ts";
import { type Translator, translateSchema } from "./translate-schema.ts";

const PLACES: readonly unknown[] = ["path", "query", "header", "cookie"];

/** The parameters of an operation: the path's ones, then its own, which win by place and name. */
export function readParameters(path: string, shared: Located, own: Located, translator: Translator): Parameter[] {
  const found = new Map<string, Parameter>();
  for (const parameter of [...readList(shared, translator), ...readList(own, translator)]) {
    found.set(
      `${parameter.in} ${parameter.in === "header" ? parameter.name.toLowerCase() : parameter.name}`,
      parameter,
    );
  }
  const parameters = [...found.values()];
  const inPath = parameters.filter((parameter) => parameter.in === "path").map(({ name }) => name);
  const templates = [...path.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name ?? "");
  const place = own.pointer.slice(0, own.pointer.lastIndexOf("/"));
  for (const name of templates)
    if (!inPath.includes(name)) translator.report(place, `{${name}} of the path has no parameter`);
  for (const name of inPath)
    if (!templates.includes(name)) translator.report(place, `the path has no {${name}} for its parameter`);
  return parameters;
}

/** Parameters are told apart by place and name; header names have no case. */
function keyOf({ in: place, name }: Parameter): string {
  return `${place} ${place === "header" ? name.toLowerCase() : name}`;
}

function readList({ value, pointer }: Located, translator: Translator): Parameter[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) return translator.report(pointer, "parameters must be an array");
  const seen = new Set<string>();
  return value.flatMap((item: unknown, index) => {
    const place = at(pointer, index);
    const parameter = dereference(translator.root, { value: item, pointer: place }, translator.report);
    return (parameter === undefined ? [] : readParameter(parameter, translator)).filter((one) => {
      if (seen.has(keyOf(one)))
        translator.report(place, `there are two parameters ${JSON.stringify(one.name)} in ${one.in}`);
      seen.add(keyOf(one));
      return true;
    });
  });
}

function readParameter({ value, pointer }: Located, translator: Translator): Parameter[] {
  const { root, report } = translator;
  const name = member(value, "name");
  const place = member(value, "in");
  if (!isObject(value) || typeof name !== "string" || !isPlace(place)) {
    return report(pointer, "a parameter needs a name and an `in` of path, query, header or cookie");
  }
  if (member(value, "content") !== undefined)
    return report(at(pointer, "content"), "parameters with content are not supported; use schema");
  const schema = member(value, "schema");
  if (schema === undefined) return report(pointer, `the parameter ${JSON.stringify(name)} has no schema`);
  const type = decodedType(schema, root);
  if (type === "object")
    return report(
      at(pointer, "schema"),
      `the parameter ${JSON.stringify(name)} is an object; there is no one way to send it`,
    );
  const items = type === "array" ? decodedType(itemsOf(schema, root), root) : undefined;
  if (items === "object" || items === "array")
    return report(
      at(pointer, "schema"),
      `the parameter ${JSON.stringify(name)} holds ${items}s; there is no one way to send them`,
    );
  const style = readStyle(value, place, type, pointer, report);
  const preset = defaultOf(schema, root);
  return [
    {
      in: place,
      name,
      type,
      ...(items === undefined ? {} : { items }),
      required: place === "path" || member(value, "required") === true,
      ...(style === undefined ? {} : { separator: style }),
      ...(member(value, "allowReserved") === true ? { allowReserved: true } : {}),
      ...(preset === undefined ? {} : { default: preset }),
      schema: translateSchema(schema, at(pointer, "schema"), translator),
    },
  ];
}

function isPlace(value: unknown): value is ParameterPlace {
  return PLACES.includes(value);
}

const SEPARATORS: Readonly<Record<string, string>> = { spaceDelimited: " ", pipeDelimited: "|" };

/** What separates the items of an array that is sent as one text; undefined where each item is sent by itself. */
function readStyle(
  parameter: JsonObject,
  place: ParameterPlace,
  type: DecodedType,
  pointer: string,
  report: Report,
): string | undefined {
  const usual = place === "query" || place === "cookie" ? "form" : "simple";
  const style = member(parameter, "style") ?? usual;
  const explode = member(parameter, "explode") ?? style === "form";
  if (style === usual) return type === "array" && (style === "simple" || explode === false) ? "," : undefined;
  const separator = place === "query" ? member(SEPARATORS, String(style)) : undefined;
  if (typeof separator === "string" && type === "array" && explode === false) return separator;
  return void report(
    at(pointer, "style"),
    `the style ${JSON.stringify(style)}${explode === true ? " (exploded)" : ""} is not supported for ${type === "array" ? "an array" : `a ${type}`} in ${place}`,
  );
}

function itemsOf(schema: unknown, root: JsonObject, seen: ReadonlySet<string> = new Set()): unknown {
  const own = member(schema, "items");
  if (own !== undefined) return own;
  return partsOf(schema, root, seen)
    .map((part) => itemsOf(part.schema, root, part.seen))
    .find((items) => items !== undefined);
}

function decodedType(schema: unknown, root: JsonObject): DecodedType | "object" {
  const types = typesOf(schema, root, new Set());
  if (types.size === 0 || types.has("string")) return "string";
  if (types.has("number")) return "number";
  const [first] = types;
  return first ?? "string";
}

/** The types that a schema lets through, as far as it says so itself; null is no text and left out. */
function typesOf(schema: unknown, root: JsonObject, seen: ReadonlySet<string>): Set<DecodedType | "object"> {
  const type = member(schema, "type");
  const said = (Array.isArray(type) ? type : type === undefined ? [] : [type]).filter(isDecoded);
  if (said.length > 0) return new Set(said);
  const values = [
    ...arrayMember(schema, "enum"),
    ...(isObject(schema) && Object.hasOwn(schema, "const") ? [schema.const] : []),
  ];
  if (values.length > 0) return new Set(values.map(typeOfValue).filter(isDecoded));
  for (const part of partsOf(schema, root, seen)) {
    const found = typesOf(part.schema, root, part.seen);
    if (found.size > 0) return found;
  }
  const choices = [...arrayMember(schema, "anyOf"), ...arrayMember(schema, "oneOf")];
  return new Set(choices.flatMap((choice) => [...typesOf(choice, root, seen)]));
}

function typeOfValue(value: unknown): string {
  return Array.isArray(value) ? "array" : value === null ? "null" : typeof value;
}

function isDecoded(type: unknown): type is DecodedType | "object" {
  return ["string", "integer", "number", "boolean", "array", "object"].includes(String(type));
}
