import type { Location, Oas3Rule, UserContext } from "@redocly/openapi-core";

type Schema = Readonly<Record<string, unknown>>;

/** The keywords that bound the size of a value, by type. A schema needs one keyword from every group. */
const BOUNDS: Readonly<Record<string, readonly (readonly string[])[]>> = {
  string: [["maxLength"]],
  array: [["maxItems"]],
  object: [["additionalProperties", "maxProperties"]],
  number: [
    ["minimum", "exclusiveMinimum"],
    ["maximum", "exclusiveMaximum"],
  ],
  integer: [
    ["minimum", "exclusiveMinimum"],
    ["maximum", "exclusiveMaximum"],
  ],
};

/** Keywords that list the values one by one, or leave them to other schemas. */
const ELSEWHERE = ["allOf", "anyOf", "oneOf", "enum", "const"];
/** Formats with a fixed length. */
const FIXED_FORMATS = ["uuid"];

/** The keywords that hold other schemas: a single schema, or several in a list or an object. */
const ONE_INSIDE = ["items", "not", "additionalProperties"];
const SEVERAL_INSIDE = ["properties", "allOf", "anyOf", "oneOf", "prefixItems"];

/** Refuses schemas of requests that allow values of any size, so that the specification bounds what a request can cost. */
const requestBounds: Oas3Rule = () => {
  // A schema that several requests share is only reported once.
  const seen = new Set<string>();
  const Schema = (schema: object, { location, report, resolve }: UserContext) =>
    check(schema, { location, report, resolve }, seen);
  return { Paths: { Parameter: { Schema }, RequestBody: { Schema } } };
};

function check(node: object, context: Pick<UserContext, "location" | "report" | "resolve">, seen: Set<string>): void {
  const { node: schema, location = context.location } = follow(node, context);
  if (!isObject(schema) || seen.has(location.absolutePointer)) return;
  seen.add(location.absolutePointer);
  for (const fault of faultsOf(schema)) context.report({ message: `A request needs bounds: ${fault}.`, location });
  for (const [path, inside] of schemasIn(schema)) check(inside, { ...context, location: location.child(path) }, seen);
}

function follow(
  node: object,
  { resolve, location }: Pick<UserContext, "location" | "resolve">,
): { node: unknown; location?: Location } {
  if (!("$ref" in node)) return { node };
  const found = resolve<object>(node as { $ref: string }, location.source.absoluteRef);
  return found.location ? { node: found.node, location: found.location } : { node: undefined };
}

function schemasIn(schema: Schema): [path: string[], inside: object][] {
  const places = [
    ...ONE_INSIDE.map((keyword) => [[keyword], schema[keyword]] as const),
    ...SEVERAL_INSIDE.flatMap((keyword) =>
      Object.entries(schema[keyword] ?? {}).map(([name, inside]) => [[keyword, name], inside] as const),
    ),
  ];
  return places.flatMap(([path, inside]) => (isObject(inside) ? [[[...path], inside] as [string[], object]] : []));
}

function isObject(value: unknown): value is Schema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function faultsOf(schema: Schema): string[] {
  if (ELSEWHERE.some((keyword) => keyword in schema)) return [];
  const types = [schema.type ?? []].flat().map(String);
  if (types.length === 0) return ["the schema names no type"];
  return types.flatMap((type) => {
    if (type === "string" && FIXED_FORMATS.includes(String(schema.format))) return [];
    const missing = (BOUNDS[type] ?? []).filter((keywords) => !keywords.some((keyword) => isBound(schema[keyword])));
    return missing.map((keywords) => `a schema of type ${type} must have ${keywords.join(" or ")}`);
  });
}

/** `additionalProperties` bounds an object only if it is false. */
function isBound(value: unknown): boolean {
  return typeof value === "number" || value === false;
}

/** The plugin that `spec/redocly.yaml` names. */
export default () => ({ id: "share-links", rules: { oas3: { "request-bounds": requestBounds } } });
