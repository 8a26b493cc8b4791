import type { OperationId } from "@share-links/types";
import type { Route } from "./route.ts";
import { createApiKey } from "./routes/create-api-key.ts";
import { createManagedShareLink } from "./routes/create-managed-share-link.ts";
import { createPersona } from "./routes/create-persona.ts";
import { createRedemption } from "./routes/create-redemption.ts";
import { createShareLink } from "./routes/create-share-link.ts";
import { createWebhook } from "./routes/create-webhook.ts";
import { deleteApiKey } from "./routes/delete-api-key.ts";
import { deletePersona } from "./routes/delete-persona.ts";
import { deleteShareLink } from "./routes/delete-share-link.ts";
import { deleteWebhook } from "./routes/delete-webhook.ts";
import { getDocs } from "./routes/get-docs.ts";
import { getLiveness } from "./routes/get-liveness.ts";
import { getManagedShareLink } from "./routes/get-managed-share-link.ts";
import { getMetrics } from "./routes/get-metrics.ts";
import { getOpenApiDocument } from "./routes/get-open-api-document.ts";
import { getPersona } from "./routes/get-persona.ts";
import { getReadiness } from "./routes/get-readiness.ts";
import { getShareLink } from "./routes/get-share-link.ts";
import { getWebhook } from "./routes/get-webhook.ts";
import { listApiKeys } from "./routes/list-api-keys.ts";
import { listAuditEvents } from "./routes/list-audit-events.ts";
import { listManagedShareLinks } from "./routes/list-managed-share-links.ts";
import { listPersonas } from "./routes/list-personas.ts";
import { listShareLinkUses } from "./routes/list-share-link-uses.ts";
import { listShareLinks } from "./routes/list-share-links.ts";
import { listWebhookDeliveries } from "./routes/list-webhook-deliveries.ts";
import { listWebhooks } from "./routes/list-webhooks.ts";
import { replayWebhook } from "./routes/replay-webhook.ts";
import { rotateShareLink } from "./routes/rotate-share-link.ts";
import { rotateWebhookSecret } from "./routes/rotate-webhook-secret.ts";
import { updateManagedShareLink } from "./routes/update-managed-share-link.ts";
import { updatePersona } from "./routes/update-persona.ts";
import { updateShareLink } from "./routes/update-share-link.ts";
import { updateWebhook } from "./routes/update-webhook.ts";

/** One route for each operation of the spec, no more and no fewer: both are compile errors. */
export const routes = {
  listShareLinks,
  createShareLink,
  getShareLink,
  updateShareLink,
  deleteShareLink,
  listManagedShareLinks,
  createManagedShareLink,
  getManagedShareLink,
  updateManagedShareLink,
  listShareLinkUses,
  rotateShareLink,
  listPersonas,
  createPersona,
  getPersona,
  updatePersona,
  deletePersona,
  listWebhooks,
  createWebhook,
  getWebhook,
  updateWebhook,
  deleteWebhook,
  rotateWebhookSecret,
  listWebhookDeliveries,
  replayWebhook,
  listApiKeys,
  createApiKey,
  deleteApiKey,
  listAuditEvents,
  createRedemption,
  getLiveness,
  getReadiness,
  getMetrics,
  getOpenApiDocument,
  getDocs,
} satisfies { [Id in OperationId]: Route<Id> };
