// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { NOTHING, dateTimeFormat, note, segment, uriFormat, validator, type Check, type Validator } from "@share-links/validation/runtime";
import { checkPersonaShareLinkMember } from "./persona-share-link-member.ts";

const values0 = /* @__PURE__ */ new Set(["id", "token", "type", "expiresAt", "usageLimit", "usageCount", "allowedOrigins", "allowAllOrigins", "removeWatermark", "enabled", "isPrimary", "createdAt", "personaId", "personaName", "organizationId", "status", "url", "lastUsedAt"]);
export const checkManagedShareLink: Check = (data, errors, path) => {
  if (typeof data === "object" && data !== null && !Array.isArray(data)) {
    for (const key18 in data) {
      if (!values0.has(key18)) {
        if (note(errors, path + segment(key18), "", "additionalProperties", "is not a known field", NOTHING)) return false;
      }
    }
  }
  if (!checkPersonaShareLinkMember(data, errors, path)) return false;
  if (typeof data === "object" && data !== null && !Array.isArray(data)) {
    const member20 = data.status;
    if (member20 !== "live" && member20 !== "disabled" && member20 !== "expired" && member20 !== "exhausted" && note(errors, path, "status", "enum", "must be one of live, disabled, expired, exhausted", member20)) return false;
    const member21 = data.url;
    if (typeof member21 === "string") {
      if (!uriFormat.test(member21) && note(errors, path, "url", "format", "must be an absolute URI such as https://example.com/ada", member21)) return false;
    } else if (note(errors, path, "url", "type", "must be a string", member21)) return false;
    const member22 = data.lastUsedAt;
    if (typeof member22 === "string") {
      if (!dateTimeFormat.test(member22) && note(errors, path, "lastUsedAt", "format", "must be a date-time such as 2026-01-31T12:00:00.000Z", member22)) return false;
    } else if (member22 !== null) {
      if (note(errors, path, "lastUsedAt", "type", "must be a string or null", member22)) return false;
    }
  } else if (note(errors, path, "", "type", "must be an object", data)) return false;
  return true;
};

export const managedShareLinkSchema: Validator<Schema<"ManagedShareLink">> = /* @__PURE__ */ validator(checkManagedShareLink);
