import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

/** A JSON object of the specification. */
export type Json = Readonly<Record<string, unknown>>;

/** The specification as its authors wrote it. The reference uses it and no generated file. */
export const SPECIFICATION: Json = parse(readFileSync(join(import.meta.dirname, "../../types/openapi.yaml"), "utf8"));

/** Its schemas by name. */
export const SCHEMAS = at(SPECIFICATION, "components", "schemas");

/**
 * The schema of each whole request by operationId: `{ path, query, header, body }`, with a closed query and header names in
 * lower case.
 */
export const REQUESTS: Json = Object.fromEntries(
  Object.values(at(SPECIFICATION, "paths")).flatMap((item) =>
    Object.entries(item as Json).flatMap(([method, operation]) =>
      method === "parameters" ? [] : [requestOf(item as Json, operation as Json)],
    ),
  ),
);

/** A member of a member of an object. */
function at(root: unknown, ...keys: string[]): Json {
  return keys.reduce<unknown>((value, key) => Reflect.get(Object(value), key), root) as Json;
}

/** Follows a `$ref` of the specification. */
export function resolved(value: unknown): Json {
  const { $ref } = value as Json;
  return typeof $ref === "string" ? resolved(at(SPECIFICATION, ...$ref.slice(2).split("/"))) : (value as Json);
}

function requestOf(item: Json, operation: Json): [id: string, schema: Json] {
  const all = [...((item.parameters ?? []) as Json[]), ...((operation.parameters ?? []) as Json[])].map(resolved);
  const properties: Record<string, Json> = { query: { ...placeOf(all, "query"), additionalProperties: false } };
  const required: string[] = [];
  for (const place of ["path", "query", "header"]) {
    if (all.some((parameter) => parameter.in === place)) properties[place] ??= placeOf(all, place);
    if (all.some((parameter) => parameter.in === place && parameter.required === true)) required.push(place);
  }
  if (operation.requestBody !== undefined) {
    const body = resolved(operation.requestBody);
    const [content] = Object.values(body.content as Json);
    properties.body = at(content, "schema");
    if (body.required === true) required.push("body");
  }
  return [String(operation.operationId), { type: "object", required, properties }];
}

function placeOf(parameters: readonly Json[], place: string): Json {
  const own = parameters.filter((parameter) => parameter.in === place);
  const nameOf = ({ name }: Json) => (place === "header" ? String(name).toLowerCase() : String(name));
  return {
    type: "object",
    required: own.filter(({ required }) => required === true).map(nameOf),
    properties: Object.fromEntries(own.map((parameter) => [nameOf(parameter), parameter.schema])),
  };
}
