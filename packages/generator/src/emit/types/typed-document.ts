import { isObject, type JsonObject, member } from "../../json.ts";
import { segmentsOf } from "../../pointer.ts";
import { holderOf, type Kind } from "../../read/kinds.ts";
import { upperFirst, partsOf as wordsOf } from "../../words.ts";
import { typedSchema } from "./typed-schema.ts";

/** The parts of a document that openapi-typescript gives a type of their own, `components["responses"]["NotFound"]`. */
const COMPONENT = /^#\/components\/(schemas|responses|parameters|requestBodies|headers|pathItems)\/[^/]+$/;

/**
 * A copy of a document (as the model takes it; its references lead into `root`) as openapi-typescript is given it: its schemas as `typedSchema` has them, and no reference but to a
 * component. A schema that is referred to where it stands becomes a component, named after its place.
 */
export function typedDocument(document: JsonObject, root = document): JsonObject {
  const hoisted = new Map<string, { name: string; schema?: unknown }>();
  const taken = new Set(Object.keys(membersAt(root, ["components", "schemas"])));
  const refer = ($ref: string): string => {
    if (COMPONENT.test($ref)) return $ref;
    const known = hoisted.get($ref) ?? { name: distinct(nameOf($ref), taken) };
    hoisted.set($ref, known);
    return `#/components/schemas/${known.name}`;
  };
  const copy = copyOf(document, "document", root, refer);
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

function copyOf(value: JsonObject, kind: Kind, root: JsonObject, refer: ($ref: string) => string): JsonObject {
  const { $ref } = value;
  if (typeof $ref === "string" && !COMPONENT.test($ref)) {
    const target = targetOf(root, $ref);
    return isObject(target) ? copyOf(target, kind, root, refer) : {};
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => {
      const { kind: inner, as } = holderOf(kind, key) ?? {};
      if (inner === undefined) return [key, item];
      const copy = (each: unknown) => {
        if (inner === "schema") return typedSchema(each, refer);
        return isObject(each) ? copyOf(each, inner, root, refer) : each;
      };
      if (as === "list") return [key, Array.isArray(item) ? item.map(copy) : []];
      if (as === "one") return [key, copy(item)];
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
