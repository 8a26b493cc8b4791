// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { NOTHING, dateTimeFormat, note, uuidFormat, validator, type Check, type Validator } from "../runtime.ts";

export const checkShareLinkEventData: Check = (data, errors, path) => {
  if (typeof data === "object" && data !== null && !Array.isArray(data)) {
    const member0 = data.id;
    if (typeof member0 === "string") {
      if (!uuidFormat.test(member0) && note(errors, path, "id", "format", "must be a UUID such as 00000000-0000-0000-0000-000000000000", member0)) return false;
    } else if (note(errors, path, "id", "type", "must be a string", member0)) return false;
    const member1 = data.type;
    if (member1 !== "LINK" && member1 !== "PLAYER_EMBED" && member1 !== "ORB_EMBED" && note(errors, path, "type", "enum", "must be one of LINK, PLAYER_EMBED, ORB_EMBED", member1)) return false;
    const member2 = data.expiresAt;
    if (typeof member2 === "string") {
      if (!dateTimeFormat.test(member2) && note(errors, path, "expiresAt", "format", "must be a date-time such as 2026-01-31T12:00:00.000Z", member2)) return false;
    } else if (member2 !== null) {
      if (note(errors, path, "expiresAt", "type", "must be a string or null", member2)) return false;
    }
    const member3 = data.usageLimit;
    if (!Number.isInteger(member3) && member3 !== null && note(errors, path, "usageLimit", "type", "must be an integer or null", member3)) return false;
    const member4 = data.usageCount;
    if (Number.isInteger(member4)) {
      if (member4 < 0 && note(errors, path, "usageCount", "minimum", "must be at least 0", member4)) return false;
    } else if (note(errors, path, "usageCount", "type", "must be an integer", member4)) return false;
    const member5 = data.allowedOrigins;
    if (Array.isArray(member5)) {
      for (let index6 = 0; index6 < member5.length; index6++) {
        const item7 = member5[index6];
        if (typeof item7 !== "string" && note(errors, path + "/allowedOrigins", index6, "type", "must be a string", item7)) return false;
      }
    } else if (note(errors, path, "allowedOrigins", "type", "must be an array", member5)) return false;
    const member8 = data.allowAllOrigins;
    if (typeof member8 !== "boolean" && note(errors, path, "allowAllOrigins", "type", "must be a boolean", member8)) return false;
    const member9 = data.removeWatermark;
    if (typeof member9 !== "boolean" && note(errors, path, "removeWatermark", "type", "must be a boolean", member9)) return false;
    const member10 = data.enabled;
    if (typeof member10 !== "boolean" && note(errors, path, "enabled", "type", "must be a boolean", member10)) return false;
    const member11 = data.isPrimary;
    if (typeof member11 !== "boolean" && note(errors, path, "isPrimary", "type", "must be a boolean", member11)) return false;
    const member12 = data.createdAt;
    if (typeof member12 === "string") {
      if (!dateTimeFormat.test(member12) && note(errors, path, "createdAt", "format", "must be a date-time such as 2026-01-31T12:00:00.000Z", member12)) return false;
    } else if (note(errors, path, "createdAt", "type", "must be a string", member12)) return false;
    const member13 = data.personaId;
    if (typeof member13 === "string") {
      if (!uuidFormat.test(member13) && note(errors, path, "personaId", "format", "must be a UUID such as 00000000-0000-0000-0000-000000000000", member13)) return false;
    } else if (note(errors, path, "personaId", "type", "must be a string", member13)) return false;
    const member14 = data.personaName;
    if (typeof member14 !== "string" && note(errors, path, "personaName", "type", "must be a string", member14)) return false;
    const member15 = data.organizationId;
    if (typeof member15 === "string") {
      if (member15.length < 1 && note(errors, path, "organizationId", "minLength", "must not be empty", NOTHING)) return false;
    } else if (note(errors, path, "organizationId", "type", "must be a string", member15)) return false;
    const member16 = data.status;
    if (member16 !== "live" && member16 !== "disabled" && member16 !== "expired" && member16 !== "exhausted" && note(errors, path, "status", "enum", "must be one of live, disabled, expired, exhausted", member16)) return false;
    const member17 = data.lastUsedAt;
    if (typeof member17 === "string") {
      if (!dateTimeFormat.test(member17) && note(errors, path, "lastUsedAt", "format", "must be a date-time such as 2026-01-31T12:00:00.000Z", member17)) return false;
    } else if (member17 !== null) {
      if (note(errors, path, "lastUsedAt", "type", "must be a string or null", member17)) return false;
    }
  } else if (note(errors, path, "", "type", "must be an object", data)) return false;
  return true;
};

export const shareLinkEventDataSchema: Validator<Schema<"ShareLinkEventData">> = /* @__PURE__ */ validator(checkShareLinkEventData);
