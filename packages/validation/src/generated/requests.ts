// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
import { listShareLinksRequestSchema } from "./list-share-links-request.ts";
import { createShareLinkRequestSchema } from "./create-share-link-request.ts";
import { getShareLinkRequestSchema } from "./get-share-link-request.ts";
import { updateShareLinkRequestSchema } from "./update-share-link-request.ts";
import { deleteShareLinkRequestSchema } from "./delete-share-link-request.ts";
import { listManagedShareLinksRequestSchema } from "./list-managed-share-links-request.ts";
import { createManagedShareLinkRequestSchema } from "./create-managed-share-link-request.ts";
import { getManagedShareLinkRequestSchema } from "./get-managed-share-link-request.ts";
import { updateManagedShareLinkRequestSchema } from "./update-managed-share-link-request.ts";
import { rotateShareLinkRequestSchema } from "./rotate-share-link-request.ts";
import { listShareLinkUsesRequestSchema } from "./list-share-link-uses-request.ts";
import { listPersonasRequestSchema } from "./list-personas-request.ts";
import { createPersonaRequestSchema } from "./create-persona-request.ts";
import { getPersonaRequestSchema } from "./get-persona-request.ts";
import { updatePersonaRequestSchema } from "./update-persona-request.ts";
import { deletePersonaRequestSchema } from "./delete-persona-request.ts";
import { listApiKeysRequestSchema } from "./list-api-keys-request.ts";
import { createApiKeyRequestSchema } from "./create-api-key-request.ts";
import { deleteApiKeyRequestSchema } from "./delete-api-key-request.ts";
import { listAuditEventsRequestSchema } from "./list-audit-events-request.ts";
import { listWebhooksRequestSchema } from "./list-webhooks-request.ts";
import { createWebhookRequestSchema } from "./create-webhook-request.ts";
import { getWebhookRequestSchema } from "./get-webhook-request.ts";
import { updateWebhookRequestSchema } from "./update-webhook-request.ts";
import { deleteWebhookRequestSchema } from "./delete-webhook-request.ts";
import { rotateWebhookSecretRequestSchema } from "./rotate-webhook-secret-request.ts";
import { listWebhookDeliveriesRequestSchema } from "./list-webhook-deliveries-request.ts";
import { replayWebhookRequestSchema } from "./replay-webhook-request.ts";
import { createRedemptionRequestSchema } from "./create-redemption-request.ts";
import { getProviderScriptRequestSchema } from "./get-provider-script-request.ts";
import { getConsoleRequestSchema } from "./get-console-request.ts";
import { getConsoleFileRequestSchema } from "./get-console-file-request.ts";
import { getConsoleSectionRequestSchema } from "./get-console-section-request.ts";
import { getConsoleItemRequestSchema } from "./get-console-item-request.ts";
import { getConsoleSessionRequestSchema } from "./get-console-session-request.ts";
import { listConsoleSessionsRequestSchema } from "./list-console-sessions-request.ts";
import { createConsoleSessionRequestSchema } from "./create-console-session-request.ts";
import { deleteConsoleSessionRequestSchema } from "./delete-console-session-request.ts";
import { getLivenessRequestSchema } from "./get-liveness-request.ts";
import { getReadinessRequestSchema } from "./get-readiness-request.ts";
import { getMetricsRequestSchema } from "./get-metrics-request.ts";
import { getOpenApiDocumentRequestSchema } from "./get-open-api-document-request.ts";
import { getDocsRequestSchema } from "./get-docs-request.ts";

/** The request of each operation by its operationId. */
export const requestSchemas = {
  listShareLinks: listShareLinksRequestSchema,
  createShareLink: createShareLinkRequestSchema,
  getShareLink: getShareLinkRequestSchema,
  updateShareLink: updateShareLinkRequestSchema,
  deleteShareLink: deleteShareLinkRequestSchema,
  listManagedShareLinks: listManagedShareLinksRequestSchema,
  createManagedShareLink: createManagedShareLinkRequestSchema,
  getManagedShareLink: getManagedShareLinkRequestSchema,
  updateManagedShareLink: updateManagedShareLinkRequestSchema,
  rotateShareLink: rotateShareLinkRequestSchema,
  listShareLinkUses: listShareLinkUsesRequestSchema,
  listPersonas: listPersonasRequestSchema,
  createPersona: createPersonaRequestSchema,
  getPersona: getPersonaRequestSchema,
  updatePersona: updatePersonaRequestSchema,
  deletePersona: deletePersonaRequestSchema,
  listApiKeys: listApiKeysRequestSchema,
  createApiKey: createApiKeyRequestSchema,
  deleteApiKey: deleteApiKeyRequestSchema,
  listAuditEvents: listAuditEventsRequestSchema,
  listWebhooks: listWebhooksRequestSchema,
  createWebhook: createWebhookRequestSchema,
  getWebhook: getWebhookRequestSchema,
  updateWebhook: updateWebhookRequestSchema,
  deleteWebhook: deleteWebhookRequestSchema,
  rotateWebhookSecret: rotateWebhookSecretRequestSchema,
  listWebhookDeliveries: listWebhookDeliveriesRequestSchema,
  replayWebhook: replayWebhookRequestSchema,
  createRedemption: createRedemptionRequestSchema,
  getProviderScript: getProviderScriptRequestSchema,
  getConsole: getConsoleRequestSchema,
  getConsoleFile: getConsoleFileRequestSchema,
  getConsoleSection: getConsoleSectionRequestSchema,
  getConsoleItem: getConsoleItemRequestSchema,
  getConsoleSession: getConsoleSessionRequestSchema,
  listConsoleSessions: listConsoleSessionsRequestSchema,
  createConsoleSession: createConsoleSessionRequestSchema,
  deleteConsoleSession: deleteConsoleSessionRequestSchema,
  getLiveness: getLivenessRequestSchema,
  getReadiness: getReadinessRequestSchema,
  getMetrics: getMetricsRequestSchema,
  getOpenApiDocument: getOpenApiDocumentRequestSchema,
  getDocs: getDocsRequestSchema,
} as const;
