// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
/** `GET /v1/share-links` */
export const listShareLinks = {
  id: "listShareLinks",
  method: "GET",
  path: "/v1/share-links",
  permissions: ["share-links:read"],
  securitySchemes: ["apiKey"],
  security: [[{ scheme: "apiKey", scopes: ["share-links:read"] }]],
  parameters: {
    path: [],
    query: [
      { name: "page", type: "integer", required: false, default: 1 },
      { name: "perPage", type: "integer", required: false, default: 20 },
      { name: "search", type: "string", required: false },
      { name: "personaId", type: "string", required: false },
    ],
    header: [],
  },
  body: null,
  bodyDefaults: {},
  statuses: [200, 400, 401, 403, 405, 429, 500, 503],
} as const;

/** `POST /v1/share-links` */
export const createShareLink = {
  id: "createShareLink",
  method: "POST",
  path: "/v1/share-links",
  permissions: ["share-links:write"],
  securitySchemes: ["apiKey"],
  security: [[{ scheme: "apiKey", scopes: ["share-links:write"] }]],
  parameters: {
    path: [],
    query: [],
    header: [
      { name: "Idempotency-Key", type: "string", required: false },
    ],
  },
  body: ["application/json"],
  bodyDefaults: { expiresInHours: 168, usageLimit: 10 },
  statuses: [201, 400, 401, 403, 404, 405, 409, 413, 415, 422, 429, 500, 503],
} as const;

/** `GET /v1/share-links/{id}` */
export const getShareLink = {
  id: "getShareLink",
  method: "GET",
  path: "/v1/share-links/{id}",
  permissions: ["share-links:read"],
  securitySchemes: ["apiKey"],
  security: [[{ scheme: "apiKey", scopes: ["share-links:read"] }]],
  parameters: {
    path: [
      { name: "id", type: "string", required: true },
    ],
    query: [],
    header: [],
  },
  body: null,
  bodyDefaults: {},
  statuses: [200, 400, 401, 403, 404, 405, 429, 500, 503],
} as const;

/** `PUT /v1/share-links/{id}` */
export const updateShareLink = {
  id: "updateShareLink",
  method: "PUT",
  path: "/v1/share-links/{id}",
  permissions: ["share-links:write"],
  securitySchemes: ["apiKey"],
  security: [[{ scheme: "apiKey", scopes: ["share-links:write"] }]],
  parameters: {
    path: [
      { name: "id", type: "string", required: true },
    ],
    query: [],
    header: [],
  },
  body: ["application/json"],
  bodyDefaults: {},
  statuses: [200, 400, 401, 403, 404, 405, 413, 415, 429, 500, 503],
} as const;

/** `DELETE /v1/share-links/{id}` */
export const deleteShareLink = {
  id: "deleteShareLink",
  method: "DELETE",
  path: "/v1/share-links/{id}",
  permissions: ["share-links:write"],
  securitySchemes: ["apiKey"],
  security: [[{ scheme: "apiKey", scopes: ["share-links:write"] }]],
  parameters: {
    path: [
      { name: "id", type: "string", required: true },
    ],
    query: [],
    header: [],
  },
  body: null,
  bodyDefaults: {},
  statuses: [200, 400, 401, 403, 404, 405, 429, 500, 503],
} as const;

/** `GET /manage/v1/share-links` */
export const listManagedShareLinks = {
  id: "listManagedShareLinks",
  method: "GET",
  path: "/manage/v1/share-links",
  permissions: ["share-links:read"],
  securitySchemes: ["apiKey"],
  security: [[{ scheme: "apiKey", scopes: ["share-links:read"] }]],
  parameters: {
    path: [],
    query: [
      { name: "cursor", type: "string", required: false },
      { name: "limit", type: "integer", required: false, default: 20 },
      { name: "status", type: "string", required: false },
      { name: "type", type: "string", required: false },
      { name: "search", type: "string", required: false },
      { name: "personaId", type: "string", required: false },
    ],
    header: [],
  },
  body: null,
  bodyDefaults: {},
  statuses: [200, 400, 401, 403, 405, 429, 500, 503],
} as const;

