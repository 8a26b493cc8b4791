// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
import type { OperationRequest, Schema } from "@share-links/types";
import { type Definition, type JsonSchemaValidator, withJsonSchema } from "../json-schema/with-json-schema.ts";
import { uuidSchema as uuidValidator } from "./uuid.ts";
import { shareLinkTypeSchema as shareLinkTypeValidator } from "./share-link-type.ts";
import { shareLinkSchema as shareLinkValidator } from "./share-link.ts";
import { personaShareLinkSchema as personaShareLinkValidator } from "./persona-share-link.ts";
import { paginationSchema as paginationValidator } from "./pagination.ts";
import { personaShareLinkPageSchema as personaShareLinkPageValidator } from "./persona-share-link-page.ts";
import { problemCodeSchema as problemCodeValidator } from "./problem-code.ts";
import { problemDetailSchema as problemDetailValidator } from "./problem-detail.ts";
import { problemSchema as problemValidator } from "./problem.ts";
import { createShareLinkSchema as createShareLinkValidator } from "./create-share-link.ts";
import { updateShareLinkSchema as updateShareLinkValidator } from "./update-share-link.ts";
import { deleteShareLinkResultSchema as deleteShareLinkResultValidator } from "./delete-share-link-result.ts";
import { shareLinkStatusSchema as shareLinkStatusValidator } from "./share-link-status.ts";
import { managedShareLinkSchema as managedShareLinkValidator } from "./managed-share-link.ts";
import { cursorMetaSchema as cursorMetaValidator } from "./cursor-meta.ts";
import { managedShareLinkPageSchema as managedShareLinkPageValidator } from "./managed-share-link-page.ts";
import { allowedOriginsSchema as allowedOriginsValidator } from "./allowed-origins.ts";
import { createManagedShareLinkSchema as createManagedShareLinkValidator } from "./create-managed-share-link.ts";
import { updateManagedShareLinkSchema as updateManagedShareLinkValidator } from "./update-managed-share-link.ts";
import { shareLinkUseOutcomeSchema as shareLinkUseOutcomeValidator } from "./share-link-use-outcome.ts";
import { shareLinkUseSurfaceSchema as shareLinkUseSurfaceValidator } from "./share-link-use-surface.ts";
import { shareLinkUseSchema as shareLinkUseValidator } from "./share-link-use.ts";
import { shareLinkUsePageSchema as shareLinkUsePageValidator } from "./share-link-use-page.ts";
import { personaSchema as personaValidator } from "./persona.ts";
import { personaPageSchema as personaPageValidator } from "./persona-page.ts";
import { personaNameSchema as personaNameValidator } from "./persona-name.ts";
import { personaDescriptionSchema as personaDescriptionValidator } from "./persona-description.ts";
import { imageUrlSchema as imageUrlValidator } from "./image-url.ts";
import { createPersonaSchema as createPersonaValidator } from "./create-persona.ts";
import { updatePersonaSchema as updatePersonaValidator } from "./update-persona.ts";
import { permissionSchema as permissionValidator } from "./permission.ts";
import { apiKeySchema as apiKeyValidator } from "./api-key.ts";
import { apiKeyPageSchema as apiKeyPageValidator } from "./api-key-page.ts";
import { createApiKeySchema as createApiKeyValidator } from "./create-api-key.ts";
import { createdApiKeySchema as createdApiKeyValidator } from "./created-api-key.ts";
import { auditActionSchema as auditActionValidator } from "./audit-action.ts";
import { auditAuthorSchema as auditAuthorValidator } from "./audit-author.ts";
import { auditEventSchema as auditEventValidator } from "./audit-event.ts";
import { auditEventPageSchema as auditEventPageValidator } from "./audit-event-page.ts";
import { webhookUrlSchema as webhookUrlValidator } from "./webhook-url.ts";
import { shareLinkEventTypeSchema as shareLinkEventTypeValidator } from "./share-link-event-type.ts";
import { webhookEventsSchema as webhookEventsValidator } from "./webhook-events.ts";
import { webhookSchema as webhookValidator } from "./webhook.ts";
import { webhookPageSchema as webhookPageValidator } from "./webhook-page.ts";
import { webhookDescriptionSchema as webhookDescriptionValidator } from "./webhook-description.ts";
import { createWebhookSchema as createWebhookValidator } from "./create-webhook.ts";
import { webhookWithSecretSchema as webhookWithSecretValidator } from "./webhook-with-secret.ts";
import { updateWebhookSchema as updateWebhookValidator } from "./update-webhook.ts";
import { rotateWebhookSecretSchema as rotateWebhookSecretValidator } from "./rotate-webhook-secret.ts";
import { webhookDeliveryStatusSchema as webhookDeliveryStatusValidator } from "./webhook-delivery-status.ts";
import { webhookDeliverySchema as webhookDeliveryValidator } from "./webhook-delivery.ts";
import { webhookDeliveryPageSchema as webhookDeliveryPageValidator } from "./webhook-delivery-page.ts";
import { replayWebhookSchema as replayWebhookValidator } from "./replay-webhook.ts";
import { webhookReplaySchema as webhookReplayValidator } from "./webhook-replay.ts";
import { createRedemptionSchema as createRedemptionValidator } from "./create-redemption.ts";
import { personaSessionSchema as personaSessionValidator } from "./persona-session.ts";
import { redemptionSchema as redemptionValidator } from "./redemption.ts";
import { consoleSessionSchema as consoleSessionValidator } from "./console-session.ts";
import { consoleSessionPageSchema as consoleSessionPageValidator } from "./console-session-page.ts";
import { createConsoleSessionSchema as createConsoleSessionValidator } from "./create-console-session.ts";
import { livenessSchema as livenessValidator } from "./liveness.ts";
import { readinessSchema as readinessValidator } from "./readiness.ts";
import { openApiDocumentSchema as openApiDocumentValidator } from "./open-api-document.ts";
import { shareLinkEventDataSchema as shareLinkEventDataValidator } from "./share-link-event-data.ts";
import { shareLinkChangedEventSchema as shareLinkChangedEventValidator } from "./share-link-changed-event.ts";
import { shareLinkUsedEventSchema as shareLinkUsedEventValidator } from "./share-link-used-event.ts";
import { shareLinkUseReturnedEventSchema as shareLinkUseReturnedEventValidator } from "./share-link-use-returned-event.ts";
import { shareLinkRefusedEventSchema as shareLinkRefusedEventValidator } from "./share-link-refused-event.ts";
import { shareLinkEventSchema as shareLinkEventValidator } from "./share-link-event.ts";
import { listShareLinksRequestSchema as listShareLinksRequestValidator } from "./list-share-links-request.ts";
import { createShareLinkRequestSchema as createShareLinkRequestValidator } from "./create-share-link-request.ts";
import { getShareLinkRequestSchema as getShareLinkRequestValidator } from "./get-share-link-request.ts";
import { updateShareLinkRequestSchema as updateShareLinkRequestValidator } from "./update-share-link-request.ts";
import { deleteShareLinkRequestSchema as deleteShareLinkRequestValidator } from "./delete-share-link-request.ts";
import { listManagedShareLinksRequestSchema as listManagedShareLinksRequestValidator } from "./list-managed-share-links-request.ts";
import { createManagedShareLinkRequestSchema as createManagedShareLinkRequestValidator } from "./create-managed-share-link-request.ts";
import { getManagedShareLinkRequestSchema as getManagedShareLinkRequestValidator } from "./get-managed-share-link-request.ts";
import { updateManagedShareLinkRequestSchema as updateManagedShareLinkRequestValidator } from "./update-managed-share-link-request.ts";
import { rotateShareLinkRequestSchema as rotateShareLinkRequestValidator } from "./rotate-share-link-request.ts";
import { listShareLinkUsesRequestSchema as listShareLinkUsesRequestValidator } from "./list-share-link-uses-request.ts";
import { listPersonasRequestSchema as listPersonasRequestValidator } from "./list-personas-request.ts";
import { createPersonaRequestSchema as createPersonaRequestValidator } from "./create-persona-request.ts";
import { getPersonaRequestSchema as getPersonaRequestValidator } from "./get-persona-request.ts";
import { updatePersonaRequestSchema as updatePersonaRequestValidator } from "./update-persona-request.ts";
import { deletePersonaRequestSchema as deletePersonaRequestValidator } from "./delete-persona-request.ts";
import { listApiKeysRequestSchema as listApiKeysRequestValidator } from "./list-api-keys-request.ts";
import { createApiKeyRequestSchema as createApiKeyRequestValidator } from "./create-api-key-request.ts";
import { deleteApiKeyRequestSchema as deleteApiKeyRequestValidator } from "./delete-api-key-request.ts";
import { listAuditEventsRequestSchema as listAuditEventsRequestValidator } from "./list-audit-events-request.ts";
import { listWebhooksRequestSchema as listWebhooksRequestValidator } from "./list-webhooks-request.ts";
import { createWebhookRequestSchema as createWebhookRequestValidator } from "./create-webhook-request.ts";
import { getWebhookRequestSchema as getWebhookRequestValidator } from "./get-webhook-request.ts";
import { updateWebhookRequestSchema as updateWebhookRequestValidator } from "./update-webhook-request.ts";
import { deleteWebhookRequestSchema as deleteWebhookRequestValidator } from "./delete-webhook-request.ts";
import { rotateWebhookSecretRequestSchema as rotateWebhookSecretRequestValidator } from "./rotate-webhook-secret-request.ts";
import { listWebhookDeliveriesRequestSchema as listWebhookDeliveriesRequestValidator } from "./list-webhook-deliveries-request.ts";
import { replayWebhookRequestSchema as replayWebhookRequestValidator } from "./replay-webhook-request.ts";
import { createRedemptionRequestSchema as createRedemptionRequestValidator } from "./create-redemption-request.ts";
import { getConsoleRequestSchema as getConsoleRequestValidator } from "./get-console-request.ts";
import { getConsoleFileRequestSchema as getConsoleFileRequestValidator } from "./get-console-file-request.ts";
import { getConsoleSectionRequestSchema as getConsoleSectionRequestValidator } from "./get-console-section-request.ts";
import { getConsoleItemRequestSchema as getConsoleItemRequestValidator } from "./get-console-item-request.ts";
import { getConsoleSessionRequestSchema as getConsoleSessionRequestValidator } from "./get-console-session-request.ts";
import { listConsoleSessionsRequestSchema as listConsoleSessionsRequestValidator } from "./list-console-sessions-request.ts";
import { createConsoleSessionRequestSchema as createConsoleSessionRequestValidator } from "./create-console-session-request.ts";
import { deleteConsoleSessionRequestSchema as deleteConsoleSessionRequestValidator } from "./delete-console-session-request.ts";
import { getLandingPageRequestSchema as getLandingPageRequestValidator } from "./get-landing-page-request.ts";
import { getSharePageRequestSchema as getSharePageRequestValidator } from "./get-share-page-request.ts";
import { getFramePageRequestSchema as getFramePageRequestValidator } from "./get-frame-page-request.ts";
import { getEmbedScriptRequestSchema as getEmbedScriptRequestValidator } from "./get-embed-script-request.ts";
import { getRobotsRequestSchema as getRobotsRequestValidator } from "./get-robots-request.ts";
import { getFaviconRequestSchema as getFaviconRequestValidator } from "./get-favicon-request.ts";
import { getProviderScriptRequestSchema as getProviderScriptRequestValidator } from "./get-provider-script-request.ts";
import { getLivenessRequestSchema as getLivenessRequestValidator } from "./get-liveness-request.ts";
import { getReadinessRequestSchema as getReadinessRequestValidator } from "./get-readiness-request.ts";
import { getMetricsRequestSchema as getMetricsRequestValidator } from "./get-metrics-request.ts";
import { getOpenApiDocumentRequestSchema as getOpenApiDocumentRequestValidator } from "./get-open-api-document-request.ts";
import { getDocsRequestSchema as getDocsRequestValidator } from "./get-docs-request.ts";

