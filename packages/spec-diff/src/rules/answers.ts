import { ADDS, CHANGES, NARROWS, type Rule, WIDENS } from "./rule.ts";

const text = { type: "string" };
const json = (schema: unknown) => ({ content: { "application/json": { schema } } });
const answers = (...statuses: readonly string[]) => ({
  responses: Object.fromEntries(statuses.map((status) => [status, { description: "", ...json(text) }])),
});
const withHeader = (header?: object) => ({
  responses: { 200: { description: "", ...(header && { headers: { "X-A": { schema: text, ...header } } }) } },
});
const key = (...scopes: readonly string[]) => ({ security: [{ key: scopes }] });

const KEEP = "Keep it, and mark it as deprecated. Remove it in the next breaking version.";

/** The changes of an operation's answers and of its security. */
export const ANSWERS = {
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
    remedy: { sent: "Before you require the scope, grant it to everybody who has the old ones." },
    example: { request: [key("read"), key("read", "write")] },
  },
  "scope-removed": {
    says: ({ from, to }) => `${to} is enough where ${from} was needed`,
    ...WIDENS,
    example: { request: [key("read", "write"), key("read")] },
  },
} satisfies Record<string, Rule>;
