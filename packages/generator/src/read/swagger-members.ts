import { arrayMember, isObject, type JsonObject, member, objectMember } from "../json.ts";
import { at, segmentsOf } from "../pointer.ts";
import type { Noter } from "../report/notes.ts";

/**
 * Takes members of Swagger 2.0 in a document of OpenAPI 3 as what they meant: parameters in a body or a form become a `requestBody`, the
 * `type` of a parameter becomes its `schema`, the `schema` of a response becomes its `content`, and `definitions` become components.
 */
export function mendSwaggerMembers(root: JsonObject, note: Noter): JsonObject {
  const components = objectMember(root, "components");
  const schemas = objectMember(components, "schemas");
  const definitions = objectMember(root, "definitions");
  const added = Object.keys(definitions).filter((name) => !Object.hasOwn(schemas, name));
  for (const name of added) say(at("/definitions", name), "definitions", "a component");
  const references = added.map((name) => [
    name,
    { $ref: `#${encodeURI(at("/definitions", name)).replaceAll("#", "%23")}` },
  ]);
  return {
    ...withoutTypes(root, ""),
    ...mended(root, "paths", (items) => mapped(items, (item, place) => pathItem(item, place), "/paths")),
    ...((added.length > 0 || isObject(root.components)) && {
      components: {
        ...components,
        ...mended(components, "parameters", (all) => mapped(all, parameter, "/components/parameters")),
        ...mended(components, "responses", (all) =>
          mapped(all, (each, place) => response(each, place, typesOf({}, "produces")), "/components/responses"),
        ),
        ...(added.length > 0 && { schemas: { ...schemas, ...Object.fromEntries(references) } }),
      },
    }),
  };

  function pathItem(item: JsonObject, pointer: string): JsonObject {
    const operations = METHODS.filter((method) => isObject(item[method])).map((method) => [
      method,
      operation(objectMember(item, method), at(pointer, method)),
    ]);
    return { ...item, ...parametersOf(item, pointer), ...Object.fromEntries(operations) };
  }

  function operation(given: JsonObject, pointer: string): JsonObject {
    const rest = withoutTypes(given, pointer);
    const body = given.requestBody === undefined ? bodyOf(given) : undefined;
    const isTaken = (each: unknown) => body !== undefined && isOfBody(resolved(each));
    if (body !== undefined) say(at(pointer, "parameters"), "a parameter in the body or a form", "the requestBody");
    const responses = (all: JsonObject) =>
      mapped(all, (each, place) => response(each, place, typesOf(given, "produces")), at(pointer, "responses"));
    return {
      ...rest,
      ...parametersOf(given, pointer, isTaken),
      ...(body !== undefined && { requestBody: body }),
      ...mended(given, "responses", responses),
    };
  }

  /** The body that an operation's parameters describe; undefined if none of them does. */
  function bodyOf(operation: JsonObject): JsonObject | undefined {
    const types = typesOf(operation, "consumes");
    const all = arrayMember(operation, "parameters").map(resolved).filter(isOfBody);
    const body = all.find((each) => each.in === "body");
    if (body !== undefined) return withContent(types, body.schema ?? {}, body.required === true, body.description);
    return all.length === 0 ? undefined : formOf(all, types);
  }

  function parametersOf(
    holder: JsonObject,
    pointer: string,
    isLeftOut: (parameter: unknown) => boolean = () => false,
  ): JsonObject {
    if (!Array.isArray(holder.parameters)) return {};
    const parameters = holder.parameters.flatMap((each, index) => {
      if (isLeftOut(each)) return [];
      return [isObject(each) ? parameter(each, at(pointer, "parameters", index)) : each];
    });
    return { parameters };
  }

  function parameter(given: JsonObject, pointer: string): JsonObject {
    if (given.type === undefined || given.schema !== undefined || given.content !== undefined) return given;
    say(at(pointer, "type"), "the type of a parameter", "its schema");
    const rest = Object.entries(given).filter(([name]) => !OF_SCHEMA.has(name) && name !== "collectionFormat");
    return { ...Object.fromEntries(rest), ...collection(given), schema: schemaOf(given) };
  }

  function response(given: JsonObject, pointer: string, types: readonly string[]): JsonObject {
    const headers = mended(given, "headers", (all) => mapped(all, parameter, at(pointer, "headers")));
    if (given.schema === undefined || given.content !== undefined) return { ...given, ...headers };
    say(at(pointer, "schema"), "the schema of a response", "its content");
    const { schema, ...rest } = given;
    return { ...rest, ...headers, content: contentOf(types, schema) };
  }

  function withoutTypes(holder: JsonObject, pointer: string): JsonObject {
    const { consumes, produces, ...rest } = holder;
    for (const [name, value] of Object.entries({ consumes, produces }))
      if (value !== undefined) say(at(pointer, name), name, "the media types of bodies");
    return rest;
  }

  /** The media types of an operation, or those that the document has for all. */
  function typesOf(holder: JsonObject, name: "consumes" | "produces"): readonly string[] {
    const own = [arrayMember(holder, name), arrayMember(root, name)].find((types) => types.length > 0) ?? [];
    const types = own.filter((type) => typeof type === "string");
    return types.length > 0 ? types : ["application/json"];
  }

  function resolved(value: unknown): unknown {
    const $ref = member(value, "$ref");
    return typeof $ref === "string" && $ref.startsWith("#/")
      ? segmentsOf($ref.slice(1)).reduce<unknown>(member, root)
      : value;
  }

  function say(pointer: string, what: string, meant: string): void {
    note("swagger-member", pointer, `${what}: Swagger 2.0 has this here; it is taken as ${meant}`);
  }
}

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** The members of a parameter of Swagger 2.0 that describe its value. */
const OF_SCHEMA = new Set(
  "type format items default enum maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength pattern maxItems minItems uniqueItems multipleOf".split(
    " ",
  ),
);

