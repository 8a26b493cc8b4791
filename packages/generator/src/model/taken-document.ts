import { type JsonObject, member, objectMember } from "../json.ts";
import type { Operation, Operations } from "./operation.ts";

const METHODS = ["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE", "QUERY"];

/**
 * Returns the document with only the paths and webhooks that get code. Each operation has its id and the parameters of its path, but not the
 * parts that we leave out. Its references still point into `root`.
 */
export function documentAsTaken(root: JsonObject, { operations, webhooks }: Operations): JsonObject {
  const { "x-webhooks": _old, ...rest } = root;
  return {
    ...rest,
    paths: pathItems(operations, objectMember(root, "paths")),
    ...(webhooks.length === 0 ? {} : { webhooks: pathItems(webhooks, objectMember(root, "webhooks")) }),
  };
}

/** The callbacks of operations as a document of webhooks, each by its id. */
export function callbacksAsTaken(operations: readonly Operation[]): JsonObject {
  const all = operations.flatMap(({ callbacks }) => Object.values(callbacks).flat());
  return { webhooks: Object.fromEntries(all.map((each) => [each.id, { [each.method.toLowerCase()]: asTaken(each) }])) };
}

function pathItems(operations: readonly Operation[], sources: JsonObject): JsonObject {
  const byPath = Map.groupBy(operations, ({ path }) => path);
  return Object.fromEntries([...byPath].map(([path, all]) => [path, pathItem(all, sources[path])]));
}

function pathItem(operations: readonly Operation[], source: unknown): JsonObject {
  const parameters = operations.flatMap((operation) => operation.parameters.filter(({ isShared }) => isShared));
  // Each operation has read them anew, so they are the same by place and name.
  const shared = new Map(parameters.map((parameter) => [`${parameter.in} ${parameter.name}`, parameter.source]));
  const usual = operations.filter(({ method }) => METHODS.includes(method));
  const others = operations.filter(({ method }) => !METHODS.includes(method));
  const additional = Object.fromEntries(others.map((operation) => [operation.method, asTaken(operation)]));
  return {
    ...wordsOf(source),
    ...(shared.size > 0 && { parameters: [...shared.values()] }),
    ...Object.fromEntries(usual.map((operation) => [operation.method.toLowerCase(), asTaken(operation)])),
    ...(others.length > 0 && { additionalOperations: additional }),
  };
}

/** The texts of a path item that describe all its operations. */
function wordsOf(item: unknown): Record<string, unknown> {
  const words = ["summary", "description"].filter((name) => member(item, name) !== undefined);
  return Object.fromEntries(words.map((name) => [name, member(item, name)]));
}

function asTaken({ id, parameters, body, replies, source }: Operation): JsonObject {
  const { parameters: _parameters, requestBody: _body, ...rest } = source;
  const own = parameters.filter((parameter) => !parameter.isShared).map((parameter) => parameter.source);
  return {
    ...rest,
    operationId: id,
    ...(own.length === 0 ? {} : { parameters: own }),
    ...(body === undefined ? {} : { requestBody: body.source }),
    responses: Object.fromEntries(replies.map((reply) => [reply.status, reply.source])),
  };
}
