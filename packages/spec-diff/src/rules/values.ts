import { CHANGES, NARROWS, type Rule, type Sides, WIDENS } from "./rule.ts";

const KEEP_ACCEPTING = "Keep accepting the old values, or make a new field or a new operation.";
const KEEP_SENDING = "Keep sending only the old values, or send the new ones only to callers that ask for them.";

const narrows = { ...NARROWS, remedy: { sent: KEEP_ACCEPTING } };
const widens = { ...WIDENS, remedy: { read: KEEP_SENDING } };
const changes = { ...CHANGES, remedy: { sent: KEEP_ACCEPTING, read: KEEP_SENDING } };

const text = { type: "string" };

/** The four rules of a bound, such as `maxLength`. `name` is the bound in words. */
function bound<Name extends string>(keyword: Name, name: string, type: string, [low, high]: readonly [number, number]) {
  const isMinimum = keyword.startsWith("min");
  const schema = (value?: number) => (value === undefined ? { type } : { type, [keyword]: value });
  const rule = (says: (sides: Sides) => string, isStricter: boolean, old?: number, now?: number): Rule => ({
    says,
    ...(isStricter ? narrows : widens),
    example: { schema: [schema(old), schema(now)] },
  });
  return {
    [`${keyword}-set`]: rule(({ to }) => `${name} was set to ${to}`, true, undefined, high),
    [`${keyword}-removed`]: rule(({ from }) => `${name} of ${from} was removed`, false, high, undefined),
    [`${keyword}-raised`]: rule(({ from, to }) => `${name} was raised from ${from} to ${to}`, isMinimum, low, high),
    [`${keyword}-lowered`]: rule(({ from, to }) => `${name} was lowered from ${from} to ${to}`, !isMinimum, high, low),
  } as Record<`${Name}-${"set" | "removed" | "raised" | "lowered"}`, Rule>;
}