const uuidDefinition: Definition = {
  name: "Uuid",
  schema: { type: "string", format: "uuid", description: "A UUID in its hyphenated form (RFC 9562), in any case.", examples: ["00000000-0000-0000-0000-000000000000"] },
  uses: () => [],
};
const shareLinkTypeDefinition: Definition = {
  name: "ShareLinkType",
  schema: { type: "string", description: "How a link is meant to be shown: a direct URL, an embedded player, or an embedded orb.", enum: ["LINK", "PLAYER_EMBED", "ORB_EMBED"] },
  uses: () => [],
};
const shareLinkDefinition: Definition = {
  name: "ShareLink",
  schema: { type: "object", description: "A link that gives someone access to a persona.", required: ["id", "token", "type", "expiresAt", "usageLimit", "usageCount", "allowedOrigins", "allowAllOrigins", "removeWatermark", "enabled", "isPrimary", "createdAt"], properties: { id: { type: "string", format: "uuid", description: "The id of the link." }, token: { type: "string", minLength: 1, description: "Opaque; the end of the public URL. Everybody who has it can use the link.", examples: ["sh_2kL9pQxYzR4vN8mBwHfJc"] }, type: { $ref: "#/$defs/ShareLinkType" }, expiresAt: { type: ["string", "null"], format: "date-time", description: "From this moment on the link no longer works; null means that it never expires." }, usageLimit: { type: ["integer", "null"], description: "How often the link can be used; null means unlimited." }, usageCount: { type: "integer", minimum: 0, description: "How often the link was used." }, allowedOrigins: { type: "array", items: { type: "string" }, description: "The origins that may embed the link; ignored while `allowAllOrigins` is true." }, allowAllOrigins: { type: "boolean", description: "Whether any origin may embed the link." }, removeWatermark: { type: "boolean", description: "Whether the persona is shown without the watermark." }, enabled: { type: "boolean", description: "Whether the link currently accepts connections." }, isPrimary: { type: "boolean", description: "Whether this is the persona's primary link; at most one is." }, createdAt: { type: "string", format: "date-time", description: "When the link was created." } } },
  uses: () => [shareLinkTypeDefinition],
};
const personaShareLinkDefinition: Definition = {
  name: "PersonaShareLink",
  schema: { description: "A share link with its persona and organisation.", allOf: [{ $ref: "#/$defs/ShareLink" }, { type: "object", required: ["personaId", "personaName", "organizationId"], properties: { personaId: { type: "string", format: "uuid", description: "The persona that the link opens." }, personaName: { type: "string", description: "The persona's name when the link was issued." }, organizationId: { type: "string", minLength: 1, description: "The organisation that owns the link; a UUID or another opaque id." } } }] },
  uses: () => [shareLinkDefinition],
};
const paginationDefinition: Definition = {
  name: "Pagination",
  schema: { type: "object", description: "The position of a page among all pages.", required: ["total", "lastPage", "currentPage", "perPage", "prev", "next"], properties: { total: { type: "integer", minimum: 0, description: "How many items there are in total." }, lastPage: { type: "integer", minimum: 1, description: "The number of the last page; 1 if there are no items." }, currentPage: { type: "integer", minimum: 1, description: "The number of this page." }, perPage: { type: "integer", minimum: 1, description: "How many items a page has." }, prev: { type: ["integer", "null"], description: "The number of the previous page; null on the first page." }, next: { type: ["integer", "null"], description: "The number of the next page; null on the last page and after it." } } },
  uses: () => [],
};
const personaShareLinkPageDefinition: Definition = {
  name: "PersonaShareLinkPage",
  schema: { type: "object", description: "One page of share links.", required: ["data", "meta"], properties: { data: { type: "array", items: { $ref: "#/$defs/PersonaShareLink" } }, meta: { $ref: "#/$defs/Pagination" } } },
  uses: () => [personaShareLinkDefinition, paginationDefinition],
};
const problemCodeDefinition: Definition = {
  name: "ProblemCode",
  schema: { type: "string", description: "What is wrong, for programs. Stable; the hosted API does not document error bodies.", enum: ["invalid_request", "malformed_json", "malformed_request", "unauthorized", "permission_denied", "origin_not_allowed", "prefetch_refused", "share_link_disabled", "share_link_not_found", "persona_not_found", "api_key_not_found", "webhook_not_found", "console_session_not_found", "route_not_found", "method_not_allowed", "request_timeout", "persona_exists", "persona_in_use", "idempotency_key_in_use", "api_key_limit_reached", "webhook_limit_reached", "share_link_expired", "share_link_exhausted", "body_too_large", "unsupported_media_type", "idempotency_key_reused", "expectation_failed", "too_many_requests", "headers_too_large", "internal_error", "persona_refused", "persona_unavailable", "service_unavailable"] },
  uses: () => [],
};
const problemDetailDefinition: Definition = {
  name: "ProblemDetail",
  schema: { type: "object", description: "One part of the request that does not fit.", required: ["path", "message", "code"], properties: { path: { type: "string", description: "A JSON Pointer (RFC 6901) into the request: `/path`, `/query`, `/header` or `/body`, then the place in it." }, message: { type: "string", description: "What is wrong there, and what is allowed." }, code: { type: "string", description: "The JSON Schema keyword that the value violates." } } },
  uses: () => [],
};
const problemDefinition: Definition = {
  name: "Problem",
  schema: { type: "object", description: "The body of every error. If `Accept` prefers `application/problem+json`, it has that type, and also the members of RFC 9457.", required: ["error", "message", "code", "requestId"], properties: { error: { type: "string", description: "The status's short text." }, message: { type: "string", description: "What is wrong and what to do, in one sentence." }, code: { $ref: "#/$defs/ProblemCode" }, requestId: { type: "string", format: "uuid", description: "Equals the header X-Request-Id." }, details: { type: "array", maxItems: 100, items: { $ref: "#/$defs/ProblemDetail" }, description: "Every problem of an invalid request, not only the first; at most 100." }, summary: { type: "string", description: "The first problem in one line." }, type: { type: "string", format: "uri", description: "RFC 9457, only in `application/problem+json`: where `code` is explained." }, title: { type: "string", description: "RFC 9457, only in `application/problem+json`: `code` in words." }, status: { type: "integer", description: "RFC 9457, only in `application/problem+json`: the status." }, detail: { type: "string", description: "RFC 9457, only in `application/problem+json`: the same as `message`." }, instance: { type: "string", format: "uri", description: "RFC 9457, only in `application/problem+json`: `urn:uuid:` and the `requestId`." } } },
  uses: () => [problemCodeDefinition, problemDetailDefinition],
};
const createShareLinkDefinition: Definition = {
  name: "CreateShareLink",
  schema: { type: "object", description: "The settings of a new share link.", additionalProperties: false, required: ["personaId"], properties: { personaId: { type: "string", format: "uuid", description: "The persona that the link opens." }, expiresInHours: { type: "number", exclusiveMinimum: 0, maximum: 87600, default: 168, description: "Hours until the link expires. Fractions count, rounded to the millisecond; at least one millisecond." }, usageLimit: { type: "integer", minimum: 1, maximum: 2147483647, default: 10, description: "How often the link can be used." } } },
  uses: () => [],
};
const updateShareLinkDefinition: Definition = {
  name: "UpdateShareLink",
  schema: { type: "object", description: "The changes of a share link; an omitted field stays as it is.", additionalProperties: false, properties: { expiresInHours: { type: "number", exclusiveMinimum: 0, maximum: 87600, description: "Hours until the link expires, counted from this request. Fractions count, rounded to the millisecond; at least one millisecond." }, usageLimit: { type: "integer", minimum: 1, maximum: 2147483647, description: "How often the link can be used in total, including past uses." } } },
  uses: () => [],
};
const deleteShareLinkResultDefinition: Definition = {
  name: "DeleteShareLinkResult",
  schema: { type: "object", description: "The confirmation that a share link is deleted.", required: ["message"], properties: { message: { type: "string", examples: ["Share link deleted successfully"] } } },
  uses: () => [],
};
const shareLinkStatusDefinition: Definition = {
  name: "ShareLinkStatus",
  schema: { type: "string", description: "The first of these that applies to a redemption: `disabled`, `expired` (from `expiresAt` on), `exhausted` (`usageCount` has reached `usageLimit`), otherwise `live`.", enum: ["live", "disabled", "expired", "exhausted"] },
  uses: () => [],
};
const managedShareLinkDefinition: Definition = {
  name: "ManagedShareLink",
  schema: { description: "A share link with everything that the service knows about it.", allOf: [{ $ref: "#/$defs/PersonaShareLink" }, { type: "object", required: ["status", "url", "lastUsedAt"], properties: { status: { $ref: "#/$defs/ShareLinkStatus" }, url: { type: "string", format: "uri", description: "The public URL of the link, where its share page is served." }, lastUsedAt: { type: ["string", "null"], format: "date-time", description: "When the latest use was counted; null if there was none." } } }] },
  uses: () => [personaShareLinkDefinition, shareLinkStatusDefinition],
};
const cursorMetaDefinition: Definition = {
  name: "CursorMeta",
  schema: { type: "object", description: "How to continue a list.", required: ["next"], properties: { next: { type: ["string", "null"], description: "The `cursor` of the next call; null if there are no more items." } } },
  uses: () => [],
};
const managedShareLinkPageDefinition: Definition = {
  name: "ManagedShareLinkPage",
  schema: { type: "object", description: "Some share links, and how to get the next ones.", required: ["data", "meta"], properties: { data: { type: "array", items: { $ref: "#/$defs/ManagedShareLink" } }, meta: { $ref: "#/$defs/CursorMeta" } } },
  uses: () => [managedShareLinkDefinition, cursorMetaDefinition],
};
const allowedOriginsDefinition: Definition = {
  name: "AllowedOrigins",
  schema: { type: "array", maxItems: 100, items: { type: "string", minLength: 1, maxLength: 300 }, description: "The origins that may embed the link, stored in canonical form without duplicates. A bare domain means `https://`; `https://*.example.com` includes subdomains of any depth but not `example.com` itself; a port of `*` is only allowed for `localhost` and `127.0.0.1`. A path, userinfo, an IPv6 address, `null` and `*` are refused, and so is a `*` under which anybody can register a name, as in `https://*.com`, `https://*.co.uk` and `https://*.github.io`.", examples: [["https://example.com", "https://*.example.com", "http://localhost:3000"]] },
  uses: () => [],
};
const createManagedShareLinkDefinition: Definition = {
  name: "CreateManagedShareLink",
  schema: { type: "object", description: "All settings of a new share link.", additionalProperties: false, required: ["personaId"], properties: { personaId: { type: "string", format: "uuid", description: "The persona that the link opens." }, type: { allOf: [{ $ref: "#/$defs/ShareLinkType" }], default: "LINK" }, expiresAt: { type: ["string", "null"], format: "date-time", maxLength: 64, description: "When the link expires, with any offset. If omitted, in 168 hours; null means never." }, usageLimit: { type: ["integer", "null"], minimum: 1, maximum: 2147483647, default: 10, description: "How often the link can be used; null means unlimited." }, allowedOrigins: { $ref: "#/$defs/AllowedOrigins" }, allowAllOrigins: { type: "boolean", default: false, description: "Whether any origin may embed the link." }, removeWatermark: { type: "boolean", default: false, description: "Whether the persona is shown without the watermark." }, enabled: { type: "boolean", default: true, description: "Whether the link accepts connections." }, isPrimary: { type: "boolean", default: false, description: "Whether this becomes the persona's primary link, in place of a former one." } } },
  uses: () => [shareLinkTypeDefinition, allowedOriginsDefinition],
};
const updateManagedShareLinkDefinition: Definition = {
  name: "UpdateManagedShareLink",
  schema: { type: "object", description: "A JSON merge patch of a share link's settings.", additionalProperties: false, properties: { type: { $ref: "#/$defs/ShareLinkType" }, expiresAt: { type: ["string", "null"], format: "date-time", maxLength: 64, description: "When the link expires, with any offset; a past time expires it immediately, and null means never." }, usageLimit: { type: ["integer", "null"], minimum: 1, maximum: 2147483647, description: "How often the link can be used in total, including past uses; null means unlimited." }, allowedOrigins: { $ref: "#/$defs/AllowedOrigins" }, allowAllOrigins: { type: "boolean", description: "Whether any origin may embed the link." }, removeWatermark: { type: "boolean", description: "Whether the persona is shown without the watermark." }, enabled: { type: "boolean", description: "Whether the link accepts connections." }, isPrimary: { type: "boolean", description: "Whether this is the persona's primary link, in place of a former one." } } },
  uses: () => [shareLinkTypeDefinition, allowedOriginsDefinition],
};
const shareLinkUseOutcomeDefinition: Definition = {
  name: "ShareLinkUseOutcome",
  schema: { type: "string", description: "`counted`: a use. `returned`: a counted use that was given back, because the persona could not be opened afterwards. `replayed`: calls that got the grant of an earlier use again, by its `Idempotency-Key`. Any other value is the code with which attempts were refused.", enum: ["counted", "returned", "replayed", "origin_not_allowed", "share_link_disabled", "share_link_expired", "share_link_exhausted"] },
  uses: () => [],
};
const shareLinkUseSurfaceDefinition: Definition = {
  name: "ShareLinkUseSurface",
  schema: { type: "string", description: "Where the call came from: the link's own page, the framed player or orb, or another caller of the API.", enum: ["page", "player", "orb", "api"] },
  uses: () => [],
};
const shareLinkUseDefinition: Definition = {
  name: "ShareLinkUse",
  schema: { type: "object", description: "The result of an attempt to use a share link; refusals and replays with the same minute, outcome and surface are one item.", required: ["id", "occurredAt", "outcome", "surface", "count"], properties: { id: { type: "string", format: "uuid", description: "The id of the entry; that of a counted use is also the redemption's." }, occurredAt: { type: "string", format: "date-time", description: "When it happened; for refusals and replays, the beginning of the minute." }, outcome: { $ref: "#/$defs/ShareLinkUseOutcome" }, surface: { $ref: "#/$defs/ShareLinkUseSurface" }, count: { type: "integer", minimum: 1, description: "How many attempts this entry stands for; 1 for `counted` and `returned`." } } },
  uses: () => [shareLinkUseOutcomeDefinition, shareLinkUseSurfaceDefinition],
};
const shareLinkUsePageDefinition: Definition = {
  name: "ShareLinkUsePage",
  schema: { type: "object", description: "Some uses of a share link, and how to get the next ones.", required: ["data", "meta"], properties: { data: { type: "array", items: { $ref: "#/$defs/ShareLinkUse" } }, meta: { $ref: "#/$defs/CursorMeta" } } },
  uses: () => [shareLinkUseDefinition, cursorMetaDefinition],
};
const personaDefinition: Definition = {
  name: "Persona",
  schema: { type: "object", description: "The AI persona that a share link opens.", required: ["id", "name", "description", "imageUrl", "createdAt", "updatedAt"], properties: { id: { type: "string", format: "uuid", description: "The id of the persona, unique within the organisation." }, name: { type: "string", description: "A readable name." }, description: { type: ["string", "null"], description: "A readable text." }, imageUrl: { type: ["string", "null"], format: "uri", description: "The address of an image." }, createdAt: { type: "string", format: "date-time", description: "When the persona was created." }, updatedAt: { type: "string", format: "date-time", description: "When the persona was last changed." } } },
  uses: () => [],
};
const personaPageDefinition: Definition = {
  name: "PersonaPage",
  schema: { type: "object", description: "Some personas, and how to get the next ones.", required: ["data", "meta"], properties: { data: { type: "array", items: { $ref: "#/$defs/Persona" } }, meta: { $ref: "#/$defs/CursorMeta" } } },
  uses: () => [personaDefinition, cursorMetaDefinition],
};
const personaNameDefinition: Definition = {
  name: "PersonaName",
  schema: { type: "string", minLength: 1, maxLength: 200, pattern: "^(?=[\\p{Z}\\p{Default_Ignorable_Code_Point}\\u2800]*[^\\p{Z}\\p{Default_Ignorable_Code_Point}\\u2800])[^\\p{Cc}\\p{Cs}\\p{Bidi_Control}]+$", description: "A readable name of 1 to 200 characters. At least one character is visible, and none is a control character or changes the direction of text (Unicode's Bidi_Control).", examples: ["Ada"] },
  uses: () => [],
};
const personaDescriptionDefinition: Definition = {
  name: "PersonaDescription",
  schema: { type: "string", maxLength: 2000, pattern: "^[^\\u0000\\p{Cs}]*$", description: "A readable text." },
  uses: () => [],
};
const imageUrlDefinition: Definition = {
  name: "ImageUrl",
  schema: { type: "string", format: "uri", maxLength: 2048, pattern: "^[hH][tT][tT][pP][sS]?://[^/?#]", description: "The http or https address of an image.", examples: ["https://example.com/ada.png"] },
  uses: () => [],
};
const createPersonaDefinition: Definition = {
  name: "CreatePersona",
  schema: { type: "object", description: "The fields of a new persona.", additionalProperties: false, required: ["name"], properties: { id: { type: "string", format: "uuid", description: "Chosen by the caller; if omitted, the service chooses one." }, name: { $ref: "#/$defs/PersonaName" }, description: { $ref: "#/$defs/PersonaDescription" }, imageUrl: { $ref: "#/$defs/ImageUrl" } } },
  uses: () => [personaNameDefinition, personaDescriptionDefinition, imageUrlDefinition],
};
const updatePersonaDefinition: Definition = {
  name: "UpdatePersona",
  schema: { type: "object", description: "All fields of the persona; an omitted one is cleared.", additionalProperties: false, required: ["name"], properties: { name: { $ref: "#/$defs/PersonaName" }, description: { $ref: "#/$defs/PersonaDescription" }, imageUrl: { $ref: "#/$defs/ImageUrl" } } },
  uses: () => [personaNameDefinition, personaDescriptionDefinition, imageUrlDefinition],
};
const permissionDefinition: Definition = {
  name: "Permission",
  schema: { type: "string", description: "What an API key may do.", enum: ["share-links:read", "share-links:write", "personas:read", "personas:write", "api-keys:manage", "webhooks:manage", "audit:read"] },
  uses: () => [],
};
const apiKeyDefinition: Definition = {
  name: "ApiKey",
  schema: { type: "object", description: "An API key, without the key itself.", required: ["id", "name", "prefix", "last4", "permissions", "createdBy", "createdAt", "expiresAt", "revokedAt", "lastUsedAt"], properties: { id: { type: "string", format: "uuid", description: "The id of the key." }, name: { type: "string", description: "What the key is for." }, prefix: { type: "string", description: "The first characters of the key, so that people recognise it." }, last4: { type: "string", description: "The last four characters of the key." }, permissions: { type: "array", items: { $ref: "#/$defs/Permission" }, description: "What the key may do." }, createdBy: { type: ["string", "null"], format: "uuid", description: "The id of the API key that made this one; null when the operator or the first start made it." }, createdAt: { type: "string", format: "date-time", description: "When the key was created." }, expiresAt: { type: ["string", "null"], format: "date-time", description: "From this moment on, the key is refused; null means that it never expires." }, revokedAt: { type: ["string", "null"], format: "date-time", description: "When the key was revoked; null if it wasn't." }, lastUsedAt: { type: ["string", "null"], format: "date-time", description: "The minute in which the key was last used, stored shortly afterwards; null if it was never used." } } },
  uses: () => [permissionDefinition],
};
const apiKeyPageDefinition: Definition = {
  name: "ApiKeyPage",
  schema: { type: "object", description: "Some API keys, and how to get the next ones.", required: ["data", "meta"], properties: { data: { type: "array", items: { $ref: "#/$defs/ApiKey" } }, meta: { $ref: "#/$defs/CursorMeta" } } },
  uses: () => [apiKeyDefinition, cursorMetaDefinition],
};
const createApiKeyDefinition: Definition = {
  name: "CreateApiKey",
  schema: { type: "object", description: "The settings of a new API key.", additionalProperties: false, required: ["name", "permissions"], properties: { name: { allOf: [{ $ref: "#/$defs/PersonaName" }], description: "What the key is for, so that people recognise it." }, permissions: { type: "array", minItems: 1, maxItems: 7, uniqueItems: true, items: { $ref: "#/$defs/Permission" }, description: "What the key may do, which can't be more than the calling key may do." }, expiresAt: { type: ["string", "null"], format: "date-time", maxLength: 64, description: "When the key expires, with any offset: after this moment, and no later than the calling key. If omitted, it expires with the calling key; null means never, which only a key that never expires may use." } } },
  uses: () => [personaNameDefinition, permissionDefinition],
};
const createdApiKeyDefinition: Definition = {
  name: "CreatedApiKey",
  schema: { description: "A new API key, with the key itself.", allOf: [{ $ref: "#/$defs/ApiKey" }, { type: "object", required: ["key"], properties: { key: { type: "string", minLength: 1, description: "Sent as `Authorization: Bearer <key>`. Shown only this once." } } }] },
  uses: () => [apiKeyDefinition],
};
const auditActionDefinition: Definition = {
  name: "AuditAction",
  schema: { type: "string", description: "What happened to the subject.", enum: ["share_link.created", "share_link.updated", "share_link.rotated", "share_link.deleted", "persona.created", "persona.updated", "persona.deleted", "api_key.created", "api_key.revoked", "webhook.created", "webhook.updated", "webhook.secret_rotated", "webhook.disabled", "webhook.deleted"] },
  uses: () => [],
};
const auditAuthorDefinition: Definition = {
  name: "AuditAuthor",
  schema: { type: "object", description: "Who made a change.", required: ["type", "apiKeyId", "apiKeyName"], properties: { type: { type: "string", enum: ["api_key", "operator", "service"], description: "A call with an API key, the operator's command, or the service itself, for example at its first start." }, apiKeyId: { type: ["string", "null"], format: "uuid", description: "The API key of the call; null if there was none." }, apiKeyName: { type: ["string", "null"], description: "The name of that key; null if there is none." } } },
  uses: () => [],
};
const auditEventDefinition: Definition = {
  name: "AuditEvent",
  schema: { type: "object", description: "One change in the organisation.", required: ["id", "createdAt", "action", "author", "subjectId", "before", "after"], properties: { id: { type: "string", format: "uuid", description: "The id of the event." }, createdAt: { type: "string", format: "date-time", description: "When the change was made." }, action: { $ref: "#/$defs/AuditAction" }, author: { $ref: "#/$defs/AuditAuthor" }, subjectId: { type: "string", format: "uuid", description: "The share link, persona, API key or webhook that was changed." }, before: { type: ["object", "null"], additionalProperties: true, description: "The subject before the change: a `ManagedShareLink` without `token` and `url`, a `Persona`, an `ApiKey` or a `Webhook`; null if it is new." }, after: { type: ["object", "null"], additionalProperties: true, description: "The subject after the change, in the same form; null if it was deleted." } } },
  uses: () => [auditActionDefinition, auditAuthorDefinition],
};
const auditEventPageDefinition: Definition = {
  name: "AuditEventPage",
  schema: { type: "object", description: "Some audit events, and how to get the next ones.", required: ["data", "meta"], properties: { data: { type: "array", items: { $ref: "#/$defs/AuditEvent" } }, meta: { $ref: "#/$defs/CursorMeta" } } },
  uses: () => [auditEventDefinition, cursorMetaDefinition],
};
const webhookUrlDefinition: Definition = {
  name: "WebhookUrl",
  schema: { type: "string", format: "uri", minLength: 1, maxLength: 2048, description: "The URL to which events are posted: an https URL of a public host, without user name and fragment. Redirects are not followed. If the operator has set `SHARE_LINKS_WEBHOOKS_ALLOW_PRIVATE=true`, http and private hosts are allowed, too." },
  uses: () => [],
};
const shareLinkEventTypeDefinition: Definition = {
  name: "ShareLinkEventType",
  schema: { type: "string", description: "What happened to a link. `updated` also means a new token (which is never sent), or that the link stopped being primary; `exhausted` means the last use, or a limit that was set to the count or less; `expired` is sent once each time that the link expires, shortly afterwards; `refused` is sent at most once a minute for each reason and surface; `use_returned` takes a `used` back, because the persona could not be opened afterwards.", enum: ["share_link.created", "share_link.updated", "share_link.deleted", "share_link.used", "share_link.use_returned", "share_link.refused", "share_link.exhausted", "share_link.expired"] },
  uses: () => [],
};
const webhookEventsDefinition: Definition = {
  name: "WebhookEvents",
  schema: { type: "array", minItems: 1, maxItems: 8, uniqueItems: true, items: { $ref: "#/$defs/ShareLinkEventType" }, description: "Which events are sent." },
  uses: () => [shareLinkEventTypeDefinition],
};
const webhookDefinition: Definition = {
  name: "Webhook",
  schema: { type: "object", description: "An address to which events are sent.", required: ["id", "url", "description", "events", "enabled", "disabledReason", "firstFailedAt", "previousSecretExpiresAt", "createdAt", "updatedAt"], properties: { id: { type: "string", format: "uuid", description: "The id of the webhook." }, url: { $ref: "#/$defs/WebhookUrl" }, description: { type: ["string", "null"], description: "What the webhook is for." }, events: { $ref: "#/$defs/WebhookEvents" }, enabled: { type: "boolean", description: "Whether events are recorded and sent." }, disabledReason: { type: ["string", "null"], enum: ["gone", "failing", null], description: "Why the service disabled the webhook: the receiver answered 410, or every attempt failed until an event's last one; null if it didn't." }, firstFailedAt: { type: ["string", "null"], format: "date-time", description: "The first failure since the latest success; null if there was none." }, previousSecretExpiresAt: { type: ["string", "null"], format: "date-time", description: "Until when every event is also signed with the former secret; null if there is none." }, createdAt: { type: "string", format: "date-time", description: "When the webhook was created." }, updatedAt: { type: "string", format: "date-time", description: "When the webhook was last changed." } } },
  uses: () => [webhookUrlDefinition, webhookEventsDefinition],
};
const webhookPageDefinition: Definition = {
  name: "WebhookPage",
  schema: { type: "object", description: "Some webhooks, and how to get the next ones.", required: ["data", "meta"], properties: { data: { type: "array", items: { $ref: "#/$defs/Webhook" } }, meta: { $ref: "#/$defs/CursorMeta" } } },
  uses: () => [webhookDefinition, cursorMetaDefinition],
};
const webhookDescriptionDefinition: Definition = {
  name: "WebhookDescription",
  schema: { type: "string", maxLength: 500, pattern: "^[^\\u0000\\p{Cs}]*$", description: "What the webhook is for." },
  uses: () => [],
};
const createWebhookDefinition: Definition = {
  name: "CreateWebhook",
  schema: { type: "object", description: "The settings of a new webhook.", additionalProperties: false, required: ["url", "events"], properties: { url: { $ref: "#/$defs/WebhookUrl" }, description: { $ref: "#/$defs/WebhookDescription" }, events: { $ref: "#/$defs/WebhookEvents" }, enabled: { type: "boolean", default: true, description: "Whether events are recorded and sent." } } },
  uses: () => [webhookUrlDefinition, webhookDescriptionDefinition, webhookEventsDefinition],
};
const webhookWithSecretDefinition: Definition = {
  name: "WebhookWithSecret",
  schema: { description: "A webhook with the secret that signs its events.", allOf: [{ $ref: "#/$defs/Webhook" }, { type: "object", required: ["secret"], properties: { secret: { type: "string", pattern: "^whsec_[A-Za-z0-9+/]{43}=$", description: "`whsec_` and 32 random bytes in base64, as the Standard Webhooks specification says. Shown once.", examples: ["whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo="] } } }] },
  uses: () => [webhookDefinition],
};
const updateWebhookDefinition: Definition = {
  name: "UpdateWebhook",
  schema: { type: "object", description: "All settings of the webhook; an omitted one gets the default of a new webhook.", additionalProperties: false, required: ["url", "events"], properties: { url: { $ref: "#/$defs/WebhookUrl" }, description: { $ref: "#/$defs/WebhookDescription" }, events: { $ref: "#/$defs/WebhookEvents" }, enabled: { type: "boolean", default: true, description: "Whether events are recorded and sent." } } },
  uses: () => [webhookUrlDefinition, webhookDescriptionDefinition, webhookEventsDefinition],
};
const rotateWebhookSecretDefinition: Definition = {
  name: "RotateWebhookSecret",
  schema: { type: "object", description: "How long both secrets are valid; `{}` means a day.", additionalProperties: false, properties: { overlapHours: { type: "integer", minimum: 0, maximum: 168, default: 24, description: "For how many hours every event is also signed with the former secret." } } },
  uses: () => [],
};
const webhookDeliveryStatusDefinition: Definition = {
  name: "WebhookDeliveryStatus",
  schema: { type: "string", description: "`pending` until the receiver has answered with a 2xx status; `failed` after the last attempt, about three days later.", enum: ["pending", "delivered", "failed"] },
  uses: () => [],
};
const webhookDeliveryDefinition: Definition = {
  name: "WebhookDelivery",
  schema: { type: "object", description: "One event for one webhook, and the result of its delivery.", required: ["id", "type", "shareLinkId", "status", "attempts", "createdAt", "nextAttemptAt", "lastAttemptAt", "lastStatus", "lastError"], properties: { id: { type: "string", format: "uuid", description: "The id of the event, also in its `id` and in the header webhook-id." }, type: { $ref: "#/$defs/ShareLinkEventType" }, shareLinkId: { type: "string", format: "uuid", description: "The link that the event is about." }, status: { $ref: "#/$defs/WebhookDeliveryStatus" }, attempts: { type: "integer", minimum: 0, description: "How often the delivery was tried since it was recorded or replayed." }, createdAt: { type: "string", format: "date-time", description: "When the event happened." }, nextAttemptAt: { type: ["string", "null"], format: "date-time", description: "No attempt begins before this time; null unless the delivery is pending." }, lastAttemptAt: { type: ["string", "null"], format: "date-time", description: "When the latest attempt began; null if there was none." }, lastStatus: { type: ["integer", "null"], description: "The HTTP status of the latest answer; null if there was none." }, lastError: { type: ["string", "null"], description: "Why the latest attempt failed, in a few words; null if it didn't." } } },
  uses: () => [shareLinkEventTypeDefinition, webhookDeliveryStatusDefinition],
};
const webhookDeliveryPageDefinition: Definition = {
  name: "WebhookDeliveryPage",
  schema: { type: "object", description: "Some deliveries, and how to get the next ones.", required: ["data", "meta"], properties: { data: { type: "array", items: { $ref: "#/$defs/WebhookDelivery" } }, meta: { $ref: "#/$defs/CursorMeta" } } },
  uses: () => [webhookDeliveryDefinition, cursorMetaDefinition],
};
const replayWebhookDefinition: Definition = {
  name: "ReplayWebhook",
  schema: { type: "object", description: "What to send again: either one delivery, or every one since a time.", additionalProperties: false, minProperties: 1, maxProperties: 1, properties: { deliveryId: { type: "string", format: "uuid", description: "One delivery of this webhook." }, sinceAt: { type: "string", format: "date-time", maxLength: 64, description: "Every delivery whose event happened at or after this time." } } },
  uses: () => [],
};
const webhookReplayDefinition: Definition = {
  name: "WebhookReplay",
  schema: { type: "object", description: "The number of deliveries that will be sent again.", required: ["replayed"], properties: { replayed: { type: "integer", minimum: 0, description: "How many deliveries are sent again; 0 if there are none." } } },
  uses: () => [],
};
const createRedemptionDefinition: Definition = {
  name: "CreateRedemption",
  schema: { type: "object", description: "Which share link to use.", additionalProperties: false, required: ["token"], properties: { token: { type: "string", maxLength: 512, description: "The token of the link. A malformed token gets the same answer as an unknown one." }, nonce: { type: "string", maxLength: 1024, description: "What our share page or frame page got, to prove that the link is used from there." } } },
  uses: () => [],
};
const personaSessionDefinition: Definition = {
  name: "PersonaSession",
  schema: { type: "object", description: "A session of a persona provider, for one visitor. Start it with the module at `/provider.js`, or with the provider's own SDK. Other providers may have other members. Treat it as a secret: whoever has it can talk to the persona.", additionalProperties: true, required: ["provider", "expiresAt"], properties: { provider: { type: "string", minLength: 1, description: "The name of the provider, such as `anam`." }, token: { type: "string", minLength: 1, description: "What the provider's SDK is started with." }, baseUrl: { type: "string", format: "uri", description: "The address of the provider's API." }, expiresAt: { type: "string", format: "date-time", description: "From this moment on the session can no longer be started." } } },
  uses: () => [],
};
const redemptionDefinition: Definition = {
  name: "Redemption",
  schema: { type: "object", description: "One counted use of a share link.", required: ["id", "redeemedAt", "type", "personaId", "personaName", "removeWatermark", "session"], properties: { id: { type: "string", format: "uuid", description: "The id of this use, and its ticket: accept each id once. A repeated call with the same `Idempotency-Key` gets the same id." }, redeemedAt: { type: "string", format: "date-time", description: "When the use was counted." }, type: { $ref: "#/$defs/ShareLinkType" }, personaId: { type: "string", format: "uuid", description: "The persona that the link opens." }, personaName: { type: "string", description: "The persona's name when the link was issued." }, removeWatermark: { type: "boolean", description: "Whether the persona is shown without the watermark." }, session: { description: "The session that the persona provider has issued for this use. Null if the server has no provider with sessions, and in a repeated call once the session is over.", anyOf: [{ $ref: "#/$defs/PersonaSession" }, { type: "null" }] } } },
  uses: () => [shareLinkTypeDefinition, personaSessionDefinition],
};
const consoleSessionDefinition: Definition = {
  name: "ConsoleSession",
  schema: { type: "object", description: "A browser that is signed in to the console. It may do what its API key may do.", required: ["id", "createdAt", "expiresAt", "isCurrent", "apiKeyId", "apiKeyName", "organizationName", "permissions", "publicUrl"], properties: { id: { type: "string", format: "uuid", description: "The id of the session." }, createdAt: { type: "string", format: "date-time", description: "When the browser signed in." }, expiresAt: { type: "string", format: "date-time", description: "When the session ends by itself." }, isCurrent: { type: "boolean", description: "Whether the request belongs to this session." }, apiKeyId: { type: "string", format: "uuid", description: "The API key of the session. The session ends with it." }, apiKeyName: { type: "string", description: "What the API key is for." }, organizationName: { type: "string", description: "The organisation of the API key." }, permissions: { type: "array", items: { $ref: "#/$defs/Permission" }, description: "What the API key may do." }, publicUrl: { type: "string", format: "uri", description: "Where visitors reach the service, without a trailing slash." } } },
  uses: () => [permissionDefinition],
};
const consoleSessionPageDefinition: Definition = {
  name: "ConsoleSessionPage",
  schema: { type: "object", description: "Some sessions, and how to get the next ones.", required: ["data", "meta"], properties: { data: { type: "array", items: { $ref: "#/$defs/ConsoleSession" } }, meta: { $ref: "#/$defs/CursorMeta" } } },
  uses: () => [consoleSessionDefinition, cursorMetaDefinition],
};
const createConsoleSessionDefinition: Definition = {
  name: "CreateConsoleSession",
  schema: { type: "object", description: "The API key to sign in with.", additionalProperties: false, required: ["apiKey"], properties: { apiKey: { type: "string", minLength: 1, maxLength: 512, description: "The key. It is checked and not stored." } } },
  uses: () => [],
};
const livenessDefinition: Definition = {
  name: "Liveness",
  schema: { type: "object", required: ["status"], properties: { status: { type: "string", const: "alive" } } },
  uses: () => [],
};
const readinessDefinition: Definition = {
  name: "Readiness",
  schema: { type: "object", required: ["status"], properties: { status: { type: "string", const: "ready" } } },
  uses: () => [],
};
const openApiDocumentDefinition: Definition = {
  name: "OpenApiDocument",
  schema: { type: "object", description: "An OpenAPI 3.1 document, as the OpenAPI Specification defines it.", additionalProperties: true, required: ["openapi", "info", "servers", "paths", "components"], properties: { openapi: { type: "string", description: "The version of OpenAPI that the document follows." }, info: { type: "object", additionalProperties: true, description: "Title, version and description." }, servers: { type: "array", items: { type: "object", additionalProperties: true }, description: "The service that answered." }, paths: { type: "object", additionalProperties: true, description: "Every operation by path and method." }, components: { type: "object", additionalProperties: true, description: "What the operations refer to." } } },
  uses: () => [],
};
const shareLinkEventDataDefinition: Definition = {
  name: "ShareLinkEventData",
  schema: { type: "object", description: "The link immediately after the event, without its token and its public URL, which contains the token.", required: ["id", "type", "expiresAt", "usageLimit", "usageCount", "allowedOrigins", "allowAllOrigins", "removeWatermark", "enabled", "isPrimary", "createdAt", "personaId", "personaName", "organizationId", "status", "lastUsedAt"], properties: { id: { type: "string", format: "uuid", description: "The id of the link." }, type: { $ref: "#/$defs/ShareLinkType" }, expiresAt: { type: ["string", "null"], format: "date-time", description: "From this moment on the link no longer works; null means that it never expires." }, usageLimit: { type: ["integer", "null"], description: "How often the link can be used; null means unlimited." }, usageCount: { type: "integer", minimum: 0, description: "How often the link was used." }, allowedOrigins: { type: "array", items: { type: "string" }, description: "The origins that may embed the link." }, allowAllOrigins: { type: "boolean", description: "Whether any origin may embed the link." }, removeWatermark: { type: "boolean", description: "Whether the persona is shown without the watermark." }, enabled: { type: "boolean", description: "Whether the link accepts connections." }, isPrimary: { type: "boolean", description: "Whether this is the persona's primary link." }, createdAt: { type: "string", format: "date-time", description: "When the link was created." }, personaId: { type: "string", format: "uuid", description: "The persona that the link opens." }, personaName: { type: "string", description: "The persona's name when the link was issued." }, organizationId: { type: "string", minLength: 1, description: "The organisation that owns the link." }, status: { $ref: "#/$defs/ShareLinkStatus" }, lastUsedAt: { type: ["string", "null"], format: "date-time", description: "When the latest use was counted; null if there was none." } } },
  uses: () => [shareLinkTypeDefinition, shareLinkStatusDefinition],
};
const shareLinkChangedEventDefinition: Definition = {
  name: "ShareLinkChangedEvent",
  schema: { type: "object", description: "A link was created, changed, deleted or rotated, has expired, or has no uses left.", required: ["id", "type", "timestamp", "data"], properties: { id: { type: "string", format: "uuid", description: "Equals the header webhook-id, and stays the same if the event is sent again." }, type: { type: "string", enum: ["share_link.created", "share_link.updated", "share_link.deleted", "share_link.exhausted", "share_link.expired"], description: "What happened." }, timestamp: { type: "string", format: "date-time", description: "When it happened." }, data: { $ref: "#/$defs/ShareLinkEventData" } } },
  uses: () => [shareLinkEventDataDefinition],
};
const shareLinkUsedEventDefinition: Definition = {
  name: "ShareLinkUsedEvent",
  schema: { type: "object", description: "A use of a link was counted.", required: ["id", "type", "timestamp", "data", "use"], properties: { id: { type: "string", format: "uuid", description: "Equals the header webhook-id, and stays the same if the event is sent again." }, type: { type: "string", const: "share_link.used", description: "What happened." }, timestamp: { type: "string", format: "date-time", description: "When the use was counted." }, data: { $ref: "#/$defs/ShareLinkEventData" }, use: { type: "object", description: "The use.", required: ["id", "surface"], properties: { id: { type: "string", format: "uuid", description: "The id of the use, which is also that of the redemption." }, surface: { $ref: "#/$defs/ShareLinkUseSurface" } } } } },
  uses: () => [shareLinkEventDataDefinition, shareLinkUseSurfaceDefinition],
};
const shareLinkUseReturnedEventDefinition: Definition = {
  name: "ShareLinkUseReturnedEvent",
  schema: { type: "object", description: "A counted use was given back, because the persona provider could not open the persona. Whoever counts `share_link.used` counts one less.", required: ["id", "type", "timestamp", "data", "use"], properties: { id: { type: "string", format: "uuid", description: "Equals the header webhook-id, and stays the same if the event is sent again." }, type: { type: "string", const: "share_link.use_returned", description: "What happened." }, timestamp: { type: "string", format: "date-time", description: "When the use was given back." }, data: { $ref: "#/$defs/ShareLinkEventData" }, use: { type: "object", description: "The use that no longer counts.", required: ["id", "surface"], properties: { id: { type: "string", format: "uuid", description: "The id of the use, as in its `share_link.used`." }, surface: { $ref: "#/$defs/ShareLinkUseSurface" } } } } },
  uses: () => [shareLinkEventDataDefinition, shareLinkUseSurfaceDefinition],
};
const shareLinkRefusedEventDefinition: Definition = {
  name: "ShareLinkRefusedEvent",
  schema: { type: "object", description: "Uses of a link were refused.", required: ["id", "type", "timestamp", "data", "refusal"], properties: { id: { type: "string", format: "uuid", description: "Equals the header webhook-id, and stays the same if the event is sent again." }, type: { type: "string", const: "share_link.refused", description: "What happened." }, timestamp: { type: "string", format: "date-time", description: "When the refusal was recorded." }, data: { $ref: "#/$defs/ShareLinkEventData" }, refusal: { type: "object", description: "The refusal; further ones with the same minute, reason and surface are not sent.", required: ["code", "minuteAt", "surface"], properties: { code: { type: "string", enum: ["share_link_disabled", "share_link_expired", "share_link_exhausted", "origin_not_allowed"], description: "The reason." }, minuteAt: { type: "string", format: "date-time", description: "The minute in which the uses were refused." }, surface: { $ref: "#/$defs/ShareLinkUseSurface" } } } } },
  uses: () => [shareLinkEventDataDefinition, shareLinkUseSurfaceDefinition],
};
const shareLinkEventDefinition: Definition = {
  name: "ShareLinkEvent",
  schema: { description: "The body of a webhook request; `type` says which event it is.", anyOf: [{ $ref: "#/$defs/ShareLinkChangedEvent" }, { $ref: "#/$defs/ShareLinkUsedEvent" }, { $ref: "#/$defs/ShareLinkUseReturnedEvent" }, { $ref: "#/$defs/ShareLinkRefusedEvent" }] },
  uses: () => [shareLinkChangedEventDefinition, shareLinkUsedEventDefinition, shareLinkUseReturnedEventDefinition, shareLinkRefusedEventDefinition],
};
const listShareLinksRequestDefinition: Definition = {
  name: "listShareLinksRequest",
  schema: { type: "object", properties: { query: { type: "object", properties: { page: { type: "integer", minimum: 1, maximum: 2147483647, default: 1 }, perPage: { type: "integer", minimum: 1, maximum: 100, default: 20 }, search: { type: "string", maxLength: 255 }, personaId: { $ref: "#/$defs/Uuid" } }, additionalProperties: false } } },
  uses: () => [uuidDefinition],
};
const createShareLinkRequestDefinition: Definition = {
  name: "createShareLinkRequest",
  schema: { type: "object", required: ["body"], properties: { query: { type: "object", properties: {}, additionalProperties: false }, header: { type: "object", properties: { "idempotency-key": { type: "string", minLength: 1, maxLength: 255, pattern: "^[!-~]+$" } } }, body: { $ref: "#/$defs/CreateShareLink" } } },
  uses: () => [createShareLinkDefinition],
};
const getShareLinkRequestDefinition: Definition = {
  name: "getShareLinkRequest",
  schema: { type: "object", required: ["path"], properties: { query: { type: "object", properties: {}, additionalProperties: false }, path: { type: "object", required: ["id"], properties: { id: { $ref: "#/$defs/Uuid" } } } } },
  uses: () => [uuidDefinition],
};
const updateShareLinkRequestDefinition: Definition = {
  name: "updateShareLinkRequest",
  schema: { type: "object", required: ["path", "body"], properties: { query: { type: "object", properties: {}, additionalProperties: false }, path: { type: "object", required: ["id"], properties: { id: { $ref: "#/$defs/Uuid" } } }, body: { $ref: "#/$defs/UpdateShareLink" } } },
  uses: () => [uuidDefinition, updateShareLinkDefinition],
};
const deleteShareLinkRequestDefinition: Definition = {
  name: "deleteShareLinkRequest",
  schema: { type: "object", required: ["path"], properties: { query: { type: "object", properties: {}, additionalProperties: false }, path: { type: "object", required: ["id"], properties: { id: { $ref: "#/$defs/Uuid" } } } } },
  uses: () => [uuidDefinition],
};
const listManagedShareLinksRequestDefinition: Definition = {
  name: "listManagedShareLinksRequest",
  schema: { type: "object", properties: { query: { type: "object", properties: { cursor: { type: "string", minLength: 1, maxLength: 512 }, limit: { type: "integer", minimum: 1, maximum: 100, default: 20 }, status: { $ref: "#/$defs/ShareLinkStatus" }, type: { $ref: "#/$defs/ShareLinkType" }, search: { type: "string", maxLength: 255 }, personaId: { $ref: "#/$defs/Uuid" } }, additionalProperties: false } } },
  uses: () => [shareLinkStatusDefinition, shareLinkTypeDefinition, uuidDefinition],
};
const createManagedShareLinkRequestDefinition: Definition = {
  name: "createManagedShareLinkRequest",
  schema: { type: "object", required: ["body"], properties: { query: { type: "object", properties: {}, additionalProperties: false }, header: { type: "object", properties: { "idempotency-key": { type: "string", minLength: 1, maxLength: 255, pattern: "^[!-~]+$" } } }, body: { $ref: "#/$defs/CreateManagedShareLink" } } },
  uses: () => [createManagedShareLinkDefinition],
};
const getManagedShareLinkRequestDefinition: Definition = {
  name: "getManagedShareLinkRequest",
  schema: { type: "object", required: ["path"], properties: { query: { type: "object", properties: {}, additionalProperties: false }, path: { type: "object", required: ["id"], properties: { id: { $ref: "#/$defs/Uuid" } } } } },
  uses: () => [uuidDefinition],
};
const updateManagedShareLinkRequestDefinition: Definition = {
  name: "updateManagedShareLinkRequest",
  schema: { type: "object", required: ["path", "body"], properties: { query: { type: "object", properties: {}, additionalProperties: false }, path: { type: "object", required: ["id"], properties: { id: { $ref: "#/$defs/Uuid" } } }, body: { $ref: "#/$defs/UpdateManagedShareLink" } } },
  uses: () => [uuidDefinition, updateManagedShareLinkDefinition],
};
const rotateShareLinkRequestDefinition: Definition = {
  name: "rotateShareLinkRequest",
  schema: { type: "object", required: ["path"], properties: { query: { type: "object", properties: {}, additionalProperties: false }, path: { type: "object", required: ["id"], properties: { id: { $ref: "#/$defs/Uuid" } } } } },
  uses: () => [uuidDefinition],
};
const listShareLinkUsesRequestDefinition: Definition = {
  name: "listShareLinkUsesRequest",
  schema: { type: "object", required: ["path"], properties: { query: { type: "object", properties: { cursor: { type: "string", minLength: 1, maxLength: 512 }, limit: { type: "integer", minimum: 1, maximum: 100, default: 20 } }, additionalProperties: false }, path: { type: "object", required: ["id"], properties: { id: { $ref: "#/$defs/Uuid" } } } } },
  uses: () => [uuidDefinition],
};
const listPersonasRequestDefinition: Definition = {
  name: "listPersonasRequest",
  schema: { type: "object", properties: { query: { type: "object", properties: { cursor: { type: "string", minLength: 1, maxLength: 512 }, limit: { type: "integer", minimum: 1, maximum: 100, default: 20 } }, additionalProperties: false } } },
  uses: () => [],
};
const createPersonaRequestDefinition: Definition = {
  name: "createPersonaRequest",
  schema: { type: "object", required: ["body"], properties: { query: { type: "object", properties: {}, additionalProperties: false }, header: { type: "object", properties: { "idempotency-key": { type: "string", minLength: 1, maxLength: 255, pattern: "^[!-~]+$" } } }, body: { $ref: "#/$defs/CreatePersona" } } },
  uses: () => [createPersonaDefinition],
};
const getPersonaRequestDefinition: Definition = {
  name: "getPersonaRequest",
  schema: { type: "object", required: ["path"], properties: { query: { type: "object", properties: {}, additionalProperties: false }, path: { type: "object", required: ["id"], properties: { id: { $ref: "#/$defs/Uuid" } } } } },
  uses: () => [uuidDefinition],
};
const updatePersonaRequestDefinition: Definition = {
  name: "updatePersonaRequest",
  schema: { type: "object", required: ["path", "body"], properties: { query: { type: "object", properties: {}, additionalProperties: false }, path: { type: "object", required: ["id"], properties: { id: { $ref: "#/$defs/Uuid" } } }, body: { $ref: "#/$defs/UpdatePersona" } } },
  uses: () => [uuidDefinition, updatePersonaDefinition],
};
const deletePersonaRequestDefinition: Definition = {
  name: "deletePersonaRequest",
  schema: { type: "object", required: ["path"], properties: { query: { type: "object", properties: {}, additionalProperties: false }, path: { type: "object", required: ["id"], properties: { id: { $ref: "#/$defs/Uuid" } } } } },
  uses: () => [uuidDefinition],
};
const listApiKeysRequestDefinition: Definition = {
  name: "listApiKeysRequest",
  schema: { type: "object", properties: { query: { type: "object", properties: { cursor: { type: "string", minLength: 1, maxLength: 512 }, limit: { type: "integer", minimum: 1, maximum: 100, default: 20 } }, additionalProperties: false } } },
  uses: () => [],
};
const createApiKeyRequestDefinition: Definition = {
  name: "createApiKeyRequest",
  schema: { type: "object", required: ["body"], properties: { query: { type: "object", properties: {}, additionalProperties: false }, body: { $ref: "#/$defs/CreateApiKey" } } },
  uses: () => [createApiKeyDefinition],
};
const deleteApiKeyRequestDefinition: Definition = {
  name: "deleteApiKeyRequest",
  schema: { type: "object", required: ["path"], properties: { query: { type: "object", properties: { descendants: { type: "boolean", default: false } }, additionalProperties: false }, path: { type: "object", required: ["id"], properties: { id: { $ref: "#/$defs/Uuid" } } } } },
  uses: () => [uuidDefinition],
};
const listAuditEventsRequestDefinition: Definition = {
  name: "listAuditEventsRequest",
  schema: { type: "object", properties: { query: { type: "object", properties: { cursor: { type: "string", minLength: 1, maxLength: 512 }, limit: { type: "integer", minimum: 1, maximum: 100, default: 20 }, action: { $ref: "#/$defs/AuditAction" }, subjectId: { $ref: "#/$defs/Uuid" }, apiKeyId: { $ref: "#/$defs/Uuid" }, since: { type: "string", format: "date-time", maxLength: 64 }, until: { type: "string", format: "date-time", maxLength: 64 } }, additionalProperties: false } } },
  uses: () => [auditActionDefinition, uuidDefinition],
};
const listWebhooksRequestDefinition: Definition = {
  name: "listWebhooksRequest",
  schema: { type: "object", properties: { query: { type: "object", properties: { cursor: { type: "string", minLength: 1, maxLength: 512 }, limit: { type: "integer", minimum: 1, maximum: 100, default: 20 } }, additionalProperties: false } } },
  uses: () => [],
};
const createWebhookRequestDefinition: Definition = {
  name: "createWebhookRequest",
  schema: { type: "object", required: ["body"], properties: { query: { type: "object", properties: {}, additionalProperties: false }, body: { $ref: "#/$defs/CreateWebhook" } } },
  uses: () => [createWebhookDefinition],
};
const getWebhookRequestDefinition: Definition = {
  name: "getWebhookRequest",
  schema: { type: "object", required: ["path"], properties: { query: { type: "object", properties: {}, additionalProperties: false }, path: { type: "object", required: ["id"], properties: { id: { $ref: "#/$defs/Uuid" } } } } },
  uses: () => [uuidDefinition],
};
const updateWebhookRequestDefinition: Definition = {
  name: "updateWebhookRequest",
  schema: { type: "object", required: ["path", "body"], properties: { query: { type: "object", properties: {}, additionalProperties: false }, path: { type: "object", required: ["id"], properties: { id: { $ref: "#/$defs/Uuid" } } }, body: { $ref: "#/$defs/UpdateWebhook" } } },
  uses: () => [uuidDefinition, updateWebhookDefinition],
};
const deleteWebhookRequestDefinition: Definition = {
  name: "deleteWebhookRequest",
  schema: { type: "object", required: ["path"], properties: { query: { type: "object", properties: {}, additionalProperties: false }, path: { type: "object", required: ["id"], properties: { id: { $ref: "#/$defs/Uuid" } } } } },
  uses: () => [uuidDefinition],
};
const rotateWebhookSecretRequestDefinition: Definition = {
  name: "rotateWebhookSecretRequest",
  schema: { type: "object", required: ["path", "body"], properties: { query: { type: "object", properties: {}, additionalProperties: false }, path: { type: "object", required: ["id"], properties: { id: { $ref: "#/$defs/Uuid" } } }, body: { $ref: "#/$defs/RotateWebhookSecret" } } },
  uses: () => [uuidDefinition, rotateWebhookSecretDefinition],
};
const listWebhookDeliveriesRequestDefinition: Definition = {
  name: "listWebhookDeliveriesRequest",
  schema: { type: "object", required: ["path"], properties: { query: { type: "object", properties: { cursor: { type: "string", minLength: 1, maxLength: 512 }, limit: { type: "integer", minimum: 1, maximum: 100, default: 20 }, status: { $ref: "#/$defs/WebhookDeliveryStatus" } }, additionalProperties: false }, path: { type: "object", required: ["id"], properties: { id: { $ref: "#/$defs/Uuid" } } } } },
  uses: () => [webhookDeliveryStatusDefinition, uuidDefinition],
};
const replayWebhookRequestDefinition: Definition = {
  name: "replayWebhookRequest",
  schema: { type: "object", required: ["path", "body"], properties: { query: { type: "object", properties: {}, additionalProperties: false }, path: { type: "object", required: ["id"], properties: { id: { $ref: "#/$defs/Uuid" } } }, body: { $ref: "#/$defs/ReplayWebhook" } } },
  uses: () => [uuidDefinition, replayWebhookDefinition],
};
const createRedemptionRequestDefinition: Definition = {
  name: "createRedemptionRequest",
  schema: { type: "object", required: ["body"], properties: { query: { type: "object", properties: {}, additionalProperties: false }, header: { type: "object", properties: { "idempotency-key": { type: "string", minLength: 1, maxLength: 255, pattern: "^[!-~]+$" }, "sec-purpose": { type: "string", maxLength: 1024 }, purpose: { type: "string", maxLength: 1024 }, "x-moz": { type: "string", maxLength: 1024 } } }, body: { $ref: "#/$defs/CreateRedemption" } } },
  uses: () => [createRedemptionDefinition],
};
const getConsoleRequestDefinition: Definition = {
  name: "getConsoleRequest",
  schema: { type: "object", properties: { query: { type: "object", properties: {}, additionalProperties: false }, header: { type: "object", properties: { "if-none-match": { type: "string", maxLength: 1024 }, "accept-encoding": { type: "string", maxLength: 1024 } } } } },
  uses: () => [],
};
const getConsoleFileRequestDefinition: Definition = {
  name: "getConsoleFileRequest",
  schema: { type: "object", required: ["path"], properties: { query: { type: "object", properties: {}, additionalProperties: false }, path: { type: "object", required: ["file"], properties: { file: { type: "string", minLength: 1, maxLength: 128 } } }, header: { type: "object", properties: { "if-none-match": { type: "string", maxLength: 1024 }, "accept-encoding": { type: "string", maxLength: 1024 } } } } },
  uses: () => [],
};
const getConsoleSectionRequestDefinition: Definition = {
  name: "getConsoleSectionRequest",
  schema: { type: "object", required: ["path"], properties: { query: { type: "object", properties: {}, additionalProperties: false }, path: { type: "object", required: ["section"], properties: { section: { type: "string", minLength: 1, maxLength: 64 } } }, header: { type: "object", properties: { "if-none-match": { type: "string", maxLength: 1024 }, "accept-encoding": { type: "string", maxLength: 1024 } } } } },
  uses: () => [],
};
const getConsoleItemRequestDefinition: Definition = {
  name: "getConsoleItemRequest",
  schema: { type: "object", required: ["path"], properties: { query: { type: "object", properties: {}, additionalProperties: false }, path: { type: "object", required: ["section", "item"], properties: { section: { type: "string", minLength: 1, maxLength: 64 }, item: { type: "string", minLength: 1, maxLength: 64 } } }, header: { type: "object", properties: { "if-none-match": { type: "string", maxLength: 1024 }, "accept-encoding": { type: "string", maxLength: 1024 } } } } },
  uses: () => [],
};
const getConsoleSessionRequestDefinition: Definition = {
  name: "getConsoleSessionRequest",
  schema: { type: "object", properties: { query: { type: "object", properties: {}, additionalProperties: false } } },
  uses: () => [],
};
const listConsoleSessionsRequestDefinition: Definition = {
  name: "listConsoleSessionsRequest",
  schema: { type: "object", properties: { query: { type: "object", properties: { cursor: { type: "string", minLength: 1, maxLength: 512 }, limit: { type: "integer", minimum: 1, maximum: 100, default: 20 } }, additionalProperties: false } } },
  uses: () => [],
};
const createConsoleSessionRequestDefinition: Definition = {
  name: "createConsoleSessionRequest",
  schema: { type: "object", required: ["body"], properties: { query: { type: "object", properties: {}, additionalProperties: false }, body: { $ref: "#/$defs/CreateConsoleSession" } } },
  uses: () => [createConsoleSessionDefinition],
};
const deleteConsoleSessionRequestDefinition: Definition = {
  name: "deleteConsoleSessionRequest",
  schema: { type: "object", required: ["path"], properties: { query: { type: "object", properties: {}, additionalProperties: false }, path: { type: "object", required: ["id"], properties: { id: { $ref: "#/$defs/Uuid" } } } } },
  uses: () => [uuidDefinition],
};
const getLandingPageRequestDefinition: Definition = {
  name: "getLandingPageRequest",
  schema: { type: "object", properties: { query: { type: "object", properties: { lang: { type: "string", maxLength: 64 }, theme: { type: "string", maxLength: 64 } }, additionalProperties: false }, header: { type: "object", properties: { "accept-language": { type: "string", maxLength: 16384 } } } } },
  uses: () => [],
};
const getSharePageRequestDefinition: Definition = {
  name: "getSharePageRequest",
  schema: { type: "object", required: ["path"], properties: { query: { type: "object", properties: { lang: { type: "string", maxLength: 64 }, theme: { type: "string", maxLength: 64 } }, additionalProperties: false }, path: { type: "object", required: ["token"], properties: { token: { type: "string", maxLength: 16384 } } }, header: { type: "object", properties: { "accept-language": { type: "string", maxLength: 16384 } } } } },
  uses: () => [],
};
const getFramePageRequestDefinition: Definition = {
  name: "getFramePageRequest",
  schema: { type: "object", required: ["path"], properties: { query: { type: "object", properties: { lang: { type: "string", maxLength: 64 }, theme: { type: "string", maxLength: 64 } }, additionalProperties: false }, path: { type: "object", required: ["token"], properties: { token: { type: "string", maxLength: 16384 } } }, header: { type: "object", properties: { "accept-language": { type: "string", maxLength: 16384 } } } } },
  uses: () => [],
};
const getEmbedScriptRequestDefinition: Definition = {
  name: "getEmbedScriptRequest",
  schema: { type: "object", properties: { query: { type: "object", properties: {}, additionalProperties: false }, header: { type: "object", properties: { "if-none-match": { type: "string", maxLength: 1024 }, "accept-encoding": { type: "string", maxLength: 1024 } } } } },
  uses: () => [],
};
const getRobotsRequestDefinition: Definition = {
  name: "getRobotsRequest",
  schema: { type: "object", properties: { query: { type: "object", properties: {}, additionalProperties: false }, header: { type: "object", properties: { "if-none-match": { type: "string", maxLength: 1024 }, "accept-encoding": { type: "string", maxLength: 1024 } } } } },
  uses: () => [],
};
const getFaviconRequestDefinition: Definition = {
  name: "getFaviconRequest",
  schema: { type: "object", properties: { query: { type: "object", properties: {}, additionalProperties: false }, header: { type: "object", properties: { "if-none-match": { type: "string", maxLength: 1024 }, "accept-encoding": { type: "string", maxLength: 1024 } } } } },
  uses: () => [],
};
const getProviderScriptRequestDefinition: Definition = {
  name: "getProviderScriptRequest",
  schema: { type: "object", properties: { query: { type: "object", properties: {}, additionalProperties: false }, header: { type: "object", properties: { "if-none-match": { type: "string", maxLength: 1024 }, "accept-encoding": { type: "string", maxLength: 1024 } } } } },
  uses: () => [],
};
const getLivenessRequestDefinition: Definition = {
  name: "getLivenessRequest",
  schema: { type: "object", properties: { query: { type: "object", properties: {}, additionalProperties: false } } },
  uses: () => [],
};
const getReadinessRequestDefinition: Definition = {
  name: "getReadinessRequest",
  schema: { type: "object", properties: { query: { type: "object", properties: {}, additionalProperties: false } } },
  uses: () => [],
};
const getMetricsRequestDefinition: Definition = {
  name: "getMetricsRequest",
  schema: { type: "object", properties: { query: { type: "object", properties: {}, additionalProperties: false }, header: { type: "object", properties: { "accept-encoding": { type: "string", maxLength: 1024 } } } } },
  uses: () => [],
};
const getOpenApiDocumentRequestDefinition: Definition = {
  name: "getOpenApiDocumentRequest",
  schema: { type: "object", properties: { query: { type: "object", properties: {}, additionalProperties: false }, header: { type: "object", properties: { "if-none-match": { type: "string", maxLength: 1024 }, "accept-encoding": { type: "string", maxLength: 1024 } } } } },
  uses: () => [],
};
const getDocsRequestDefinition: Definition = {
  name: "getDocsRequest",
  schema: { type: "object", properties: { query: { type: "object", properties: {}, additionalProperties: false }, header: { type: "object", properties: { "if-none-match": { type: "string", maxLength: 1024 }, "accept-encoding": { type: "string", maxLength: 1024 } } } } },
  uses: () => [],
};
export const uuidSchema: JsonSchemaValidator<Schema<"Uuid">> =
  /* @__PURE__ */ withJsonSchema(uuidValidator, uuidDefinition);
