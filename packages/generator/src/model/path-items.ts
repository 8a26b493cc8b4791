import { isObject, type JsonObject, member, objectMember } from "../json.ts";
import { at } from "../pointer.ts";
import { dereference, type Located } from "../read/references.ts";
import type { Report } from "../report/fault.ts";

/** An operation at its place in the document: below a path, a webhook or an expression of a callback. */
export interface Place {
  /** The place of the operation, in which references of path items are not followed, so that it is unique for each operation. */
  readonly key: string;
  /** The path, the name of the webhook or the expression of the callback. */
  readonly path: string;
  /** In upper case, as it is sent. */
  readonly method: string;
  readonly operation: Located;
  /** The parameters of the path item. */
  readonly shared: Located;
}

const METHODS = new Set(["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"]);
const OTHER_MEMBERS = new Set(["$ref", "summary", "description", "servers", "parameters", "additionalOperations"]);

/** The members of a document that hold paths and webhooks. Some 3.0 documents have their webhooks in `x-webhooks`. */
export const PATHS = ["paths"];
export const WEBHOOKS = ["webhooks", "x-webhooks"];

/** The operations in a map of path items, in the document's order. Calls `onOther` with each member that has no meaning there. */
export function operationPlaces(
  root: JsonObject,
  map: Located,
  report: Report,
  onOther: (pointer: string, name: string) => void = () => {},
): Place[] {
  return Object.entries(isObject(map.value) ? map.value : {}).flatMap(([path, value]) => {
    if (path.startsWith("x-")) return [];
    const key = at(map.pointer, path);
    if (!isObject(value)) return report(key, `a path item must be an object, got ${JSON.stringify(value)}`);
    // Some documents have a Callback Object as a webhook.
    const expressions = Object.entries(value).filter(([name]) => name.startsWith("{$"));
    if (expressions.length > 0) {
      const items = { value: Object.fromEntries(expressions), pointer: key };
      return operationPlaces(root, items, report, onOther).map((place) => ({ ...place, path }));
    }
    const layers = layersOf(root, { value, pointer: key }, report);
    const shared = layers.map(sharedOf).find((each) => each.value !== undefined) ?? sharedOf({ value, pointer: key });
    return layers.flatMap((layer) => placesOf(layer, { path, key, shared }, onOther));
  });
}

/** A path item, merged with the one that it refers to. In 3.1, a path item may have members beside its `$ref`, and they win. */
function layersOf(root: JsonObject, item: Located, report: Report): Located[] {
  if (member(item.value, "$ref") === undefined) return [item];
  const target = dereference(root, item, report);
  if (target === undefined || !isObject(target.value)) return [item];
  const rest = Object.entries(target.value).filter(([name]) => member(item.value, name) === undefined);
  return [item, { value: Object.fromEntries(rest), pointer: target.pointer }];
}

function sharedOf({ value, pointer }: Located): Located {
  return { value: member(value, "parameters"), pointer: at(pointer, "parameters") };
}

function placesOf(
  { value, pointer }: Located,
  { path, key, shared }: Pick<Place, "path" | "key" | "shared">,
  onOther: (pointer: string, name: string) => void,
): Place[] {
  const place = (method: string, names: readonly string[], operation: unknown): Place => ({
    key: at(key, ...names),
    path,
    method,
    operation: { value: operation, pointer: at(pointer, ...names) },
    shared,
  });
  const usual = Object.entries(isObject(value) ? value : {}).flatMap(([name, operation]) => {
    if (METHODS.has(name)) return [place(name.toUpperCase(), [name], operation)];
    if (!OTHER_MEMBERS.has(name) && !name.startsWith("x-")) onOther(at(pointer, name), name);
    return [];
  });
  const additional = Object.entries(objectMember(value, "additionalOperations")).map(([method, operation]) =>
    place(method, ["additionalOperations", method], operation),
  );
  return [...usual, ...additional];
}
