// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
/** `GET /v1/share-links` */
export const listShareLinks = {
  id: "listShareLinks",
  method: "GET",
  path: "/v1/share-links",
  permissions: ["share-links:read"],
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
  parameters: {
    path: [],
    query: [],
    header: [],
  },
  body: ["application/json"],
  bodyDefaults: { expiresInHours: 168, usageLimit: 10 },
  statuses: [201, 400, 401, 403, 404, 405, 413, 415, 429, 500, 503],
} as const;

/** `GET /v1/share-links/{id}` */
export const getShareLink = {
  id: "getShareLink",
  method: "GET",
  path: "/v1/share-links/{id}",
  permissions: ["share-links:read"],
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
  parameters: {
    path: [],
    query: [],
    header: [],
  },
  body: ["application/json"],
  bodyDefaults: { type: "LINK", usageLimit: 10, allowAllOrigins: false, removeWatermark: false, enabled: true, isPrimary: false },
  statuses: [201, 400, 401, 403, 404, 405, 413, 415, 429, 500, 503],
} as const;

/** `GET /manage/v1/share-links/{id}` */
export const getManagedShareLink = {
  id: "getManagedShareLink",
  method: "GET",
  path: "/manage/v1/share-links/{id}",
  permissions: ["share-links:read"],
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

/** `GET /manage/v1/personas` */
export const listPersonas = {
  id: "listPersonas",
  method: "GET",
  path: "/manage/v1/personas",
  permissions: ["personas:read"],
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
  parameters: {
    path: [],
    query: [],
    header: [],
  },
  body: ["application/json"],
  bodyDefaults: {},
  statuses: [201, 400, 401, 403, 405, 409, 413, 415, 429, 500, 503],
} as const;

/** `GET /manage/v1/personas/{id}` */
export const getPersona = {
  id: "getPersona",
  method: "GET",
  path: "/manage/v1/personas/{id}",
  permissions: ["personas:read"],
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

/** `POST /public/v1/redemptions` */
export const createRedemption = {
  id: "createRedemption",
  method: "POST",
  path: "/public/v1/redemptions",
  permissions: null,
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
  statuses: [201, 400, 403, 404, 405, 410, 413, 415, 429, 500, 503],
} as const;

/** `GET /livez` */
export const getLiveness = {
  id: "getLiveness",
  method: "GET",
  path: "/livez",
  permissions: null,
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
  parameters: {
    path: [],
    query: [],
    header: [],
  },
  body: null,
  bodyDefaults: {},
  statuses: [200, 400, 405, 500, 503],
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
  listPersonas,
  createPersona,
  getPersona,
  updatePersona,
  deletePersona,
  createRedemption,
  getLiveness,
  getReadiness,
} as const;
