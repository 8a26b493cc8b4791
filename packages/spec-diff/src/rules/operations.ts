import { ADDS, CHANGES, NARROWS, type Rule, WIDENS } from "./rule.ts";

const json = (schema: unknown, name = "application/json") => ({ content: { [name]: { schema } } });
const text = { type: "string" };
const query = (more: object = {}) => ({ name: "a", in: "query", schema: text, ...more });

const KEEP = "Keep it, and mark it as deprecated. Remove it in the next breaking version.";
const OPTIONAL = "Make it optional, with a default that does what was done before.";

/** The changes of one operation and of its requests: its parameters and its bodies. */
export const OPERATIONS = {
  "operation-deprecated": {
    says: () => "it is deprecated now",
    ...ADDS,
    example: { request: [{}, { deprecated: true }] },
  },
  "operation-restored": {
    says: () => "it is no longer deprecated",
    ...ADDS,
    example: { request: [{ deprecated: true }, {}] },
  },
  "operation-id-changed": {
    says: ({ from, to }) => `the operationId changed from ${from} to ${to}`,
    ...CHANGES,
    remedy: { sent: "Keep the old operationId.", read: "Keep the old operationId." },
    example: { request: [{ operationId: "getA" }, { operationId: "readA" }] },
  },
  "words-changed": {
    says: () => "only its texts for people, its tags or its extensions changed",
    sent: "none",
    read: "none",
    example: { request: [{ summary: "one" }, { summary: "two" }] },
  },
  "required-parameter-added": {
    says: ({ to }) => `${to} was added, and is required`,
    ...NARROWS,
    remedy: { sent: OPTIONAL },
    example: { request: [{}, { parameters: [query({ required: true })] }] },
  },
  "optional-parameter-added": {
    says: ({ to }) => `${to} was added`,
    ...ADDS,
    example: { request: [{}, { parameters: [query()] }] },
  },
  "parameter-removed": {
    says: ({ from }) => `${from} was removed`,
    ...CHANGES,
    remedy: { sent: KEEP, read: KEEP },
    example: { request: [{ parameters: [query()] }, {}] },
  },
  "parameter-became-required": {
    says: () => "it is required now",
    ...NARROWS,
    remedy: { sent: OPTIONAL },
    example: { request: [{ parameters: [query()] }, { parameters: [query({ required: true })] }] },
  },
  "parameter-became-optional": {
    says: () => "it is no longer required",
    ...WIDENS,
    remedy: { read: "Keep sending it." },
    example: { request: [{ parameters: [query({ required: true })] }, { parameters: [query()] }] },
  },
  "parameter-renamed": {
    says: ({ from, to }) => `the parameter of the path is called ${to} instead of ${from}`,
    ...CHANGES,
    remedy: { sent: "Keep the name: code that is generated from the document uses it." },
    example: {
      document: [
        {
          paths: {
            "/a/{id}": {
              get: {
                operationId: "a",
                parameters: [{ name: "id", in: "path", required: true, schema: text }],
                responses: {},
              },
            },
          },
        },
        {
          paths: {
            "/a/{key}": {
              get: {
                operationId: "a",
                parameters: [{ name: "key", in: "path", required: true, schema: text }],
                responses: {},
              },
            },
          },
        },
      ],
    },
  },
  "parameter-style-changed": {
    says: ({ from, to }) => `it is written as ${to} instead of ${from}`,
    ...CHANGES,
    example: {
      request: [
        { parameters: [query({ schema: { type: "array", items: text } })] },
        { parameters: [query({ schema: { type: "array", items: text }, explode: false })] },
      ],
    },
  },
  "parameter-deprecated": {
    says: () => "it is deprecated now",
    ...ADDS,
    example: { request: [{ parameters: [query()] }, { parameters: [query({ deprecated: true })] }] },
  },
  "parameter-restored": {
    says: () => "it is no longer deprecated",
    ...ADDS,
    example: { request: [{ parameters: [query({ deprecated: true })] }, { parameters: [query()] }] },
  },
  "required-body-added": {
    says: () => "a body is required now, where there was none",
    ...NARROWS,
    remedy: { sent: "Make the body optional." },
    example: { request: [{}, { requestBody: { required: true, ...json(text) } }] },
  },
  "optional-body-added": {
    says: () => "a body can be sent now",
    ...ADDS,
    example: { request: [{}, { requestBody: json(text) }] },
  },
  "body-removed": {
    says: () => "the body was removed",
    ...CHANGES,
    remedy: { sent: KEEP, read: KEEP },
    example: { request: [{ requestBody: json(text) }, {}] },
  },
  "body-became-required": {
    says: () => "the body is required now",
    ...NARROWS,
    remedy: { sent: "Keep accepting requests without a body." },
    example: { request: [{ requestBody: json(text) }, { requestBody: { required: true, ...json(text) } }] },
  },
  "body-became-optional": {
    says: () => "the body is no longer required",
    ...WIDENS,
    remedy: { read: "Keep sending the body." },
    example: { request: [{ requestBody: { required: true, ...json(text) } }, { requestBody: json(text) }] },
  },
  "media-type-removed": {
    says: ({ from }) => `${from} is no longer accepted`,
    ...CHANGES,
    remedy: { sent: KEEP, read: KEEP },
    example: {
      request: [
        { requestBody: { content: { "application/json": { schema: text }, "text/plain": { schema: text } } } },
        { requestBody: json(text) },
      ],
    },
  },
  "media-type-added": {
    says: ({ to }) => `${to} is accepted, too`,
    ...ADDS,
    example: {
      request: [
        { requestBody: json(text) },
        { requestBody: { content: { "application/json": { schema: text }, "text/plain": { schema: text } } } },
      ],
    },
  },
  "media-type-generalized": {
    says: ({ from, to }) => `${to} is accepted instead of only ${from}`,
    ...WIDENS,
    example: { request: [{ requestBody: json(text) }, { requestBody: json(text, "application/*") }] },
  },
  "media-type-kind-changed": {
    says: ({ from, to }) => `it is read as ${to} instead of ${from}`,
    ...CHANGES,
    example: {
      request: [
        { requestBody: json(text, "application/x-own") },
        { requestBody: json({ type: "object" }, "application/x-own") },
      ],
    },
  },
  "encoding-changed": {
    says: ({ from, to }) => `fields of the form are written as ${to} instead of ${from}`,
    ...CHANGES,
    example: {
      request: [
        {
          requestBody: json(
            { type: "object", properties: { a: { type: "array" } } },
            "application/x-www-form-urlencoded",
          ),
        },
        {
          requestBody: {
            content: {
              "application/x-www-form-urlencoded": {
                schema: { type: "object", properties: { a: { type: "array" } } },
                encoding: { a: { explode: false } },
              },
            },
          },
        },
      ],
    },
  },
} satisfies Record<string, Rule>;