/** `POST /manage/v1/share-links` */
export const createManagedShareLink = {
  id: "createManagedShareLink",
  method: "POST",
  path: "/manage/v1/share-links",
  permissions: ["share-links:write"],
  securitySchemes: ["apiKey"],
  security: [[{ scheme: "apiKey", scopes: ["share-links:write"] }]],
  parameters: {
    path: [],
    query: [],
    header: [
      { name: "Idempotency-Key", type: "string", required: false },
    ],
  },
  body: ["application/json"],
  bodyDefaults: { type: "LINK", usageLimit: 10, allowAllOrigins: false, removeWatermark: false, enabled: true, isPrimary: false },
  statuses: [201, 400, 401, 403, 404, 405, 409, 413, 415, 422, 429, 500, 503],
} as const;

/** `GET /manage/v1/share-links/{id}` */
export const getManagedShareLink = {
  id: "getManagedShareLink",
  method: "GET",
  path: "/manage/v1/share-links/{id}",
  permissions: ["share-links:read"],
  securitySchemes: ["apiKey"],
  security: [[{ scheme: "apiKey", scopes: ["share-links:read"] }]],
  parameters: {
    path: [
      { name: "id", type: "string", required: true },
    ],
    query: [],
    header: [],
  },
  body: null,
  bodyDefaults: {},
  statuses: [200, 400, 401, 403, 404, 405, 429, 500, 503],
} as const;

/** `PATCH /manage/v1/share-links/{id}` */
export const updateManagedShareLink = {
  id: "updateManagedShareLink",
  method: "PATCH",
  path: "/manage/v1/share-links/{id}",
  permissions: ["share-links:write"],
  securitySchemes: ["apiKey"],
  security: [[{ scheme: "apiKey", scopes: ["share-links:write"] }]],
  parameters: {
    path: [
      { name: "id", type: "string", required: true },
    ],
    query: [],
    header: [],
  },
  body: ["application/merge-patch+json", "application/json"],
  bodyDefaults: {},
  statuses: [200, 400, 401, 403, 404, 405, 413, 415, 429, 500, 503],
} as const;

/** `POST /manage/v1/share-links/{id}/rotate` */
export const rotateShareLink = {
  id: "rotateShareLink",
  method: "POST",
  path: "/manage/v1/share-links/{id}/rotate",
  permissions: ["share-links:write"],
  securitySchemes: ["apiKey"],
  security: [[{ scheme: "apiKey", scopes: ["share-links:write"] }]],
  parameters: {
    path: [
      { name: "id", type: "string", required: true },
    ],
    query: [],
    header: [],
  },
  body: null,
  bodyDefaults: {},
  statuses: [200, 400, 401, 403, 404, 405, 429, 500, 503],
} as const;

/** `GET /manage/v1/share-links/{id}/uses` */
export const listShareLinkUses = {
  id: "listShareLinkUses",
  method: "GET",
  path: "/manage/v1/share-links/{id}/uses",
  permissions: ["share-links:read"],
  securitySchemes: ["apiKey"],
  security: [[{ scheme: "apiKey", scopes: ["share-links:read"] }]],
  parameters: {
    path: [
      { name: "id", type: "string", required: true },
    ],
    query: [
      { name: "cursor", type: "string", required: false },
      { name: "limit", type: "integer", required: false, default: 20 },
    ],
    header: [],
  },
  body: null,
  bodyDefaults: {},
  statuses: [200, 400, 401, 403, 404, 405, 429, 500, 503],
} as const;

/** `GET /manage/v1/personas` */
export const listPersonas = {
  id: "listPersonas",
  method: "GET",
  path: "/manage/v1/personas",
  permissions: ["personas:read"],
  securitySchemes: ["apiKey"],
  security: [[{ scheme: "apiKey", scopes: ["personas:read"] }]],
  parameters: {
    path: [],
    query: [
      { name: "cursor", type: "string", required: false },
      { name: "limit", type: "integer", required: false, default: 20 },
    ],
    header: [],
  },
  body: null,
  bodyDefaults: {},
  statuses: [200, 400, 401, 403, 405, 429, 500, 503],
} as const;

