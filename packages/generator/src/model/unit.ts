import { isObject, type JsonObject } from "../json.ts";
import { at, segmentsOf } from "../pointer.ts";
import { KEYWORDS } from "../vocabulary/keywords.ts";
import type { MediaType } from "./operation.ts";
import type { Plain } from "./translate-schema.ts";

/** A schema that becomes a separate module. A `$ref` holds the key of the unit that it refers to. */
export interface Unit {
  readonly key: string;
  readonly schema: Plain;
  readonly file: string;
  /** The name in its exports: `shareLink` gives `checkShareLink` and `shareLinkSchema`. */
  readonly identifier: string;
  /** The TypeScript type of its validator. A unit without a type is only used by other units. */
  readonly type?: string;
}

/** The TypeScript types of a document's validators. */
export interface TypeNames {
  readonly schema: (name: string) => string;
  readonly request: (operationId: string) => string;
  /** A decoded body. Without a status, it is that of the request. */
  readonly content: (operationId: string, media: MediaType, status?: number | string) => string;
  /** The decoded headers of a response, by their names in lower case. */
  readonly headers: (operationId: string, status: number | string) => string;
}

/** One subschema of a schema, with how it applies and where it is. */
export interface Subschema {
  readonly schema: unknown;
  readonly keyword: string;
  readonly applies: "inPlace" | "child" | "question" | "nowhere";
  readonly pointer: string;
}

/** The direct subschemas of a plain schema. */
export function subschemas(schema: unknown, pointer = ""): Subschema[] {
  if (!isObject(schema)) return [];
  return Object.entries(schema).flatMap(([keyword, value]) => {
    const { value: kind, applies } = (Object.hasOwn(KEYWORDS, keyword) ? KEYWORDS[keyword] : undefined) ?? {};
    if (applies === undefined) return [];
    const place = at(pointer, keyword);
    if (kind === "schema") return [{ schema: value, keyword, applies, pointer: place }];
    if (kind === "schemas" || kind === "schemaMap") {
      return Object.entries(value as JsonObject).map(([key, item]) => ({
        schema: item,
        keyword,
        applies,
        pointer: at(place, key),
      }));
    }
    return [];
  });
}

/** The keys of all units that a schema refers to, at any depth, or only those that apply to the same value. */
export function referencesOf(schema: unknown, depth: "any" | "sameValue" = "any"): string[] {
  if (!isObject(schema)) return [];
  const own = typeof schema.$ref === "string" ? [schema.$ref] : [];
  const below = subschemas(schema).filter(
    ({ applies, keyword }) => depth === "any" || applies === "inPlace" || keyword === "not" || keyword === "if",
  );
  return [...own, ...below.flatMap((sub) => referencesOf(sub.schema, depth))];
}

/** The target of a schema that is only a reference. */
export function soleReference(schema: Plain): string | undefined {
  if (typeof schema === "boolean" || Object.keys(schema).length !== 1) return undefined;
  return typeof schema.$ref === "string" ? schema.$ref : undefined;
}

/** The name of a schema of `components.schemas`, from its pointer. */
export function componentName(pointer: string): string | undefined {
  const [components, schemas, name, ...rest] = segmentsOf(pointer);
  return components === "components" && schemas === "schemas" && rest.length === 0 ? name : undefined;
}
