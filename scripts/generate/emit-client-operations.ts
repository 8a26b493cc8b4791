import { contentEntries, isJsonAlone, literal, type Operation, parameterEntry } from "@share-links/generator";

/**
 * Emits the table of operations for the client's own `createFetch`: of each, only what the client reads, because a page
 * downloads it (decision 42). `emitOperations` makes the full table.
 */
export function emitClientOperations(operations: readonly Operation[]): string {
  return [
    "/** Every operation of the specification by its operationId, with what `createFetch` needs to know. */",
    "export const operations = {",
    ...operations.map((operation) => `  ${operation.id}: ${literal(entryOf(operation))},`),
    "} as const;",
    "",
  ].join("\n");
}

function entryOf({ id, method, path, securitySchemes, parameters, body, replies }: Operation): object {
  const content = body?.content ?? [];
  const parametersIn = (place: string) =>
    parameters
      .filter((parameter) => parameter.in === place)
      .map((parameter) => {
        const { required: _required, default: _default, ...read } = parameterEntry(parameter);
        return read;
      });
  return {
    id,
    method,
    path,
    securitySchemes,
    parameters: { path: parametersIn("path"), query: parametersIn("query"), header: parametersIn("header") },
    body: body === undefined ? null : body.mediaTypes,
    ...(!isJsonAlone(content) && { requestContent: contentEntries(content) }),
    statuses: replies.flatMap(({ status }) => (/^2/.test(`${status}`) ? [status] : [])),
  };
}