/** `POST /manage/v1/personas` */
export const createPersona = {
  id: "createPersona",
  method: "POST",
  path: "/manage/v1/personas",
  permissions: ["personas:write"],
  securitySchemes: ["apiKey"],
  security: [[{ scheme: "apiKey", scopes: ["personas:write"] }]],
  parameters: {
    path: [],
    query: [],
    header: [
      { name: "Idempotency-Key", type: "string", required: false },
    ],
  },
  body: ["application/json"],
  bodyDefaults: {},
  statuses: [201, 400, 401, 403, 405, 409, 413, 415, 422, 429, 500, 503],
} as const;

/** `GET /manage/v1/personas/{id}` */
export const getPersona = {
  id: "getPersona",
  method: "GET",
  path: "/manage/v1/personas/{id}",
  permissions: ["personas:read"],
  securitySchemes: ["apiKey"],
  security: [[{ scheme: "apiKey", scopes: ["personas:read"] }]],
  parameters: {
    path: [
      { name: "id", type: "string", required: true },
    ],
    query: [],
    header: [],
  },
  body: null,
  bodyDefaults: {},
  statuses: [200, 400, 401, 403, 404, 405, 429, 500, 503],
} as const;

/** `PUT /manage/v1/personas/{id}` */
export const updatePersona = {
  id: "updatePersona",
  method: "PUT",
  path: "/manage/v1/personas/{id}",
  permissions: ["personas:write"],
  securitySchemes: ["apiKey"],
  security: [[{ scheme: "apiKey", scopes: ["personas:write"] }]],
  parameters: {
    path: [
      { name: "id", type: "string", required: true },
    ],
    query: [],
    header: [],
  },
  body: ["application/json"],
  bodyDefaults: {},
  statuses: [200, 400, 401, 403, 404, 405, 413, 415, 429, 500, 503],
} as const;

/** `DELETE /manage/v1/personas/{id}` */
export const deletePersona = {
  id: "deletePersona",
  method: "DELETE",
  path: "/manage/v1/personas/{id}",
  permissions: ["personas:write"],
  securitySchemes: ["apiKey"],
  security: [[{ scheme: "apiKey", scopes: ["personas:write"] }]],
  parameters: {
    path: [
      { name: "id", type: "string", required: true },
    ],
    query: [],
    header: [],
  },
  body: null,
  bodyDefaults: {},
  statuses: [204, 400, 401, 403, 404, 405, 409, 429, 500, 503],
} as const;

/** `GET /manage/v1/api-keys` */
export const listApiKeys = {
  id: "listApiKeys",
  method: "GET",
  path: "/manage/v1/api-keys",
  permissions: ["api-keys:manage"],
  securitySchemes: ["apiKey"],
  security: [[{ scheme: "apiKey", scopes: ["api-keys:manage"] }]],
  parameters: {
    path: [],
    query: [
      { name: "cursor", type: "string", required: false },
      { name: "limit", type: "integer", required: false, default: 20 },
    ],
    header: [],
  },
  body: null,
  bodyDefaults: {},
  statuses: [200, 400, 401, 403, 405, 429, 500, 503],
} as const;

/** `POST /manage/v1/api-keys` */
export const createApiKey = {
  id: "createApiKey",
  method: "POST",
  path: "/manage/v1/api-keys",
  permissions: ["api-keys:manage"],
  securitySchemes: ["apiKey"],
  security: [[{ scheme: "apiKey", scopes: ["api-keys:manage"] }]],
  parameters: {
    path: [],
    query: [],
    header: [],
  },
  body: ["application/json"],
  bodyDefaults: {},
  statuses: [201, 400, 401, 403, 405, 409, 413, 415, 429, 500, 503],
} as const;

/** `DELETE /manage/v1/api-keys/{id}` */
export const deleteApiKey = {
  id: "deleteApiKey",
  method: "DELETE",
  path: "/manage/v1/api-keys/{id}",
  permissions: ["api-keys:manage"],
  securitySchemes: ["apiKey"],
  security: [[{ scheme: "apiKey", scopes: ["api-keys:manage"] }]],
  parameters: {
    path: [
      { name: "id", type: "string", required: true },
    ],
    query: [
      { name: "descendants", type: "boolean", required: false, default: false },
    ],
    header: [],
  },
  body: null,
  bodyDefaults: {},
  statuses: [204, 400, 401, 403, 404, 405, 429, 500, 503],
} as const;

