import type { Operation, Parameter } from "./operation.ts";
import type { Plain, PlainObject } from "./translate-schema.ts";

/**
 * The schema of a whole request: `{ path?, query?, header?, cookie?, body? }`, header names in lower case. The query is closed,
 * so that an unknown parameter is an issue even where an operation takes none; headers and cookies are open.
 */
export function requestSchema({ parameters, body }: Operation): PlainObject {
  const of = (place: Parameter["in"]) => parameters.filter((parameter) => parameter.in === place);
  const members: [string, Plain, boolean][] = [
    ["query", { ...objectOf(of("query")), additionalProperties: false }, isRequired(of("query"))],
  ];
  for (const place of ["path", "header", "cookie"] as const) {
    if (of(place).length > 0) members.push([place, objectOf(of(place)), isRequired(of(place))]);
  }
  if (body?.schema !== undefined) members.push(["body", body.schema, body.required]);
  const required = members.filter(([, , needed]) => needed).map(([name]) => name);
  return {
    type: "object",
    ...(required.length === 0 ? {} : { required }),
    properties: Object.fromEntries(members.map(([name, schema]) => [name, schema])),
  };
}

function objectOf(parameters: readonly Parameter[]): PlainObject {
  const key = ({ in: place, name }: Parameter) => (place === "header" ? name.toLowerCase() : name);
  const required = parameters.filter((parameter) => parameter.required).map(key);
  return {
    type: "object",
    ...(required.length === 0 ? {} : { required }),
    properties: Object.fromEntries(parameters.map((parameter) => [key(parameter), parameter.schema])),
  };
}

function isRequired(parameters: readonly Parameter[]): boolean {
  return parameters.some((parameter) => parameter.required);
}
