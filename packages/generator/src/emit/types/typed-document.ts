import { upperFirst, partsOf as wordsOf } from "../../model/names.ts";
import { isObject, type JsonObject, member } from "../../read/json.ts";
import { segmentsOf } from "../../read/pointer.ts";
import { typedSchema } from "./typed-schema.ts";

/** What an object of OpenAPI holds that schemas are below of: by member, the kind of what is there, in a list or a map, too. */
const OBJECTS: Readonly<Record<string, Readonly<Record<string, readonly [kind: string, holder?: "list" | "map"]>>>> = {
  document: { paths: ["pathItem", "map"], webhooks: ["pathItem", "map"], components: ["components"] },
  components: {
    schemas: ["schema", "map"],
    responses: ["response", "map"],
    parameters: ["parameter", "map"],
    requestBodies: ["content", "map"],
    headers: ["parameter", "map"],
    pathItems: ["pathItem", "map"],
  },
  pathItem: {
    parameters: ["parameter", "list"],
    ...Object.fromEntries(
      ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"].map((method) => [
        method,
        ["operation"],
      ]),
    ),
  },
  operation: { parameters: ["parameter", "list"], requestBody: ["content"], responses: ["response", "map"] },
  parameter: { schema: ["schema"], content: ["mediaType", "map"] },
  response: { headers: ["parameter", "map"], content: ["mediaType", "map"] },
  content: { content: ["mediaType", "map"] },
  mediaType: { schema: ["schema"], itemSchema: ["schema"] },
};

/** The parts of a document that openapi-typescript gives a type of their own, `components["responses"]["NotFound"]`. */
const COMPONENT = /^#\/components\/(schemas|responses|parameters|requestBodies|headers|pathItems)\/[^/]+$/;

/**
 * A copy of a normal document as openapi-typescript is given it: its schemas as `typedSchema` has them, and no reference but to a
 * component. A schema that is referred to where it stands becomes a component, named after its place.
 */
export function typedDocument(root: JsonObject): JsonObject {
  const hoisted = new Map<string, { name: string; schema?: unknown }>();
  const taken = new Set(Object.keys(membersAt(root, ["components", "schemas"])));
  const refer = ($ref: string): string => {
    if (COMPONENT.test($ref)) return $ref;
    const known = hoisted.get($ref) ?? { name: distinct(nameOf($ref), taken) };
    hoisted.set($ref, known);
    return `#/components/schemas/${known.name}`;
  };
  const copy = copyOf(root, "document", root, refer);
  // Those may refer to more of them; a map goes on with what is added to it meanwhile.
  for (const [$ref, place] of hoisted) place.schema = typedSchema(targetOf(root, $ref), refer);
  const schemas = [...hoisted.values()].map(({ name, schema }) => [name, schema]);
  const components = isObject(copy.components) ? copy.components : {};
  return {
    ...copy,
    components: {
      ...components,
      schemas: { ...membersAt(copy, ["components", "schemas"]), ...Object.fromEntries(schemas) },
    },
  };
}

function copyOf(value: JsonObject, kind: string, root: JsonObject, refer: ($ref: string) => string): JsonObject {
  const { $ref } = value;
  if (typeof $ref === "string" && !COMPONENT.test($ref)) {
    const target = targetOf(root, $ref);
    return isObject(target) ? copyOf(target, kind, root, refer) : {};
  }
  const parts = OBJECTS[kind] ?? {};
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => {
      const [inner, holder] = Object.hasOwn(parts, key) ? (parts[key] ?? []) : [];
      if (inner === undefined) return [key, item];
      const copy = (each: unknown) => {
        if (inner === "schema") return typedSchema(each, refer);
        return isObject(each) ? copyOf(each, inner, root, refer) : each;
      };
      if (holder === "list") return [key, Array.isArray(item) ? item.map(copy) : []];
      if (holder === undefined) return [key, copy(item)];
      const entries = Object.entries(isObject(item) ? item : {}).filter(([name]) => !name.startsWith("x-"));
      return [key, Object.fromEntries(entries.map(([name, each]) => [name, copy(each)]))];
    }),
  );
}

function targetOf(root: JsonObject, $ref: string): unknown {
  return segmentsOf(decodeURIComponent($ref.slice(1))).reduce<unknown>(member, root);
}

function membersAt(root: JsonObject, path: readonly string[]): JsonObject {
  const found = path.reduce<unknown>(member, root);
  return isObject(found) ? found : {};
}

/** `#/components/schemas/Pet/properties/owner` as `PetOwner`, `#/paths/~1pets/get/parameters/0/schema` as `PetsGetParameters0Schema`. */
function nameOf($ref: string): string {
  const segments = segmentsOf(decodeURIComponent($ref.slice(1)));
  const [first, second] = segments;
  const told = first === "components" ? segments.slice(second === "schemas" ? 2 : 1) : segments.slice(1);
  return (
    told
      .filter((segment) => segment !== "properties")
      .flatMap(wordsOf)
      .map(upperFirst)
      .join("") || "Schema"
  );
}

function distinct(wanted: string, taken: Set<string>): string {
  let name = wanted;
  for (let count = 2; taken.has(name); count++) name = `${wanted}${count}`;
  taken.add(name);
  return name;
}
