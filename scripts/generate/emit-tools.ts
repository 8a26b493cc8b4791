import { literal, type Operation } from "@share-links/generator";

/**
 * Emits the operations that a program with an API key calls, for the command line and for the tools of agents: how each is sent, and
 * what the document says about it.
 */
export function emitTools(operations: readonly Operation[]): string {
  const called = operations.filter(({ path }) => /^\/(?:manage\/)?v1\//.test(path));
  return [
    "/** The operations for a program with an API key, by their operationIds. */",
    "export const operations = {",
    ...called.map((operation) => `  ${operation.id}: ${literal(entryOf(operation))},`),
    "} as const;",
    "",
  ].join("\n");
}

function entryOf({ id, method, path, permissions, parameters, body, source }: Operation): object {
  const namesIn = (place: string) => parameters.filter((each) => each.in === place).map(({ name }) => name);
  return {
    id,
    method,
    path,
    permissions: permissions ?? [],
    summary: textOf(source.summary),
    description: textOf(source.description),
    pathNames: namesIn("path"),
    queryNames: namesIn("query"),
    hasBody: body !== undefined,
    takesIdempotencyKey: namesIn("header").includes("Idempotency-Key"),
  };
}

function textOf(value: unknown): string {
  return String(value ?? "").trim();
}
