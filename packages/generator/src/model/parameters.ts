import { isObject, member, objectMember } from "../json.ts";
import { at } from "../pointer.ts";
import { dereference, type Located } from "../read/references.ts";
import { defaultOf, propertiesOf } from "../read/schema-parts.ts";
import { decodedType, itemsOf } from "./decoded-type.ts";
import { dereferencedMediaType } from "./media-type.ts";
import type { DecodedType, Header, Parameter, ParameterPlace } from "./operation.ts";
import { readStyle } from "./parameter-style.ts";
import { pathParameters } from "./path-parameters.ts";
import { type Plain, type Translator, translateSchema } from "./translate-schema.ts";

const PLACES: readonly unknown[] = ["path", "query", "querystring", "header", "cookie"];

/** Headers that OpenAPI describes elsewhere, as media types of bodies or as security schemes. */
const IGNORED_HEADERS = ["accept", "content-type", "authorization"];

/** The parameters of an operation: those of its path, then its own. Its own replace those with the same place and name. */
export function readParameters(
  path: string | undefined,
  shared: Located,
  own: Located,
  translator: Translator,
): Parameter[] {
  const found = new Map<string, Parameter>();
  for (const list of [shared, own]) {
    for (const parameter of readList(list, translator)) {
      found.set(keyOf(parameter), { ...parameter, isShared: list === shared });
    }
  }
  const parameters = [...found.values()];
  const place = own.pointer.slice(0, own.pointer.lastIndexOf("/"));
  return path === undefined ? parameters : pathParameters(path, parameters, place, translator);
}

/** A parameter is identified by its place and its name. The case of header names does not matter. */
function keyOf({ in: place, name }: Parameter): string {
  return `${place} ${place === "header" ? name.toLowerCase() : name}`;
}

function readList({ value, pointer }: Located, translator: Translator): Parameter[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    translator.note("not-an-object", pointer, "parameters are not an array, and are left out");
    return [];
  }
  const seen = new Map<string, Parameter>();
  for (const [index, item] of value.entries()) {
    const place = at(pointer, index);
    const parameter = dereference(translator.root, { value: item, pointer: place }, translator.report);
    const one = parameter && readParameter(parameter, item, translator);
    if (one === undefined) continue;
    if (seen.has(keyOf(one))) {
      const name = JSON.stringify(one.name);
      translator.note(
        "duplicate-parameter",
        place,
        `there are two parameters ${name} in ${one.in}; the last one counts`,
      );
    }
    seen.set(keyOf(one), one);
  }
  return [...seen.values()];
}

function readParameter({ value, pointer }: Located, raw: unknown, translator: Translator): Parameter | undefined {
  const name = member(value, "name");
  const place = member(value, "in");
  if (!isObject(value) || typeof name !== "string" || !isPlace(place)) {
    const what = typeof name === "string" ? `the parameter ${JSON.stringify(name)}` : "a parameter without a name";
    translator.note("unknown-parameter-place", pointer, `${what} is in ${JSON.stringify(place)}, and is left out`);
    return undefined;
  }
  if (place === "header" && IGNORED_HEADERS.includes(name.toLowerCase())) return undefined;
  const described = readDescription({ value, pointer }, { place, name }, translator);
  const { default: preset, ...rest } = described;
  const required = place === "path" || value.required === true;
  const isAsWritten = required === (value.required === true) && described.source === value && isObject(raw);
  return {
    in: place,
    ...rest,
    required,
    ...(preset === undefined ? {} : { default: preset }),
    isShared: false,
    source: isAsWritten ? raw : { ...described.source, required },
  };
}

/** The Header Object of a response. */
export function readHeader(name: string, header: Located, translator: Translator): Header | undefined {
  if (name.toLowerCase() === "content-type") return undefined;
  const { default: _preset, ...described } = readDescription(header, { place: "header", name }, translator);
  return { ...described, required: member(header.value, "required") === true };
}

type Description = Omit<Parameter, "in" | "required" | "isShared">;

/** The common part of Parameter Objects and Header Objects. */
function readDescription(
  { value, pointer }: Located,
  { place, name }: { place: ParameterPlace; name: string },
  translator: Translator,
): Description {
  const { root } = translator;
  const source = isObject(value) ? value : {};
  const { schema, schemaPointer, contentType } = readSchema({ value: source, pointer }, name, translator);
  const type = decodedType(schema, root);
  const items = type === "array" ? decodedType(itemsOf({ value: schema, pointer: "" }, root)?.value, root) : undefined;
  const properties = type === "object" ? typesOf(propertiesOf(schema, root), translator) : {};
  const preset = defaultOf(schema, root);
  const shape = { type, items, properties };
  const isSchemaLess = member(source, "schema") === undefined && contentType === undefined;
  return {
    name,
    type,
    ...(items === undefined ? {} : { items }),
    ...(Object.keys(properties).length === 0 ? {} : { properties }),
    ...(contentType === undefined
      ? readStyle({ value: source, pointer }, { place, name, ...shape }, translator.note)
      : { contentType }),
    ...(source.allowReserved === true ? { allowReserved: true } : {}),
    ...(preset === undefined ? {} : { default: preset }),
    schema: translated(schema, schemaPointer, translator),
    source: isSchemaLess ? { ...source, schema } : source,
  };
}

function translated(schema: unknown, pointer: string | undefined, translator: Translator): Plain {
  return pointer === undefined ? { type: "string" } : translateSchema(schema, pointer, translator);
}

interface Described {
  readonly schema: unknown;
  /** The place of the schema; undefined if the generator made it. */
  readonly schemaPointer: string | undefined;
  readonly contentType?: string;
}

/** A parameter has either a schema or, in `content`, one media type. */
function readSchema({ value, pointer }: Located, name: string, translator: Translator): Described {
  const schema = member(value, "schema");
  if (schema !== undefined) return { schema, schemaPointer: at(pointer, "schema") };
  const content = Object.keys(objectMember(value, "content"));
  const [contentType] = content;
  if (contentType === undefined) {
    const text = `the parameter ${JSON.stringify(name)} has no schema, and is taken as a string`;
    translator.note("parameter-without-schema", pointer, text);
    return { schema: { type: "string" }, schemaPointer: undefined };
  }
  const place = at(pointer, "content", contentType);
  if (content.length > 1) {
    const text = `the parameter ${JSON.stringify(name)} has several media types; ${contentType} counts`;
    translator.note("several-media-types", at(pointer, "content"), text);
  }
  const media = dereferencedMediaType(
    { value: objectMember(value, "content")[contentType], pointer: place },
    translator,
  );
  const own = member(media.value, "schema");
  if (own === undefined) return { schema: {}, schemaPointer: at(media.pointer, "schema"), contentType };
  return { schema: own, schemaPointer: at(media.pointer, "schema"), contentType };
}

function typesOf(properties: Record<string, unknown>, { root }: Translator): Record<string, DecodedType> {
  return Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, decodedType(schema, root)]));
}

function isPlace(value: unknown): value is ParameterPlace {
  return PLACES.includes(value);
}