export const shareLinkTypeSchema: JsonSchemaValidator<Schema<"ShareLinkType">> =
  /* @__PURE__ */ withJsonSchema(shareLinkTypeValidator, shareLinkTypeDefinition);
export const shareLinkSchema: JsonSchemaValidator<Schema<"ShareLink">> =
  /* @__PURE__ */ withJsonSchema(shareLinkValidator, shareLinkDefinition);
export const personaShareLinkSchema: JsonSchemaValidator<Schema<"PersonaShareLink">> =
  /* @__PURE__ */ withJsonSchema(personaShareLinkValidator, personaShareLinkDefinition);
export const paginationSchema: JsonSchemaValidator<Schema<"Pagination">> =
  /* @__PURE__ */ withJsonSchema(paginationValidator, paginationDefinition);
export const personaShareLinkPageSchema: JsonSchemaValidator<Schema<"PersonaShareLinkPage">> =
  /* @__PURE__ */ withJsonSchema(personaShareLinkPageValidator, personaShareLinkPageDefinition);
export const problemCodeSchema: JsonSchemaValidator<Schema<"ProblemCode">> =
  /* @__PURE__ */ withJsonSchema(problemCodeValidator, problemCodeDefinition);
export const problemDetailSchema: JsonSchemaValidator<Schema<"ProblemDetail">> =
  /* @__PURE__ */ withJsonSchema(problemDetailValidator, problemDetailDefinition);
