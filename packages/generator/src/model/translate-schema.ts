import { isObject, type JsonObject, member } from "../read/json.ts";
import { at } from "../read/pointer.ts";
import type { Version } from "../read/read-document.ts";
import { type Located, resolveReference } from "../read/references.ts";
import type { Report } from "../report/fault.ts";
import { FORMATS, REFUSED_FORMATS } from "./formats.ts";
import { keywordProblem } from "./keyword-value.ts";
import { annotationOf, isAnnotation, KEYWORDS, type Keyword, REFUSED } from "./keywords.ts";
import { withoutOldKeywords } from "./openapi-3-0.ts";

/** A schema in plain JSON Schema 2020-12, each `$ref` a pointer such as `/components/schemas/A`; it asserts, and unless asked for says no more. */
export type Plain = boolean | PlainObject;
export type PlainObject = JsonObject;

/** What a translation needs to know and to tell. */
export interface Translator {
  readonly root: JsonObject;
  readonly version: Version;
  readonly ignoredFormats: ReadonlySet<string>;
  /** Whether titles, descriptions and the like are kept. */
  readonly annotates: boolean;
  readonly report: Report;
  /** What is translated already, by pointer: one schema that many operations share is one object. */
  readonly translated: Map<string, Plain>;
  /** Called with each target of a `$ref`. */
  readonly onReference: (target: Located) => void;
}

const DIALECTS =
  /^https:\/\/(json-schema\.org\/draft\/2020-12\/schema|spec\.openapis\.org\/oas\/3\.1\/dialect\/(base|[\d-]+))#?$/;

/** Translates a Schema Object; whatever can not be honoured is reported with its pointer, and nothing is dropped in silence. */
export function translateSchema(schema: unknown, pointer: string, translator: Translator): Plain {
  const known = translator.translated.get(pointer);
  if (known !== undefined) return known;
  const plain = translateAnew(schema, pointer, translator);
  translator.translated.set(pointer, plain);
  return plain;
}

function translateAnew(schema: unknown, pointer: string, translator: Translator): Plain {
  const { version, report } = translator;
  if (typeof schema === "boolean" && (version === "3.1" || pointer.endsWith("/additionalProperties"))) return schema;
  if (!isObject(schema)) {
    report(
      pointer,
      `a schema must be an object${version === "3.1" ? " or a boolean" : ""}, got ${JSON.stringify(schema)}`,
    );
    return true;
  }
  if (version === "3.1") return translateKeywords(schema, pointer, translator);
  if (Object.hasOwn(schema, "$ref")) return reference(schema.$ref, pointer, translator);
  return withoutOldKeywords(schema, pointer, report, (rest) => translateKeywords(rest, pointer, translator));
}

function translateKeywords(schema: JsonObject, pointer: string, translator: Translator): PlainObject {
  const entries: [string, unknown][] = [];
  for (const [name, value] of Object.entries(schema)) {
    if (isAnnotation(name, translator.version)) {
      if (translator.annotates) entries.push(...annotationOf(name, value));
      continue;
    }
    const keyword = usableKeyword(name, value, at(pointer, name), translator);
    if (keyword === undefined || keyword.applies === "nowhere") continue;
    if (keyword.value === "ref") entries.push(...Object.entries(reference(value, pointer, translator)));
    else if (keyword.value !== "format")
      entries.push([name, translateValue(keyword, value, at(pointer, name), translator)]);
    else if (translator.annotates || isAsserted(value)) entries.push([name, value]);
  }
  return Object.fromEntries(entries);
}

function usableKeyword(
  name: string,
  value: unknown,
  place: string,
  { version, report, ignoredFormats }: Translator,
): Keyword | undefined {
  const refused = member(REFUSED, name);
  if (refused !== undefined) return void report(place, `${name}: ${String(refused)}`);
  if (name === "$schema" && version === "3.1") {
    if (typeof value === "string" && DIALECTS.test(value)) return undefined;
    return void report(place, `$schema ${JSON.stringify(value)} is not supported; schemas follow JSON Schema 2020-12`);
  }
  const keyword = Object.hasOwn(KEYWORDS, name) ? KEYWORDS[name] : undefined;
  if (keyword === undefined)
    return void report(place, `unknown keyword ${JSON.stringify(name)}; extensions begin with "x-"`);
  if (keyword.since === "3.1" && version === "3.0")
    return void report(place, `${name} is no keyword of OpenAPI 3.0; 3.1 has it`);
  const problem = keywordProblem(keyword, value, version);
  if (problem !== undefined) return void report(place, `${name} ${problem}`);
  if (keyword.value === "format" && !FORMATS.has(String(value)) && !ignoredFormats.has(String(value))) {
    const format = `format ${JSON.stringify(value)}`;
    const what = REFUSED_FORMATS.includes(String(value)) ? `the ${format} is not checked` : `unknown ${format}`;
    return void report(place, `${what}; --ignore-format ${String(value)} takes it as an annotation`);
  }
  return keyword;
}

function translateValue(keyword: Keyword, value: unknown, place: string, translator: Translator): unknown {
  if (keyword.value === "schema") return translateSchema(value, place, translator);
  if (keyword.value === "schemas" && Array.isArray(value)) {
    return value.map((item, index) => translateSchema(item, at(place, index), translator));
  }
  if (keyword.value === "schemaMap" && isObject(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, translateSchema(item, at(place, key), translator)]),
    );
  }
  return value;
}

function reference($ref: unknown, pointer: string, { root, report, onReference }: Translator): PlainObject {
  const target = resolveReference(root, $ref, pointer, report);
  if (target === undefined) return {};
  onReference(target);
  return { $ref: target.pointer };
}

function isAsserted(format: unknown): boolean {
  const rule = FORMATS.get(String(format));
  return rule !== undefined && rule !== "annotation";
}
