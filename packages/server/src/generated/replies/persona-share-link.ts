// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { NOTHING, note, segment, uuidFormat, validator, type Check, type Validator } from "@share-links/validation/runtime";
import { checkShareLinkMember } from "./share-link-member.ts";

const values0 = /* @__PURE__ */ new Set(["id", "token", "type", "expiresAt", "usageLimit", "usageCount", "allowedOrigins", "allowAllOrigins", "removeWatermark", "enabled", "isPrimary", "createdAt", "personaId", "personaName", "organizationId"]);
export const checkPersonaShareLink: Check = (data, errors, path) => {
  if (typeof data === "object" && data !== null && !Array.isArray(data)) {
    for (const key15 in data) {
      if (!values0.has(key15)) {
        if (note(errors, path + segment(key15), "", "additionalProperties", "is not a known field", NOTHING)) return false;
      }
    }
  }
  if (!checkShareLinkMember(data, errors, path)) return false;
  if (typeof data === "object" && data !== null && !Array.isArray(data)) {
    const member17 = data.personaId;
    if (typeof member17 === "string") {
      if (!uuidFormat.test(member17) && note(errors, path, "personaId", "format", "must be a UUID such as 00000000-0000-0000-0000-000000000000", member17)) return false;
    } else if (note(errors, path, "personaId", "type", "must be a string", member17)) return false;
    const member18 = data.personaName;
    if (typeof member18 !== "string" && note(errors, path, "personaName", "type", "must be a string", member18)) return false;
    const member19 = data.organizationId;
    if (typeof member19 === "string") {
      if (member19.length < 1 && note(errors, path, "organizationId", "minLength", "must not be empty", NOTHING)) return false;
    } else if (note(errors, path, "organizationId", "type", "must be a string", member19)) return false;
  } else if (note(errors, path, "", "type", "must be an object", data)) return false;
  return true;
};

export const personaShareLinkSchema: Validator<Schema<"PersonaShareLink">> = /* @__PURE__ */ validator(checkPersonaShareLink);