/** `GET /manage/v1/audit-events` */
export const listAuditEvents = {
  id: "listAuditEvents",
  method: "GET",
  path: "/manage/v1/audit-events",
  permissions: ["audit:read"],
  securitySchemes: ["apiKey"],
  security: [[{ scheme: "apiKey", scopes: ["audit:read"] }]],
  parameters: {
    path: [],
    query: [
      { name: "cursor", type: "string", required: false },
      { name: "limit", type: "integer", required: false, default: 20 },
      { name: "action", type: "string", required: false },
      { name: "subjectId", type: "string", required: false },
      { name: "apiKeyId", type: "string", required: false },
      { name: "since", type: "string", required: false },
      { name: "until", type: "string", required: false },
    ],
    header: [],
  },
  body: null,
  bodyDefaults: {},
  statuses: [200, 400, 401, 403, 405, 429, 500, 503],
} as const;

/** `GET /manage/v1/webhooks` */
export const listWebhooks = {
  id: "listWebhooks",
  method: "GET",
  path: "/manage/v1/webhooks",
  permissions: ["webhooks:manage"],
  securitySchemes: ["apiKey"],
  security: [[{ scheme: "apiKey", scopes: ["webhooks:manage"] }]],
  parameters: {
    path: [],
    query: [
      { name: "cursor", type: "string", required: false },
      { name: "limit", type: "integer", required: false, default: 20 },
    ],
    header: [],
  },
  body: null,
  bodyDefaults: {},
  statuses: [200, 400, 401, 403, 405, 429, 500, 503],
} as const;

/** `POST /manage/v1/webhooks` */
export const createWebhook = {
  id: "createWebhook",
  method: "POST",
  path: "/manage/v1/webhooks",
  permissions: ["webhooks:manage", "share-links:read"],
  securitySchemes: ["apiKey"],
  security: [[{ scheme: "apiKey", scopes: ["webhooks:manage", "share-links:read"] }]],
  parameters: {
    path: [],
    query: [],
    header: [],
  },
  body: ["application/json"],
  bodyDefaults: { enabled: true },
  statuses: [201, 400, 401, 403, 405, 409, 413, 415, 429, 500, 503],
} as const;

/** `GET /manage/v1/webhooks/{id}` */
export const getWebhook = {
  id: "getWebhook",
  method: "GET",
  path: "/manage/v1/webhooks/{id}",
  permissions: ["webhooks:manage"],
  securitySchemes: ["apiKey"],
  security: [[{ scheme: "apiKey", scopes: ["webhooks:manage"] }]],
  parameters: {
    path: [
      { name: "id", type: "string", required: true },
    ],
    query: [],
    header: [],
  },
  body: null,
  bodyDefaults: {},
  statuses: [200, 400, 401, 403, 404, 405, 429, 500, 503],
} as const;

/** `PUT /manage/v1/webhooks/{id}` */
export const updateWebhook = {
  id: "updateWebhook",
  method: "PUT",
  path: "/manage/v1/webhooks/{id}",
  permissions: ["webhooks:manage", "share-links:read"],
  securitySchemes: ["apiKey"],
  security: [[{ scheme: "apiKey", scopes: ["webhooks:manage", "share-links:read"] }]],
  parameters: {
    path: [
      { name: "id", type: "string", required: true },
    ],
    query: [],
    header: [],
  },
  body: ["application/json"],
  bodyDefaults: { enabled: true },
  statuses: [200, 400, 401, 403, 404, 405, 413, 415, 429, 500, 503],
} as const;

/** `DELETE /manage/v1/webhooks/{id}` */
export const deleteWebhook = {
  id: "deleteWebhook",
  method: "DELETE",
  path: "/manage/v1/webhooks/{id}",
  permissions: ["webhooks:manage"],
  securitySchemes: ["apiKey"],
  security: [[{ scheme: "apiKey", scopes: ["webhooks:manage"] }]],
  parameters: {
    path: [
      { name: "id", type: "string", required: true },
    ],
    query: [],
    header: [],
  },
  body: null,
  bodyDefaults: {},
  statuses: [204, 400, 401, 403, 404, 405, 429, 500, 503],
} as const;

