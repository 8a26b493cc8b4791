import { sameJson } from "../json.ts";
import { segmentsOf } from "../pointer.ts";
import { createNamer, type Namer } from "../words.ts";
import { closeSchema, type Strictness, variantKey } from "./close-schema.ts";
import type { ByMediaType, ByStatus } from "./content-units.ts";
import { listNames } from "./list-names.ts";
import type { MediaType, Operation } from "./operation.ts";
import type { Plain } from "./translate-schema.ts";
import { componentName, referencesOf, soleReference, type TypeNames, type Unit } from "./unit.ts";

/** The units of the replies folder: the closed body of each response, and every variant of a schema that these refer to. */
export interface ReplyUnits {
  readonly all: readonly Unit[];
  /** operationId → status → the unit, the media type of a body that isn't JSON, or null if there is no body. */
  readonly replies: ReadonlyMap<string, ReadonlyMap<number | string, Unit | string | null>>;
  /** The same by media type, for answers whose media types have different schemas. */
  readonly byMediaType: ByStatus<ByMediaType>;
}

/** Names and closes the bodies of all responses. */
export function replyUnits(
  plains: ReadonlyMap<string, Plain>,
  operations: readonly Operation[],
  types: TypeNames,
): ReplyUnits {
  const namer = createNamer(["index"]);
  const units = new Map<string, Unit>();
  const inline = new Map<Plain, Unit>();
  const bodyUnit = (schema: Plain, ...words: readonly string[]): Unit => {
    const pointer = soleReference(schema);
    if (pointer !== undefined) return variantUnit("closed", pointer, plains, units, namer, types);
    const known = inline.get(schema);
    if (known !== undefined) return known;
    const key = `reply ${words.join(" ")}`;
    const unit: Unit = { key, schema: closeSchema(schema, "closed"), ...namer.name(...words), type: "unknown" };
    if (typeof schema === "object") inline.set(schema, unit);
    units.set(key, unit);
    return unit;
  };
  const replies = new Map(
    operations.map(({ id, name, replies: all }) => [
      id,
      new Map(
        all.map(({ status, schema, mediaType = null }) => {
          return [status, schema === undefined ? mediaType : bodyUnit(schema, name, String(status))] as const;
        }),
      ),
    ]),
  );
  const byMediaType = new Map(
    operations.flatMap(({ id, name, replies: all }) => {
      const mixed = all.filter(({ content }) => isMixed(content));
      const entries = mixed.map(({ status, content }) => {
        const of = content.flatMap(({ name: mediaType, schema }) =>
          schema === undefined ? [] : [[mediaType, bodyUnit(schema, name, String(status), mediaType)] as const],
        );
        return [status, new Map(of)] as const;
      });
      return entries.length === 0 ? [] : [[id, new Map(entries)] as const];
    }),
  );
  for (const unit of units.values()) {
    for (const key of referencesOf(unit.schema)) {
      const [strictness, pointer] = key.split(/ (.*)/s, 2) as [Strictness, string];
      variantUnit(strictness, pointer, plains, units, namer, types);
    }
  }
  return { all: [...units.values()], replies, byMediaType };
}

function isMixed(content: readonly MediaType[]): boolean {
  const [first, ...others] = content.flatMap(({ schema }) => (schema === undefined ? [] : [schema]));
  return others.some((other) => !sameJson(first, other));
}

function variantUnit(
  strictness: Strictness,
  pointer: string,
  plains: ReadonlyMap<string, Plain>,
  units: Map<string, Unit>,
  namer: Namer,
  types: TypeNames,
): Unit {
  const key = variantKey(strictness, pointer);
  const known = units.get(key);
  if (known !== undefined) return known;
  const component = componentName(pointer);
  const words = component === undefined ? segmentsOf(pointer) : [component];
  const name = namer.name(...words, ...(strictness === "closed" ? [] : [strictness]));
  const type = component === undefined ? "unknown" : types.schema(component);
  const plain = plains.get(pointer) ?? true;
  const unit = {
    key,
    schema: listNames(closeSchema(plain, strictness), plain, plains),
    ...name,
    ...(strictness === "closed" ? { type } : {}),
  };
  units.set(key, unit);
  return unit;
}
