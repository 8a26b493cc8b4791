import type { Rule } from "./rule.ts";

const operation = { operationId: "getA", responses: { 200: { description: "" } } };
const paths = { "/a": { get: operation } };
const components = (type: string) => ({ components: { securitySchemes: { key: { type, name: "a", in: "header" } } } });
const text = { type: "string" };
const callback = (...names: readonly string[]) => ({
  paths: {
    "/a": {
      get: {
        ...operation,
        callbacks: Object.fromEntries(
          names.map((name) => [
            name,
            { "{$request.query.url}": { post: { responses: { 200: { description: "" } } } } },
          ]),
        ),
      },
    },
  },
});
const oauth = (scopes: object, tokenUrl = "https://a.example/token") => ({
  components: {
    securitySchemes: { login: { type: "oauth2", flows: { clientCredentials: { tokenUrl, scopes } } } },
  },
});

const BREAKS = { sent: "breaking", read: "breaking" } as const;
const ADDS = { sent: "additive", read: "additive" } as const;
const KEEP = "Mark it as deprecated, and remove it in the next breaking version.";
const keep = { remedy: { sent: KEEP, read: KEEP } };

/** The changes of a whole document: its operations, webhooks, servers, security schemes and names. */
export const DOCUMENTS = {
  "operation-removed": {
    says: () => "the operation was removed",
    ...BREAKS,
    ...keep,
    example: { document: [{ paths: { ...paths, "/b": { get: { responses: {} } } } }, { paths }] },
  },
  "operation-added": {
    says: () => "the operation was added",
    ...ADDS,
    example: { document: [{ paths }, { paths: { ...paths, "/b": { get: { responses: {} } } } }] },
  },
  "operation-moved": {
    says: ({ from, to }) => `it moved from ${from} to ${to}`,
    ...BREAKS,
    remedy: { sent: "Answer at the old address, too." },
    example: { document: [{ paths }, { paths: { "/b": { get: operation } } }] },
  },
  "webhook-removed": {
    says: () => "the webhook was removed",
    ...BREAKS,
    ...keep,
    example: { document: [{ webhooks: { done: { post: { responses: {} } } } }, {}] },
  },
  "webhook-added": {
    says: () => "the webhook was added",
    ...ADDS,
    example: { document: [{}, { webhooks: { done: { post: { responses: {} } } } }] },
  },
  "callback-removed": {
    says: () => "the callback was removed",
    ...BREAKS,
    ...keep,
    example: { document: [callback("done"), callback()] },
  },
  "callback-added": {
    says: () => "the callback was added",
    ...ADDS,
    example: { document: [callback(), callback("done")] },
  },
  "server-removed": {
    says: ({ from }) => `the server ${from} was removed`,
    ...BREAKS,
    remedy: { sent: "Keep the old address, and redirect nobody." },
    example: {
      document: [
        { servers: [{ url: "https://a.example" }, { url: "https://b.example" }] },
        { servers: [{ url: "https://a.example" }] },
      ],
    },
  },
  "server-added": {
    says: ({ to }) => `the server ${to} was added`,
    ...ADDS,
    example: {
      document: [
        { servers: [{ url: "https://a.example" }] },
        { servers: [{ url: "https://a.example" }, { url: "https://b.example" }] },
      ],
    },
  },
  "security-scheme-removed": {
    says: ({ from }) => `the security scheme ${from} was removed`,
    ...BREAKS,
    ...keep,
    example: { document: [components("apiKey"), {}] },
  },
  "security-scheme-added": {
    says: ({ to }) => `the security scheme ${to} was added`,
    ...ADDS,
    example: { document: [{}, components("apiKey")] },
  },
  "security-scheme-changed": {
    says: ({ from, to }) => `the security scheme changed from ${from} to ${to}`,
    ...BREAKS,
    remedy: { sent: "Accept the old way beside the new one, as a scheme of another name." },
    example: { document: [components("apiKey"), components("http")] },
  },
  "security-url-changed": {
    says: ({ from, to }) => `the address for signing in changed from ${from} to ${to}`,
    ...BREAKS,
    remedy: { sent: "Keep the old address working." },
    example: { document: [oauth({ read: "" }), oauth({ read: "" }, "https://b.example/token")] },
  },
  "security-scope-removed": {
    says: ({ from }) => `the scope ${from} can no longer be asked for`,
    ...BREAKS,
    ...keep,
    example: { document: [oauth({ read: "", write: "" }), oauth({ read: "" })] },
  },
  "security-scope-added": {
    says: ({ to }) => `the scope ${to} can be asked for`,
    ...ADDS,
    example: { document: [oauth({ read: "" }), oauth({ read: "", write: "" })] },
  },
  "schema-name-removed": {
    says: ({ from, isMany }) => `there ${isMany ? "are no schemas" : "is no schema"} ${from} any more`,
    ...BREAKS,
    remedy: { sent: "Keep the name: it is the name of a type in generated code." },
    example: {
      document: [{ components: { schemas: { A: text, B: text } } }, { components: { schemas: { A: text } } }],
    },
  },
  "schema-name-added": {
    says: ({ to, isMany }) => `there ${isMany ? "are new schemas" : "is a new schema"}: ${to}`,
    ...ADDS,
    example: {
      document: [{ components: { schemas: { A: text } } }, { components: { schemas: { A: text, B: text } } }],
    },
  },
} satisfies Record<string, Rule>;
