/// <reference path="./openapi-typescript.d.ts" />
// The library's CommonJS files, which require TypeScript; its ES modules import it, and `named-types.ts` says what that takes.
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
 * Emits the TypeScript types of a document: `paths`, `webhooks`, `components` and `operations` as openapi-typescript has them, and a
 * declaration of its own for each schema. The types are those of the values that the validators take.
 */
export function emitTypes({ root }: SpecDocument, model: Operations): string {
  return astToString(namedTypes(nodesOf(documentAsTaken(root, model), model.operations), []));
}

/** The same types with a name for each query, too, and with bounds and defaults in the comments. */
export function emitNamedTypes({ root }: SpecDocument, model: Operations): string {
  const words = documented(documentAsTaken(root, model));
  const nodes = namedTypes(nodesOf(words, model.operations), model.operations);
  // A tag at the beginning would only be in the way of the text.
  return astToString(nodes).replaceAll(/(\/\*\*(?:\n *\*)? )@description /g, "$1");
}

// The library's own entry first bundles and lints a document with another library, for a third of its time and memory: neither is
// needed of one that was read, and whose references stay within it.
function nodesOf(taken: JsonObject, operations: readonly Operation[]): Node[] {
  const document = typedDocument(taken);
  const resolve = (ref: string) => resolveRef(document, ref, { silent: true });
  const context = { ...SETTINGS, injectFooter: [], resolve, transform: typeNode };
  const nodes = transformDocument(document, context);
  // The library leaves callbacks out. Taken as webhooks, they come into `operations`, which the context holds.
  transformDocument(typedDocument(callbacksAsTaken(operations)), context);
  return nodes;
}

const SETTINGS = {
  // A default does not make a property required: requests may leave it out.
  defaultNonNullable: false,
  // An object without named properties is any object.
  emptyObjectsUnknown: true,
  silent: true,
  discriminators: { objects: {}, refsHandled: [] },
};
