import fc from "fast-check";

/** The first key is chosen more often than others, so that several schemas have keywords about the same key. */
const KEYS = ["a", "a", "a", "b", "b", "c", "__proto__", "constructor", "x/y~z"];
const TYPES = ["string", "number", "integer", "boolean", "array", "object", "null"];

/** The names of the schemas in the arbitrary documents below. */
export const NAMES = ["A", "B", "C", "D", "E"];

const key = fc.constantFrom(...KEYS);
const count = fc.integer({ min: 0, max: 3 });
const bound = fc.constantFrom(-1, 0, 0.5, 1, 2);
const scalar = fc.constantFrom<unknown>(null, true, false, 0, 1, -1, 0.5, 2, "", "a", "bb", "𝒳", "x", "y");

/** Small JSON values that the arbitrary schemas can distinguish. */
export const value: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, depthIdentifier: "value" },
    { weight: 2, arbitrary: scalar },
    { weight: 2, arbitrary: fc.array(tie("value"), { maxLength: 3, depthIdentifier: "value" }) },
    { weight: 4, arbitrary: dictionary(tie("value")) },
  ),
})).value;

const reference = fc.constantFrom(...NAMES).map((name) => ({ $ref: `#/components/schemas/${name}` }));

const { schema, unevaluated } = fc.letrec<{ schema: unknown; unevaluated: unknown }>((tie) => {
  const one = tie("schema");
  const some = fc.array(one, { minLength: 1, maxLength: 3, depthIdentifier: "schema" });
  const map = dictionary(one);
  const required = fc.uniqueArray(key, { maxLength: 2 });
  const dependentSchemas = fc.dictionary(fc.constantFrom("a", "constructor"), one, {
    maxKeys: 1,
    depthIdentifier: "schema",
  });
  const object = few(3, {
    properties: map,
    patternProperties: fc.dictionary(fc.constantFrom("^a", "b|c", "^__proto__$"), one, {
      maxKeys: 2,
      depthIdentifier: "schema",
    }),
    additionalProperties: one,
    required,
    propertyNames: one,
    dependentRequired: fc.dictionary(fc.constantFrom("a", "b", "constructor"), required, { maxKeys: 1 }),
    dependentSchemas,
    unevaluatedProperties: one,
    minProperties: count,
    maxProperties: count,
  });
  const array = few(3, {
    prefixItems: some,
    items: one,
    contains: one,
    minContains: count,
    maxContains: count,
    uniqueItems: fc.boolean(),
    minItems: count,
    maxItems: count,
  });
  const plain = few(2, {
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
  });
  const branch = fc.oneof(fc.constantFrom(true, {}), one);
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  const branches = { then: branch, else: branch };
  // Alternatives that a type, a constant or a tag distinguishes, or nearly so.
  const tagged = fc
    .tuple(fc.constantFrom("x", "y", 1), fc.boolean(), fc.constantFrom("object", ["object", "null"]), map)
    .map(([tag, isRequired, type, properties]) => ({
      type,
      properties: { ...properties, a: { const: tag } },
      ...(isRequired ? { required: ["a"] } : {}),
    }));
  const typed = fc
    .constantFrom(...TYPES)
    .chain((type) => fc.record({ type: fc.constant(type), items: one, properties: map }, { requiredKeys: ["type"] }));
  const constant = fc.oneof(
    fc.record({ const: scalar }),
    fc.record({ enum: fc.array(scalar, { minLength: 1, maxLength: 3 }) }),
  );
  const alternative = fc.oneof(
    { weight: 3, arbitrary: tagged },
    { weight: 2, arbitrary: typed },
    { weight: 2, arbitrary: constant },
    { weight: 1, arbitrary: reference },
  );
  const alternatives = fc.array(alternative, { minLength: 1, maxLength: 4, depthIdentifier: "schema" });
  const choice = fc.oneof(fc.record({ anyOf: alternatives }), fc.record({ oneOf: alternatives }));
  const logic = few(3, { allOf: some, anyOf: some, oneOf: some, not: one, if: one, ...branches });
  const easy = fc.oneof(fc.constant(true), one);
  const looks = few(2, {
    properties: dictionary(easy),
    prefixItems: fc.array(easy, { minLength: 1, maxLength: 2 }),
    required,
    minItems: count,
  });
  const strict = fc.oneof(fc.constant(false), one);
  const look = fc.oneof({ weight: 2, arbitrary: looks }, one);
  const looked = fc.array(look, { minLength: 1, maxLength: 3 });
  const unevaluated = fc
    .tuple(
      fc.oneof(
        few(2, { allOf: looked, anyOf: looked, oneOf: looked, dependentSchemas }),
        fc.record({ if: look, ...branches }, { requiredKeys: ["if"] }),
      ),
      looks,
      few(2, { unevaluatedProperties: strict, unevaluatedItems: strict }),
    )
    .map(([conditional, own, rest]) => ({ ...conditional, ...own, ...rest }));
  return {
    unevaluated,
    schema: fc.oneof(
      { maxDepth: 3, depthIdentifier: "schema" },
      { weight: 3, arbitrary: plain },
      { weight: 1, arbitrary: fc.boolean() },
      { weight: 3, arbitrary: object },
      { weight: 2, arbitrary: array },
      { weight: 2, arbitrary: logic },
      { weight: 3, arbitrary: choice },
      { weight: 3, arbitrary: unevaluated },
      { weight: 2, arbitrary: reference },
    ),
  };
});

/** Five schemas by name that use every keyword and refer to each other. The first two use `unevaluated…` keywords. */
export const schemas: fc.Arbitrary<Record<string, unknown>> = fc
  .tuple(...NAMES.map((_, index) => (index < 2 ? unevaluated : schema)))
  .map((all) => Object.fromEntries(all.map((one, index) => [NAMES[index] ?? "", one])));

/** Schemas with a few of these keywords. If they had more, hardly any value would fit. */
function few(most: number, keywords: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<object> {
  return fc
    .subarray(Object.entries(keywords), { minLength: 1, maxLength: most })
    .chain((some) => fc.record(Object.fromEntries(some)));
}

function dictionary<T>(item: fc.Arbitrary<T>): fc.Arbitrary<Record<string, T>> {
  return fc
    .array(fc.tuple(key, item), { maxLength: 3, depthIdentifier: "schema" })
    .map((entries) => Object.fromEntries(entries));
}
