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
import { listPersonasRequestSchema } from "./list-personas-request.ts";
import { createPersonaRequestSchema } from "./create-persona-request.ts";
import { getPersonaRequestSchema } from "./get-persona-request.ts";
import { updatePersonaRequestSchema } from "./update-persona-request.ts";
import { deletePersonaRequestSchema } from "./delete-persona-request.ts";
import { createRedemptionRequestSchema } from "./create-redemption-request.ts";
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
  listPersonas: listPersonasRequestSchema,
  createPersona: createPersonaRequestSchema,
  getPersona: getPersonaRequestSchema,
  updatePersona: updatePersonaRequestSchema,
  deletePersona: deletePersonaRequestSchema,
  createRedemption: createRedemptionRequestSchema,
  getLiveness: getLivenessRequestSchema,
  getReadiness: getReadinessRequestSchema,
  getMetrics: getMetricsRequestSchema,
  getOpenApiDocument: getOpenApiDocumentRequestSchema,
  getDocs: getDocsRequestSchema,
} as const;
