/// <reference path="./openapi-typescript.d.ts" />
// The library's CommonJS files, which require TypeScript; its ES modules import it, and `circular-types.ts` says what that takes.
import { astToString } from "openapi-typescript/dist/lib/ts.cjs";
import { resolveRef } from "openapi-typescript/dist/lib/utils.cjs";
import transformDocument from "openapi-typescript/dist/transform/index.cjs";
import type { Node } from "typescript";
import type { Operation } from "../../model/operation.ts";
import { isObject, type JsonObject, member } from "../../read/json.ts";
import type { SpecDocument } from "../../read/read-document.ts";
import { UnsupportedDocument } from "../../report/fault.ts";
import { circularTypes, mayBeCircular } from "./circular-types.ts";
import { documented } from "./documented.ts";
import { namedTypes } from "./named-types.ts";

/** Emits the TypeScript types of a document; refuses one whose types TypeScript can not resolve. */
export function emitTypes(document: SpecDocument): string {
  return resolvable(document, typesOf(document));
}

/** The same types with a name for each schema and each query, and with bounds and defaults in their comments. */
export function emitNamedTypes(document: SpecDocument, operations: readonly Operation[]): string {
  const nodes = namedTypes(nodesOf(documented(document.root)), operations);
  // A tag at the beginning would only be in the way of the text.
  return resolvable(document, astToString(nodes).replaceAll(/(\/\*\*(?:\n *\*)? )@description /g, "$1"));
}

function resolvable(document: SpecDocument, text: string): string {
  const circular = mayBeCircular(document.root, text) ? circularTypes(text) : [];
  if (circular.length === 0) return text;
  throw new UnsupportedDocument(
    document.source,
    circular.map((name) => ({ pointer: `/components/schemas/${name}`, message: CIRCULAR })),
  );
}

/**
 * The types as they come. A default does not make a property required (requests may leave it out), and an object without named
 * properties is any object: the types are what the validators accept.
 */
export function typesOf({ root }: SpecDocument): string {
  return astToString(nodesOf(root));
}

function nodesOf(root: JsonObject): Node[] {
  const copy = { components: {}, ...(asValidated(root) as JsonObject) };
  const resolve = (ref: string) => resolveRef(copy, ref, { silent: true });
  return transformDocument(copy, { ...SETTINGS, injectFooter: [], resolve });
}

const CIRCULAR =
  "its type contains itself outside of any object, which TypeScript can not express here: put an object between";

// The library's own entry first bundles and lints a document with another library, for a third of its time and memory: neither is
// needed of one that was read, and whose references stay within it.
const SETTINGS = {
  defaultNonNullable: false,
  emptyObjectsUnknown: true,
  silent: true,
  discriminators: { objects: {}, refsHandled: [] },
};

const MAPS = new Set(["properties", "patternProperties", "dependentSchemas", "$defs", "definitions", "schemas"]);

/** A copy of which the types say what the validators do: a discriminator, which never changes a verdict, would narrow each alternative. */
function asValidated(value: unknown, isMap = false): unknown {
  if (Array.isArray(value)) return value.map((item) => asValidated(item));
  if (!isObject(value)) return value;
  const entries = Object.entries(value).filter(
    ([key, item]) => isMap || key !== "discriminator" || !isDiscriminator(item),
  );
  const copy = Object.fromEntries(entries.map(([key, item]) => [key, asValidated(item, !isMap && MAPS.has(key))]));
  return isMap ? copy : agreedOnNull(copy);
}

/** Null fits where the type and the enum both have it; the library takes it from either. */
function agreedOnNull(schema: JsonObject): JsonObject {
  const { type, enum: values, nullable } = schema;
  if (!Array.isArray(values) || type === undefined || nullable === true) return schema;
  const types: unknown[] = [type].flat();
  if (types.includes("null") === values.includes(null)) return schema;
  if (values.includes(null)) return { ...schema, enum: values.filter((value) => value !== null) };
  return { ...schema, type: types.filter((one) => one !== "null") };
}

function isDiscriminator(value: unknown): boolean {
  return typeof member(value, "propertyName") === "string";
}