/** The changes of single values: their types, their bounds, and the values themselves. */
export const VALUES = {
  "type-changed": {
    says: ({ from, to }) => `the type changed from ${from} to ${to}`,
    ...changes,
    example: { schema: [text, { type: "integer" }] },
  },
  "type-narrowed": {
    says: ({ from, to }) => `the type was narrowed from ${from} to ${to}`,
    ...narrows,
    example: { schema: [{ type: "number" }, { type: "integer" }] },
  },
  "type-widened": {
    says: ({ from, to }) => `the type was widened from ${from} to ${to}`,
    ...widens,
    example: { schema: [{ type: "integer" }, { type: ["integer", "string"] }] },
  },
  "null-removed": {
    says: () => "null is no longer allowed",
    ...narrows,
    example: { schema: [{ type: ["string", "null"] }, text] },
  },
  "null-added": {
    says: () => "it can be null now",
    ...widens,
    example: { schema: [text, { anyOf: [text, { type: "null" }] }] },
  },
  "enum-added": {
    says: ({ to }) => `the values are limited to ${to} now`,
    ...narrows,
    example: { schema: [text, { type: "string", enum: ["a", "b"] }] },
  },
  "enum-removed": {
    says: ({ from }) => `the values are no longer limited to ${from}`,
    ...widens,
    example: { schema: [{ type: "string", enum: ["a", "b"] }, text] },
  },
  "enum-value-removed": {
    says: ({ from, isMany }) => `${from} ${isMany ? "are" : "is"} no longer allowed`,
    ...narrows,
    example: { schema: [{ enum: ["a", "b"] }, { enum: ["a"] }] },
  },
  "enum-value-added": {
    says: ({ to, isMany }) => (isMany ? `${to} are new values` : `${to} is a new value`),
    ...WIDENS,
    remedy: {
      read: "Send it only to callers that ask for it. For later: x-extensible-enum: true beside an enum says that values can be added.",
    },
    example: { schema: [{ enum: ["a"] }, { enum: ["a", "b"] }] },
  },
  "const-changed": {
    says: ({ from, to }) => `the only value changed from ${from} to ${to}`,
    ...changes,
    example: { schema: [{ const: "a" }, { const: "b" }] },
  },
  "extensible-enum-value-removed": {
    says: ({ from, isMany }) => `${from} ${isMany ? "are" : "is"} no longer among the known values`,
    ...narrows,
    example: {
      schema: [
        { type: "string", "x-extensible-enum": ["a", "b"] },
        { type: "string", "x-extensible-enum": ["a"] },
      ],
    },
  },
  "extensible-enum-value-added": {
    says: ({ to, isMany }) => (isMany ? `${to} are new known values` : `${to} is a new known value`),
    sent: "additive",
    read: "additive",
    example: {
      schema: [
        { enum: ["a"], "x-extensible-enum": true },
        { enum: ["a", "b"], "x-extensible-enum": true },
      ],
    },
  },
  ...bound("minimum", "the minimum", "integer", [1, 2]),
  ...bound("maximum", "the maximum", "number", [1, 2]),
  ...bound("minLength", "the minimum length", "string", [1, 2]),
  ...bound("maxLength", "the maximum length", "string", [1, 2]),
  ...bound("minItems", "the minimum number of items", "array", [1, 2]),
  ...bound("maxItems", "the maximum number of items", "array", [1, 2]),
  ...bound("minProperties", "the minimum number of members", "object", [1, 2]),
  ...bound("maxProperties", "the maximum number of members", "object", [1, 2]),
  "multipleOf-set": {
    says: ({ to }) => `only multiples of ${to} are allowed now`,
    ...narrows,
    example: { schema: [{ type: "number" }, { type: "number", multipleOf: 5 }] },
  },
  "multipleOf-removed": {
    says: ({ from }) => `values need not be multiples of ${from} any more`,
    ...widens,
    example: { schema: [{ type: "number", multipleOf: 5 }, { type: "number" }] },
  },
  "multipleOf-changed": {
    says: ({ from, to }) => `values are multiples of ${to} instead of ${from}`,
    ...changes,
    example: {
      schema: [
        { type: "number", multipleOf: 5 },
        { type: "number", multipleOf: 3 },
      ],
    },
  },
  "pattern-set": {
    says: ({ to }) => `values have to match ${to} now`,
    ...narrows,
    example: { schema: [text, { type: "string", pattern: "^a" }] },
  },
  "pattern-removed": {
    says: ({ from }) => `values need not match ${from} any more`,
    ...widens,
    example: { schema: [{ type: "string", pattern: "^a" }, text] },
  },
  "pattern-changed": {
    says: ({ from, to }) => `the pattern changed from ${from} to ${to}`,
    ...changes,
    example: {
      schema: [
        { type: "string", pattern: "^a" },
        { type: "string", pattern: "^b" },
      ],
    },
  },
  "format-set": {
    says: ({ to }) => `values have the format ${to} now`,
    ...narrows,
    example: { schema: [text, { type: "string", format: "uuid" }] },
  },
  "format-removed": {
    says: ({ from }) => `values need not have the format ${from} any more`,
    ...widens,
    example: { schema: [{ type: "string", format: "uuid" }, text] },
  },
  "format-changed": {
    says: ({ from, to }) => `the format changed from ${from} to ${to}`,
    ...changes,
    example: {
      schema: [
        { type: "string", format: "date" },
        { type: "string", format: "date-time" },
      ],
    },
  },
  "uniqueItems-set": {
    says: () => "no two items may be equal now",
    ...narrows,
    example: { schema: [{ type: "array" }, { type: "array", uniqueItems: true }] },
  },
  "uniqueItems-removed": {
    says: () => "items may be equal now",
    ...widens,
    example: { schema: [{ type: "array", uniqueItems: true }, { type: "array" }] },
  },
  "contentEncoding-changed": {
    says: ({ from, to }) => `the encoding of the text changed from ${from} to ${to}`,
    ...changes,
    example: {
      schema: [
        { type: "string", contentEncoding: "base64" },
        { type: "string", contentEncoding: "base64url" },
      ],
    },
  },
  "contentMediaType-changed": {
    says: ({ from, to }) => `the media type of the text changed from ${from} to ${to}`,
    ...changes,
    example: {
      schema: [
        { type: "string", contentMediaType: "text/html" },
        { type: "string", contentMediaType: "application/json" },
      ],
    },
  },
  "default-set": {
    says: ({ to }) => `${to} is the default now`,
    sent: "additive",
    read: "additive",
    example: { schema: [text, { type: "string", default: "a" }] },
  },
  "default-changed": {
    says: ({ from, to }) => `the default changed from ${from} to ${to}`,
    sent: "breaking",
    read: "additive",
    remedy: { sent: "Keep the default for callers that leave the value out." },
    example: {
      schema: [
        { type: "string", default: "a" },
        { type: "string", default: "b" },
      ],
    },
  },
  "default-removed": {
    says: ({ from }) => `the default of ${from} was removed`,
    sent: "breaking",
    read: "additive",
    remedy: { sent: "Keep the default for callers that leave the value out." },
    example: { schema: [{ type: "string", default: "a" }, text] },
  },
  "schema-deprecated": {
    says: () => "it is deprecated now",
    sent: "additive",
    read: "additive",
    example: { schema: [text, { type: "string", deprecated: true }] },
  },
  "schema-restored": {
    says: () => "it is no longer deprecated",
    sent: "additive",
    read: "additive",
    example: { schema: [{ type: "string", deprecated: true }, text] },
  },
} satisfies Record<string, Rule>;