export const problemSchema: JsonSchemaValidator<Schema<"Problem">> =
  /* @__PURE__ */ withJsonSchema(problemValidator, problemDefinition);
export const createShareLinkSchema: JsonSchemaValidator<Schema<"CreateShareLink">> =
  /* @__PURE__ */ withJsonSchema(createShareLinkValidator, createShareLinkDefinition);
export const updateShareLinkSchema: JsonSchemaValidator<Schema<"UpdateShareLink">> =
  /* @__PURE__ */ withJsonSchema(updateShareLinkValidator, updateShareLinkDefinition);
export const deleteShareLinkResultSchema: JsonSchemaValidator<Schema<"DeleteShareLinkResult">> =
  /* @__PURE__ */ withJsonSchema(deleteShareLinkResultValidator, deleteShareLinkResultDefinition);
export const shareLinkStatusSchema: JsonSchemaValidator<Schema<"ShareLinkStatus">> =
  /* @__PURE__ */ withJsonSchema(shareLinkStatusValidator, shareLinkStatusDefinition);
export const managedShareLinkSchema: JsonSchemaValidator<Schema<"ManagedShareLink">> =
  /* @__PURE__ */ withJsonSchema(managedShareLinkValidator, managedShareLinkDefinition);
export const cursorMetaSchema: JsonSchemaValidator<Schema<"CursorMeta">> =
  /* @__PURE__ */ withJsonSchema(cursorMetaValidator, cursorMetaDefinition);
