import { ADDS, CHANGES, NARROWS, type Rule, WIDENS } from "./rule.ts";

const json = (schema: unknown, name = "application/json") => ({ content: { [name]: { schema } } });
const text = { type: "string" };
const query = (more: object = {}) => ({ name: "a", in: "query", schema: text, ...more });
const answers = (...statuses: readonly string[]) => ({
  responses: Object.fromEntries(statuses.map((status) => [status, { description: "", ...json(text) }])),
});
const withHeader = (header?: object) => ({
  responses: { 200: { description: "", ...(header && { headers: { "X-A": { schema: text, ...header } } }) } },
});
const key = (...scopes: readonly string[]) => ({ security: [{ key: scopes }] });

const KEEP = "Keep it, and mark it as deprecated. Remove it in the next breaking version.";
const OPTIONAL = "Make it optional, with a default that does what was done before.";

/** The changes of one operation: its parameters, its bodies, its answers and its security. */
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
  "answer-media-type-removed": {
    says: ({ from }) => `answers no longer come as ${from}`,
    ...CHANGES,
    remedy: { read: KEEP, sent: KEEP },
    example: {
      answer: [
        {
          responses: {
            200: { description: "", content: { "application/json": { schema: text }, "text/plain": { schema: text } } },
          },
        },
        answers("200"),
      ],
    },
  },
  "answer-media-type-added": {
    says: ({ to }) => `answers can come as ${to}, too`,
    ...ADDS,
    example: {
      answer: [
        answers("200"),
        {
          responses: {
            200: { description: "", content: { "application/json": { schema: text }, "text/plain": { schema: text } } },
          },
        },
      ],
    },
  },
  "answer-body-removed": {
    says: () => "the answer no longer has a body",
    ...CHANGES,
    remedy: { read: KEEP },
    example: { answer: [answers("200"), { responses: { 200: { description: "" } } }] },
  },
  "answer-body-added": {
    says: () => "the answer has a body now",
    ...ADDS,
    example: { answer: [{ responses: { 200: { description: "" } } }, answers("200")] },
  },
  "success-removed": {
    says: ({ from }) => `the answer ${from} was removed`,
    ...CHANGES,
    remedy: { read: "Keep answering with this status.", sent: "Keep accepting this status." },
    example: { answer: [answers("200", "201"), answers("200")] },
  },
  "success-added": {
    says: ({ to }) => `the answer ${to} was added`,
    ...ADDS,
    example: { answer: [answers("200"), answers("200", "201")] },
  },
  "failure-removed": {
    says: ({ from }) => `the answer ${from} was removed`,
    sent: "breaking",
    read: "additive",
    remedy: { sent: "Keep accepting this status." },
    example: { answer: [answers("200", "404"), answers("200")] },
  },
  "failure-added": {
    says: ({ to }) => `the answer ${to} was added`,
    ...ADDS,
    example: { answer: [answers("200"), answers("200", "404")] },
  },
  "header-removed": {
    says: ({ from }) => `the header ${from} was removed`,
    ...CHANGES,
    remedy: { read: "Keep sending it.", sent: "Keep reading it." },
    example: { answer: [withHeader({}), withHeader()] },
  },
  "required-header-added": {
    says: ({ to }) => `the header ${to} was added, and is always there`,
    ...NARROWS,
    remedy: { sent: "Make it optional." },
    example: { answer: [withHeader(), withHeader({ required: true })] },
  },
  "optional-header-added": {
    says: ({ to }) => `the header ${to} was added`,
    ...ADDS,
    example: { answer: [withHeader(), withHeader({})] },
  },
  "header-became-required": {
    says: () => "it is always there now",
    ...NARROWS,
    remedy: { sent: "Keep it optional." },
    example: { answer: [withHeader({}), withHeader({ required: true })] },
  },
  "header-became-optional": {
    says: () => "it can be missing now",
    ...WIDENS,
    remedy: { read: "Keep sending it." },
    example: { answer: [withHeader({ required: true }), withHeader({})] },
  },
  "security-added": {
    says: ({ to }) => `calls need ${to} now`,
    ...NARROWS,
    remedy: { sent: "Keep accepting calls without it." },
    example: { request: [{ security: [] }, key()] },
  },
  "security-removed": {
    says: ({ from }) => `calls no longer need ${from}`,
    ...WIDENS,
    remedy: { read: "Keep sending it: receivers may check it." },
    example: { request: [key(), { security: [] }] },
  },
  "security-alternative-added": {
    says: ({ to }) => `${to} is enough, too`,
    ...WIDENS,
    example: { request: [key(), { security: [{ key: [] }, { other: [] }] }] },
  },
  "security-alternative-removed": {
    says: ({ from }) => `${from} is no longer enough`,
    ...NARROWS,
    remedy: { sent: "Keep accepting it." },
    example: { request: [{ security: [{ key: [] }, { other: [] }] }, key()] },
  },
  "scope-added": {
    says: ({ from, to }) => `${to} is needed where ${from} was enough`,
    ...NARROWS,
    remedy: { sent: "Give the scope to everybody who has the old ones, before it is needed." },
    example: { request: [key("read"), key("read", "write")] },
  },
  "scope-removed": {
    says: ({ from, to }) => `${to} is enough where ${from} was needed`,
    ...WIDENS,
    example: { request: [key("read", "write"), key("read")] },
  },
} satisfies Record<string, Rule>;
