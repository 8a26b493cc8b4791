import { isObject, type JsonObject } from "../json.ts";
import { at } from "../pointer.ts";
import { type Located, resolveReference } from "../read/references.ts";
import type { Report } from "../report/fault.ts";
import type { Noter } from "../report/notes.ts";
import { FORMATS } from "../vocabulary/formats.ts";
import { annotationOf, KEYWORDS, type Keyword } from "../vocabulary/keywords.ts";

/** A schema in plain JSON Schema 2020-12, in which each `$ref` is a pointer such as `/components/schemas/A`. It has only assertions, unless annotations are requested. */
export type Plain = boolean | PlainObject;
export type PlainObject = JsonObject;

/** The settings and the output of a translation. */
export interface Translator {
  readonly root: JsonObject;
  /** Whether a format is checked. */
  readonly isAsserted: (format: string) => boolean;
  /** Whether annotations such as titles and descriptions are kept. */
  readonly annotates: boolean;
  readonly report: Report;
  readonly note: Noter;
  /** The translated schemas, by pointer, so that a schema that many operations share is one object. */
  readonly translated: Map<string, Plain>;
  /** Called with each target of a `$ref`. */
  readonly onReference: (target: Located) => void;
}

/** Whether a format has an assertion at all. */
export function hasAssertion(format: string): boolean {
  const rule = FORMATS.get(format);
  return rule !== undefined && rule !== "annotation";
}

/** Translates a schema of a normal document: its assertions, and its annotations if they are requested. */
export function translateSchema(schema: unknown, pointer: string, translator: Translator): Plain {
  const known = translator.translated.get(pointer);
  if (known !== undefined) return known;
  const plain = isObject(schema) ? translateKeywords(schema, pointer, translator) : schema !== false;
  translator.translated.set(pointer, plain);
  return plain;
}

function translateKeywords(schema: JsonObject, pointer: string, translator: Translator): PlainObject {
  const { annotates, isAsserted } = translator;
  const entries = Object.entries(schema).flatMap(([name, value]): [string, unknown][] => {
    const keyword = Object.hasOwn(KEYWORDS, name) ? KEYWORDS[name] : undefined;
    if (keyword === undefined) return annotates ? annotationOf(name, value) : [];
    if (keyword.value === "ref") return [["$ref", target(value, pointer, translator)]];
    if (keyword.value === "format") return annotates || isAsserted(String(value)) ? [[name, value]] : [];
    return [[name, translateValue(keyword, value, at(pointer, name), translator)]];
  });
  return Object.fromEntries(entries);
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

function target($ref: unknown, pointer: string, { root, report, onReference }: Translator): string {
  const found = resolveReference(root, $ref, pointer, report);
  if (found === undefined) throw new Error(`${pointer}: ${String($ref)} leads nowhere in a normal document`);
  onReference(found);
  return found.pointer;
}
