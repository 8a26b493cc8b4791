import { ADDS, CHANGES, NARROWS, type Rule, WIDENS } from "./rule.ts";

const object = (properties: object, more: object = {}) => ({ type: "object", properties, ...more });
const text = { type: "string" };
const one = { a: text };
const two = { a: text, b: text };
const tagged = (tag: string) => ({ type: "object", properties: { kind: { const: tag } }, required: ["kind"] });
const discriminated = (propertyName: string, kinds: readonly string[], mapping?: object) => ({
  oneOf: kinds.map(tagged),
  discriminator: { propertyName, ...(mapping && { mapping }) },
});

const LATER = "Make it optional, with a default that does what was done before.";
const KEEP = "Keep it, and mark it as deprecated. Remove it in the next breaking version.";

/** The changes of objects, lists and alternatives. */
export const STRUCTURES = {
  "property-removed": {
    says: ({ from, isMany }) => `${from} ${isMany ? "were" : "was"} removed`,
    ...CHANGES,
    remedy: { sent: KEEP, read: KEEP },
    example: { schema: [object(two), object(one)] },
  },
  "required-property-added": {
    says: ({ to, isMany }) => (isMany ? `${to} were added, and are required` : `${to} was added, and is required`),
    ...NARROWS,
    remedy: { sent: LATER },
    example: { schema: [object(one), object(two, { required: ["b"] })] },
  },
  "optional-property-added": {
    says: ({ to, isMany }) => `${to} ${isMany ? "were" : "was"} added`,
    ...ADDS,
    example: { schema: [object(one), object(two)] },
  },
  "property-added-to-closed-object": {
    says: ({ to }) => `${to} was added, and the old document allows no members but those that it names`,
    sent: null,
    read: "breaking",
    remedy: { read: "Leave out additionalProperties: false in answers, so that fields can be added." },
    example: {
      schema: [object(one, { additionalProperties: false }), object(two, { additionalProperties: false })],
    },
  },
  "property-added-to-map": {
    says: ({ to }) => `${to} has a schema of its own now, which members of that name need not have fitted before`,
    ...CHANGES,
    example: {
      schema: [
        object(one, { additionalProperties: { type: "integer" } }),
        object(two, { additionalProperties: { type: "integer" } }),
      ],
    },
  },
  "property-became-required": {
    says: () => "it is required now",
    ...NARROWS,
    remedy: { sent: LATER },
    example: { schema: [object(one), object(one, { required: ["a"] })] },
  },
  "property-became-optional": {
    says: () => "it is no longer required",
    ...WIDENS,
    remedy: { read: "Keep sending it." },
    example: { schema: [object(one, { required: ["a"] }), object(one)] },
  },
  "became-read-only": {
    says: ({ to }) => `${to} can no longer be sent: it is readOnly now`,
    sent: "breaking",
    read: null,
    remedy: { sent: "Keep accepting it until the next breaking version." },
    example: { schema: [object(one), object({ a: { ...text, readOnly: true } })] },
  },
  "no-longer-read-only": {
    says: ({ to }) => `${to} can be sent now: it is no longer readOnly`,
    sent: "additive",
    read: null,
    example: { schema: [object({ a: { ...text, readOnly: true } }), object(one)] },
  },
  "became-write-only": {
    says: ({ to }) => `${to} is no longer sent: it is writeOnly now`,
    sent: null,
    read: "breaking",
    remedy: { read: "Keep sending it until the next breaking version." },
    example: { schema: [object(one), object({ a: { ...text, writeOnly: true } })] },
  },
  "no-longer-write-only": {
    says: ({ to }) => `${to} is sent now: it is no longer writeOnly`,
    sent: null,
    read: "additive",
    example: { schema: [object({ a: { ...text, writeOnly: true } }), object(one)] },
  },
  "object-closed": {
    says: () => "other members than the named ones are refused now",
    ...NARROWS,
    remedy: { sent: "Keep ignoring unknown members." },
    example: { schema: [object(one), object(one, { additionalProperties: false })] },
  },
  "object-opened": {
    says: () => "other members than the named ones are allowed now",
    ...WIDENS,
    example: {
      schema: [object(one, { additionalProperties: false }), object(one, { additionalProperties: true })],
    },
  },
  "patternProperties-set": {
    says: ({ to }) => `members whose names match ${to} have a schema now`,
    ...NARROWS,
    example: { schema: [{ type: "object" }, { type: "object", patternProperties: { "^x": text } }] },
  },
  "patternProperties-removed": {
    says: ({ from }) => `members whose names match ${from} are no longer described`,
    ...CHANGES,
    example: { schema: [{ type: "object", patternProperties: { "^x": text } }, { type: "object" }] },
  },
  "propertyNames-set": {
    says: () => "the names of members are limited now",
    ...NARROWS,
    example: { schema: [{ type: "object" }, { type: "object", propertyNames: { maxLength: 3 } }] },
  },
  "propertyNames-removed": {
    says: () => "the names of members are no longer limited",
    ...WIDENS,
    example: { schema: [{ type: "object", propertyNames: { maxLength: 3 } }, { type: "object" }] },
  },
  "propertyNames-changed": {
    says: () => "the names of members are limited in another way",
    ...CHANGES,
    example: {
      schema: [
        { type: "object", propertyNames: { maxLength: 3 } },
        { type: "object", propertyNames: { minLength: 2 } },
      ],
    },
  },
  "dependentRequired-added": {
    says: ({ to }) => `it needs ${to} beside it now`,
    ...NARROWS,
    example: { schema: [object(two), object(two, { dependentRequired: { a: ["b"] } })] },
  },
  "dependentRequired-removed": {
    says: ({ from }) => `it no longer needs ${from} beside it`,
    ...WIDENS,
    example: { schema: [object(two, { dependentRequired: { a: ["b"] } }), object(two)] },
  },
  "condition-set": {
    says: ({ to }) => `the condition "${to}" was added`,
    ...NARROWS,
    example: { schema: [text, { type: "string", not: { const: "a" } }] },
  },
  "condition-removed": {
    says: ({ from }) => `the condition "${from}" was removed`,
    ...WIDENS,
    example: { schema: [{ type: "array", contains: text }, { type: "array" }] },
  },
  "condition-changed": {
    says: ({ to }) => `the condition "${to}" changed`,
    ...CHANGES,
    example: {
      schema: [
        { type: "string", if: { const: "a" }, else: { minLength: 3 } },
        { type: "string", if: { const: "b" }, else: { minLength: 3 } },
      ],
    },
  },
  "alternative-removed": {
    says: ({ from }) => `the alternative ${from} was removed`,
    ...NARROWS,
    remedy: { sent: KEEP },
    example: { schema: [{ oneOf: ["x", "y", "z"].map(tagged) }, { oneOf: ["x", "y"].map(tagged) }] },
  },
  "alternative-added": {
    says: ({ to }) => `the alternative ${to} was added`,
    ...WIDENS,
    remedy: { read: "Send it only to callers that ask for it, or in a new operation." },
    example: { schema: [{ oneOf: ["x", "y"].map(tagged) }, { oneOf: ["x", "y", "z"].map(tagged) }] },
  },
  "became-oneOf": {
    says: () => "a value that fits several alternatives is refused now",
    ...NARROWS,
    example: {
      schema: [
        { anyOf: [object({ a: text }, { required: ["a"] }), object({ b: text }, { required: ["b"] })] },
        { oneOf: [object({ a: text }, { required: ["a"] }), object({ b: text }, { required: ["b"] })] },
      ],
    },
  },
  "became-anyOf": {
    says: () => "a value may fit several alternatives now",
    ...WIDENS,
    example: {
      schema: [
        { oneOf: [object({ a: text }, { required: ["a"] }), object({ b: text }, { required: ["b"] })] },
        { anyOf: [object({ a: text }, { required: ["a"] }), object({ b: text }, { required: ["b"] })] },
      ],
    },
  },
  "alternatives-overlap": {
    says: () => "a value can fit two of the alternatives now, and is then refused",
    ...CHANGES,
    remedy: {
      sent: "Tell the alternatives apart by a property with a constant, or use anyOf.",
      read: "Tell the alternatives apart by a property with a constant, or use anyOf.",
    },
    example: {
      schema: [
        { oneOf: [object({ a: text }, { required: ["a"] }), object({ b: text }, { required: ["b"] })] },
        { oneOf: [object({ a: text, b: text }), object({ b: text, a: text })] },
      ],
    },
  },
  "nothing-fits": {
    says: () => "no value is allowed any more",
    ...NARROWS,
    example: { schema: [text, false] },
  },
  "nothing-fits-removed": {
    says: () => "values are allowed now, where none were before",
    ...WIDENS,
    example: { schema: [false, text] },
  },
  "discriminator-set": {
    says: ({ to }) => `${to} tells the alternatives apart now`,
    ...ADDS,
    example: { schema: [{ oneOf: [tagged("x"), tagged("y")] }, discriminated("kind", ["x", "y"])] },
  },
  "discriminator-removed": {
    says: ({ from }) => `${from} no longer tells the alternatives apart`,
    ...CHANGES,
    example: { schema: [discriminated("kind", ["x", "y"]), { oneOf: [tagged("x"), tagged("y")] }] },
  },
  "discriminator-changed": {
    says: ({ from, to }) => `${to} instead of ${from} tells the alternatives apart`,
    ...CHANGES,
    example: { schema: [discriminated("kind", ["x", "y"]), discriminated("type", ["x", "y"])] },
  },
  "mapping-added": {
    says: ({ to }) => `the discriminator has the new value ${to}`,
    ...WIDENS,
    example: {
      schema: [
        discriminated("kind", ["x", "y"], { x: "#/components/schemas/X" }),
        discriminated("kind", ["x", "y"], { x: "#/components/schemas/X", y: "#/components/schemas/Y" }),
      ],
    },
  },
  "mapping-removed": {
    says: ({ from }) => `the discriminator no longer has the value ${from}`,
    ...NARROWS,
    example: {
      schema: [
        discriminated("kind", ["x", "y"], { x: "#/components/schemas/X", y: "#/components/schemas/Y" }),
        discriminated("kind", ["x", "y"], { x: "#/components/schemas/X" }),
      ],
    },
  },
  "mapping-changed": {
    says: ({ to }) => `the discriminator's value ${to} stands for another schema`,
    ...CHANGES,
    example: {
      schema: [
        discriminated("kind", ["x", "y"], { x: "#/components/schemas/X" }),
        discriminated("kind", ["x", "y"], { x: "#/components/schemas/Y" }),
      ],
    },
  },
  "schema-changed": {
    says: () => "the schema changed in a way that can not be decided",
    ...CHANGES,
    example: {
      schema: [
        { type: "object", anyOf: [object({ a: text }, { additionalProperties: false }), object({ c: text })] },
        { type: "object", anyOf: Array.from({ length: 65 }, (_, index) => object({ [`a${index}`]: text })) },
      ],
    },
  },
} satisfies Record<string, Rule>;
