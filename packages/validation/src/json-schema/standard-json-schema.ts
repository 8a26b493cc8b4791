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

/** Returns a schema as JSON Schema. Throws a `RangeError` if it doesn't know the target, or if the target can't express the schema. */
export interface JsonSchemaConverter {
  readonly input: (options: JsonSchemaOptions) => Record<string, unknown>;
  readonly output: (options: JsonSchemaOptions) => Record<string, unknown>;
}

/** The wanted version of JSON Schema. Ours are `draft-2020-12` and `draft-07`. */
export interface JsonSchemaOptions {
  readonly target: "draft-2020-12" | "draft-07" | "openapi-3.0" | (string & Record<never, never>);
  readonly libraryOptions?: Record<string, unknown> | undefined;
}
