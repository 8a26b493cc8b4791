import { literal, type Operation } from "@share-links/generator";

type Content = NonNullable<Operation["body"]>["content"][number];

/**
 * Emits the table of operations for the client's own `createFetch`: of each, only what the client reads. The full table of
 * `emitOperations` would make a page with it download 700 bytes more.
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
      .filter((each) => each.in === place)
      .map(
        ({
          in: _in,
          schema: _schema,
          isShared: _isShared,
          source: _source,
          required: _required,
          default: _default,
          ...read
        }) => read,
      );
  return {
    id,
    method,
    path,
    securitySchemes,
    parameters: { path: parametersIn("path"), query: parametersIn("query"), header: parametersIn("header") },
    body: body === undefined ? null : body.mediaTypes,
    ...(content.some(({ kind }) => kind !== "json") && {
      requestContent: Object.fromEntries(content.map(entryOfContent)),
    }),
    statuses: replies.flatMap(({ status }) => (/^2/.test(`${status}`) ? [status] : [])),
  };
}

/** How a body of this media type is sent, and its fields if it is a form. */
function entryOfContent({ name, kind, encoding }: Content): [name: string, entry: object] {
  return [name, { kind, ...(encoding && { encoding }) }];
}