/** `POST /manage/v1/webhooks/{id}/rotate-secret` */
export const rotateWebhookSecret = {
  id: "rotateWebhookSecret",
  method: "POST",
  path: "/manage/v1/webhooks/{id}/rotate-secret",
  permissions: ["webhooks:manage"],
  securitySchemes: ["apiKey"],
  security: [[{ scheme: "apiKey", scopes: ["webhooks:manage"] }]],
  parameters: {
    path: [
      { name: "id", type: "string", required: true },
    ],
    query: [],
    header: [],
  },
  body: ["application/json"],
  bodyDefaults: { overlapHours: 24 },
  statuses: [200, 400, 401, 403, 404, 405, 413, 415, 429, 500, 503],
} as const;

/** `GET /manage/v1/webhooks/{id}/deliveries` */
export const listWebhookDeliveries = {
  id: "listWebhookDeliveries",
  method: "GET",
  path: "/manage/v1/webhooks/{id}/deliveries",
  permissions: ["webhooks:manage"],
  securitySchemes: ["apiKey"],
  security: [[{ scheme: "apiKey", scopes: ["webhooks:manage"] }]],
  parameters: {
    path: [
      { name: "id", type: "string", required: true },
    ],
    query: [
      { name: "cursor", type: "string", required: false },
      { name: "limit", type: "integer", required: false, default: 20 },
      { name: "status", type: "string", required: false },
    ],
    header: [],
  },
  body: null,
  bodyDefaults: {},
  statuses: [200, 400, 401, 403, 404, 405, 429, 500, 503],
} as const;

/** `POST /manage/v1/webhooks/{id}/replay` */
export const replayWebhook = {
  id: "replayWebhook",
  method: "POST",
  path: "/manage/v1/webhooks/{id}/replay",
  permissions: ["webhooks:manage"],
  securitySchemes: ["apiKey"],
  security: [[{ scheme: "apiKey", scopes: ["webhooks:manage"] }]],
  parameters: {
    path: [
      { name: "id", type: "string", required: true },
    ],
    query: [],
    header: [],
  },
  body: ["application/json"],
  bodyDefaults: {},
  statuses: [200, 400, 401, 403, 404, 405, 413, 415, 429, 500, 503],
} as const;

/** `POST /public/v1/redemptions` */
export const createRedemption = {
  id: "createRedemption",
  method: "POST",
  path: "/public/v1/redemptions",
  permissions: null,
  securitySchemes: [],
  security: [],
  parameters: {
    path: [],
    query: [],
    header: [
      { name: "Idempotency-Key", type: "string", required: false },
      { name: "Sec-Purpose", type: "string", required: false },
      { name: "Purpose", type: "string", required: false },
      { name: "X-Moz", type: "string", required: false },
    ],
  },
  body: ["application/json"],
  bodyDefaults: {},
  statuses: [201, 400, 403, 404, 405, 410, 413, 415, 429, 500, 502, 503],
} as const;

/** `GET /console` */
export const getConsole = {
  id: "getConsole",
  method: "GET",
  path: "/console",
  permissions: null,
  securitySchemes: [],
  security: [],
  parameters: {
    path: [],
    query: [],
    header: [
      { name: "If-None-Match", type: "string", required: false },
      { name: "Accept-Encoding", type: "string", required: false },
    ],
  },
  body: null,
  bodyDefaults: {},
  statuses: [200, 304, 400, 404, 405, 503],
  responseContent: {
    200: { "text/html": { kind: "text" } },
    503: { "text/html": { kind: "text" } },
  },
} as const;

/** `GET /console/assets/{file}` */
export const getConsoleFile = {
  id: "getConsoleFile",
  method: "GET",
  path: "/console/assets/{file}",
  permissions: null,
  securitySchemes: [],
  security: [],
  parameters: {
    path: [
      { name: "file", type: "string", required: true },
    ],
    query: [],
    header: [
      { name: "If-None-Match", type: "string", required: false },
      { name: "Accept-Encoding", type: "string", required: false },
    ],
  },
  body: null,
  bodyDefaults: {},
  statuses: [200, 304, 400, 404, 405],
  responseContent: {
    200: { "text/javascript": { kind: "text" }, "text/css": { kind: "text" }, "image/svg+xml": { kind: "text" }, "font/woff2": { kind: "binary" } },
  },
} as const;

