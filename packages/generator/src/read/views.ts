import { arrayMember, isObject, type JsonObject, member, objectMember } from "../json.ts";
import { segmentsOf } from "../pointer.ts";
import { componentName, componentReference } from "./component-references.ts";
import { mapSchemas, mapSubschemas } from "./map-schemas.ts";

/** Who reads a value: the server takes a request, the client a response. */
export type View = "request" | "response";

/**
 * Gives a document separate schemas for requests and responses where they differ: a request need not have a required property that is
 * `readOnly`, and a response need not have one that is `writeOnly` (OpenAPI 3.1 and 3.0.3, Schema Object). A component is the schema for
 * responses. If requests need another one, it becomes the component `PetRequest`, to which their references point.
 */
export function splitViews(root: JsonObject): JsonObject {
  const schemas = objectMember(objectMember(root, "components"), "schemas");
  if (!someRestricts(root, new Set())) return root;
  const differing = differingSchemas(root, schemas);
  const names = new Map([...differing].map((name) => [name, freeName(`${name}Request`, schemas)]));
  const context: Context = { root, names };
  const copy = copied(root, context);
  const requests = [...names].map(([name, request]) => [request, viewed(schemas[name], "request", context, [])]);
  const components = objectMember(copy, "components");
  if (requests.length === 0) return copy;
  const all = { ...objectMember(components, "schemas"), ...Object.fromEntries(requests) };
  return { ...copy, components: { ...components, schemas: all } };
}

interface Context {
  readonly root: JsonObject;
  /** The name of the schema for requests of each component whose views differ, by the component's name. */
  readonly names: ReadonlyMap<string, string>;
}

const RESTRICTED: Readonly<Record<View, string>> = { request: "readOnly", response: "writeOnly" };

/** Members of OpenAPI's objects that start a request or a response. Below all other members, the direction does not change. */
const VIEW_BELOW: Readonly<Record<string, View>> = {
  requestBody: "request",
  requestBodies: "request",
  parameters: "request",
  responses: "response",
};
/** A copy of the document with the schemas of each view. */
function copied(root: JsonObject, context: Context): JsonObject {
  return mapSchemas<View>(root, "document", "response", {
    enter: (view, key) => (Object.hasOwn(VIEW_BELOW, key) ? VIEW_BELOW[key] : undefined) ?? view,
    change: (schema, view) => viewed(schema, view, context, []),
  });
}

/** A schema as one side reads it. `hidden` are the names that the surrounding schemas of the same value restrict. */
function viewed(schema: unknown, view: View, context: Context, hidden: readonly string[]): unknown {
  if (!isObject(schema)) return schema;
  const all = [...hidden, ...restrictedNames(schema, view, context.root, new Set())];
  const copy = mapSubschemas(schema, (part, keyword, applies) => {
    const isSameValue = applies === "inPlace" || keyword === "if";
    return viewed(part, view, context, isSameValue ? all : []);
  });
  const { $ref, required } = schema;
  return {
    ...copy,
    ...($ref !== undefined && view === "request" && { $ref: requestReference($ref, context) }),
    ...(Array.isArray(required) && { required: required.filter((name) => !all.includes(name)) }),
  };
}

function requestReference($ref: unknown, { names }: Context): unknown {
  const request = names.get(componentName($ref));
  return request === undefined ? $ref : componentReference(request);
}

/** The names of the properties that a view restricts, in the schema itself and in the schemas that it includes. */
function restrictedNames(schema: unknown, view: View, root: JsonObject, seen: Set<unknown>): string[] {
  if (!isObject(schema) || seen.has(schema)) return [];
  seen.add(schema);
  const own = Object.entries(objectMember(schema, "properties")).filter(([, property]) => {
    return member(property, RESTRICTED[view]) === true || member(targetOf(property, root), RESTRICTED[view]) === true;
  });
  const parts = [targetOf(schema, root), ...arrayMember(schema, "allOf")];
  return [...own.map(([name]) => name), ...parts.flatMap((part) => restrictedNames(part, view, root, seen))];
}

function targetOf(schema: unknown, root: JsonObject): unknown {
  const $ref = member(schema, "$ref");
  return typeof $ref === "string"
    ? segmentsOf(decodeURIComponent($ref.slice(1))).reduce<unknown>(member, root)
    : undefined;
}

/** The components whose schema for requests differs from that for responses, directly or because of a schema that they refer to. */
function differingSchemas(root: JsonObject, schemas: JsonObject): ReadonlySet<string> {
  const context: Context = { root, names: new Map() };
  const differing = new Set(
    Object.keys(schemas).filter((name) => {
      const views = (["request", "response"] as const).map((view) =>
        JSON.stringify(viewed(schemas[name], view, context, [])),
      );
      return views[0] !== views[1];
    }),
  );
  const users = usersOf(schemas);
  // Iteration over a set includes members that are added meanwhile.
  for (const name of differing) for (const user of users.get(name) ?? []) differing.add(user);
  return differing;
}

/** The components that refer to each component. */
function usersOf(schemas: JsonObject): ReadonlyMap<string, readonly string[]> {
  const users = new Map<string, string[]>();
  for (const [user, schema] of Object.entries(schemas)) {
    JSON.stringify(schema, (key, value) => {
      if (key !== "$ref" || typeof value !== "string") return value;
      const name = componentName(value);
      users.set(name, [...(users.get(name) ?? []), user]);
      return value;
    });
  }
  return users;
}

function someRestricts(value: unknown, seen: Set<unknown>): boolean {
  if (typeof value !== "object" || value === null || seen.has(value)) return false;
  seen.add(value);
  return Object.entries(value).some(([key, item]) => {
    return (item === true && (key === "readOnly" || key === "writeOnly")) || someRestricts(item, seen);
  });
}

function freeName(wanted: string, taken: JsonObject): string {
  let name = wanted;
  for (let count = 2; Object.hasOwn(taken, name); count++) name = `${wanted}${count}`;
  return name;
}