/** How a list was written, by the `collectionFormat`. The usual one is "csv". */
const COLLECTIONS: Readonly<Record<string, JsonObject>> = {
  csv: { explode: false },
  ssv: { style: "spaceDelimited", explode: false },
  pipes: { style: "pipeDelimited", explode: false },
  multi: { explode: true },
};

function collection({ type, collectionFormat }: JsonObject): JsonObject {
  return type === "array" && collectionFormat !== undefined ? (COLLECTIONS[String(collectionFormat)] ?? {}) : {};
}

function schemaOf(parameter: JsonObject): JsonObject {
  if (parameter.type === "file") return { type: "string", format: "binary" };
  return Object.fromEntries(Object.entries(parameter).filter(([name]) => OF_SCHEMA.has(name)));
}

function isOfBody(parameter: unknown): parameter is JsonObject {
  const place = member(parameter, "in");
  return isObject(parameter) && (place === "body" || place === "formData");
}

/** The body that a form's fields describe. */
function formOf(fields: readonly JsonObject[], types: readonly string[]): JsonObject {
  const required = fields.filter((field) => field.required === true).map(({ name }) => name);
  const properties = fields.map(({ name, description, ...field }) => [
    name,
    { ...objectMember(field, "schema"), ...schemaOf(field), ...(description !== undefined && { description }) },
  ]);
  const schema = {
    type: "object",
    properties: Object.fromEntries(properties),
    ...(required.length > 0 && { required }),
  };
  const forms = types.filter((type) => /^(multipart\/|application\/x-www-form-urlencoded)/.test(type));
  const usual = fields.some(({ type }) => type === "file")
    ? "multipart/form-data"
    : "application/x-www-form-urlencoded";
  return withContent(forms.length > 0 ? forms : [usual], schema, required.length > 0, undefined);
}

function withContent(types: readonly string[], schema: unknown, required: boolean, description: unknown): JsonObject {
  return {
    ...(description !== undefined && { description }),
    required,
    content: contentOf(types, schema),
  };
}

function contentOf(types: readonly string[], schema: unknown): JsonObject {
  return Object.fromEntries(types.map((type) => [type, { schema }]));
}

/** The member of an object, changed, if it is an object itself. */
function mended(holder: JsonObject, name: string, change: (value: JsonObject) => JsonObject): JsonObject {
  const value = holder[name];
  return isObject(value) ? { [name]: change(value) } : {};
}

function mapped(
  map: JsonObject,
  change: (item: JsonObject, pointer: string) => JsonObject,
  pointer: string,
): JsonObject {
  return Object.fromEntries(
    Object.entries(map).map(([key, item]) => [key, isObject(item) ? change(item, at(pointer, key)) : item]),
  );
}
