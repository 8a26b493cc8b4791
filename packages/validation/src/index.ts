export { allowedOriginsSchema } from "./generated/allowed-origins.ts";
export { createManagedShareLinkSchema } from "./generated/create-managed-share-link.ts";
export { createManagedShareLinkRequestSchema } from "./generated/create-managed-share-link-request.ts";
export { createPersonaSchema } from "./generated/create-persona.ts";
export { createPersonaRequestSchema } from "./generated/create-persona-request.ts";
export { createRedemptionSchema } from "./generated/create-redemption.ts";
export { createRedemptionRequestSchema } from "./generated/create-redemption-request.ts";
export { createShareLinkSchema } from "./generated/create-share-link.ts";
export { createShareLinkRequestSchema } from "./generated/create-share-link-request.ts";
export { cursorMetaSchema } from "./generated/cursor-meta.ts";
export { deletePersonaRequestSchema } from "./generated/delete-persona-request.ts";
export { deleteShareLinkRequestSchema } from "./generated/delete-share-link-request.ts";
export { deleteShareLinkResultSchema } from "./generated/delete-share-link-result.ts";
export { getLivenessRequestSchema } from "./generated/get-liveness-request.ts";
export { getManagedShareLinkRequestSchema } from "./generated/get-managed-share-link-request.ts";
export { getPersonaRequestSchema } from "./generated/get-persona-request.ts";
export { getReadinessRequestSchema } from "./generated/get-readiness-request.ts";
export { getShareLinkRequestSchema } from "./generated/get-share-link-request.ts";
export { imageUrlSchema } from "./generated/image-url.ts";
export { listManagedShareLinksRequestSchema } from "./generated/list-managed-share-links-request.ts";
export { listPersonasRequestSchema } from "./generated/list-personas-request.ts";
export { listShareLinksRequestSchema } from "./generated/list-share-links-request.ts";
export { livenessSchema } from "./generated/liveness.ts";
export { managedShareLinkSchema } from "./generated/managed-share-link.ts";
export { managedShareLinkPageSchema } from "./generated/managed-share-link-page.ts";
export { paginationSchema } from "./generated/pagination.ts";
export { personaSchema } from "./generated/persona.ts";
export { personaDescriptionSchema } from "./generated/persona-description.ts";
export { personaNameSchema } from "./generated/persona-name.ts";
export { personaPageSchema } from "./generated/persona-page.ts";
export { personaShareLinkSchema } from "./generated/persona-share-link.ts";
export { personaShareLinkPageSchema } from "./generated/persona-share-link-page.ts";
export { problemSchema } from "./generated/problem.ts";
export { problemCodeSchema } from "./generated/problem-code.ts";
export { problemDetailSchema } from "./generated/problem-detail.ts";
export { readinessSchema } from "./generated/readiness.ts";
export { redemptionSchema } from "./generated/redemption.ts";
export { requestSchemas } from "./generated/requests.ts";
export { responseSchemas } from "./generated/responses.ts";
export { shareLinkSchema } from "./generated/share-link.ts";
export { shareLinkStatusSchema } from "./generated/share-link-status.ts";
export { shareLinkTypeSchema } from "./generated/share-link-type.ts";
export { updateManagedShareLinkSchema } from "./generated/update-managed-share-link.ts";
export { updateManagedShareLinkRequestSchema } from "./generated/update-managed-share-link-request.ts";
export { updatePersonaSchema } from "./generated/update-persona.ts";
export { updatePersonaRequestSchema } from "./generated/update-persona-request.ts";
export { updateShareLinkSchema } from "./generated/update-share-link.ts";
export { updateShareLinkRequestSchema } from "./generated/update-share-link-request.ts";
export { uuidSchema } from "./generated/uuid.ts";
export type { Issue } from "./issue.ts";
export type {
  StandardSchema,
  StandardSchemaIssue,
  StandardSchemaProps,
  StandardSchemaResult,
} from "./standard-schema.ts";
export type { Validator } from "./validator.ts";