/** `GET /console/{section}` */
export const getConsoleSection = {
  id: "getConsoleSection",
  method: "GET",
  path: "/console/{section}",
  permissions: null,
  securitySchemes: [],
  security: [],
  parameters: {
    path: [
      { name: "section", type: "string", required: true },
    ],
    query: [],
    header: [
      { name: "If-None-Match", type: "string", required: false },
      { name: "Accept-Encoding", type: "string", required: false },
    ],
  },
  body: null,
  bodyDefaults: {},
  statuses: [200, 304, 400, 404, 405, 503],
  responseContent: {
    200: { "text/html": { kind: "text" } },
    503: { "text/html": { kind: "text" } },
  },
} as const;

/** `GET /console/{section}/{item}` */
export const getConsoleItem = {
  id: "getConsoleItem",
  method: "GET",
  path: "/console/{section}/{item}",
  permissions: null,
  securitySchemes: [],
  security: [],
  parameters: {
    path: [
      { name: "section", type: "string", required: true },
      { name: "item", type: "string", required: true },
    ],
    query: [],
    header: [
      { name: "If-None-Match", type: "string", required: false },
      { name: "Accept-Encoding", type: "string", required: false },
    ],
  },
  body: null,
  bodyDefaults: {},
  statuses: [200, 304, 400, 404, 405, 503],
  responseContent: {
    200: { "text/html": { kind: "text" } },
    503: { "text/html": { kind: "text" } },
  },
} as const;

/** `GET /console/v1/session` */
export const getConsoleSession = {
  id: "getConsoleSession",
  method: "GET",
  path: "/console/v1/session",
  permissions: [],
  securitySchemes: ["consoleSession"],
  security: [[{ scheme: "consoleSession", scopes: [] }]],
  parameters: {
    path: [],
    query: [],
    header: [],
  },
  body: null,
  bodyDefaults: {},
  statuses: [200, 400, 401, 403, 404, 405, 429, 500, 503],
} as const;

/** `GET /console/v1/sessions` */
export const listConsoleSessions = {
  id: "listConsoleSessions",
  method: "GET",
  path: "/console/v1/sessions",
  permissions: [],
  securitySchemes: ["consoleSession"],
  security: [[{ scheme: "consoleSession", scopes: [] }]],
  parameters: {
    path: [],
    query: [
      { name: "cursor", type: "string", required: false },
      { name: "limit", type: "integer", required: false, default: 20 },
    ],
    header: [],
  },
  body: null,
  bodyDefaults: {},
  statuses: [200, 400, 401, 403, 404, 405, 429, 500, 503],
} as const;

/** `POST /console/v1/sessions` */
export const createConsoleSession = {
  id: "createConsoleSession",
  method: "POST",
  path: "/console/v1/sessions",
  permissions: null,
  securitySchemes: [],
  security: [],
  parameters: {
    path: [],
    query: [],
    header: [],
  },
  body: ["application/json"],
  bodyDefaults: {},
  statuses: [201, 400, 401, 403, 404, 405, 413, 415, 429, 500, 503],
} as const;

/** `DELETE /console/v1/sessions/{id}` */
export const deleteConsoleSession = {
  id: "deleteConsoleSession",
  method: "DELETE",
  path: "/console/v1/sessions/{id}",
  permissions: [],
  securitySchemes: ["consoleSession"],
  security: [[{ scheme: "consoleSession", scopes: [] }]],
  parameters: {
    path: [
      { name: "id", type: "string", required: true },
    ],
    query: [],
    header: [],
  },
  body: null,
  bodyDefaults: {},
  statuses: [204, 400, 401, 403, 404, 405, 429, 500, 503],
} as const;

