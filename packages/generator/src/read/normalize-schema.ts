import { isObject, type JsonObject } from "../json.ts";
import { at } from "../pointer.ts";
import { isExponential } from "../report/is-exponential.ts";
import { isKnownFormat } from "../vocabulary/formats.ts";
import { shown, takeValue } from "../vocabulary/keyword-values.ts";
import { isSilent, KEYWORDS, type Keyword, OLD_KEYWORDS, takeAnnotation } from "../vocabulary/keywords.ts";
import { patternOf, translatedPattern } from "../vocabulary/pattern.ts";
import { takeType } from "../vocabulary/type-names.ts";
import { fittingEnum } from "./fitting-enum.ts";
import { mendOldKeywords } from "./old-keywords.ts";
import { orNull } from "./or-null.ts";
import type { Found, Place } from "./resources.ts";

/** What a schema needs to know about its document. */
export interface SchemaContext {
  /** OpenAPI 3.0 has its own rules for `nullable` and for the members beside a `$ref`. */
  readonly is30: boolean;
  note(kind: string, place: Place, text: string): void;
  /** Returns the `$ref` of the target of a `$ref`, `$dynamicRef` or `$recursiveRef`; undefined if there is no target. */
  refer(keyword: string, $ref: unknown, place: Place, scope: Scope): string | undefined;
  /** Returns the `$ref` of the schema that a discriminator's mapping names; undefined if there is none. */
  mapped(name: string, place: Place, scope: Scope): string | undefined;
  /** Returns the target of a `$ref` that replaces a whole map. If there is no target, it returns nothing and makes a note. */
  follow<Taken>($ref: string, place: Place, take: (found: Found) => Taken): Taken | undefined;
  /** Whether keywords that hold no schema are checked here. */
  asserts(place: Place): boolean;
  /** The dynamic scope (JSON Schema 2020-12, section 7.1) below a schema. */
  enter(place: Place, scope: Scope): Scope;
}

/** The outermost place of each dynamic anchor, on the path from the start of evaluation. */
export type Scope = ReadonlyMap<string, Place>;

/** A schema in plain JSON Schema 2020-12 with its annotations. Every slip is corrected or noted, and each reference points to a component. */
export function normalizeSchema(schema: unknown, place: Place, above: Scope, context: SchemaContext): unknown {
  if (typeof schema === "boolean") return schema;
  if (!isObject(schema)) {
    context.note("not-an-object", place, `${shown(schema)} isn't a schema, and is taken as any value`);
    return true;
  }
  const scope = context.enter(place, above);
  const known = context.is30 && typeof schema.$ref === "string" ? besideReference(schema, place, context) : schema;
  const mended = mendOldKeywords(known, (name, text) => context.note("older-keyword", below(place, name), text));
  const normal: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(mended.schema)) {
    for (const [keyword, taken] of takeKeyword(
      name,
      value,
      below(place, name),
      scope,
      Object.hasOwn(schema, name),
      context,
    )) {
      // A format that comes from a type's name does not replace the schema's own.
      if (keyword !== name && keyword === "format" && Object.hasOwn(mended.schema, "format")) continue;
      define(normal, keyword, taken);
    }
  }
  return nullableOf(
    schema,
    fittingEnum(normal, isNullable(schema), (kind, text) => context.note(kind, place, text)),
    place,
    context,
  );
}

type Entries = readonly (readonly [keyword: string, value: unknown])[];

