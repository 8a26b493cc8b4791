import { camelCase, isIdentifier, partsOf } from "../../model/names.ts";
import type { Operation, Parameter, ParameterPlace } from "../../model/operation.ts";
import { literal, propertyKey } from "../literal.ts";

/** Emits the table of operations: one constant an operation, and all of them as `operations`. */
export function emitOperations(operations: readonly Operation[]): string {
  const taken = new Set(["operations", ...operations.map(({ id }) => id)]);
  const names = new Map(operations.map(({ id }) => [id, constantName(id, taken)]));
  const constants = operations.map((operation) => emitOperation(names.get(operation.id) ?? "", operation));
  const entries = operations.map(({ id }) =>
    names.get(id) === id ? `  ${id},` : `  ${propertyKey(id)}: ${names.get(id)},`,
  );
  return [
    ...constants,
    "/** Every operation of the specification by its operationId. */",
    "export const operations = {",
    ...entries,
    "} as const;",
    "",
  ].join("\n");
}

function constantName(id: string, taken: Set<string>): string {
  if (isIdentifier(id) && id !== "operations") return id;
  const wanted = camelCase(partsOf(id)) || "operation";
  let name = isIdentifier(wanted) ? wanted : `_${wanted}`;
  for (let count = 2; taken.has(name); count++) name = `${wanted}_${count}`;
  taken.add(name);
  return name;
}

const PLACES: readonly ParameterPlace[] = ["path", "query", "header"];

function emitOperation(name: string, operation: Operation): string {
  const { id, method, path, permissions, securitySchemes, parameters, body, replies } = operation;
  const places = parameters.some((parameter) => parameter.in === "cookie") ? [...PLACES, "cookie" as const] : PLACES;
  return [
    `/** \`${method} ${path.replaceAll("*/", "*\\/").replaceAll("`", "'")}\` */`,
    `export const ${name} = {`,
    `  id: ${literal(id)},`,
    `  method: ${literal(method)},`,
    `  path: ${literal(path)},`,
    `  permissions: ${literal(permissions)},`,
    `  securitySchemes: ${literal(securitySchemes)},`,
    "  parameters: {",
    ...places.flatMap((place) =>
      emitPlace(
        place,
        parameters.filter((parameter) => parameter.in === place),
      ),
    ),
    "  },",
    `  body: ${literal(body === undefined ? null : body.mediaTypes)},`,
    `  bodyDefaults: ${literal(body?.defaults ?? {})},`,
    `  statuses: ${literal(replies.map(({ status }) => status))},`,
    "} as const;",
    "",
  ].join("\n");
}

function emitPlace(place: ParameterPlace, parameters: readonly Parameter[]): string[] {
  if (parameters.length === 0) return [`    ${place}: [],`];
  return [`    ${place}: [`, ...parameters.map((parameter) => `      ${literal(entryOf(parameter))},`), "    ],"];
}

function entryOf({ in: _place, schema: _schema, ...entry }: Parameter): Omit<Parameter, "in" | "schema"> {
  return entry;
}
