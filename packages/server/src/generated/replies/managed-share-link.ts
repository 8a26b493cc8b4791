// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { dateTimeFormat, note, segment, uriFormat, validator, type Check, type Validator } from "@share-links/validation/runtime";
import { checkPersonaShareLinkMember } from "./persona-share-link-member.ts";
import { checkShareLinkStatus } from "./share-link-status.ts";

const values0 = /* @__PURE__ */ new Set(["id", "token", "type", "expiresAt", "usageLimit", "usageCount", "allowedOrigins", "allowAllOrigins", "removeWatermark", "enabled", "isPrimary", "createdAt", "personaId", "personaName", "organizationId", "status", "url", "lastUsedAt"]);
export const checkManagedShareLink: Check = (data, errors, path) => {
  if (typeof data === "object" && data !== null && !Array.isArray(data)) {
    for (const key18 in data) {
      if (!values0.has(key18)) {
        if (errors === null || note(errors, path + segment(key18), "additionalProperties", "is not a known field", false)) return false;
      }
    }
  }
  if (!checkPersonaShareLinkMember(data, errors, path)) return false;
  if (typeof data === "object" && data !== null && !Array.isArray(data)) {
    const member20 = data.status;
    if (member20 === undefined) {
      if (errors === null || note(errors, path + "/status", "required", "is required", false)) return false;
    } else if (!checkShareLinkStatus(member20, errors, errors ? path + "/status" : "")) return false;
    const member22 = data.url;
    if (member22 === undefined) {
      if (errors === null || note(errors, path + "/url", "required", "is required", false)) return false;
    } else if (typeof member22 === "string") {
      if (!uriFormat.test(member22) && (errors === null || note(errors, path + "/url", "format", "must be an absolute URI such as https://example.com/ada"))) return false;
    } else if (errors === null || note(errors, path + "/url", "type", "must be a string")) return false;
    const member23 = data.lastUsedAt;
    if (member23 === undefined) {
      if (errors === null || note(errors, path + "/lastUsedAt", "required", "is required", false)) return false;
    } else if (typeof member23 === "string") {
      if (!dateTimeFormat.test(member23) && (errors === null || note(errors, path + "/lastUsedAt", "format", "must be a date-time such as 2026-01-31T12:00:00.000Z"))) return false;
    } else if (member23 !== null) {
      if (errors === null || note(errors, path + "/lastUsedAt", "type", "must be a string or null")) return false;
    }
  } else if (errors === null || note(errors, path, "type", "must be an object")) return false;
  return true;
};

export const managedShareLinkSchema: Validator<Schema<"ManagedShareLink">> = /* @__PURE__ */ validator(checkManagedShareLink);
