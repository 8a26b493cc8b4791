import { objectMember } from "../read/json.ts";
import { at, segmentsOf } from "../read/pointer.ts";
import type { Located } from "../read/references.ts";
import { closeSchema, type Strictness, variantKey } from "./close-schema.ts";
import { listNames } from "./list-names.ts";
import { createNamer, type Namer } from "./names.ts";
import type { Operation } from "./operation.ts";
import { requestSchema } from "./request-schema.ts";
import { type Plain, type Translator, translateSchema } from "./translate-schema.ts";
import { referencesOf, type Unit } from "./unit.ts";

/** The TypeScript types that the validators of a document stand for. */
export interface TypeNames {
  readonly schema: (name: string) => string;
  readonly request: (operationId: string) => string;
}

/**
 * The units of the validation folder. `schemas` and `requests` are exported, by schema name and operationId; all others serve
 * these. `responses` are those of the schemas that are the body of an answer, by operationId and status.
 */
export interface ValidationUnits {
  readonly all: readonly Unit[];
  readonly schemas: ReadonlyMap<string, Unit>;
  readonly requests: ReadonlyMap<string, Unit>;
  readonly responses: ReadonlyMap<string, ReadonlyMap<number | string, Unit>>;
}

/** Translates all that references lead to, until nothing new is found: pointer → schema. */
export function translateAll(translator: Translator, targets: Map<string, Located>): Map<string, Plain> {
  const plains = new Map<string, Plain>();
  const schemas = objectMember(objectMember(translator.root, "components"), "schemas");
  for (const [name, schema] of Object.entries(schemas)) {
    const pointer = at("/components/schemas", name);
    plains.set(pointer, translateSchema(schema, pointer, translator));
  }
  for (const [pointer, target] of targets) {
    if (!plains.has(pointer)) plains.set(pointer, translateSchema(target.value, pointer, translator));
  }
  return plains;
}

/** Names the units of the validation folder: schemas first, then requests, then what else references lead to. */
export function validationUnits(
  plains: ReadonlyMap<string, Plain>,
  operations: readonly Operation[],
  types: TypeNames,
): ValidationUnits {
  const namer = createNamer(["requests", "responses", "json-schema", "index"]);
  const schemas = new Map<string, Unit>();
  const others: Unit[] = [];
  const components = [...plains].filter(([pointer]) => componentName(pointer) !== undefined);
  for (const [pointer, schema] of components) {
    const name = componentName(pointer) ?? "";
    schemas.set(name, { key: pointer, schema, ...namer.name(name), type: types.schema(name) });
  }
  const requests = new Map(
    operations.map((operation): [string, Unit] => {
      const name = namer.name(operation.id, "request");
      return [
        operation.id,
        {
          key: `request ${operation.id}`,
          schema: requestSchema(operation),
          ...name,
          type: types.request(operation.id),
        },
      ];
    }),
  );
  for (const [pointer, schema] of plains) {
    if (componentName(pointer) === undefined)
      others.push({ key: pointer, schema, ...namer.name(...segmentsOf(pointer)) });
  }
  const responses = new Map(operations.map(({ id, replies }) => [id, namedBodies(replies, schemas)]));
  return { all: [...schemas.values(), ...requests.values(), ...others], schemas, requests, responses };
}

function namedBodies(replies: Operation["replies"], schemas: ReadonlyMap<string, Unit>): Map<number | string, Unit> {
  const entries = replies.flatMap(({ status, schema }) => {
    const pointer = schema === undefined ? undefined : soleReference(schema);
    const unit = pointer === undefined ? undefined : schemas.get(componentName(pointer) ?? "");
    return unit === undefined ? [] : [[status, unit] as const];
  });
  return new Map(entries);
}

/** The units of the replies folder: the closed body of each response, and every variant of a schema that these lead to. */
export interface ReplyUnits {
  readonly all: readonly Unit[];
  /** operationId → status → the unit, or the media type of a body that is no JSON, or null without a body. */
  readonly replies: ReadonlyMap<string, ReadonlyMap<number | string, Unit | string | null>>;
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
  const bodyUnit = (schema: Plain, operationId: string, status: number | string): Unit => {
    const pointer = soleReference(schema);
    if (pointer !== undefined) return variantUnit("closed", pointer, plains, units, namer, types);
    const known = inline.get(schema);
    if (known !== undefined) return known;
    const key = `reply ${operationId} ${status}`;
    const unit: Unit = {
      key,
      schema: closeSchema(schema, "closed"),
      ...namer.name(operationId, String(status)),
      type: "unknown",
    };
    if (typeof schema === "object") inline.set(schema, unit);
    units.set(key, unit);
    return unit;
  };
  const replies = new Map(
    operations.map(({ id, replies: all }) => [
      id,
      new Map(
        all.map(({ status, schema, mediaType = null }) => {
          return [status, schema === undefined ? mediaType : bodyUnit(schema, id, status)] as const;
        }),
      ),
    ]),
  );
  for (const unit of units.values()) {
    for (const key of referencesOf(unit.schema)) {
      const [strictness, pointer] = key.split(/ (.*)/s, 2) as [Strictness, string];
      variantUnit(strictness, pointer, plains, units, namer, types);
    }
  }
  return { all: [...units.values()], replies };
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

function soleReference(schema: Plain): string | undefined {
  if (typeof schema === "boolean" || Object.keys(schema).length !== 1) return undefined;
  return typeof schema.$ref === "string" ? schema.$ref : undefined;
}

function componentName(pointer: string): string | undefined {
  const [components, schemas, name, ...rest] = segmentsOf(pointer);
  return components === "components" && schemas === "schemas" && rest.length === 0 ? name : undefined;
}
