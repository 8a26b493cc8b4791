import { literal, type Operation } from "@share-links/generator";

/** Emits one constant for each operation, with what is needed to send its calls. They are not in a table, so that a bundle keeps only those that it uses. */
export function emitDescriptors(operations: readonly Operation[]): string {
  return operations
    .map((operation) => {
      const { id, method, path } = operation;
      return `/** \`${method} ${path}\` */\nexport const ${id} = ${literal(descriptorOf(operation))} as const;\n`;
    })
    .join("\n");
}

/** Values that would be false or empty are left out. */
function descriptorOf({ id, method, path, permissions, parameters, body, replies }: Operation): object {
  const [success, ...others] = replies.map(({ status }) => status).filter(isSuccess);
  if (success === undefined || others.length > 0) throw new Error(`${id} must have exactly one 2xx status`);
  return {
    id,
    method,
    path,
    success,
    ...(body !== undefined && { contentType: body.mediaTypes[0] }),
    ...(parameters.some(({ name }) => name === "Idempotency-Key") && { takesIdempotencyKey: true }),
    ...(permissions === null && { isPublic: true }),
    ...queryOf(parameters),
  };
}

/** An operation that takes a page number or a cursor returns a page. */
function queryOf(parameters: Operation["parameters"]): object {
  const names = parameters.filter((each) => each.in === "query").map(({ name }) => name);
  if (names.some((name) => /^(?:page|cursor)$/.test(name))) return { isList: true };
  return names.length > 0 ? { takesQuery: true } : {};
}

function isSuccess(status: number | string): boolean {
  return /^2/.test(String(status));
}
