// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
import { personaShareLinkPageSchema } from "./replies/persona-share-link-page.ts";
import { problemSchema } from "./replies/problem.ts";
import { shareLinkSchema } from "./replies/share-link.ts";
import { personaShareLinkSchema } from "./replies/persona-share-link.ts";
import { deleteShareLinkResultSchema } from "./replies/delete-share-link-result.ts";
import { managedShareLinkPageSchema } from "./replies/managed-share-link-page.ts";
import { managedShareLinkSchema } from "./replies/managed-share-link.ts";
import { shareLinkUsePageSchema } from "./replies/share-link-use-page.ts";
import { personaPageSchema } from "./replies/persona-page.ts";
import { personaSchema } from "./replies/persona.ts";
import { apiKeyPageSchema } from "./replies/api-key-page.ts";
import { createdApiKeySchema } from "./replies/created-api-key.ts";
import { auditEventPageSchema } from "./replies/audit-event-page.ts";
import { webhookPageSchema } from "./replies/webhook-page.ts";
import { webhookWithSecretSchema } from "./replies/webhook-with-secret.ts";
import { webhookSchema } from "./replies/webhook.ts";
import { webhookDeliveryPageSchema } from "./replies/webhook-delivery-page.ts";
import { webhookReplaySchema } from "./replies/webhook-replay.ts";
import { redemptionSchema } from "./replies/redemption.ts";
import { consoleSessionSchema } from "./replies/console-session.ts";
import { consoleSessionPageSchema } from "./replies/console-session-page.ts";
import { livenessSchema } from "./replies/liveness.ts";
import { readinessSchema } from "./replies/readiness.ts";
import { openApiDocumentSchema } from "./replies/open-api-document.ts";