export const managedShareLinkPageSchema: JsonSchemaValidator<Schema<"ManagedShareLinkPage">> =
  /* @__PURE__ */ withJsonSchema(managedShareLinkPageValidator, managedShareLinkPageDefinition);
export const allowedOriginsSchema: JsonSchemaValidator<Schema<"AllowedOrigins">> =
  /* @__PURE__ */ withJsonSchema(allowedOriginsValidator, allowedOriginsDefinition);
export const createManagedShareLinkSchema: JsonSchemaValidator<Schema<"CreateManagedShareLink">> =
  /* @__PURE__ */ withJsonSchema(createManagedShareLinkValidator, createManagedShareLinkDefinition);
export const updateManagedShareLinkSchema: JsonSchemaValidator<Schema<"UpdateManagedShareLink">> =
  /* @__PURE__ */ withJsonSchema(updateManagedShareLinkValidator, updateManagedShareLinkDefinition);
export const shareLinkUseOutcomeSchema: JsonSchemaValidator<Schema<"ShareLinkUseOutcome">> =
  /* @__PURE__ */ withJsonSchema(shareLinkUseOutcomeValidator, shareLinkUseOutcomeDefinition);
export const shareLinkUseSurfaceSchema: JsonSchemaValidator<Schema<"ShareLinkUseSurface">> =
  /* @__PURE__ */ withJsonSchema(shareLinkUseSurfaceValidator, shareLinkUseSurfaceDefinition);