/** `GET /` */
export const getLandingPage = {
  id: "getLandingPage",
  method: "GET",
  path: "/",
  permissions: null,
  securitySchemes: [],
  security: [],
  parameters: {
    path: [],
    query: [
      { name: "lang", type: "string", required: false },
      { name: "theme", type: "string", required: false },
    ],
    header: [
      { name: "Accept-Language", type: "string", required: false },
    ],
  },
  body: null,
  bodyDefaults: {},
  statuses: [200, 400, 405],
  responseContent: {
    200: { "text/html": { kind: "text" } },
    400: { "text/html": { kind: "text" } },
  },
} as const;

/** `GET /share/{token}` */
export const getSharePage = {
  id: "getSharePage",
  method: "GET",
  path: "/share/{token}",
  permissions: null,
  securitySchemes: [],
  security: [],
  parameters: {
    path: [
      { name: "token", type: "string", required: true },
    ],
    query: [
      { name: "lang", type: "string", required: false },
      { name: "theme", type: "string", required: false },
    ],
    header: [
      { name: "Accept-Language", type: "string", required: false },
    ],
  },
  body: null,
  bodyDefaults: {},
  statuses: [200, 400, 403, 404, 405, 410, 429, 500, 503],
  responseContent: {
    200: { "text/html": { kind: "text" } },
    400: { "text/html": { kind: "text" } },
    403: { "text/html": { kind: "text" } },
    404: { "text/html": { kind: "text" } },
    410: { "text/html": { kind: "text" } },
    429: { "text/html": { kind: "text" } },
    500: { "text/html": { kind: "text" } },
    503: { "text/html": { kind: "text" } },
  },
} as const;

/** `GET /frame/{token}` */
export const getFramePage = {
  id: "getFramePage",
  method: "GET",
  path: "/frame/{token}",
  permissions: null,
  securitySchemes: [],
  security: [],
  parameters: {
    path: [
      { name: "token", type: "string", required: true },
    ],
    query: [
      { name: "lang", type: "string", required: false },
      { name: "theme", type: "string", required: false },
    ],
    header: [
      { name: "Accept-Language", type: "string", required: false },
    ],
  },
  body: null,
  bodyDefaults: {},
  statuses: [200, 400, 403, 404, 405, 410, 429, 500, 503],
  responseContent: {
    200: { "text/html": { kind: "text" } },
    400: { "text/html": { kind: "text" } },
    403: { "text/html": { kind: "text" } },
    404: { "text/html": { kind: "text" } },
    410: { "text/html": { kind: "text" } },
    429: { "text/html": { kind: "text" } },
    500: { "text/html": { kind: "text" } },
    503: { "text/html": { kind: "text" } },
  },
} as const;

/** `GET /embed.js` */
export const getEmbedScript = {
  id: "getEmbedScript",
  method: "GET",
  path: "/embed.js",
  permissions: null,
  securitySchemes: [],
  security: [],
  parameters: {
    path: [],
    query: [],
    header: [
      { name: "If-None-Match", type: "string", required: false },
      { name: "Accept-Encoding", type: "string", required: false },
    ],
  },
  body: null,
  bodyDefaults: {},
  statuses: [200, 304, 400, 405],
  responseContent: {
    200: { "text/javascript": { kind: "text" } },
  },
} as const;

/** `GET /robots.txt` */
export const getRobots = {
  id: "getRobots",
  method: "GET",
  path: "/robots.txt",
  permissions: null,
  securitySchemes: [],
  security: [],
  parameters: {
    path: [],
    query: [],
    header: [
      { name: "If-None-Match", type: "string", required: false },
      { name: "Accept-Encoding", type: "string", required: false },
    ],
  },
  body: null,
  bodyDefaults: {},
  statuses: [200, 304, 400, 405],
  responseContent: {
    200: { "text/plain": { kind: "text" } },
  },
} as const;

/** `GET /favicon.svg` */
export const getFavicon = {
  id: "getFavicon",
  method: "GET",
  path: "/favicon.svg",
  permissions: null,
  securitySchemes: [],
  security: [],
  parameters: {
    path: [],
    query: [],
    header: [
      { name: "If-None-Match", type: "string", required: false },
      { name: "Accept-Encoding", type: "string", required: false },
    ],
  },
  body: null,
  bodyDefaults: {},
  statuses: [200, 304, 400, 405],
  responseContent: {
    200: { "image/svg+xml": { kind: "text" } },
  },
} as const;

