// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { NOTHING, codePointLength, dateTimeFormat, note, segment, uuidFormat, validator, type Check, type Validator } from "../runtime.ts";
import { checkAllowedOrigins } from "./allowed-origins.ts";

const values0 = /* @__PURE__ */ new Set(["personaId", "type", "expiresAt", "usageLimit", "allowedOrigins", "allowAllOrigins", "removeWatermark", "enabled", "isPrimary"]);
export const checkCreateManagedShareLink: Check = (data, errors, path) => {
  if (typeof data === "object" && data !== null && !Array.isArray(data)) {
    const member0 = data.personaId;
    if (typeof member0 === "string") {
      if (!uuidFormat.test(member0) && note(errors, path, "personaId", "format", "must be a UUID such as 00000000-0000-0000-0000-000000000000", member0)) return false;
    } else if (note(errors, path, "personaId", "type", "must be a string", member0)) return false;
    const member1 = data.type;
    if (member1 !== undefined) {
      if (member1 !== "LINK" && member1 !== "PLAYER_EMBED" && member1 !== "ORB_EMBED" && note(errors, path, "type", "enum", "must be one of LINK, PLAYER_EMBED, ORB_EMBED", member1)) return false;
    }
    const member3 = data.expiresAt;
    if (member3 !== undefined) {
      if (typeof member3 === "string") {
        if (member3.length > 64 && codePointLength(member3) > 64) {
          if (note(errors, path, "expiresAt", "maxLength", "must have at most 64 characters", member3)) return false;
        } else if (!dateTimeFormat.test(member3) && note(errors, path, "expiresAt", "format", "must be a date-time such as 2026-01-31T12:00:00.000Z", member3)) return false;
      } else if (member3 !== null) {
        if (note(errors, path, "expiresAt", "type", "must be a string or null", member3)) return false;
      }
    }
    const member4 = data.usageLimit;
    if (member4 !== undefined) {
      if (Number.isInteger(member4)) {
        if (member4 < 1 && note(errors, path, "usageLimit", "minimum", "must be at least 1", member4)) return false;
        if (member4 > 2147483647 && note(errors, path, "usageLimit", "maximum", "must be at most 2147483647", member4)) return false;
      } else if (member4 !== null) {
        if (note(errors, path, "usageLimit", "type", "must be an integer or null", member4)) return false;
      }
    }
    const member5 = data.allowedOrigins;
    if (member5 !== undefined) {
      if (!checkAllowedOrigins(member5, errors, errors ? path + "/allowedOrigins" : "")) return false;
    }
    const member7 = data.allowAllOrigins;
    if (member7 !== undefined) {
      if (typeof member7 !== "boolean" && note(errors, path, "allowAllOrigins", "type", "must be a boolean", member7)) return false;
    }
    const member8 = data.removeWatermark;
    if (member8 !== undefined) {
      if (typeof member8 !== "boolean" && note(errors, path, "removeWatermark", "type", "must be a boolean", member8)) return false;
    }
    const member9 = data.enabled;
    if (member9 !== undefined) {
      if (typeof member9 !== "boolean" && note(errors, path, "enabled", "type", "must be a boolean", member9)) return false;
    }
    const member10 = data.isPrimary;
    if (member10 !== undefined) {
      if (typeof member10 !== "boolean" && note(errors, path, "isPrimary", "type", "must be a boolean", member10)) return false;
    }
    for (const key11 in data) {
      if (!values0.has(key11)) {
        if (note(errors, path + segment(key11), "", "additionalProperties", "is not a known field", NOTHING)) return false;
      }
    }
  } else if (note(errors, path, "", "type", "must be an object", data)) return false;
  return true;
};

export const createManagedShareLinkSchema: Validator<Schema<"CreateManagedShareLink">> = /* @__PURE__ */ validator(checkCreateManagedShareLink);