export const shareLinkUseSchema: JsonSchemaValidator<Schema<"ShareLinkUse">> =
  /* @__PURE__ */ withJsonSchema(shareLinkUseValidator, shareLinkUseDefinition);
export const shareLinkUsePageSchema: JsonSchemaValidator<Schema<"ShareLinkUsePage">> =
  /* @__PURE__ */ withJsonSchema(shareLinkUsePageValidator, shareLinkUsePageDefinition);
export const personaSchema: JsonSchemaValidator<Schema<"Persona">> =
  /* @__PURE__ */ withJsonSchema(personaValidator, personaDefinition);
export const personaPageSchema: JsonSchemaValidator<Schema<"PersonaPage">> =
  /* @__PURE__ */ withJsonSchema(personaPageValidator, personaPageDefinition);
export const personaNameSchema: JsonSchemaValidator<Schema<"PersonaName">> =
  /* @__PURE__ */ withJsonSchema(personaNameValidator, personaNameDefinition);
export const personaDescriptionSchema: JsonSchemaValidator<Schema<"PersonaDescription">> =
  /* @__PURE__ */ withJsonSchema(personaDescriptionValidator, personaDescriptionDefinition);
export const imageUrlSchema: JsonSchemaValidator<Schema<"ImageUrl">> =
  /* @__PURE__ */ withJsonSchema(imageUrlValidator, imageUrlDefinition);