function takeKeyword(
  name: string,
  value: unknown,
  place: Place,
  scope: Scope,
  isOwn: boolean,
  context: SchemaContext,
): Entries {
  if (name.startsWith("x-")) return [[name, value]];
  if (name === "$ref" || name === "$dynamicRef" || name === "$recursiveRef") {
    const $ref = context.refer(name, value, place, scope);
    return $ref === undefined ? [] : [["$ref", $ref]];
  }
  if (name === "discriminator") return takeDiscriminator(value, place, scope, context);
  if (name === "$schema") return noteDialect(value, place, context);
  const annotation = takeAnnotation(name, value);
  if (annotation !== undefined) {
    if (annotation.length === 0 && !isSilent(name))
      context.note("odd-value", place, `${name}: ${shown(value)} has no meaning here, and is left out`);
    return annotation;
  }
  if (Object.hasOwn(OLD_KEYWORDS, name)) return [];
  const keyword = Object.hasOwn(KEYWORDS, name) ? KEYWORDS[name] : undefined;
  if (keyword === undefined) {
    context.note("unknown-keyword", place, `${JSON.stringify(name)} isn't a keyword, and is ignored`);
    return [];
  }
  if (keyword.since === "3.1" && context.is30 && isOwn)
    context.note("newer-keyword", place, `${name} isn't a keyword of OpenAPI 3.0; it is taken as 3.1 has it`);
  if (keyword.applies !== undefined) return takeSchemas(name, keyword, value, place, scope, context);
  // Formats have their own vocabulary.
  if (name !== "format" && !context.asserts(place)) return [];
  if (keyword.value === "type") return takeTypes(value, place, context);
  if (keyword.value === "pattern") return takePattern(name, value, place, context);
  const { value: taken, slip } = takeValue(keyword, value);
  if (slip !== undefined) context.note("odd-value", place, `${name}: ${slip}`);
  if (name === "format" && typeof taken === "string" && !isKnownFormat(taken))
    context.note("unknown-format", place, `the format ${JSON.stringify(taken)} is not known, and not checked`);
  return taken === undefined ? [] : [[name, taken]];
}

/** A discriminator is only a hint, and the oneOf or anyOf still decides. In OpenAPI 2 it was only the property's name. */
function takeDiscriminator(value: unknown, place: Place, scope: Scope, context: SchemaContext): Entries {
  if (typeof value === "string") {
    context.note("older-keyword", place, "a discriminator of OpenAPI 2 is taken as its propertyName");
    return [["discriminator", { propertyName: value }]];
  }
  if (!isObject(value) || typeof value.propertyName !== "string") {
    context.note("odd-value", place, `discriminator: ${shown(value)} has no propertyName, and is left out`);
    return [];
  }
  const { mapping, ...rest } = value;
  const entries = Object.entries(isObject(mapping) ? mapping : {}).flatMap(([name, target]) => {
    const $ref = typeof target === "string" ? context.mapped(target, place, scope) : undefined;
    if ($ref !== undefined) return [[name, $ref] as const];
    const text = `the mapping of ${JSON.stringify(name)}, ${shown(target)}, leads to no schema, and is left out`;
    context.note("odd-value", below(below(place, "mapping"), name), text);
    return [];
  });
  return [["discriminator", { ...rest, ...(isObject(mapping) && { mapping: Object.fromEntries(entries) }) }]];
}

const DIALECTS =
  /^https?:\/\/(json-schema\.org\/draft\/2020-12\/schema|spec\.openapis\.org\/oas\/3\.[12]\/dialect\/[\w-]+)#?$/;

function noteDialect(value: unknown, place: Place, { note, asserts }: SchemaContext): Entries {
  if (asserts(place) && (typeof value !== "string" || !DIALECTS.test(value)))
    note(
      "other-dialect",
      place,
      `$schema ${shown(value)} is another dialect; the schema is read as JSON Schema 2020-12`,
    );
  return [];
}

function takeTypes(value: unknown, place: Place, { note }: SchemaContext): Entries {
  const { value: type, format, slip } = takeType(value);
  if (slip !== undefined) note("odd-type", place, `type: ${slip}`);
  return [
    ...(type === undefined ? [] : [["type", type] as const]),
    ...(format === undefined ? [] : [["format", format] as const]),
  ];
}

function takePattern(name: string, value: unknown, place: Place, { note }: SchemaContext): Entries {
  const translated = typeof value === "string" ? translatedPattern(value) : undefined;
  if (translated === undefined) {
    note("unchecked-pattern", place, `${name} ${shown(value)} isn't a regular expression of ECMA-262, and not checked`);
    return [];
  }
  if (isExponential(translated))
    note("exponential-pattern", place, `the pattern ${shown(value)} can take a time that doubles with each character`);
  if (translated !== value)
    note("translated-pattern", place, `the pattern ${shown(value)} is taken as ${shown(translated)}`);
  return [[name, translated]];
}

