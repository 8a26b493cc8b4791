import { type JsonObject, member } from "../json.ts";
import { at } from "../pointer.ts";
import type { Noter as Note } from "../report/notes.ts";
import { camelCase, partsOf } from "../words.ts";
import { operationPlaces, PATHS, type Place, WEBHOOKS } from "./path-items.ts";

/**
 * The id of every operation of `paths`, `webhooks` and `x-webhooks`, by its key: `/paths/~1pets/get`, or
 * `/paths/~1pets/additionalOperations/COPY`. An operation without an id gets one from its method and path, and an id that is there
 * twice is numbered.
 */
export function operationIds(root: JsonObject, note: Note = () => {}): Map<string, string> {
  const places = [...PATHS, ...WEBHOOKS].flatMap((name) =>
    operationPlaces(root, { value: member(root, name), pointer: at("", name) }, () => []),
  );
  return idsOf(places, note);
}

/** The ids of these operations, by key. Ids from the document come first, so that a generated id never equals one of them. */
export function idsOf(places: readonly Place[], note: Note): Map<string, string> {
  const given = new Set(places.map(givenId).filter((id) => id !== undefined));
  const taken = new Map<string, string>();
  const ids = new Map<string, string>();
  const take = (id: string, key: string) => {
    taken.set(id, key);
    ids.set(key, id);
  };
  for (const place of places) {
    const own = givenId(place);
    const first = own === undefined ? undefined : taken.get(own);
    if (own !== undefined && first === undefined) {
      take(own, place.key);
      continue;
    }
    const id = numbered(own ?? madeId(place), (name) => taken.has(name) || given.has(name));
    take(id, place.key);
    if (own === undefined && isCalled(place))
      note("operation-without-id", place.operation.pointer, `the operation has no operationId; it is called ${id}`);
    else if (own !== undefined)
      note(
        "duplicate-operation-id",
        at(place.operation.pointer, "operationId"),
        `${first} has the operationId ${JSON.stringify(own)}, too; this one is called ${id}`,
      );
  }
  return ids;
}

/** A webhook already has a name. */
function isCalled({ key }: Place): boolean {
  return !WEBHOOKS.some((name) => key.startsWith(`/${name}/`));
}

function givenId({ operation }: Place): string | undefined {
  const id = member(operation.value, "operationId");
  return typeof id === "string" && id.trim() !== "" ? id : undefined;
}

/** Turns `GET /pets/{petId}` into `getPetsByPetId`. */
function madeId({ method, path }: Place): string {
  const words = path
    .split(/(\{[^{}]*\})/)
    .flatMap((part) => (part.startsWith("{") ? ["by", ...partsOf(part)] : partsOf(part)));
  return camelCase([...partsOf(method.toLowerCase()), ...(words.length === 0 ? ["root"] : words)]);
}

function numbered(wanted: string, isTaken: (name: string) => boolean): string {
  let name = wanted;
  for (let count = 2; isTaken(name); count++) name = `${wanted}${count}`;
  return name;
}
