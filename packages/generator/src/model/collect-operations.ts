import { isObject, member, objectMember } from "../json.ts";
import { at } from "../pointer.ts";
import { dereference, type Located } from "../read/references.ts";
import { camelCase, distinct, operationNames, partsOf, upperFirst } from "../words.ts";
import { readBody, readReplies } from "./content.ts";
import type { Operation, Operations } from "./operation.ts";
import { idsOf } from "./operation-ids.ts";
import { readParameters } from "./parameters.ts";
import { operationPlaces, PATHS, type Place, WEBHOOKS } from "./path-items.ts";
import { readSecurity } from "./security.ts";
import type { Translator } from "./translate-schema.ts";

/** Reads every operation of `paths` and every webhook, in the document's order. */
export function collectOperations(translator: Translator): Operations {
  const paths = PATHS.flatMap((name) => placesAt(name, translator));
  const webhooks = WEBHOOKS.flatMap((name) => placesAt(name, translator));
  const all = [...paths, ...webhooks];
  const ids = idsOf(all, translator.note);
  const names = operationNames([...ids.values()]);
  const taken = new Set(ids.values());
  const read = (place: Place) => {
    const id = ids.get(place.key) ?? "";
    return readOperation(place, { id, name: names.get(id) ?? id }, translator, taken) ?? [];
  };
  return { operations: paths.flatMap((place) => read(withSlash(place, translator))), webhooks: webhooks.flatMap(read) };
}

function placesAt(name: string, translator: Translator): Place[] {
  const { root, report, note } = translator;
  const map = { value: member(root, name), pointer: at("", name) };
  return operationPlaces(root, map, report, (pointer, key) =>
    note("unknown-method", pointer, `${JSON.stringify(key)} isn't a method, and is left out`),
  ).filter(
    ({ operation }) =>
      isObject(operation.value) || report(operation.pointer, "an operation must be an object").length > 0,
  );
}

function withSlash(place: Place, { note }: Translator): Place {
  if (place.path.startsWith("/")) return place;
  note(
    "path-without-slash",
    place.operation.pointer,
    `a path begins with "/", got ${JSON.stringify(place.path)}; it is taken as /${place.path}`,
  );
  return { ...place, path: `/${place.path}` };
}

function readOperation(
  { key, path, method, operation: { value, pointer }, shared }: Place,
  { id, name }: Pick<Operation, "id" | "name">,
  translator: Translator,
  /** The ids so far. A callback's id is made from them, because it has none of its own. */
  taken: Set<string> | undefined,
): Operation | undefined {
  if (!isObject(value)) return undefined;
  const located = (member: string): Located => ({ value: value[member], pointer: at(pointer, member) });
  const isPath = key.startsWith("/paths/") && taken !== undefined;
  return {
    id,
    name,
    method,
    path,
    key,
    ...readSecurity(value, translator.root),
    parameters: readParameters(isPath ? path : undefined, shared, located("parameters"), translator),
    body: readBody(located("requestBody"), translator),
    replies: readReplies(located("responses"), translator),
    callbacks:
      taken === undefined
        ? withoutCallbacks(located("callbacks"), translator)
        : readCallbacks(name, located("callbacks"), translator, taken),
    source: value,
  };
}

/** A callback's id is made of its operation's id and its own name: `createPet` with `done` becomes `createPetDone`. */
function readCallbacks(
  owner: string,
  { value, pointer }: Located,
  translator: Translator,
  taken: Set<string>,
): Operation["callbacks"] {
  const { root, report } = translator;
  const entries = Object.keys(objectMember({ value }, "value")).map((name) => {
    const callback = dereference(root, { value: member(value, name), pointer: at(pointer, name) }, report);
    const places = callback === undefined ? [] : operationPlaces(root, callback, report);
    const word = `${owner}${upperFirst(camelCase(partsOf(name)))}`;
    const read = places.flatMap((place) => {
      const id = distinct(word, "", taken);
      return readOperation(place, { id, name: id }, translator, undefined) ?? [];
    });
    return [name, read] as const;
  });
  return Object.fromEntries(entries);
}

function withoutCallbacks({ value, pointer }: Located, { note }: Translator): Operation["callbacks"] {
  if (value !== undefined) note("callback-of-callback", pointer, "the callbacks of a callback are left out");
  return {};
}
