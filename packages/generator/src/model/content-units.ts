import type { Namer } from "../words.ts";
import { isDecoded } from "./media-type.ts";
import type { Header, MediaType, Operation } from "./operation.ts";
import type { Plain, PlainObject } from "./translate-schema.ts";
import { soleReference, type TypeNames, type Unit } from "./unit.ts";

/** By media type. */
export type ByMediaType = ReadonlyMap<string, Unit>;

/** By operationId and status. */
export type ByStatus<Of> = ReadonlyMap<string, ReadonlyMap<number | string, Of>>;

/**
 * The units of request and response bodies and headers that have a schema. `all` are those that no request refers to. Webhooks and
 * callbacks are listed by their names. If one has several operations, its name includes the method.
 */
export interface ContentUnits {
  readonly all: readonly Unit[];
  readonly requestBodies: ReadonlyMap<string, ByMediaType>;
  readonly responseBodies: ByStatus<ByMediaType>;
  readonly responseHeaders: ByStatus<Unit>;
  readonly webhooks: ReadonlyMap<string, Unit>;
  readonly callbacks: ReadonlyMap<string, ReadonlyMap<string, Unit>>;
}

/** The modules that list them. */
export const CONTENT_FILES = ["request-bodies", "response-bodies", "response-headers", "webhooks", "callbacks"];

/** Makes one unit for each schema of a body. If the schema is a reference to a component, it is the component's own unit. */
export interface BodyUnits {
  readonly all: Unit[];
  readonly of: (owner: readonly string[], media: MediaType, type: string) => Unit | undefined;
}

/** Starts with the units of `components.schemas`, by pointer. Bodies that operations share by reference share a unit. */
export function bodyUnits(components: ReadonlyMap<string, Unit>, namer: Namer): BodyUnits {
  const all: Unit[] = [];
  const known = new Map<PlainObject, Unit>();
  const of: BodyUnits["of"] = (owner, { name, kind, schema }, type) => {
    if (schema === undefined || typeof schema === "boolean") return undefined;
    const pointer = soleReference(schema);
    const unit = known.get(schema) ?? (pointer === undefined ? undefined : components.get(pointer));
    if (unit !== undefined) return unit;
    const words = kind === "json" ? [] : [name];
    const made = {
      key: `body ${all.length} ${owner.join(" ")} ${name}`,
      schema,
      ...namer.name(...owner, "body", ...words),
      type,
    };
    known.set(schema, made);
    all.push(made);
    return made;
  };
  return { all, of };
}

/** The schema of a request's body, which refers to the units of its media types. */
export function bodySchema({ body }: Operation, units: ByMediaType): Plain | undefined {
  if (body === undefined) return undefined;
  const decoded = body.content.filter(({ kind }) => isDecoded(kind));
  const keys = new Set(decoded.map(({ name }) => units.get(name)?.key));
  const schemas = [...keys].map((key): Plain => (key === undefined ? true : { $ref: key }));
  return schemas.length > 1 ? { anyOf: schemas } : schemas[0];
}

/** The units of headers and of all bodies except those of requests. */
export function contentUnits(
  { operations, webhooks }: { operations: readonly Operation[]; webhooks: readonly Operation[] },
  requestBodies: ContentUnits["requestBodies"],
  units: BodyUnits,
  namer: Namer,
  types: TypeNames,
): ContentUnits {
  const first = units.all.length;
  const responseBodies = new Map(
    operations.map((operation) => [operation.id, responseBodiesOf(operation, units, types)]),
  );
  const headers: Unit[] = [];
  const responseHeaders = new Map(
    operations.map(({ id, name, replies }) => {
      const entries = replies.flatMap(({ status, headers: all }) => {
        if (all.length === 0) return [];
        const key = `headers ${id} ${status}`;
        const unit = {
          key,
          schema: headersSchema(all),
          ...namer.name(name, String(status), "headers"),
          type: types.headers(id, status),
        };
        headers.push(unit);
        return [[status, unit] as const];
      });
      return [id, new Map(entries)];
    }),
  );
  const webhookUnits = namedBodies(webhooks, (each) => each.path, units, types.content);
  const callbacks = operations.map(({ id, callbacks: all }) => {
    const named = Object.entries(all).map(([name, each]) => {
      return namedBodies(each, () => name, units, types.content);
    });
    return [id, new Map(named.flatMap((entries) => [...entries]))] as const;
  });
  return {
    requestBodies,
    responseBodies,
    responseHeaders,
    webhooks: webhookUnits,
    callbacks: new Map(callbacks.filter(([, all]) => all.size > 0)),
    all: [...units.all.slice(first), ...headers],
  };
}

function responseBodiesOf({ id, name, replies }: Operation, units: BodyUnits, types: TypeNames) {
  const entries = replies.map(({ status, content }) => {
    const byMediaType = mediaTypeUnits([name, String(status)], content, units, (media) =>
      types.content(id, media, status),
    );
    return [status, byMediaType] as const;
  });
  return new Map(entries.filter(([, byMediaType]) => byMediaType.size > 0));
}

/** The units of the media types that have a schema. */
export function mediaTypeUnits(
  owner: readonly string[],
  content: readonly MediaType[],
  units: BodyUnits,
  typeOf: (media: MediaType) => string,
): ByMediaType {
  return new Map(
    content.flatMap((media) => {
      const unit = units.of(owner, media, typeOf(media));
      return unit === undefined ? [] : [[media.name, unit] as const];
    }),
  );
}

/** The body of each webhook or callback that has a body, in any of its media types. */
function namedBodies(
  all: readonly Operation[],
  nameOf: (operation: Operation) => string,
  units: BodyUnits,
  typeOf: (operationId: string, media: MediaType) => string,
): Map<string, Unit> {
  const names = all.map(nameOf);
  const entries = all.flatMap((operation) => {
    const { id, name, method, path, body } = operation;
    const found = mediaTypeUnits([name], body?.content ?? [], units, (media) => typeOf(id, media));
    const unit = oneOf([...new Set(found.values())], name, units);
    const word = nameOf(operation);
    const isSole = names.indexOf(word) === names.lastIndexOf(word);
    const distinct = word === path ? `${method} ${word}` : `${method} ${word} ${path}`;
    return unit === undefined ? [] : [[isSole ? word : distinct, unit] as const];
  });
  return new Map(entries);
}

/** The unit, or one that accepts what any of several units accepts. */
function oneOf(found: readonly Unit[], owner: string, units: BodyUnits): Unit | undefined {
  if (found.length < 2) return found[0];
  const types = found.map(({ type = "unknown" }) => type);
  const schema = { anyOf: found.map(({ key }) => ({ $ref: key })) };
  return units.of([owner], { name: "any", kind: "text", schema }, types.join(" | "));
}

function headersSchema(headers: readonly Header[]): PlainObject {
  const required = headers.filter((header) => header.required).map(({ name }) => name.toLowerCase());
  return {
    type: "object",
    ...(required.length === 0 ? {} : { required }),
    properties: Object.fromEntries(headers.map(({ name, schema }) => [name.toLowerCase(), schema])),
  };
}