export const createPersonaSchema: JsonSchemaValidator<Schema<"CreatePersona">> =
  /* @__PURE__ */ withJsonSchema(createPersonaValidator, createPersonaDefinition);
export const updatePersonaSchema: JsonSchemaValidator<Schema<"UpdatePersona">> =
  /* @__PURE__ */ withJsonSchema(updatePersonaValidator, updatePersonaDefinition);
export const permissionSchema: JsonSchemaValidator<Schema<"Permission">> =
  /* @__PURE__ */ withJsonSchema(permissionValidator, permissionDefinition);
export const apiKeySchema: JsonSchemaValidator<Schema<"ApiKey">> =
  /* @__PURE__ */ withJsonSchema(apiKeyValidator, apiKeyDefinition);
export const apiKeyPageSchema: JsonSchemaValidator<Schema<"ApiKeyPage">> =
  /* @__PURE__ */ withJsonSchema(apiKeyPageValidator, apiKeyPageDefinition);
export const createApiKeySchema: JsonSchemaValidator<Schema<"CreateApiKey">> =
  /* @__PURE__ */ withJsonSchema(createApiKeyValidator, createApiKeyDefinition);
export const createdApiKeySchema: JsonSchemaValidator<Schema<"CreatedApiKey">> =
  /* @__PURE__ */ withJsonSchema(createdApiKeyValidator, createdApiKeyDefinition);
export const auditActionSchema: JsonSchemaValidator<Schema<"AuditAction">> =
  /* @__PURE__ */ withJsonSchema(auditActionValidator, auditActionDefinition);
export const auditAuthorSchema: JsonSchemaValidator<Schema<"AuditAuthor">> =
  /* @__PURE__ */ withJsonSchema(auditAuthorValidator, auditAuthorDefinition);
export const auditEventSchema: JsonSchemaValidator<Schema<"AuditEvent">> =
  /* @__PURE__ */ withJsonSchema(auditEventValidator, auditEventDefinition);
export const auditEventPageSchema: JsonSchemaValidator<Schema<"AuditEventPage">> =
  /* @__PURE__ */ withJsonSchema(auditEventPageValidator, auditEventPageDefinition);
export const webhookUrlSchema: JsonSchemaValidator<Schema<"WebhookUrl">> =
  /* @__PURE__ */ withJsonSchema(webhookUrlValidator, webhookUrlDefinition);
export const shareLinkEventTypeSchema: JsonSchemaValidator<Schema<"ShareLinkEventType">> =
  /* @__PURE__ */ withJsonSchema(shareLinkEventTypeValidator, shareLinkEventTypeDefinition);
export const webhookEventsSchema: JsonSchemaValidator<Schema<"WebhookEvents">> =
  /* @__PURE__ */ withJsonSchema(webhookEventsValidator, webhookEventsDefinition);
export const webhookSchema: JsonSchemaValidator<Schema<"Webhook">> =
  /* @__PURE__ */ withJsonSchema(webhookValidator, webhookDefinition);
export const webhookPageSchema: JsonSchemaValidator<Schema<"WebhookPage">> =
  /* @__PURE__ */ withJsonSchema(webhookPageValidator, webhookPageDefinition);
export const webhookDescriptionSchema: JsonSchemaValidator<Schema<"WebhookDescription">> =
  /* @__PURE__ */ withJsonSchema(webhookDescriptionValidator, webhookDescriptionDefinition);
export const createWebhookSchema: JsonSchemaValidator<Schema<"CreateWebhook">> =
  /* @__PURE__ */ withJsonSchema(createWebhookValidator, createWebhookDefinition);
export const webhookWithSecretSchema: JsonSchemaValidator<Schema<"WebhookWithSecret">> =
  /* @__PURE__ */ withJsonSchema(webhookWithSecretValidator, webhookWithSecretDefinition);
export const updateWebhookSchema: JsonSchemaValidator<Schema<"UpdateWebhook">> =
  /* @__PURE__ */ withJsonSchema(updateWebhookValidator, updateWebhookDefinition);
export const rotateWebhookSecretSchema: JsonSchemaValidator<Schema<"RotateWebhookSecret">> =
  /* @__PURE__ */ withJsonSchema(rotateWebhookSecretValidator, rotateWebhookSecretDefinition);
export const webhookDeliveryStatusSchema: JsonSchemaValidator<Schema<"WebhookDeliveryStatus">> =
  /* @__PURE__ */ withJsonSchema(webhookDeliveryStatusValidator, webhookDeliveryStatusDefinition);
export const webhookDeliverySchema: JsonSchemaValidator<Schema<"WebhookDelivery">> =
  /* @__PURE__ */ withJsonSchema(webhookDeliveryValidator, webhookDeliveryDefinition);
export const webhookDeliveryPageSchema: JsonSchemaValidator<Schema<"WebhookDeliveryPage">> =
  /* @__PURE__ */ withJsonSchema(webhookDeliveryPageValidator, webhookDeliveryPageDefinition);
export const replayWebhookSchema: JsonSchemaValidator<Schema<"ReplayWebhook">> =
  /* @__PURE__ */ withJsonSchema(replayWebhookValidator, replayWebhookDefinition);
export const webhookReplaySchema: JsonSchemaValidator<Schema<"WebhookReplay">> =
  /* @__PURE__ */ withJsonSchema(webhookReplayValidator, webhookReplayDefinition);
export const createRedemptionSchema: JsonSchemaValidator<Schema<"CreateRedemption">> =
  /* @__PURE__ */ withJsonSchema(createRedemptionValidator, createRedemptionDefinition);
export const personaSessionSchema: JsonSchemaValidator<Schema<"PersonaSession">> =
  /* @__PURE__ */ withJsonSchema(personaSessionValidator, personaSessionDefinition);
export const redemptionSchema: JsonSchemaValidator<Schema<"Redemption">> =
  /* @__PURE__ */ withJsonSchema(redemptionValidator, redemptionDefinition);
export const consoleSessionSchema: JsonSchemaValidator<Schema<"ConsoleSession">> =
  /* @__PURE__ */ withJsonSchema(consoleSessionValidator, consoleSessionDefinition);
export const consoleSessionPageSchema: JsonSchemaValidator<Schema<"ConsoleSessionPage">> =
  /* @__PURE__ */ withJsonSchema(consoleSessionPageValidator, consoleSessionPageDefinition);
export const createConsoleSessionSchema: JsonSchemaValidator<Schema<"CreateConsoleSession">> =
  /* @__PURE__ */ withJsonSchema(createConsoleSessionValidator, createConsoleSessionDefinition);
export const livenessSchema: JsonSchemaValidator<Schema<"Liveness">> =
  /* @__PURE__ */ withJsonSchema(livenessValidator, livenessDefinition);
export const readinessSchema: JsonSchemaValidator<Schema<"Readiness">> =
  /* @__PURE__ */ withJsonSchema(readinessValidator, readinessDefinition);
export const openApiDocumentSchema: JsonSchemaValidator<Schema<"OpenApiDocument">> =
  /* @__PURE__ */ withJsonSchema(openApiDocumentValidator, openApiDocumentDefinition);
export const shareLinkEventDataSchema: JsonSchemaValidator<Schema<"ShareLinkEventData">> =
  /* @__PURE__ */ withJsonSchema(shareLinkEventDataValidator, shareLinkEventDataDefinition);
