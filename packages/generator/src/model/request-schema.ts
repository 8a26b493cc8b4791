import { isDecoded } from "./media-type.ts";
import type { Operation, Parameter } from "./operation.ts";
import type { Plain, PlainObject } from "./translate-schema.ts";

/**
 * The schema of a whole request: `{ path?, query?, querystring?, header?, cookie?, body? }`, with header names in lower case. The query is
 * closed, so that an unknown parameter is an issue even if an operation has none. Headers and cookies are open. The body is the decoded
 * value in any media type: JSON, a text, or the object of a form, in which numbers are numbers. Bytes and streams are not checked, so a
 * body that may be one of them is not required. `bodySchema` replaces the body's own schema.
 */
export function requestSchema({ parameters, body }: Operation, bodySchema = body?.schema): PlainObject {
  const of = (place: Parameter["in"]) => parameters.filter((parameter) => parameter.in === place);
  const members: [string, Plain, boolean][] = [
    ["query", { ...objectOf(of("query")), additionalProperties: false }, isRequired(of("query"))],
  ];
  for (const place of ["path", "querystring", "header", "cookie"] as const) {
    if (of(place).length > 0) members.push([place, objectOf(of(place)), isRequired(of(place))]);
  }
  if (body !== undefined && bodySchema !== undefined) {
    members.push(["body", bodySchema, body.required && body.content.every(({ kind }) => isDecoded(kind))]);
  }
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