function takeSchemas(
  name: string,
  keyword: Keyword,
  value: unknown,
  place: Place,
  scope: Scope,
  context: SchemaContext,
): Entries {
  // Definitions are read where a reference needs them.
  if (keyword.applies === "nowhere") return [];
  if (keyword.value === "schema") {
    if (value === "true" || value === "false") {
      context.note("odd-value", place, `${name}: ${shown(value)} is a text, taken as a boolean`);
      return [[name, value === "true"]];
    }
    if (isSchema(value)) return [[name, normalizeSchema(value, place, scope, context)]];
    context.note("odd-value", place, `${name}: ${shown(value)} isn't a schema, and is left out`);
    return [];
  }
  if (keyword.value === "schemas") return takeList(name, value, place, scope, context);
  if (!isObject(value)) {
    context.note("odd-value", place, `${name}: ${shown(value)} isn't a map of schemas, and is left out`);
    return [];
  }
  return [[name, Object.fromEntries(takeMap(name, value, place, scope, context))]];
}

function takeList(name: string, value: unknown, place: Place, scope: Scope, context: SchemaContext): Entries {
  if (isObject(value)) {
    context.note("odd-value", place, `${name}: a schema, taken as a list of one`);
    return [[name, [normalizeSchema(value, place, scope, context)]]];
  }
  const members = (Array.isArray(value) ? value : []).flatMap((item, index) =>
    takeMember(name, item, below(place, index), scope, context),
  );
  if (members.length > 0) return [[name, members]];
  context.note("odd-value", place, `${name}: ${shown(value)} holds no schema, and is left out`);
  return [];
}

/** A member of a list that isn't a schema must not let anything fit. Only the places of a tuple have to stay. */
function takeMember(name: string, item: unknown, place: Place, scope: Scope, context: SchemaContext): unknown[] {
  if (isSchema(item) || name === "prefixItems") return [normalizeSchema(item, place, scope, context)];
  const isNull = item === null && name !== "allOf";
  context.note(
    "odd-value",
    place,
    `${name}: ${shown(item)} isn't a schema, and is ${isNull ? 'taken as the type "null"' : "left out"}`,
  );
  return isNull ? [{ type: "null" }] : [];
}

function isSchema(value: unknown): boolean {
  return typeof value === "boolean" || isObject(value);
}

function takeMap(
  name: string,
  map: JsonObject,
  place: Place,
  scope: Scope,
  context: SchemaContext,
): [string, unknown][] {
  return Object.entries(map).flatMap(([key, item]): [string, unknown][] => {
    const inner = below(place, key);
    // A property may be named `$ref`, and is then a schema.
    if (key === "$ref" && typeof item === "string")
      return (
        context.follow(item, inner, (found) =>
          isObject(found.value) ? takeMap(name, found.value, found, scope, context) : [],
        ) ?? []
      );
    const source = name === "patternProperties" ? namePattern(key, inner, context) : key;
    return source === undefined ? [] : [[source, normalizeSchema(item, inner, scope, context)]];
  });
}

/** If a pattern can't be checked, nobody can tell which names match it. */
function namePattern(source: string, place: Place, context: SchemaContext): string | undefined {
  if (patternOf(source) !== undefined) return source;
  const [entry] = takePattern("patternProperties", source, place, context);
  return entry === undefined ? undefined : String(entry[1]);
}

/** OpenAPI 3.0 ignores the members beside a `$ref`. Texts and `nullable` are kept, because authors mean them. */
function besideReference(schema: JsonObject, place: Place, { note }: SchemaContext): JsonObject {
  const entries = Object.entries(schema).filter(([name, value]) => {
    const isKept =
      name === "$ref" || name === "nullable" || name.startsWith("x-") || takeAnnotation(name, value) !== undefined;
    if (!isKept)
      note("beside-reference", below(place, name), `${name} stands beside a $ref, where OpenAPI 3.0 ignores it`);
    return isKept;
  });
  return Object.fromEntries(entries);
}

function nullableOf(schema: JsonObject, normal: JsonObject, place: Place, { is30, note }: SchemaContext): JsonObject {
  const { nullable } = schema;
  if (nullable === undefined) return normal;
  if (!is30) note("older-keyword", below(place, "nullable"), "nullable is of OpenAPI 3.0; it is taken as it was there");
  return isNullable(schema) ? orNull(normal) : normal;
}

function isNullable({ nullable }: JsonObject): boolean {
  return nullable === true || nullable === "true";
}

function below({ file, pointer }: Place, name: string | number): Place {
  return { file, pointer: at(pointer, name) };
}

/** Sets a member, even if it is named `__proto__`. */
function define(target: Record<string, unknown>, key: string, value: unknown): void {
  Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
}
