/// <reference path="./openapi-typescript.d.ts" />
// These are the library's CommonJS files, which require TypeScript. Its ES modules import it, and `named-types.ts` says what that costs.
import { astToString } from "openapi-typescript/dist/lib/ts.cjs";
import { resolveRef } from "openapi-typescript/dist/lib/utils.cjs";
import transformDocument from "openapi-typescript/dist/transform/index.cjs";
import type { Node } from "typescript";
import type { JsonObject } from "../../json.ts";
import type { Operation, Operations } from "../../model/operation.ts";
import { callbacksAsTaken, documentAsTaken } from "../../model/taken-document.ts";
import type { SpecDocument } from "../../read/read-document.ts";
import { documented } from "./documented.ts";
import { namedTypes } from "./named-types.ts";
import { typeNode } from "./type-nodes.ts";
import { typedDocument } from "./typed-document.ts";

/**
 * Emits the TypeScript types of a document: `paths`, `webhooks`, `components` and `operations` as in openapi-typescript, and a separate
 * declaration for each schema. The types describe the values that the validators accept.
 */
export function emitTypes({ root }: SpecDocument, model: Operations): string {
  return astToString(namedTypes(nodesOf(documentAsTaken(root, model), model.operations), []));
}

/** The same types, with a name for each query too, and with bounds and defaults in the comments. */
export function emitNamedTypes({ root }: SpecDocument, model: Operations): string {
  const words = documented(documentAsTaken(root, model));
  const nodes = namedTypes(nodesOf(words, model.operations), model.operations);
  // A tag at the beginning would only distract from the text.
  return astToString(nodes).replaceAll(/(\/\*\*(?:\n *\*)? )@description /g, "$1");
}

// The library's own entry first bundles and lints the document with another library, which takes a third of its time and memory. This
// document needs neither, because it has already been read and its references stay within it.
function nodesOf(taken: JsonObject, operations: readonly Operation[]): Node[] {
  const document = typedDocument(taken);
  const resolve = (ref: string) => resolveRef(document, ref, { silent: true });
  const context = { ...SETTINGS, injectFooter: [], resolve, transform: typeNode };
  const nodes = transformDocument(document, context);
  // The library leaves callbacks out. If they are passed as webhooks, it adds them to `operations` in the context.
  transformDocument(typedDocument(callbacksAsTaken(operations)), context);
  return nodes;
}

const SETTINGS = {
  // A default does not make a property required, because requests may leave it out.
  defaultNonNullable: false,
  // An object without named properties is any object.
  emptyObjectsUnknown: true,
  silent: true,
  discriminators: { objects: {}, refsHandled: [] },
};
