import fc from "fast-check";

const KEYS = ["a", "b", "c", "__proto__", "constructor", "x/y~z"];
const TYPES = ["string", "number", "integer", "boolean", "array", "object", "null"];

/** Names of the schemas that the arbitrary documents below have. */
export const NAMES = ["A", "B", "C", "D", "E"];

const key = fc.constantFrom(...KEYS);
const count = fc.integer({ min: 0, max: 3 });
const bound = fc.constantFrom(-1, 0, 0.5, 1, 2);
const scalar = fc.constantFrom<unknown>(null, true, false, 0, 1, -1, 0.5, 2, "", "a", "bb", "𝒳");

/** Small JSON values that the arbitrary schemas can tell apart. */
export const value: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, depthIdentifier: "value" },
    { weight: 2, arbitrary: scalar },
    { weight: 2, arbitrary: fc.array(tie("value"), { maxLength: 3, depthIdentifier: "value" }) },
    { weight: 4, arbitrary: dictionary(tie("value")) },
  ),
})).value;

const { schema } = fc.letrec<{ schema: unknown }>((tie) => {
  const one = tie("schema");
  const some = fc.array(one, { minLength: 1, maxLength: 3, depthIdentifier: "schema" });
  const map = dictionary(one);
  const object = fc.record(
    {
      properties: map,
      patternProperties: fc.dictionary(fc.constantFrom("^a", "b|c", "^__proto__$"), one, {
        maxKeys: 2,
        depthIdentifier: "schema",
      }),
      additionalProperties: one,
      required: fc.uniqueArray(key, { maxLength: 2 }),
      propertyNames: one,
      dependentRequired: fc.dictionary(
        fc.constantFrom("a", "b", "constructor"),
        fc.uniqueArray(key, { maxLength: 2 }),
        { maxKeys: 1 },
      ),
      dependentSchemas: fc.dictionary(fc.constantFrom("a", "constructor"), one, {
        maxKeys: 1,
        depthIdentifier: "schema",
      }),
      unevaluatedProperties: one,
      minProperties: count,
      maxProperties: count,
    },
    { requiredKeys: [] },
  );
  const array = fc.record(
    {
      prefixItems: some,
      items: one,
      contains: one,
      minContains: count,
      maxContains: count,
      uniqueItems: fc.boolean(),
      minItems: count,
      maxItems: count,
    },
    { requiredKeys: [] },
  );
  const plain = fc.record(
    {
      type: fc.oneof(
        fc.constantFrom(...TYPES),
        fc.uniqueArray(fc.constantFrom(...TYPES), { minLength: 1, maxLength: 3 }),
      ),
      enum: fc.array(value, { minLength: 1, maxLength: 3 }),
      const: value,
      minimum: bound,
      exclusiveMaximum: bound,
      multipleOf: fc.constantFrom(0.5, 2),
      minLength: count,
      maxLength: count,
      pattern: fc.constantFrom("^a", "b$", "^.$"),
    },
    { requiredKeys: [] },
  );
  const logic = fc.record(
    {
      allOf: some,
      anyOf: some,
      oneOf: some,
      not: one,
      if: one, // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: one,
      else: one,
    },
    { requiredKeys: [] },
  );
  const unevaluated = fc.tuple(
    logic,
    fc.record({ properties: map, unevaluatedProperties: one }, { requiredKeys: ["unevaluatedProperties"] }),
  );
  const unevaluatedItems = fc.tuple(
    fc.record({ allOf: some, anyOf: some }, { requiredKeys: [] }),
    fc.record({ prefixItems: some, unevaluatedItems: one }, { requiredKeys: ["unevaluatedItems"] }),
  );
  const merged = ([a, b]: [object, object]) => ({ ...a, ...b });
  return {
    schema: fc.oneof(
      { maxDepth: 3, depthIdentifier: "schema" },
      { weight: 3, arbitrary: plain.map(few) },
      { weight: 1, arbitrary: fc.boolean() },
      { weight: 3, arbitrary: object },
      { weight: 2, arbitrary: array },
      { weight: 2, arbitrary: logic.map(few) },
      { weight: 1, arbitrary: unevaluated.map(merged) },
      { weight: 1, arbitrary: unevaluatedItems.map(merged) },
      { weight: 2, arbitrary: fc.constantFrom(...NAMES).map((name) => ({ $ref: `#/components/schemas/${name}` })) },
    ),
  };
});

/** Five schemas by name that use every keyword and refer to each other. */
export const schemas: fc.Arbitrary<Record<string, unknown>> = fc
  .tuple(...NAMES.map(() => schema))
  .map((all) => Object.fromEntries(all.map((one, index) => [NAMES[index] ?? "", one])));

function few(schema: object): object {
  return Object.fromEntries(Object.entries(schema).slice(0, 4));
}

function dictionary<T>(item: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> {
  return fc
    .array(fc.tuple(key, item), { maxLength: 3, depthIdentifier: "schema" })
    .map((entries) => Object.fromEntries(entries));
}
