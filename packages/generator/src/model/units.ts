import { objectMember } from "../json.ts";
import { at, segmentsOf } from "../pointer.ts";
import type { Located } from "../read/references.ts";
import { createNamer } from "../words.ts";
import {
  bodySchema,
  bodyUnits,
  CONTENT_FILES,
  type ContentUnits,
  contentUnits,
  mediaTypeUnits,
} from "./content-units.ts";
import type { Operations } from "./operation.ts";
import { requestSchema } from "./request-schema.ts";
import { type Plain, type Translator, translateSchema } from "./translate-schema.ts";
import { componentName, type TypeNames, type Unit } from "./unit.ts";

/**
 * The units of the validation folder. `schemas` and `requests` are exported, by schema name and operationId. All others are parts of
 * these. `responses` are those of the JSON of each answer, by operationId and status. The units of `contents` are separate.
 */
export interface ValidationUnits {
  readonly all: readonly Unit[];
  readonly schemas: ReadonlyMap<string, Unit>;
  readonly requests: ReadonlyMap<string, Unit>;
  readonly responses: ReadonlyMap<string, ReadonlyMap<number | string, Unit>>;
  readonly contents: ContentUnits;
}

/** Translates the targets of all references until there are no new ones. Returns the schemas by pointer. */
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

/** Names the units of the validation folder: first schemas, then requests and their bodies, then the other targets of references. */
export function validationUnits(
  plains: ReadonlyMap<string, Plain>,
  all: Operations,
  types: TypeNames,
): ValidationUnits {
  const namer = createNamer(["requests", "responses", ...CONTENT_FILES, "json-schema", "index"]);
  const schemas = new Map<string, Unit>();
  for (const [pointer, schema] of plains) {
    const name = componentName(pointer);
    if (name !== undefined) schemas.set(name, { key: pointer, schema, ...namer.name(name), type: types.schema(name) });
  }
  const components = new Map([...schemas.values()].map((unit) => [unit.key, unit]));
  const requests = new Map<string, Unit>();
  const names = new Map(all.operations.map(({ id, name }) => [id, namer.name(name, "request")]));
  const bodies = bodyUnits(components, namer);
  const requestBodies = new Map<string, ReadonlyMap<string, Unit>>();
  for (const operation of all.operations) {
    const { id, name, body } = operation;
    const units = mediaTypeUnits([name], body?.content ?? [], bodies, (media) => types.content(id, media));
    if (units.size > 0) requestBodies.set(id, units);
    const schema = requestSchema(operation, bodySchema(operation, units));
    requests.set(id, { key: `request ${id}`, schema, ...(names.get(id) ?? namer.name(name)), type: types.request(id) });
  }
  const ofRequests = [...bodies.all];
  const others = [...plains]
    .filter(([pointer]) => componentName(pointer) === undefined)
    .map(([pointer, schema]): Unit => ({ key: pointer, schema, ...namer.name(...segmentsOf(pointer)) }));
  const contents = contentUnits(all, requestBodies, bodies, namer, types);
  return {
    all: [...schemas.values(), ...requests.values(), ...ofRequests, ...others],
    schemas,
    requests,
    responses: jsonOf(all, contents),
    contents,
  };
}

/** The JSON of each answer that has a single schema for it. */
function jsonOf({ operations }: Operations, { responseBodies }: ContentUnits): ValidationUnits["responses"] {
  const entries = operations.map(({ id, replies }) => {
    const units = replies.flatMap(({ status, content }) => {
      const json = content.filter(({ kind }) => kind === "json");
      const [unit, ...others] = new Set(json.map(({ name }) => responseBodies.get(id)?.get(status)?.get(name)));
      return unit === undefined || others.length > 0 ? [] : [[status, unit] as const];
    });
    return [id, new Map(units)] as const;
  });
  return new Map(entries);
}