export const shareLinkChangedEventSchema: JsonSchemaValidator<Schema<"ShareLinkChangedEvent">> =
  /* @__PURE__ */ withJsonSchema(shareLinkChangedEventValidator, shareLinkChangedEventDefinition);
export const shareLinkUsedEventSchema: JsonSchemaValidator<Schema<"ShareLinkUsedEvent">> =
  /* @__PURE__ */ withJsonSchema(shareLinkUsedEventValidator, shareLinkUsedEventDefinition);
export const shareLinkUseReturnedEventSchema: JsonSchemaValidator<Schema<"ShareLinkUseReturnedEvent">> =
  /* @__PURE__ */ withJsonSchema(shareLinkUseReturnedEventValidator, shareLinkUseReturnedEventDefinition);
export const shareLinkRefusedEventSchema: JsonSchemaValidator<Schema<"ShareLinkRefusedEvent">> =
  /* @__PURE__ */ withJsonSchema(shareLinkRefusedEventValidator, shareLinkRefusedEventDefinition);
export const shareLinkEventSchema: JsonSchemaValidator<Schema<"ShareLinkEvent">> =
  /* @__PURE__ */ withJsonSchema(shareLinkEventValidator, shareLinkEventDefinition);
export const listShareLinksRequestSchema: JsonSchemaValidator<OperationRequest<"listShareLinks">> =
  /* @__PURE__ */ withJsonSchema(listShareLinksRequestValidator, listShareLinksRequestDefinition);
export const createShareLinkRequestSchema: JsonSchemaValidator<OperationRequest<"createShareLink">> =
  /* @__PURE__ */ withJsonSchema(createShareLinkRequestValidator, createShareLinkRequestDefinition);
export const getShareLinkRequestSchema: JsonSchemaValidator<OperationRequest<"getShareLink">> =
  /* @__PURE__ */ withJsonSchema(getShareLinkRequestValidator, getShareLinkRequestDefinition);
export const updateShareLinkRequestSchema: JsonSchemaValidator<OperationRequest<"updateShareLink">> =
  /* @__PURE__ */ withJsonSchema(updateShareLinkRequestValidator, updateShareLinkRequestDefinition);
export const deleteShareLinkRequestSchema: JsonSchemaValidator<OperationRequest<"deleteShareLink">> =
  /* @__PURE__ */ withJsonSchema(deleteShareLinkRequestValidator, deleteShareLinkRequestDefinition);
export const listManagedShareLinksRequestSchema: JsonSchemaValidator<OperationRequest<"listManagedShareLinks">> =
  /* @__PURE__ */ withJsonSchema(listManagedShareLinksRequestValidator, listManagedShareLinksRequestDefinition);
export const createManagedShareLinkRequestSchema: JsonSchemaValidator<OperationRequest<"createManagedShareLink">> =
  /* @__PURE__ */ withJsonSchema(createManagedShareLinkRequestValidator, createManagedShareLinkRequestDefinition);
export const getManagedShareLinkRequestSchema: JsonSchemaValidator<OperationRequest<"getManagedShareLink">> =
  /* @__PURE__ */ withJsonSchema(getManagedShareLinkRequestValidator, getManagedShareLinkRequestDefinition);
export const updateManagedShareLinkRequestSchema: JsonSchemaValidator<OperationRequest<"updateManagedShareLink">> =
  /* @__PURE__ */ withJsonSchema(updateManagedShareLinkRequestValidator, updateManagedShareLinkRequestDefinition);
export const rotateShareLinkRequestSchema: JsonSchemaValidator<OperationRequest<"rotateShareLink">> =
  /* @__PURE__ */ withJsonSchema(rotateShareLinkRequestValidator, rotateShareLinkRequestDefinition);
export const listShareLinkUsesRequestSchema: JsonSchemaValidator<OperationRequest<"listShareLinkUses">> =
  /* @__PURE__ */ withJsonSchema(listShareLinkUsesRequestValidator, listShareLinkUsesRequestDefinition);
export const listPersonasRequestSchema: JsonSchemaValidator<OperationRequest<"listPersonas">> =
  /* @__PURE__ */ withJsonSchema(listPersonasRequestValidator, listPersonasRequestDefinition);
export const createPersonaRequestSchema: JsonSchemaValidator<OperationRequest<"createPersona">> =
  /* @__PURE__ */ withJsonSchema(createPersonaRequestValidator, createPersonaRequestDefinition);
export const getPersonaRequestSchema: JsonSchemaValidator<OperationRequest<"getPersona">> =
  /* @__PURE__ */ withJsonSchema(getPersonaRequestValidator, getPersonaRequestDefinition);
export const updatePersonaRequestSchema: JsonSchemaValidator<OperationRequest<"updatePersona">> =
  /* @__PURE__ */ withJsonSchema(updatePersonaRequestValidator, updatePersonaRequestDefinition);
export const deletePersonaRequestSchema: JsonSchemaValidator<OperationRequest<"deletePersona">> =
  /* @__PURE__ */ withJsonSchema(deletePersonaRequestValidator, deletePersonaRequestDefinition);
export const listApiKeysRequestSchema: JsonSchemaValidator<OperationRequest<"listApiKeys">> =
  /* @__PURE__ */ withJsonSchema(listApiKeysRequestValidator, listApiKeysRequestDefinition);
export const createApiKeyRequestSchema: JsonSchemaValidator<OperationRequest<"createApiKey">> =
  /* @__PURE__ */ withJsonSchema(createApiKeyRequestValidator, createApiKeyRequestDefinition);
export const deleteApiKeyRequestSchema: JsonSchemaValidator<OperationRequest<"deleteApiKey">> =
  /* @__PURE__ */ withJsonSchema(deleteApiKeyRequestValidator, deleteApiKeyRequestDefinition);
export const listAuditEventsRequestSchema: JsonSchemaValidator<OperationRequest<"listAuditEvents">> =
  /* @__PURE__ */ withJsonSchema(listAuditEventsRequestValidator, listAuditEventsRequestDefinition);
export const listWebhooksRequestSchema: JsonSchemaValidator<OperationRequest<"listWebhooks">> =
  /* @__PURE__ */ withJsonSchema(listWebhooksRequestValidator, listWebhooksRequestDefinition);
export const createWebhookRequestSchema: JsonSchemaValidator<OperationRequest<"createWebhook">> =
  /* @__PURE__ */ withJsonSchema(createWebhookRequestValidator, createWebhookRequestDefinition);
export const getWebhookRequestSchema: JsonSchemaValidator<OperationRequest<"getWebhook">> =
  /* @__PURE__ */ withJsonSchema(getWebhookRequestValidator, getWebhookRequestDefinition);
export const updateWebhookRequestSchema: JsonSchemaValidator<OperationRequest<"updateWebhook">> =
  /* @__PURE__ */ withJsonSchema(updateWebhookRequestValidator, updateWebhookRequestDefinition);
export const deleteWebhookRequestSchema: JsonSchemaValidator<OperationRequest<"deleteWebhook">> =
  /* @__PURE__ */ withJsonSchema(deleteWebhookRequestValidator, deleteWebhookRequestDefinition);
export const rotateWebhookSecretRequestSchema: JsonSchemaValidator<OperationRequest<"rotateWebhookSecret">> =
  /* @__PURE__ */ withJsonSchema(rotateWebhookSecretRequestValidator, rotateWebhookSecretRequestDefinition);
export const listWebhookDeliveriesRequestSchema: JsonSchemaValidator<OperationRequest<"listWebhookDeliveries">> =
  /* @__PURE__ */ withJsonSchema(listWebhookDeliveriesRequestValidator, listWebhookDeliveriesRequestDefinition);
export const replayWebhookRequestSchema: JsonSchemaValidator<OperationRequest<"replayWebhook">> =
  /* @__PURE__ */ withJsonSchema(replayWebhookRequestValidator, replayWebhookRequestDefinition);
export const createRedemptionRequestSchema: JsonSchemaValidator<OperationRequest<"createRedemption">> =
  /* @__PURE__ */ withJsonSchema(createRedemptionRequestValidator, createRedemptionRequestDefinition);
export const getConsoleRequestSchema: JsonSchemaValidator<OperationRequest<"getConsole">> =
  /* @__PURE__ */ withJsonSchema(getConsoleRequestValidator, getConsoleRequestDefinition);
export const getConsoleFileRequestSchema: JsonSchemaValidator<OperationRequest<"getConsoleFile">> =
  /* @__PURE__ */ withJsonSchema(getConsoleFileRequestValidator, getConsoleFileRequestDefinition);
export const getConsoleSectionRequestSchema: JsonSchemaValidator<OperationRequest<"getConsoleSection">> =
  /* @__PURE__ */ withJsonSchema(getConsoleSectionRequestValidator, getConsoleSectionRequestDefinition);
export const getConsoleItemRequestSchema: JsonSchemaValidator<OperationRequest<"getConsoleItem">> =
  /* @__PURE__ */ withJsonSchema(getConsoleItemRequestValidator, getConsoleItemRequestDefinition);
export const getConsoleSessionRequestSchema: JsonSchemaValidator<OperationRequest<"getConsoleSession">> =
  /* @__PURE__ */ withJsonSchema(getConsoleSessionRequestValidator, getConsoleSessionRequestDefinition);
export const listConsoleSessionsRequestSchema: JsonSchemaValidator<OperationRequest<"listConsoleSessions">> =
  /* @__PURE__ */ withJsonSchema(listConsoleSessionsRequestValidator, listConsoleSessionsRequestDefinition);
export const createConsoleSessionRequestSchema: JsonSchemaValidator<OperationRequest<"createConsoleSession">> =
  /* @__PURE__ */ withJsonSchema(createConsoleSessionRequestValidator, createConsoleSessionRequestDefinition);
export const deleteConsoleSessionRequestSchema: JsonSchemaValidator<OperationRequest<"deleteConsoleSession">> =
  /* @__PURE__ */ withJsonSchema(deleteConsoleSessionRequestValidator, deleteConsoleSessionRequestDefinition);
export const getLandingPageRequestSchema: JsonSchemaValidator<OperationRequest<"getLandingPage">> =
  /* @__PURE__ */ withJsonSchema(getLandingPageRequestValidator, getLandingPageRequestDefinition);
export const getSharePageRequestSchema: JsonSchemaValidator<OperationRequest<"getSharePage">> =
  /* @__PURE__ */ withJsonSchema(getSharePageRequestValidator, getSharePageRequestDefinition);
export const getFramePageRequestSchema: JsonSchemaValidator<OperationRequest<"getFramePage">> =
  /* @__PURE__ */ withJsonSchema(getFramePageRequestValidator, getFramePageRequestDefinition);
export const getEmbedScriptRequestSchema: JsonSchemaValidator<OperationRequest<"getEmbedScript">> =
  /* @__PURE__ */ withJsonSchema(getEmbedScriptRequestValidator, getEmbedScriptRequestDefinition);
export const getRobotsRequestSchema: JsonSchemaValidator<OperationRequest<"getRobots">> =
  /* @__PURE__ */ withJsonSchema(getRobotsRequestValidator, getRobotsRequestDefinition);
export const getFaviconRequestSchema: JsonSchemaValidator<OperationRequest<"getFavicon">> =
  /* @__PURE__ */ withJsonSchema(getFaviconRequestValidator, getFaviconRequestDefinition);
export const getProviderScriptRequestSchema: JsonSchemaValidator<OperationRequest<"getProviderScript">> =
  /* @__PURE__ */ withJsonSchema(getProviderScriptRequestValidator, getProviderScriptRequestDefinition);
export const getLivenessRequestSchema: JsonSchemaValidator<OperationRequest<"getLiveness">> =
  /* @__PURE__ */ withJsonSchema(getLivenessRequestValidator, getLivenessRequestDefinition);
export const getReadinessRequestSchema: JsonSchemaValidator<OperationRequest<"getReadiness">> =
  /* @__PURE__ */ withJsonSchema(getReadinessRequestValidator, getReadinessRequestDefinition);
export const getMetricsRequestSchema: JsonSchemaValidator<OperationRequest<"getMetrics">> =
  /* @__PURE__ */ withJsonSchema(getMetricsRequestValidator, getMetricsRequestDefinition);
export const getOpenApiDocumentRequestSchema: JsonSchemaValidator<OperationRequest<"getOpenApiDocument">> =
  /* @__PURE__ */ withJsonSchema(getOpenApiDocumentRequestValidator, getOpenApiDocumentRequestDefinition);
export const getDocsRequestSchema: JsonSchemaValidator<OperationRequest<"getDocs">> =
  /* @__PURE__ */ withJsonSchema(getDocsRequestValidator, getDocsRequestDefinition);
