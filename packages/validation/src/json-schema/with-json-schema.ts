import type { Validator } from "../validator.ts";
import { toDraft07 } from "./draft-07.ts";
import type { JsonSchemaOptions, StandardJsonSchema } from "./standard-json-schema.ts";

/** A validator that also has a JSON Schema, for a model's tools, a form or a document. */
export type JsonSchemaValidator<T> = Validator<T> & StandardJsonSchema<T>;

/** A schema in JSON Schema 2020-12, with its name in references to `#/$defs/`. `uses` are the definitions that it refers to. */
export interface Definition {
  readonly name: string;
  readonly schema: boolean | Readonly<Record<string, unknown>>;
  readonly uses: () => readonly Definition[];
}

/** Adds Standard JSON Schema to a validator. Input and output have the same schema, because validation does not change values. */
export function withJsonSchema<T>(validator: Validator<T>, definition: Definition): JsonSchemaValidator<T> {
  const convert = ({ target }: JsonSchemaOptions) => converted(definition, target);
  return {
    ...validator,
    "~standard": { ...validator["~standard"], jsonSchema: { input: convert, output: convert } },
  };
}

function converted(definition: Definition, target: string): Record<string, unknown> {
  if (target === "draft-2020-12") return documentOf(definition);
  if (target === "draft-07") return toDraft07(documentOf(definition));
  throw new RangeError(`no JSON Schema for the target ${JSON.stringify(target)}; there are draft-2020-12 and draft-07`);
}

/** A complete document that shares no objects with other documents. */
function documentOf({ schema, uses }: Definition): Record<string, unknown> {
  const used = new Map<string, Definition>();
  const open = [...uses()];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (used.has(next.name)) continue;
    used.set(next.name, next);
    open.push(...next.uses());
  }
  const definitions = [...used.values()].map((each) => [each.name, each.schema] as const);
  const document = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    ...(typeof schema === "boolean" ? { allOf: [schema] } : schema),
    ...(used.size === 0 ? {} : { $defs: Object.fromEntries(definitions.sort(([a], [b]) => (a < b ? -1 : 1))) }),
  };
  return JSON.parse(JSON.stringify(document));
}
