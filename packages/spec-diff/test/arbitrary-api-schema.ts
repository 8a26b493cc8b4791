import fc from "fast-check";

/** The names of the schemas in a set. They refer to each other. */
export const API_NAMES = ["A", "B", "C"];

const KEYS = ["a", "b", "c"];
const small = fc.integer({ min: 0, max: 3 });
const texts = fc.constantFrom("x", "y", "a", "bb", "ccc");
const scalar = fc.oneof(texts, fc.integer({ min: -1, max: 3 }), fc.constantFrom<unknown>(null, true, false, 0.5));

const text = fc.record(
  {
    type: fc.constantFrom<unknown>("string", ["string", "null"]),
    minLength: small,
    maxLength: small,
    pattern: fc.constantFrom("^a", "b", "^.$"),
  },
  { requiredKeys: ["type"] },
);
const number = fc.record(
  {
    type: fc.constantFrom<unknown>("integer", "number", ["integer", "null"], ["integer", "string"]),
    minimum: small,
    maximum: small,
    exclusiveMinimum: small,
    exclusiveMaximum: small,
    multipleOf: fc.constantFrom(1, 2, 3),
  },
  { requiredKeys: ["type"] },
);
const list = fc.oneof(
  fc.record({ enum: fc.uniqueArray(scalar, { minLength: 1, maxLength: 3, selector: (each) => JSON.stringify(each) }) }),
  fc.record({ const: scalar }),
  fc.constantFrom<unknown>({ type: "boolean" }, { type: "null" }, {}, true, false),
);
const reference = fc.constantFrom(...API_NAMES).map((name) => ({ $ref: `#/components/schemas/${name}` }));

/** Schemas such as APIs have: objects with a few properties, lists, alternatives with and without a tag, and constants. */
export const apiSchemas: fc.Arbitrary<Record<string, unknown>> = fc
  .letrec<{ schema: unknown; object: object }>((tie) => {
    const one = tie("schema");
    const properties = fc.dictionary(fc.constantFrom(...KEYS), one, { maxKeys: 3, depthIdentifier: "schema" });
    const names = fc.subarray(KEYS, { maxLength: 2 });
    const object = fc.record(
      {
        type: fc.constantFrom<unknown>("object", "object", ["object", "null"]),
        properties,
        required: names,
        additionalProperties: fc.oneof(fc.constantFrom(false, true), one),
      },
      { requiredKeys: ["type", "properties"] },
    );
    const rareObject = fc
      .tuple(
        object,
        fc.oneof(
          fc.record({ patternProperties: fc.dictionary(fc.constantFrom("^a", "[bc]"), one, { maxKeys: 2 }) }),
          fc.record({ dependentRequired: fc.dictionary(fc.constantFrom(...KEYS), names, { maxKeys: 2 }) }),
          fc.record({ dependentSchemas: fc.dictionary(fc.constantFrom(...KEYS), object, { maxKeys: 1 }) }),
          fc.record({ propertyNames: text }),
          fc.record({ minProperties: small }),
          fc.record({ maxProperties: small }),
          fc.record({ unevaluatedProperties: fc.oneof(fc.constant(false), one) }),
          fc.record({ not: one }),
          // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
          fc.record({ if: one, then: object, else: object }, { requiredKeys: ["if"] }),
        ),
      )
      .map(([a, b]) => ({ ...a, ...b }));
    const array = fc.record(
      {
        type: fc.constant("array"),
        items: one,
        minItems: small,
        maxItems: small,
        uniqueItems: fc.boolean(),
        prefixItems: fc.array(one, { minLength: 1, maxLength: 2, depthIdentifier: "schema" }),
        contains: one,
      },
      { requiredKeys: ["type"] },
    );
    const tagged = fc.tuple(fc.constantFrom("x", "y"), object).map(([tag, { ...own }]) => ({
      ...own,
      properties: { ...(own as { properties: object }).properties, a: { const: tag } },
      required: ["a"],
    }));
    const alternatives = fc.array(fc.oneof(tagged, tagged, one), {
      minLength: 1,
      maxLength: 3,
      depthIdentifier: "schema",
    });
    const choice = fc
      .tuple(fc.constantFrom("oneOf", "anyOf"), alternatives, fc.option(object, { freq: 4 }))
      .map(([kind, all, own]) => ({ ...own, [kind]: all }));
    const whole = fc.array(one, { minLength: 1, maxLength: 2, depthIdentifier: "schema" }).map((allOf) => ({ allOf }));
    return {
      object,
      schema: fc.oneof(
        { maxDepth: 2, depthIdentifier: "schema" },
        { weight: 3, arbitrary: text },
        { weight: 3, arbitrary: number },
        { weight: 3, arbitrary: list },
        { weight: 5, arbitrary: object },
        { weight: 3, arbitrary: rareObject },
        { weight: 2, arbitrary: array },
        { weight: 4, arbitrary: choice },
        { weight: 1, arbitrary: whole },
        { weight: 2, arbitrary: reference },
      ),
    };
  })
  .schema.chain((first) => fc.record({ A: fc.constant(first), B: simple(), C: simple() }));

function simple(): fc.Arbitrary<unknown> {
  const property = fc.oneof(text, number, list, reference);
  return fc.oneof(
    fc.record(
      {
        type: fc.constant("object"),
        properties: fc.dictionary(fc.constantFrom(...KEYS), property, { maxKeys: 3 }),
        required: fc.subarray(KEYS, { maxLength: 1 }),
      },
      { requiredKeys: ["type", "properties"] },
    ),
    text,
    list,
  );
}
