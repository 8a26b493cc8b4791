// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
import type { OperationRequest, Schema } from "@share-links/types";
import { type Definition, type JsonSchemaValidator, withJsonSchema } from "../json-schema/with-json-schema.ts";
import { uuidSchema as uuidValidator } from "./uuid.ts";
import { shareLinkTypeSchema as shareLinkTypeValidator } from "./share-link-type.ts";
import { shareLinkStatusSchema as shareLinkStatusValidator } from "./share-link-status.ts";
import { shareLinkSchema as shareLinkValidator } from "./share-link.ts";
import { personaShareLinkSchema as personaShareLinkValidator } from "./persona-share-link.ts";
import { managedShareLinkSchema as managedShareLinkValidator } from "./managed-share-link.ts";
import { paginationSchema as paginationValidator } from "./pagination.ts";
import { cursorMetaSchema as cursorMetaValidator } from "./cursor-meta.ts";
import { personaShareLinkPageSchema as personaShareLinkPageValidator } from "./persona-share-link-page.ts";
import { managedShareLinkPageSchema as managedShareLinkPageValidator } from "./managed-share-link-page.ts";
import { createShareLinkSchema as createShareLinkValidator } from "./create-share-link.ts";
import { updateShareLinkSchema as updateShareLinkValidator } from "./update-share-link.ts";
import { deleteShareLinkResultSchema as deleteShareLinkResultValidator } from "./delete-share-link-result.ts";
import { createManagedShareLinkSchema as createManagedShareLinkValidator } from "./create-managed-share-link.ts";
import { updateManagedShareLinkSchema as updateManagedShareLinkValidator } from "./update-managed-share-link.ts";
import { allowedOriginsSchema as allowedOriginsValidator } from "./allowed-origins.ts";
import { personaNameSchema as personaNameValidator } from "./persona-name.ts";
import { personaDescriptionSchema as personaDescriptionValidator } from "./persona-description.ts";
import { imageUrlSchema as imageUrlValidator } from "./image-url.ts";
import { personaSchema as personaValidator } from "./persona.ts";
import { personaPageSchema as personaPageValidator } from "./persona-page.ts";
import { createPersonaSchema as createPersonaValidator } from "./create-persona.ts";
import { updatePersonaSchema as updatePersonaValidator } from "./update-persona.ts";
import { createRedemptionSchema as createRedemptionValidator } from "./create-redemption.ts";
import { redemptionSchema as redemptionValidator } from "./redemption.ts";
import { livenessSchema as livenessValidator } from "./liveness.ts";
import { readinessSchema as readinessValidator } from "./readiness.ts";
import { problemCodeSchema as problemCodeValidator } from "./problem-code.ts";
import { problemDetailSchema as problemDetailValidator } from "./problem-detail.ts";
import { problemSchema as problemValidator } from "./problem.ts";
import { listShareLinksRequestSchema as listShareLinksRequestValidator } from "./list-share-links-request.ts";
import { createShareLinkRequestSchema as createShareLinkRequestValidator } from "./create-share-link-request.ts";
import { getShareLinkRequestSchema as getShareLinkRequestValidator } from "./get-share-link-request.ts";
import { updateShareLinkRequestSchema as updateShareLinkRequestValidator } from "./update-share-link-request.ts";
import { deleteShareLinkRequestSchema as deleteShareLinkRequestValidator } from "./delete-share-link-request.ts";
import { listManagedShareLinksRequestSchema as listManagedShareLinksRequestValidator } from "./list-managed-share-links-request.ts";
import { createManagedShareLinkRequestSchema as createManagedShareLinkRequestValidator } from "./create-managed-share-link-request.ts";
import { getManagedShareLinkRequestSchema as getManagedShareLinkRequestValidator } from "./get-managed-share-link-request.ts";
import { updateManagedShareLinkRequestSchema as updateManagedShareLinkRequestValidator } from "./update-managed-share-link-request.ts";
import { listPersonasRequestSchema as listPersonasRequestValidator } from "./list-personas-request.ts";
import { createPersonaRequestSchema as createPersonaRequestValidator } from "./create-persona-request.ts";
import { getPersonaRequestSchema as getPersonaRequestValidator } from "./get-persona-request.ts";
import { updatePersonaRequestSchema as updatePersonaRequestValidator } from "./update-persona-request.ts";
import { deletePersonaRequestSchema as deletePersonaRequestValidator } from "./delete-persona-request.ts";
import { createRedemptionRequestSchema as createRedemptionRequestValidator } from "./create-redemption-request.ts";
import { getLivenessRequestSchema as getLivenessRequestValidator } from "./get-liveness-request.ts";
import { getReadinessRequestSchema as getReadinessRequestValidator } from "./get-readiness-request.ts";

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
const shareLinkStatusDefinition: Definition = {
  name: "ShareLinkStatus",
  schema: { type: "string", description: "What a redemption would find, in the order of the checks: `disabled`, `expired` (from `expiresAt` on), `exhausted` (`usageCount` has reached `usageLimit`), else `live`.", enum: ["live", "disabled", "expired", "exhausted"] },
  uses: () => [],
};
const shareLinkDefinition: Definition = {
  name: "ShareLink",
  schema: { type: "object", description: "A link that gives someone access to a persona.", required: ["id", "token", "type", "expiresAt", "usageLimit", "usageCount", "allowedOrigins", "allowAllOrigins", "removeWatermark", "enabled", "isPrimary", "createdAt"], properties: { id: { type: "string", format: "uuid", description: "The identity of the link." }, token: { type: "string", minLength: 1, description: "Opaque; appended to the public URL. Whoever has it can use the link.", examples: ["sh_2kL9pQxYzR4vN8mBwHfJc"] }, type: { $ref: "#/$defs/ShareLinkType" }, expiresAt: { type: ["string", "null"], format: "date-time", description: "From this moment on the link no longer works; null means that it never expires." }, usageLimit: { type: ["integer", "null"], description: "How often the link can be used; null means unlimited." }, usageCount: { type: "integer", minimum: 0, description: "How often the link was used." }, allowedOrigins: { type: "array", items: { type: "string" }, description: "The origins that may embed the link; ignored while `allowAllOrigins` is true." }, allowAllOrigins: { type: "boolean", description: "Whether any origin may embed the link." }, removeWatermark: { type: "boolean", description: "Whether the persona is shown without the watermark." }, enabled: { type: "boolean", description: "Whether the link accepts connections at present." }, isPrimary: { type: "boolean", description: "Whether this is the persona's primary link; at most one is." }, createdAt: { type: "string", format: "date-time", description: "When the link was made." } } },
  uses: () => [shareLinkTypeDefinition],
};
const personaShareLinkDefinition: Definition = {
  name: "PersonaShareLink",
  schema: { description: "A share link with the persona and the organisation that it belongs to.", allOf: [{ $ref: "#/$defs/ShareLink" }, { type: "object", required: ["personaId", "personaName", "organizationId"], properties: { personaId: { type: "string", format: "uuid", description: "The persona that the link opens." }, personaName: { type: "string", description: "The persona's name when the link was issued." }, organizationId: { type: "string", minLength: 1, description: "The organisation that owns the link; a UUID or another opaque id." } } }] },
  uses: () => [shareLinkDefinition],
};
const managedShareLinkDefinition: Definition = {
  name: "ManagedShareLink",
  schema: { description: "A share link with all that the service knows of it.", allOf: [{ $ref: "#/$defs/PersonaShareLink" }, { type: "object", required: ["status", "url", "lastUsedAt"], properties: { status: { $ref: "#/$defs/ShareLinkStatus" }, url: { type: "string", format: "uri", description: "The public URL of the link, where its share page is served." }, lastUsedAt: { type: ["string", "null"], format: "date-time", description: "When the latest use was counted; null when there was none." } } }] },
  uses: () => [personaShareLinkDefinition, shareLinkStatusDefinition],
};
const paginationDefinition: Definition = {
  name: "Pagination",
  schema: { type: "object", description: "Where a page stands among all pages.", required: ["total", "lastPage", "currentPage", "perPage", "prev", "next"], properties: { total: { type: "integer", minimum: 0, description: "How many items there are in all." }, lastPage: { type: "integer", minimum: 1, description: "The number of the last page; 1 when there are no items." }, currentPage: { type: "integer", minimum: 1, description: "The number of this page." }, perPage: { type: "integer", minimum: 1, description: "How many items a page holds." }, prev: { type: ["integer", "null"], description: "The number of the page before; null on the first page." }, next: { type: ["integer", "null"], description: "The number of the page after; null on the last page and past it." } } },
  uses: () => [],
};
const cursorMetaDefinition: Definition = {
  name: "CursorMeta",
  schema: { type: "object", description: "How to go on in a list.", required: ["next"], properties: { next: { type: ["string", "null"], description: "The `cursor` of the next call; null when there is nothing more." } } },
  uses: () => [],
};
const personaShareLinkPageDefinition: Definition = {
  name: "PersonaShareLinkPage",
  schema: { type: "object", description: "One page of share links.", required: ["data", "meta"], properties: { data: { type: "array", items: { $ref: "#/$defs/PersonaShareLink" } }, meta: { $ref: "#/$defs/Pagination" } } },
  uses: () => [personaShareLinkDefinition, paginationDefinition],
};
const managedShareLinkPageDefinition: Definition = {
  name: "ManagedShareLinkPage",
  schema: { type: "object", description: "Some share links, and how to get those after them.", required: ["data", "meta"], properties: { data: { type: "array", items: { $ref: "#/$defs/ManagedShareLink" } }, meta: { $ref: "#/$defs/CursorMeta" } } },
  uses: () => [managedShareLinkDefinition, cursorMetaDefinition],
};
const createShareLinkDefinition: Definition = {
  name: "CreateShareLink",
  schema: { type: "object", description: "What a new share link is made from.", additionalProperties: false, required: ["personaId"], properties: { personaId: { type: "string", format: "uuid", description: "The persona that the link opens." }, expiresInHours: { type: "number", exclusiveMinimum: 0, maximum: 87600, default: 168, description: "Hours until the link expires. Fractions count, rounded to the millisecond; at least one millisecond." }, usageLimit: { type: "integer", minimum: 1, maximum: 2147483647, default: 10, description: "How often the link can be used." } } },
  uses: () => [],
};
const updateShareLinkDefinition: Definition = {
  name: "UpdateShareLink",
  schema: { type: "object", description: "What to change of a share link; an omitted field stays as it is.", additionalProperties: false, properties: { expiresInHours: { type: "number", exclusiveMinimum: 0, maximum: 87600, description: "Hours until the link expires, counted from this request. Fractions count, rounded to the millisecond; at least one millisecond." }, usageLimit: { type: "integer", minimum: 1, maximum: 2147483647, description: "How often the link can be used in all, past uses included." } } },
  uses: () => [],
};
const deleteShareLinkResultDefinition: Definition = {
  name: "DeleteShareLinkResult",
  schema: { type: "object", description: "The confirmation that a share link is deleted.", required: ["message"], properties: { message: { type: "string", examples: ["Share link deleted successfully"] } } },
  uses: () => [],
};
const createManagedShareLinkDefinition: Definition = {
  name: "CreateManagedShareLink",
  schema: { type: "object", description: "What a new share link is made from, with every setting.", additionalProperties: false, required: ["personaId"], properties: { personaId: { type: "string", format: "uuid", description: "The persona that the link opens." }, type: { allOf: [{ $ref: "#/$defs/ShareLinkType" }], default: "LINK" }, expiresAt: { type: ["string", "null"], format: "date-time", description: "When the link expires, with any offset. Omitted means in 168 hours, null means never." }, usageLimit: { type: ["integer", "null"], minimum: 1, maximum: 2147483647, default: 10, description: "How often the link can be used; null means unlimited." }, allowedOrigins: { $ref: "#/$defs/AllowedOrigins" }, allowAllOrigins: { type: "boolean", default: false, description: "Whether any origin may embed the link." }, removeWatermark: { type: "boolean", default: false, description: "Whether the persona is shown without the watermark." }, enabled: { type: "boolean", default: true, description: "Whether the link accepts connections." }, isPrimary: { type: "boolean", default: false, description: "Whether this becomes the persona's primary link; a former one is demoted." } } },
  uses: () => [shareLinkTypeDefinition, allowedOriginsDefinition],
};
const updateManagedShareLinkDefinition: Definition = {
  name: "UpdateManagedShareLink",
  schema: { type: "object", description: "A JSON merge patch over the settings of a share link.", additionalProperties: false, properties: { type: { $ref: "#/$defs/ShareLinkType" }, expiresAt: { type: ["string", "null"], format: "date-time", description: "When the link expires, with any offset; one in the past expires it at once, null means never." }, usageLimit: { type: ["integer", "null"], minimum: 1, maximum: 2147483647, description: "How often the link can be used in all, past uses included; null means unlimited." }, allowedOrigins: { $ref: "#/$defs/AllowedOrigins" }, allowAllOrigins: { type: "boolean", description: "Whether any origin may embed the link." }, removeWatermark: { type: "boolean", description: "Whether the persona is shown without the watermark." }, enabled: { type: "boolean", description: "Whether the link accepts connections." }, isPrimary: { type: "boolean", description: "Whether this is the persona's primary link; a former one is demoted." } } },
  uses: () => [shareLinkTypeDefinition, allowedOriginsDefinition],
};
const allowedOriginsDefinition: Definition = {
  name: "AllowedOrigins",
  schema: { type: "array", maxItems: 100, items: { type: "string", minLength: 1, maxLength: 300 }, description: "The origins that may embed the link, stored in their canonical form without repetition. A bare domain means `https://`; `https://*.example.com` means every depth below it, not `example.com` itself; a port of `*` is taken for `localhost` and `127.0.0.1` alone. A path, userinfo, an IPv6 address, `null` and `*` are refused.", examples: [["https://example.com", "https://*.example.com", "http://localhost:3000"]] },
  uses: () => [],
};
const personaNameDefinition: Definition = {
  name: "PersonaName",
  schema: { type: "string", minLength: 1, maxLength: 200, pattern: "^(?=\\s*\\S)[^\\p{Cc}\\p{Cs}]+$", description: "A name for people to read, of 1 to 200 characters, not all of them spaces and none of them a control character.", examples: ["Ada"] },
  uses: () => [],
};
const personaDescriptionDefinition: Definition = {
  name: "PersonaDescription",
  schema: { type: "string", maxLength: 2000, pattern: "^[^\\u0000\\p{Cs}]*$", description: "A text for people to read." },
  uses: () => [],
};
const imageUrlDefinition: Definition = {
  name: "ImageUrl",
  schema: { type: "string", format: "uri", maxLength: 2048, pattern: "^[hH][tT][tT][pP][sS]?://[^/?#]", description: "The http or https address of an image.", examples: ["https://example.com/ada.png"] },
  uses: () => [],
};
const personaDefinition: Definition = {
  name: "Persona",
  schema: { type: "object", description: "Whom a share link gives access to.", required: ["id", "name", "description", "imageUrl", "createdAt", "updatedAt"], properties: { id: { type: "string", format: "uuid", description: "The identity of the persona within the organisation." }, name: { type: "string", description: "A name for people to read." }, description: { type: ["string", "null"], description: "A text for people to read." }, imageUrl: { type: ["string", "null"], format: "uri", description: "The address of an image." }, createdAt: { type: "string", format: "date-time", description: "When the persona was made." }, updatedAt: { type: "string", format: "date-time", description: "When the persona was last changed." } } },
  uses: () => [],
};
const personaPageDefinition: Definition = {
  name: "PersonaPage",
  schema: { type: "object", description: "Some personas, and how to get those after them.", required: ["data", "meta"], properties: { data: { type: "array", items: { $ref: "#/$defs/Persona" } }, meta: { $ref: "#/$defs/CursorMeta" } } },
  uses: () => [personaDefinition, cursorMetaDefinition],
};
const createPersonaDefinition: Definition = {
  name: "CreatePersona",
  schema: { type: "object", description: "What a new persona is made from.", additionalProperties: false, required: ["name"], properties: { id: { type: "string", format: "uuid", description: "Chosen by the caller; omitted, the service chooses one." }, name: { $ref: "#/$defs/PersonaName" }, description: { $ref: "#/$defs/PersonaDescription" }, imageUrl: { $ref: "#/$defs/ImageUrl" } } },
  uses: () => [personaNameDefinition, personaDescriptionDefinition, imageUrlDefinition],
};
const updatePersonaDefinition: Definition = {
  name: "UpdatePersona",
  schema: { type: "object", description: "The whole persona anew; what is omitted is cleared.", additionalProperties: false, required: ["name"], properties: { name: { $ref: "#/$defs/PersonaName" }, description: { $ref: "#/$defs/PersonaDescription" }, imageUrl: { $ref: "#/$defs/ImageUrl" } } },
  uses: () => [personaNameDefinition, personaDescriptionDefinition, imageUrlDefinition],
};
const createRedemptionDefinition: Definition = {
  name: "CreateRedemption",
  schema: { type: "object", description: "Which share link to use.", additionalProperties: false, required: ["token"], properties: { token: { type: "string", description: "The token of the link. One that is malformed is answered as an unknown one." }, nonce: { type: "string", maxLength: 1024, description: "What our share page or frame page was given, to show that the link is used from there." } } },
  uses: () => [],
};
const redemptionDefinition: Definition = {
  name: "Redemption",
  schema: { type: "object", description: "One counted use of a share link.", required: ["id", "redeemedAt", "type", "personaId", "personaName", "removeWatermark", "session"], properties: { id: { type: "string", format: "uuid", description: "The identity of this use." }, redeemedAt: { type: "string", format: "date-time", description: "When the use was counted." }, type: { $ref: "#/$defs/ShareLinkType" }, personaId: { type: "string", format: "uuid", description: "The persona that the link opens." }, personaName: { type: "string", description: "The persona's name when the link was issued." }, removeWatermark: { type: "boolean", description: "Whether the persona is shown without the watermark." }, session: { type: ["object", "null"], additionalProperties: true, description: "What the persona provider issued; null when none is configured." } } },
  uses: () => [shareLinkTypeDefinition],
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
const problemCodeDefinition: Definition = {
  name: "ProblemCode",
  schema: { type: "string", description: "What is wrong, for programs. Stable; the hosted API does not document error bodies.", enum: ["invalid_request", "malformed_json", "malformed_request", "unauthorized", "permission_denied", "origin_not_allowed", "prefetch_refused", "share_link_disabled", "share_link_not_found", "persona_not_found", "route_not_found", "method_not_allowed", "request_timeout", "persona_exists", "persona_in_use", "share_link_expired", "share_link_exhausted", "body_too_large", "unsupported_media_type", "expectation_failed", "too_many_requests", "headers_too_large", "internal_error", "service_unavailable"] },
  uses: () => [],
};
const problemDetailDefinition: Definition = {
  name: "ProblemDetail",
  schema: { type: "object", description: "One thing that does not fit.", required: ["path", "message", "code"], properties: { path: { type: "string", description: "A JSON Pointer (RFC 6901) into the request: `/path`, `/query`, `/header` or `/body`, then the place in it." }, message: { type: "string", description: "What is wrong there, and what is allowed." }, code: { type: "string", description: "The JSON Schema keyword that does not hold." } } },
  uses: () => [],
};
const problemDefinition: Definition = {
  name: "Problem",
  schema: { type: "object", description: "The body of every error. Where `Accept` prefers `application/problem+json`, it is sent as that, with the members of RFC 9457 besides.", required: ["error", "message", "code", "requestId"], properties: { error: { type: "string", description: "The status's short text." }, message: { type: "string", description: "What is wrong and what to do, in one sentence." }, code: { $ref: "#/$defs/ProblemCode" }, requestId: { type: "string", format: "uuid", description: "The same as the header X-Request-Id." }, details: { type: "array", items: { $ref: "#/$defs/ProblemDetail" }, description: "Every problem of a request that does not fit, not the first alone." }, summary: { type: "string", description: "The first of the problems in one line." }, type: { type: "string", format: "uri", description: "RFC 9457, only as `application/problem+json`: where `code` is explained." }, title: { type: "string", description: "RFC 9457, only as `application/problem+json`: `code` in words." }, status: { type: "integer", description: "RFC 9457, only as `application/problem+json`: the status." }, detail: { type: "string", description: "RFC 9457, only as `application/problem+json`: the same as `message`." }, instance: { type: "string", format: "uri", description: "RFC 9457, only as `application/problem+json`: `urn:uuid:` and the `requestId`." } } },
  uses: () => [problemCodeDefinition, problemDetailDefinition],
};
const listShareLinksRequestDefinition: Definition = {
  name: "listShareLinksRequest",
  schema: { type: "object", properties: { query: { type: "object", properties: { page: { type: "integer", minimum: 1, default: 1 }, perPage: { type: "integer", minimum: 1, maximum: 100, default: 20 }, search: { type: "string" }, personaId: { $ref: "#/$defs/Uuid" } }, additionalProperties: false } } },
  uses: () => [uuidDefinition],
};
const createShareLinkRequestDefinition: Definition = {
  name: "createShareLinkRequest",
  schema: { type: "object", required: ["body"], properties: { query: { type: "object", properties: {}, additionalProperties: false }, body: { $ref: "#/$defs/CreateShareLink" } } },
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
  schema: { type: "object", properties: { query: { type: "object", properties: { cursor: { type: "string", minLength: 1, maxLength: 512 }, limit: { type: "integer", minimum: 1, maximum: 100, default: 20 }, status: { $ref: "#/$defs/ShareLinkStatus" }, type: { $ref: "#/$defs/ShareLinkType" }, search: { type: "string" }, personaId: { $ref: "#/$defs/Uuid" } }, additionalProperties: false } } },
  uses: () => [shareLinkStatusDefinition, shareLinkTypeDefinition, uuidDefinition],
};
const createManagedShareLinkRequestDefinition: Definition = {
  name: "createManagedShareLinkRequest",
  schema: { type: "object", required: ["body"], properties: { query: { type: "object", properties: {}, additionalProperties: false }, body: { $ref: "#/$defs/CreateManagedShareLink" } } },
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
const listPersonasRequestDefinition: Definition = {
  name: "listPersonasRequest",
  schema: { type: "object", properties: { query: { type: "object", properties: { cursor: { type: "string", minLength: 1, maxLength: 512 }, limit: { type: "integer", minimum: 1, maximum: 100, default: 20 } }, additionalProperties: false } } },
  uses: () => [],
};
const createPersonaRequestDefinition: Definition = {
  name: "createPersonaRequest",
  schema: { type: "object", required: ["body"], properties: { query: { type: "object", properties: {}, additionalProperties: false }, body: { $ref: "#/$defs/CreatePersona" } } },
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
const createRedemptionRequestDefinition: Definition = {
  name: "createRedemptionRequest",
  schema: { type: "object", required: ["body"], properties: { query: { type: "object", properties: {}, additionalProperties: false }, header: { type: "object", properties: { "idempotency-key": { type: "string", minLength: 1, maxLength: 255, pattern: "^[!-~]+$" }, "sec-purpose": { type: "string" }, purpose: { type: "string" }, "x-moz": { type: "string" } } }, body: { $ref: "#/$defs/CreateRedemption" } } },
  uses: () => [createRedemptionDefinition],
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
export const uuidSchema: JsonSchemaValidator<Schema<"Uuid">> =
  /* @__PURE__ */ withJsonSchema(uuidValidator, uuidDefinition);
export const shareLinkTypeSchema: JsonSchemaValidator<Schema<"ShareLinkType">> =
  /* @__PURE__ */ withJsonSchema(shareLinkTypeValidator, shareLinkTypeDefinition);
export const shareLinkStatusSchema: JsonSchemaValidator<Schema<"ShareLinkStatus">> =
  /* @__PURE__ */ withJsonSchema(shareLinkStatusValidator, shareLinkStatusDefinition);
export const shareLinkSchema: JsonSchemaValidator<Schema<"ShareLink">> =
  /* @__PURE__ */ withJsonSchema(shareLinkValidator, shareLinkDefinition);
export const personaShareLinkSchema: JsonSchemaValidator<Schema<"PersonaShareLink">> =
  /* @__PURE__ */ withJsonSchema(personaShareLinkValidator, personaShareLinkDefinition);
export const managedShareLinkSchema: JsonSchemaValidator<Schema<"ManagedShareLink">> =
  /* @__PURE__ */ withJsonSchema(managedShareLinkValidator, managedShareLinkDefinition);
export const paginationSchema: JsonSchemaValidator<Schema<"Pagination">> =
  /* @__PURE__ */ withJsonSchema(paginationValidator, paginationDefinition);
export const cursorMetaSchema: JsonSchemaValidator<Schema<"CursorMeta">> =
  /* @__PURE__ */ withJsonSchema(cursorMetaValidator, cursorMetaDefinition);
export const personaShareLinkPageSchema: JsonSchemaValidator<Schema<"PersonaShareLinkPage">> =
  /* @__PURE__ */ withJsonSchema(personaShareLinkPageValidator, personaShareLinkPageDefinition);
export const managedShareLinkPageSchema: JsonSchemaValidator<Schema<"ManagedShareLinkPage">> =
  /* @__PURE__ */ withJsonSchema(managedShareLinkPageValidator, managedShareLinkPageDefinition);
export const createShareLinkSchema: JsonSchemaValidator<Schema<"CreateShareLink">> =
  /* @__PURE__ */ withJsonSchema(createShareLinkValidator, createShareLinkDefinition);
export const updateShareLinkSchema: JsonSchemaValidator<Schema<"UpdateShareLink">> =
  /* @__PURE__ */ withJsonSchema(updateShareLinkValidator, updateShareLinkDefinition);
export const deleteShareLinkResultSchema: JsonSchemaValidator<Schema<"DeleteShareLinkResult">> =
  /* @__PURE__ */ withJsonSchema(deleteShareLinkResultValidator, deleteShareLinkResultDefinition);
export const createManagedShareLinkSchema: JsonSchemaValidator<Schema<"CreateManagedShareLink">> =
  /* @__PURE__ */ withJsonSchema(createManagedShareLinkValidator, createManagedShareLinkDefinition);
export const updateManagedShareLinkSchema: JsonSchemaValidator<Schema<"UpdateManagedShareLink">> =
  /* @__PURE__ */ withJsonSchema(updateManagedShareLinkValidator, updateManagedShareLinkDefinition);
export const allowedOriginsSchema: JsonSchemaValidator<Schema<"AllowedOrigins">> =
  /* @__PURE__ */ withJsonSchema(allowedOriginsValidator, allowedOriginsDefinition);
export const personaNameSchema: JsonSchemaValidator<Schema<"PersonaName">> =
  /* @__PURE__ */ withJsonSchema(personaNameValidator, personaNameDefinition);
export const personaDescriptionSchema: JsonSchemaValidator<Schema<"PersonaDescription">> =
  /* @__PURE__ */ withJsonSchema(personaDescriptionValidator, personaDescriptionDefinition);
export const imageUrlSchema: JsonSchemaValidator<Schema<"ImageUrl">> =
  /* @__PURE__ */ withJsonSchema(imageUrlValidator, imageUrlDefinition);
export const personaSchema: JsonSchemaValidator<Schema<"Persona">> =
  /* @__PURE__ */ withJsonSchema(personaValidator, personaDefinition);
export const personaPageSchema: JsonSchemaValidator<Schema<"PersonaPage">> =
  /* @__PURE__ */ withJsonSchema(personaPageValidator, personaPageDefinition);
export const createPersonaSchema: JsonSchemaValidator<Schema<"CreatePersona">> =
  /* @__PURE__ */ withJsonSchema(createPersonaValidator, createPersonaDefinition);
export const updatePersonaSchema: JsonSchemaValidator<Schema<"UpdatePersona">> =
  /* @__PURE__ */ withJsonSchema(updatePersonaValidator, updatePersonaDefinition);
export const createRedemptionSchema: JsonSchemaValidator<Schema<"CreateRedemption">> =
  /* @__PURE__ */ withJsonSchema(createRedemptionValidator, createRedemptionDefinition);
export const redemptionSchema: JsonSchemaValidator<Schema<"Redemption">> =
  /* @__PURE__ */ withJsonSchema(redemptionValidator, redemptionDefinition);
export const livenessSchema: JsonSchemaValidator<Schema<"Liveness">> =
  /* @__PURE__ */ withJsonSchema(livenessValidator, livenessDefinition);
export const readinessSchema: JsonSchemaValidator<Schema<"Readiness">> =
  /* @__PURE__ */ withJsonSchema(readinessValidator, readinessDefinition);
export const problemCodeSchema: JsonSchemaValidator<Schema<"ProblemCode">> =
  /* @__PURE__ */ withJsonSchema(problemCodeValidator, problemCodeDefinition);
export const problemDetailSchema: JsonSchemaValidator<Schema<"ProblemDetail">> =
  /* @__PURE__ */ withJsonSchema(problemDetailValidator, problemDetailDefinition);
export const problemSchema: JsonSchemaValidator<Schema<"Problem">> =
  /* @__PURE__ */ withJsonSchema(problemValidator, problemDefinition);
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
export const createRedemptionRequestSchema: JsonSchemaValidator<OperationRequest<"createRedemption">> =
  /* @__PURE__ */ withJsonSchema(createRedemptionRequestValidator, createRedemptionRequestDefinition);
export const getLivenessRequestSchema: JsonSchemaValidator<OperationRequest<"getLiveness">> =
  /* @__PURE__ */ withJsonSchema(getLivenessRequestValidator, getLivenessRequestDefinition);
export const getReadinessRequestSchema: JsonSchemaValidator<OperationRequest<"getReadiness">> =
  /* @__PURE__ */ withJsonSchema(getReadinessRequestValidator, getReadinessRequestDefinition);
