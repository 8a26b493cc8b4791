import type { Operation, Parameter } from "@share-links/generator";
import { type Change, change, type Part, type Subject } from "./change.ts";
import { type Context, comparePayload } from "./compare-payload.ts";
import { schemaIn } from "./sources.ts";

/** Compares the parameters of two operations. Those of a path correspond by their position, and all others by name and place. */
export function compareParameters(subject: Subject, old: Operation, now: Operation, context: Context): Change[] {
  const [before, after] = [byKey(old), byKey(now)];
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
    const [was, is] = [before.get(key), after.get(key)];
    const part = partOf(subject, was, is);
    if (was === undefined || is === undefined) {
      const whole = { ...part, name: "" };
      if (is === undefined) return [change(whole, "parameter-removed", { from: `the ${textOf(was)}` })];
      const rule = is.required ? "required-parameter-added" : "optional-parameter-added";
      return [change(whole, rule, { to: `the ${textOf(is)}` })];
    }
    return compareOne(part, was, is, context);
  });
}

function compareOne(part: Part, was: Parameter, is: Parameter, context: Context): Change[] {
  const [from, to] = [styleOf(was), styleOf(is)];
  const [wasOld, isOld] = [schemaIn(was, context.old), schemaIn(is, context.now)];
  return [
    ...(was.name === is.name || (was.in === "header" && was.name.toLowerCase() === is.name.toLowerCase())
      ? []
      : [change(part, "parameter-renamed", { from: was.name, to: is.name })]),
    ...(was.required === is.required
      ? []
      : [change(part, is.required ? "parameter-became-required" : "parameter-became-optional")]),
    ...(from === to || (isScalar(was) && isScalar(is) && was.contentType === is.contentType)
      ? []
      : [change(part, "parameter-style-changed", { from, to })]),
    ...(wasOld.isDeprecated === isOld.isDeprecated
      ? []
      : [change(part, isOld.isDeprecated ? "parameter-deprecated" : "parameter-restored")]),
    ...comparePayload(part, wasOld.schema, isOld.schema, context),
  ];
}

function byKey({ parameters, path }: Operation): Map<string, Parameter> {
  const names = [...path.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name);
  return new Map(
    parameters.map((each) => {
      const place = names.indexOf(each.name);
      if (each.in === "path" && place !== -1) return [`path ${place}`, each];
      return [`${each.in} ${each.in === "header" ? each.name.toLowerCase() : each.name}`, each];
    }),
  );
}

function partOf(subject: Subject, was: Parameter | undefined, is: Parameter | undefined): Part {
  const spot = (parameter: Parameter | undefined) => parameter && { schema: parameter.source };
  return { subject, side: "request", name: textOf(is ?? was), old: spot(was), now: spot(is) };
}

const PLACES: Readonly<Record<Parameter["in"], string>> = {
  path: "parameter of the path",
  query: "query parameter",
  querystring: "query string",
  header: "header",
  cookie: "cookie",
};

function textOf(parameter: Parameter | undefined): string {
  return parameter === undefined ? "" : `${PLACES[parameter.in]} ${parameter.name}`;
}

function isScalar({ type }: Parameter): boolean {
  return type !== "array" && type !== "object";
}

/** How a parameter is written, in words. */
function styleOf({ in: place, contentType, style, explode, separator, type, allowReserved }: Parameter): string {
  if (contentType !== undefined) return contentType;
  const usual = place === "query" || place === "cookie" ? "form" : "simple";
  const isJoined = separator !== undefined || explode === false;
  const isDeep = type === "array" || type === "object";
  const how = isDeep ? (isJoined ? ` joined by ${JSON.stringify(separator ?? ",")}` : ", one part for each value") : "";
  return `${style ?? usual}${how}${allowReserved ? ", with reserved characters" : ""}`;
}
