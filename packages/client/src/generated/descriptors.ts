// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
/** `GET /v1/share-links` */
export const listShareLinks = { id: "listShareLinks", method: "GET", path: "/v1/share-links", success: 200, isList: true } as const;

/** `POST /v1/share-links` */
export const createShareLink = { id: "createShareLink", method: "POST", path: "/v1/share-links", success: 201, contentType: "application/json", takesIdempotencyKey: true } as const;

/** `GET /v1/share-links/{id}` */
export const getShareLink = { id: "getShareLink", method: "GET", path: "/v1/share-links/{id}", success: 200 } as const;

/** `PUT /v1/share-links/{id}` */
export const updateShareLink = { id: "updateShareLink", method: "PUT", path: "/v1/share-links/{id}", success: 200, contentType: "application/json" } as const;

/** `DELETE /v1/share-links/{id}` */
export const deleteShareLink = { id: "deleteShareLink", method: "DELETE", path: "/v1/share-links/{id}", success: 200 } as const;

/** `GET /manage/v1/share-links` */
export const listManagedShareLinks = { id: "listManagedShareLinks", method: "GET", path: "/manage/v1/share-links", success: 200, isList: true } as const;

/** `POST /manage/v1/share-links` */
export const createManagedShareLink = { id: "createManagedShareLink", method: "POST", path: "/manage/v1/share-links", success: 201, contentType: "application/json", takesIdempotencyKey: true } as const;

/** `GET /manage/v1/share-links/{id}` */
export const getManagedShareLink = { id: "getManagedShareLink", method: "GET", path: "/manage/v1/share-links/{id}", success: 200 } as const;

/** `PATCH /manage/v1/share-links/{id}` */
export const updateManagedShareLink = { id: "updateManagedShareLink", method: "PATCH", path: "/manage/v1/share-links/{id}", success: 200, contentType: "application/merge-patch+json" } as const;

/** `POST /manage/v1/share-links/{id}/rotate` */
export const rotateShareLink = { id: "rotateShareLink", method: "POST", path: "/manage/v1/share-links/{id}/rotate", success: 200 } as const;

/** `GET /manage/v1/share-links/{id}/uses` */
export const listShareLinkUses = { id: "listShareLinkUses", method: "GET", path: "/manage/v1/share-links/{id}/uses", success: 200, isList: true } as const;

/** `GET /manage/v1/personas` */
export const listPersonas = { id: "listPersonas", method: "GET", path: "/manage/v1/personas", success: 200, isList: true } as const;

/** `POST /manage/v1/personas` */
export const createPersona = { id: "createPersona", method: "POST", path: "/manage/v1/personas", success: 201, contentType: "application/json", takesIdempotencyKey: true } as const;

/** `GET /manage/v1/personas/{id}` */
export const getPersona = { id: "getPersona", method: "GET", path: "/manage/v1/personas/{id}", success: 200 } as const;

/** `PUT /manage/v1/personas/{id}` */
export const updatePersona = { id: "updatePersona", method: "PUT", path: "/manage/v1/personas/{id}", success: 200, contentType: "application/json" } as const;

/** `DELETE /manage/v1/personas/{id}` */
export const deletePersona = { id: "deletePersona", method: "DELETE", path: "/manage/v1/personas/{id}", success: 204 } as const;

/** `GET /manage/v1/api-keys` */
export const listApiKeys = { id: "listApiKeys", method: "GET", path: "/manage/v1/api-keys", success: 200, isList: true } as const;

/** `POST /manage/v1/api-keys` */
export const createApiKey = { id: "createApiKey", method: "POST", path: "/manage/v1/api-keys", success: 201, contentType: "application/json" } as const;

/** `DELETE /manage/v1/api-keys/{id}` */
export const deleteApiKey = { id: "deleteApiKey", method: "DELETE", path: "/manage/v1/api-keys/{id}", success: 204, takesQuery: true } as const;

/** `GET /manage/v1/audit-events` */
export const listAuditEvents = { id: "listAuditEvents", method: "GET", path: "/manage/v1/audit-events", success: 200, isList: true } as const;

/** `GET /manage/v1/webhooks` */
export const listWebhooks = { id: "listWebhooks", method: "GET", path: "/manage/v1/webhooks", success: 200, isList: true } as const;