/** `GET /provider.js` */
export const getProviderScript = {
  id: "getProviderScript",
  method: "GET",
  path: "/provider.js",
  permissions: null,
  securitySchemes: [],
  security: [],
  parameters: {
    path: [],
    query: [],
    header: [
      { name: "If-None-Match", type: "string", required: false },
      { name: "Accept-Encoding", type: "string", required: false },
    ],
  },
  body: null,
  bodyDefaults: {},
  statuses: [200, 304, 400, 404, 405, 500],
  responseContent: {
    200: { "text/javascript": { kind: "text" } },
  },
} as const;

/** `GET /livez` */
export const getLiveness = {
  id: "getLiveness",
  method: "GET",
  path: "/livez",
  permissions: null,
  securitySchemes: [],
  security: [],
  parameters: {
    path: [],
    query: [],
    header: [],
  },
  body: null,
  bodyDefaults: {},
  statuses: [200, 400, 405],
} as const;

/** `GET /readyz` */
export const getReadiness = {
  id: "getReadiness",
  method: "GET",
  path: "/readyz",
  permissions: null,
  securitySchemes: [],
  security: [],
  parameters: {
    path: [],
    query: [],
    header: [],
  },
  body: null,
  bodyDefaults: {},
  statuses: [200, 400, 405, 500, 503],
} as const;

/** `GET /metrics` */
export const getMetrics = {
  id: "getMetrics",
  method: "GET",
  path: "/metrics",
  permissions: null,
  securitySchemes: ["metricsToken"],
  security: [[], [{ scheme: "metricsToken", scopes: [] }]],
  parameters: {
    path: [],
    query: [],
    header: [
      { name: "Accept-Encoding", type: "string", required: false },
    ],
  },
  body: null,
  bodyDefaults: {},
  statuses: [200, 400, 401, 404, 405],
  responseContent: {
    200: { "text/plain": { kind: "text" } },
  },
} as const;

/** `GET /openapi.json` */
export const getOpenApiDocument = {
  id: "getOpenApiDocument",
  method: "GET",
  path: "/openapi.json",
  permissions: null,
  securitySchemes: [],
  security: [],
  parameters: {
    path: [],
    query: [],
    header: [
      { name: "If-None-Match", type: "string", required: false },
      { name: "Accept-Encoding", type: "string", required: false },
    ],
  },
  body: null,
  bodyDefaults: {},
  statuses: [200, 304, 400, 405],
} as const;

/** `GET /docs` */
export const getDocs = {
  id: "getDocs",
  method: "GET",
  path: "/docs",
  permissions: null,
  securitySchemes: [],
  security: [],
  parameters: {
    path: [],
    query: [],
    header: [
      { name: "If-None-Match", type: "string", required: false },
      { name: "Accept-Encoding", type: "string", required: false },
    ],
  },
  body: null,
  bodyDefaults: {},
  statuses: [200, 304, 400, 405],
  responseContent: {
    200: { "text/html": { kind: "text" } },
  },
} as const;

/** Every operation of the specification by its operationId. */
export const operations = {
  listShareLinks,
  createShareLink,
  getShareLink,
  updateShareLink,
  deleteShareLink,
  listManagedShareLinks,
  createManagedShareLink,
  getManagedShareLink,
  updateManagedShareLink,
  rotateShareLink,
  listShareLinkUses,
  listPersonas,
  createPersona,
  getPersona,
  updatePersona,
  deletePersona,
  listApiKeys,
  createApiKey,
  deleteApiKey,
  listAuditEvents,
  listWebhooks,
  createWebhook,
  getWebhook,
  updateWebhook,
  deleteWebhook,
  rotateWebhookSecret,
  listWebhookDeliveries,
  replayWebhook,
  createRedemption,
  getConsole,
  getConsoleFile,
  getConsoleSection,
  getConsoleItem,
  getConsoleSession,
  listConsoleSessions,
  createConsoleSession,
  deleteConsoleSession,
  getLandingPage,
  getSharePage,
  getFramePage,
  getEmbedScript,
  getRobots,
  getFavicon,
  getProviderScript,
  getLiveness,
  getReadiness,
  getMetrics,
  getOpenApiDocument,
  getDocs,
} as const;