/** The closed body of each response by operationId and status; a media type where the body is no JSON, null where there is none. */
export const replies = {
  listShareLinks: { 200: personaShareLinkPageSchema, 400: problemSchema, 401: problemSchema, 403: problemSchema, 405: problemSchema, 429: problemSchema, 500: problemSchema, 503: problemSchema },
  createShareLink: { 201: shareLinkSchema, 400: problemSchema, 401: problemSchema, 403: problemSchema, 404: problemSchema, 405: problemSchema, 409: problemSchema, 413: problemSchema, 415: problemSchema, 422: problemSchema, 429: problemSchema, 500: problemSchema, 503: problemSchema },
  getShareLink: { 200: personaShareLinkSchema, 400: problemSchema, 401: problemSchema, 403: problemSchema, 404: problemSchema, 405: problemSchema, 429: problemSchema, 500: problemSchema, 503: problemSchema },
  updateShareLink: { 200: shareLinkSchema, 400: problemSchema, 401: problemSchema, 403: problemSchema, 404: problemSchema, 405: problemSchema, 413: problemSchema, 415: problemSchema, 429: problemSchema, 500: problemSchema, 503: problemSchema },
  deleteShareLink: { 200: deleteShareLinkResultSchema, 400: problemSchema, 401: problemSchema, 403: problemSchema, 404: problemSchema, 405: problemSchema, 429: problemSchema, 500: problemSchema, 503: problemSchema },
  listManagedShareLinks: { 200: managedShareLinkPageSchema, 400: problemSchema, 401: problemSchema, 403: problemSchema, 405: problemSchema, 429: problemSchema, 500: problemSchema, 503: problemSchema },
  createManagedShareLink: { 201: managedShareLinkSchema, 400: problemSchema, 401: problemSchema, 403: problemSchema, 404: problemSchema, 405: problemSchema, 409: problemSchema, 413: problemSchema, 415: problemSchema, 422: problemSchema, 429: problemSchema, 500: problemSchema, 503: problemSchema },
  getManagedShareLink: { 200: managedShareLinkSchema, 400: problemSchema, 401: problemSchema, 403: problemSchema, 404: problemSchema, 405: problemSchema, 429: problemSchema, 500: problemSchema, 503: problemSchema },
  updateManagedShareLink: { 200: managedShareLinkSchema, 400: problemSchema, 401: problemSchema, 403: problemSchema, 404: problemSchema, 405: problemSchema, 413: problemSchema, 415: problemSchema, 429: problemSchema, 500: problemSchema, 503: problemSchema },
  rotateShareLink: { 200: managedShareLinkSchema, 400: problemSchema, 401: problemSchema, 403: problemSchema, 404: problemSchema, 405: problemSchema, 429: problemSchema, 500: problemSchema, 503: problemSchema },
  listShareLinkUses: { 200: shareLinkUsePageSchema, 400: problemSchema, 401: problemSchema, 403: problemSchema, 404: problemSchema, 405: problemSchema, 429: problemSchema, 500: problemSchema, 503: problemSchema },
  listPersonas: { 200: personaPageSchema, 400: problemSchema, 401: problemSchema, 403: problemSchema, 405: problemSchema, 429: problemSchema, 500: problemSchema, 503: problemSchema },
  createPersona: { 201: personaSchema, 400: problemSchema, 401: problemSchema, 403: problemSchema, 405: problemSchema, 409: problemSchema, 413: problemSchema, 415: problemSchema, 422: problemSchema, 429: problemSchema, 500: problemSchema, 503: problemSchema },
  getPersona: { 200: personaSchema, 400: problemSchema, 401: problemSchema, 403: problemSchema, 404: problemSchema, 405: problemSchema, 429: problemSchema, 500: problemSchema, 503: problemSchema },
  updatePersona: { 200: personaSchema, 400: problemSchema, 401: problemSchema, 403: problemSchema, 404: problemSchema, 405: problemSchema, 413: problemSchema, 415: problemSchema, 429: problemSchema, 500: problemSchema, 503: problemSchema },
  deletePersona: { 204: null, 400: problemSchema, 401: problemSchema, 403: problemSchema, 404: problemSchema, 405: problemSchema, 409: problemSchema, 429: problemSchema, 500: problemSchema, 503: problemSchema },
  listApiKeys: { 200: apiKeyPageSchema, 400: problemSchema, 401: problemSchema, 403: problemSchema, 405: problemSchema, 429: problemSchema, 500: problemSchema, 503: problemSchema },
  createApiKey: { 201: createdApiKeySchema, 400: problemSchema, 401: problemSchema, 403: problemSchema, 405: problemSchema, 409: problemSchema, 413: problemSchema, 415: problemSchema, 429: problemSchema, 500: problemSchema, 503: problemSchema },
  deleteApiKey: { 204: null, 400: problemSchema, 401: problemSchema, 403: problemSchema, 404: problemSchema, 405: problemSchema, 429: problemSchema, 500: problemSchema, 503: problemSchema },
  listAuditEvents: { 200: auditEventPageSchema, 400: problemSchema, 401: problemSchema, 403: problemSchema, 405: problemSchema, 429: problemSchema, 500: problemSchema, 503: problemSchema },
  listWebhooks: { 200: webhookPageSchema, 400: problemSchema, 401: problemSchema, 403: problemSchema, 405: problemSchema, 429: problemSchema, 500: problemSchema, 503: problemSchema },
  createWebhook: { 201: webhookWithSecretSchema, 400: problemSchema, 401: problemSchema, 403: problemSchema, 405: problemSchema, 409: problemSchema, 413: problemSchema, 415: problemSchema, 429: problemSchema, 500: problemSchema, 503: problemSchema },
  getWebhook: { 200: webhookSchema, 400: problemSchema, 401: problemSchema, 403: problemSchema, 404: problemSchema, 405: problemSchema, 429: problemSchema, 500: problemSchema, 503: problemSchema },
  updateWebhook: { 200: webhookSchema, 400: problemSchema, 401: problemSchema, 403: problemSchema, 404: problemSchema, 405: problemSchema, 413: problemSchema, 415: problemSchema, 429: problemSchema, 500: problemSchema, 503: problemSchema },
  deleteWebhook: { 204: null, 400: problemSchema, 401: problemSchema, 403: problemSchema, 404: problemSchema, 405: problemSchema, 429: problemSchema, 500: problemSchema, 503: problemSchema },
  rotateWebhookSecret: { 200: webhookWithSecretSchema, 400: problemSchema, 401: problemSchema, 403: problemSchema, 404: problemSchema, 405: problemSchema, 413: problemSchema, 415: problemSchema, 429: problemSchema, 500: problemSchema, 503: problemSchema },
  listWebhookDeliveries: { 200: webhookDeliveryPageSchema, 400: problemSchema, 401: problemSchema, 403: problemSchema, 404: problemSchema, 405: problemSchema, 429: problemSchema, 500: problemSchema, 503: problemSchema },
  replayWebhook: { 200: webhookReplaySchema, 400: problemSchema, 401: problemSchema, 403: problemSchema, 404: problemSchema, 405: problemSchema, 413: problemSchema, 415: problemSchema, 429: problemSchema, 500: problemSchema, 503: problemSchema },
  createRedemption: { 201: redemptionSchema, 400: problemSchema, 403: problemSchema, 404: problemSchema, 405: problemSchema, 410: problemSchema, 413: problemSchema, 415: problemSchema, 429: problemSchema, 500: problemSchema, 502: problemSchema, 503: problemSchema },
  getConsole: { 200: "text/html", 304: null, 400: problemSchema, 404: problemSchema, 405: problemSchema, 503: "text/html" },
  getConsoleFile: { 200: "text/javascript", 304: null, 400: problemSchema, 404: problemSchema, 405: problemSchema },
  getConsoleSection: { 200: "text/html", 304: null, 400: problemSchema, 404: problemSchema, 405: problemSchema, 503: "text/html" },
  getConsoleItem: { 200: "text/html", 304: null, 400: problemSchema, 404: problemSchema, 405: problemSchema, 503: "text/html" },
  getConsoleSession: { 200: consoleSessionSchema, 400: problemSchema, 401: problemSchema, 403: problemSchema, 404: problemSchema, 405: problemSchema, 429: problemSchema, 500: problemSchema, 503: problemSchema },
  listConsoleSessions: { 200: consoleSessionPageSchema, 400: problemSchema, 401: problemSchema, 403: problemSchema, 404: problemSchema, 405: problemSchema, 429: problemSchema, 500: problemSchema, 503: problemSchema },
  createConsoleSession: { 201: consoleSessionSchema, 400: problemSchema, 401: problemSchema, 403: problemSchema, 404: problemSchema, 405: problemSchema, 413: problemSchema, 415: problemSchema, 429: problemSchema, 500: problemSchema, 503: problemSchema },
  deleteConsoleSession: { 204: null, 400: problemSchema, 401: problemSchema, 403: problemSchema, 404: problemSchema, 405: problemSchema, 429: problemSchema, 500: problemSchema, 503: problemSchema },
  getLandingPage: { 200: "text/html", 400: "text/html", 405: problemSchema },
  getSharePage: { 200: "text/html", 400: "text/html", 403: "text/html", 404: "text/html", 405: problemSchema, 410: "text/html", 429: "text/html", 500: "text/html", 503: "text/html" },
  getFramePage: { 200: "text/html", 400: "text/html", 403: "text/html", 404: "text/html", 405: problemSchema, 410: "text/html", 429: "text/html", 500: "text/html", 503: "text/html" },
  getEmbedScript: { 200: "text/javascript", 304: null, 400: problemSchema, 405: problemSchema },
  getRobots: { 200: "text/plain", 304: null, 400: problemSchema, 405: problemSchema },
  getFavicon: { 200: "image/svg+xml", 304: null, 400: problemSchema, 405: problemSchema },
  getProviderScript: { 200: "text/javascript", 304: null, 400: problemSchema, 404: problemSchema, 405: problemSchema, 500: problemSchema },
  getLiveness: { 200: livenessSchema, 400: problemSchema, 405: problemSchema },
  getReadiness: { 200: readinessSchema, 400: problemSchema, 405: problemSchema, 500: problemSchema, 503: problemSchema },
  getMetrics: { 200: "text/plain", 400: problemSchema, 401: problemSchema, 404: problemSchema, 405: problemSchema },
  getOpenApiDocument: { 200: openApiDocumentSchema, 304: null, 400: problemSchema, 405: problemSchema },
  getDocs: { 200: "text/html", 304: null, 400: problemSchema, 405: problemSchema },
} as const;