/** `POST /manage/v1/webhooks` */
export const createWebhook = { id: "createWebhook", method: "POST", path: "/manage/v1/webhooks", success: 201, contentType: "application/json" } as const;

/** `GET /manage/v1/webhooks/{id}` */
export const getWebhook = { id: "getWebhook", method: "GET", path: "/manage/v1/webhooks/{id}", success: 200 } as const;

/** `PUT /manage/v1/webhooks/{id}` */
export const updateWebhook = { id: "updateWebhook", method: "PUT", path: "/manage/v1/webhooks/{id}", success: 200, contentType: "application/json" } as const;

/** `DELETE /manage/v1/webhooks/{id}` */
export const deleteWebhook = { id: "deleteWebhook", method: "DELETE", path: "/manage/v1/webhooks/{id}", success: 204 } as const;

/** `POST /manage/v1/webhooks/{id}/rotate-secret` */
export const rotateWebhookSecret = { id: "rotateWebhookSecret", method: "POST", path: "/manage/v1/webhooks/{id}/rotate-secret", success: 200, contentType: "application/json" } as const;

/** `GET /manage/v1/webhooks/{id}/deliveries` */
export const listWebhookDeliveries = { id: "listWebhookDeliveries", method: "GET", path: "/manage/v1/webhooks/{id}/deliveries", success: 200, isList: true } as const;

/** `POST /manage/v1/webhooks/{id}/replay` */
export const replayWebhook = { id: "replayWebhook", method: "POST", path: "/manage/v1/webhooks/{id}/replay", success: 200, contentType: "application/json" } as const;

/** `POST /public/v1/redemptions` */
export const createRedemption = { id: "createRedemption", method: "POST", path: "/public/v1/redemptions", success: 201, contentType: "application/json", takesIdempotencyKey: true, isPublic: true } as const;

/** `GET /provider.js` */
export const getProviderScript = { id: "getProviderScript", method: "GET", path: "/provider.js", success: 200, isPublic: true } as const;

/** `GET /console` */
export const getConsole = { id: "getConsole", method: "GET", path: "/console", success: 200, isPublic: true } as const;

/** `GET /console/assets/{file}` */
export const getConsoleFile = { id: "getConsoleFile", method: "GET", path: "/console/assets/{file}", success: 200, isPublic: true } as const;

/** `GET /console/{section}` */
export const getConsoleSection = { id: "getConsoleSection", method: "GET", path: "/console/{section}", success: 200, isPublic: true } as const;

/** `GET /console/{section}/{item}` */
export const getConsoleItem = { id: "getConsoleItem", method: "GET", path: "/console/{section}/{item}", success: 200, isPublic: true } as const;

/** `GET /console/v1/session` */
export const getConsoleSession = { id: "getConsoleSession", method: "GET", path: "/console/v1/session", success: 200 } as const;

/** `GET /console/v1/sessions` */
export const listConsoleSessions = { id: "listConsoleSessions", method: "GET", path: "/console/v1/sessions", success: 200, isList: true } as const;

/** `POST /console/v1/sessions` */
export const createConsoleSession = { id: "createConsoleSession", method: "POST", path: "/console/v1/sessions", success: 201, contentType: "application/json", isPublic: true } as const;

/** `DELETE /console/v1/sessions/{id}` */
export const deleteConsoleSession = { id: "deleteConsoleSession", method: "DELETE", path: "/console/v1/sessions/{id}", success: 204 } as const;

/** `GET /livez` */
export const getLiveness = { id: "getLiveness", method: "GET", path: "/livez", success: 200, isPublic: true } as const;

/** `GET /readyz` */
export const getReadiness = { id: "getReadiness", method: "GET", path: "/readyz", success: 200, isPublic: true } as const;

/** `GET /metrics` */
export const getMetrics = { id: "getMetrics", method: "GET", path: "/metrics", success: 200, isPublic: true } as const;

/** `GET /openapi.json` */
export const getOpenApiDocument = { id: "getOpenApiDocument", method: "GET", path: "/openapi.json", success: 200, isPublic: true } as const;

/** `GET /docs` */
export const getDocs = { id: "getDocs", method: "GET", path: "/docs", success: 200, isPublic: true } as const;
