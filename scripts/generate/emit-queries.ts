import {
  type ClientMethod,
  clientMethod,
  isObject,
  type Operation,
  segmentsOf,
  upperFirst,
} from "@share-links/generator";

/** Emits the TanStack Query options of every operation of the client, under the operation's name, and of every list also as `…Pages`. */
export function emitQueries(operations: readonly Operation[]): string {
  const called = operations.flatMap((operation) => {
    const method = clientMethod(operation);
    return method === undefined ? [] : [partsOf(operation, method)];
  });
  const types = called.flatMap(({ bodyType, queryType }) => [bodyType, queryType].filter((type) => type !== undefined));
  return [
    `import type { ${[...new Set(types)].sort().join(", ")} } from "@share-links/types";`,
    'import type { Client } from "../create-client.ts";',
    'import type { OptionsOf } from "../options.ts";',
    'import { mutating, paging, querying, type UpdateVariables } from "../tanstack-query-options.ts";',
    "",
    "/** The options of every operation by its name in the specification, and of every list also as `…Pages`. */",
    "export function queriesOf(client: Client, prefix: string) {",
    "  const query = querying(prefix);",
    "  const pages = paging(prefix);",
    "  const mutation = mutating(prefix);",
    "  return {",
    ...called.flatMap((parts) => (parts.operation.method === "GET" ? emitQuery(parts) : emitMutation(parts))),
    "  };",
    "}",
    "",
  ].join("\n");
}

interface Parts {
  readonly operation: Operation;
  readonly call: string;
  readonly hasId: boolean;
  readonly bodyType: string | undefined;
  readonly queryType: string | undefined;
}

function partsOf(operation: Operation, { noun, verb }: ClientMethod): Parts {
  const { id, parameters, body } = operation;
  const has = (place: string) => parameters.some((parameter) => parameter.in === place);
  const reference = isObject(body?.schema) ? body.schema.$ref : undefined;
  if (body !== undefined && reference === undefined) throw new Error(`the body of ${id} must have a name`);
  return {
    operation,
    call: ["client", ...noun, verb].join("."),
    hasId: has("path"),
    bodyType: reference === undefined ? undefined : segmentsOf(String(reference)).at(-1),
    queryType: has("query") ? `${upperFirst(id)}Query` : undefined,
  };
}

function emitQuery({ operation: { id, parameters }, call, hasId, queryType }: Parts): string[] {
  const name = `"${id}"`;
  const idParameter = hasId ? ["id: string"] : [];
  if (queryType === undefined) {
    const input = hasId ? ["id"] : [];
    const key = hasId ? "id" : "{}";
    return [
      `    ${id}: (${idParameter.join()}) => query(${name}, ${key}, (signal) => ${call}(${[...input, "{ signal }"].join(", ")})),`,
    ];
  }
  const key = hasId ? "{ id, ...filter }" : "filter";
  const asked = (filter: string) => `${call}(${[...(hasId ? ["id"] : []), filter].join(", ")}, { signal })`;
  const one = [
    `    ${id}: (${[...idParameter, `filter: ${queryType} = {}`].join(", ")}) =>`,
    `      query(${name}, ${key}, (signal) => ${asked("filter")}),`,
  ];
  const next = parameters.find((parameter) => parameter.name === "page" || parameter.name === "cursor");
  if (next === undefined) return one;
  const type = next.name === "page" ? "number" : "string";
  return [
    ...one,
    `    ${id}Pages: (${[...idParameter, `filter: Omit<${queryType}, "${next.name}"> = {}`].join(", ")}) =>`,
    `      pages(${name}, ${key}, (${next.name}: ${type} | undefined, signal) =>`,
    `        ${asked(`{ ...filter, ...(${next.name} !== undefined && { ${next.name} }) }`)}),`,
  ];
}

function emitMutation({ operation: { id, parameters }, call, hasId, bodyType, queryType }: Parts): string[] {
  const isIdempotent = parameters.some(({ name }) => name === "Idempotency-Key");
  const settings = [
    ...(queryType === undefined ? [] : [`query?: ${queryType}`]),
    ...(isIdempotent ? [`options?: OptionsOf<"${id}">`] : []),
  ];
  const input = [...(hasId ? ["id"] : []), ...(bodyType === undefined ? [] : ["body"])];
  const variables =
    bodyType === undefined
      ? hasId
        ? "id: string"
        : ""
      : hasId
        ? `{ id, body }: UpdateVariables<${bodyType}>`
        : `body: ${bodyType}`;
  return [
    `    ${id}: (${settings.join(", ")}) =>`,
    `      mutation("${id}", (${variables}) => ${call}(${[...input, ...settings.map((setting) => setting.split("?")[0])].join(", ")})),`,
  ];
}
