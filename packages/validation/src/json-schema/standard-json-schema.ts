/** The Standard JSON Schema interface, version 1 (https://standardschema.dev/json-schema), copied, as its specification suggests. */
export interface StandardJsonSchema<Input = unknown, Output = Input> {
  readonly "~standard": StandardJsonSchemaProps<Input, Output>;
}

/** The properties of `~standard`. */
export interface StandardJsonSchemaProps<Input = unknown, Output = Input> {
  readonly version: 1;
  readonly vendor: string;
  readonly jsonSchema: JsonSchemaConverter;
  readonly types?: { readonly input: Input; readonly output: Output } | undefined;
}

/** Gives a schema as JSON Schema; throws a `RangeError` for a target that it does not know or that can not say it. */
export interface JsonSchemaConverter {
  readonly input: (options: JsonSchemaOptions) => Record<string, unknown>;
  readonly output: (options: JsonSchemaOptions) => Record<string, unknown>;
}

/** Which JSON Schema is asked for; ours are `draft-2020-12` and `draft-07`. */
export interface JsonSchemaOptions {
  readonly target: "draft-2020-12" | "draft-07" | "openapi-3.0" | (string & Record<never, never>);
  readonly libraryOptions?: Record<string, unknown> | undefined;
}
