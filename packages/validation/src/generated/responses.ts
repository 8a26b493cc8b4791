// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
import { personaShareLinkPageSchema } from "./persona-share-link-page.ts";
import { problemSchema } from "./problem.ts";
import { shareLinkSchema } from "./share-link.ts";
import { personaShareLinkSchema } from "./persona-share-link.ts";
import { deleteShareLinkResultSchema } from "./delete-share-link-result.ts";
import { managedShareLinkPageSchema } from "./managed-share-link-page.ts";
import { managedShareLinkSchema } from "./managed-share-link.ts";
import { shareLinkUsePageSchema } from "./share-link-use-page.ts";
import { personaPageSchema } from "./persona-page.ts";
import { personaSchema } from "./persona.ts";
import { apiKeyPageSchema } from "./api-key-page.ts";
import { createdApiKeySchema } from "./created-api-key.ts";
import { auditEventPageSchema } from "./audit-event-page.ts";
import { webhookPageSchema } from "./webhook-page.ts";
import { webhookWithSecretSchema } from "./webhook-with-secret.ts";
import { webhookSchema } from "./webhook.ts";
import { webhookDeliveryPageSchema } from "./webhook-delivery-page.ts";
import { webhookReplaySchema } from "./webhook-replay.ts";
import { redemptionSchema } from "./redemption.ts";
import { consoleSessionSchema } from "./console-session.ts";
import { consoleSessionPageSchema } from "./console-session-page.ts";
import { livenessSchema } from "./liveness.ts";
import { readinessSchema } from "./readiness.ts";
import { openApiDocumentSchema } from "./open-api-document.ts";

/** The JSON body of each answer, by operationId and status. */
export const responseSchemas = {
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
  deletePersona: { 400: problemSchema, 401: problemSchema, 403: problemSchema, 404: problemSchema, 405: problemSchema, 409: problemSchema, 429: problemSchema, 500: problemSchema, 503: problemSchema },
  listApiKeys: { 200: apiKeyPageSchema, 400: problemSchema, 401: problemSchema, 403: problemSchema, 405: problemSchema, 429: problemSchema, 500: problemSchema, 503: problemSchema },
  createApiKey: { 201: createdApiKeySchema, 400: problemSchema, 401: problemSchema, 403: problemSchema, 405: problemSchema, 409: problemSchema, 413: problemSchema, 415: problemSchema, 429: problemSchema, 500: problemSchema, 503: problemSchema },
  deleteApiKey: { 400: problemSchema, 401: problemSchema, 403: problemSchema, 404: problemSchema, 405: problemSchema, 429: problemSchema, 500: problemSchema, 503: problemSchema },
  listAuditEvents: { 200: auditEventPageSchema, 400: problemSchema, 401: problemSchema, 403: problemSchema, 405: problemSchema, 429: problemSchema, 500: problemSchema, 503: problemSchema },
  listWebhooks: { 200: webhookPageSchema, 400: problemSchema, 401: problemSchema, 403: problemSchema, 405: problemSchema, 429: problemSchema, 500: problemSchema, 503: problemSchema },
  createWebhook: { 201: webhookWithSecretSchema, 400: problemSchema, 401: problemSchema, 403: problemSchema, 405: problemSchema, 409: problemSchema, 413: problemSchema, 415: problemSchema, 429: problemSchema, 500: problemSchema, 503: problemSchema },
  getWebhook: { 200: webhookSchema, 400: problemSchema, 401: problemSchema, 403: problemSchema, 404: problemSchema, 405: problemSchema, 429: problemSchema, 500: problemSchema, 503: problemSchema },
  updateWebhook: { 200: webhookSchema, 400: problemSchema, 401: problemSchema, 403: problemSchema, 404: problemSchema, 405: problemSchema, 413: problemSchema, 415: problemSchema, 429: problemSchema, 500: problemSchema, 503: problemSchema },
  deleteWebhook: { 400: problemSchema, 401: problemSchema, 403: problemSchema, 404: problemSchema, 405: problemSchema, 429: problemSchema, 500: problemSchema, 503: problemSchema },
  rotateWebhookSecret: { 200: webhookWithSecretSchema, 400: problemSchema, 401: problemSchema, 403: problemSchema, 404: problemSchema, 405: problemSchema, 413: problemSchema, 415: problemSchema, 429: problemSchema, 500: problemSchema, 503: problemSchema },
  listWebhookDeliveries: { 200: webhookDeliveryPageSchema, 400: problemSchema, 401: problemSchema, 403: problemSchema, 404: problemSchema, 405: problemSchema, 429: problemSchema, 500: problemSchema, 503: problemSchema },
  replayWebhook: { 200: webhookReplaySchema, 400: problemSchema, 401: problemSchema, 403: problemSchema, 404: problemSchema, 405: problemSchema, 413: problemSchema, 415: problemSchema, 429: problemSchema, 500: problemSchema, 503: problemSchema },
  createRedemption: { 201: redemptionSchema, 400: problemSchema, 403: problemSchema, 404: problemSchema, 405: problemSchema, 410: problemSchema, 413: problemSchema, 415: problemSchema, 429: problemSchema, 500: problemSchema, 502: problemSchema, 503: problemSchema },
  getConsole: { 400: problemSchema, 404: problemSchema, 405: problemSchema },
  getConsoleFile: { 400: problemSchema, 404: problemSchema, 405: problemSchema },
  getConsoleSection: { 400: problemSchema, 404: problemSchema, 405: problemSchema },
  getConsoleItem: { 400: problemSchema, 404: problemSchema, 405: problemSchema },
  getConsoleSession: { 200: consoleSessionSchema, 400: problemSchema, 401: problemSchema, 403: problemSchema, 404: problemSchema, 405: problemSchema, 429: problemSchema, 500: problemSchema, 503: problemSchema },
  listConsoleSessions: { 200: consoleSessionPageSchema, 400: problemSchema, 401: problemSchema, 403: problemSchema, 404: problemSchema, 405: problemSchema, 429: problemSchema, 500: problemSchema, 503: problemSchema },
  createConsoleSession: { 201: consoleSessionSchema, 400: problemSchema, 401: problemSchema, 403: problemSchema, 404: problemSchema, 405: problemSchema, 413: problemSchema, 415: problemSchema, 429: problemSchema, 500: problemSchema, 503: problemSchema },
  deleteConsoleSession: { 400: problemSchema, 401: problemSchema, 403: problemSchema, 404: problemSchema, 405: problemSchema, 429: problemSchema, 500: problemSchema, 503: problemSchema },
  getLandingPage: { 405: problemSchema },
  getSharePage: { 405: problemSchema },
  getFramePage: { 405: problemSchema },
  getEmbedScript: { 400: problemSchema, 405: problemSchema },
  getRobots: { 400: problemSchema, 405: problemSchema },
  getFavicon: { 400: problemSchema, 405: problemSchema },
  getProviderScript: { 400: problemSchema, 404: problemSchema, 405: problemSchema, 500: problemSchema },
  getLiveness: { 200: livenessSchema, 400: problemSchema, 405: problemSchema },
  getReadiness: { 200: readinessSchema, 400: problemSchema, 405: problemSchema, 500: problemSchema, 503: problemSchema },
  getMetrics: { 400: problemSchema, 401: problemSchema, 404: problemSchema, 405: problemSchema },
  getOpenApiDocument: { 200: openApiDocumentSchema, 400: problemSchema, 405: problemSchema },
  getDocs: { 400: problemSchema, 405: problemSchema },
} as const;
