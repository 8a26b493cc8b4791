// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { NOTHING, codePointLength, dateTimeFormat, note, segment, validator, type Check, type Validator } from "../runtime.ts";
import { checkAllowedOrigins } from "./allowed-origins.ts";

export const checkUpdateManagedShareLink: Check = (data, errors, path) => {
  if (typeof data === "object" && data !== null && !Array.isArray(data)) {
    const member0 = data.type;
    if (member0 !== undefined) {
      if (member0 !== "LINK" && member0 !== "PLAYER_EMBED" && member0 !== "ORB_EMBED" && note(errors, path, "type", "enum", "must be one of LINK, PLAYER_EMBED, ORB_EMBED", member0)) return false;
    }
    const member1 = data.expiresAt;
    if (member1 !== undefined) {
      if (typeof member1 === "string") {
        if (member1.length > 64 && codePointLength(member1) > 64) {
          if (note(errors, path, "expiresAt", "maxLength", "must have at most 64 characters", member1)) return false;
        } else if (!dateTimeFormat.test(member1) && note(errors, path, "expiresAt", "format", "must be a date-time such as 2026-01-31T12:00:00.000Z", member1)) return false;
      } else if (member1 !== null) {
        if (note(errors, path, "expiresAt", "type", "must be a string or null", member1)) return false;
      }
    }
    const member2 = data.usageLimit;
    if (member2 !== undefined) {
      if (Number.isInteger(member2)) {
        if (member2 < 1 && note(errors, path, "usageLimit", "minimum", "must be at least 1", member2)) return false;
        if (member2 > 2147483647 && note(errors, path, "usageLimit", "maximum", "must be at most 2147483647", member2)) return false;
      } else if (member2 !== null) {
        if (note(errors, path, "usageLimit", "type", "must be an integer or null", member2)) return false;
      }
    }
    const member3 = data.allowedOrigins;
    if (member3 !== undefined) {
      if (!checkAllowedOrigins(member3, errors, errors ? path + "/allowedOrigins" : "")) return false;
    }
    const member5 = data.allowAllOrigins;
    if (member5 !== undefined) {
      if (typeof member5 !== "boolean" && note(errors, path, "allowAllOrigins", "type", "must be a boolean", member5)) return false;
    }
    const member6 = data.removeWatermark;
    if (member6 !== undefined) {
      if (typeof member6 !== "boolean" && note(errors, path, "removeWatermark", "type", "must be a boolean", member6)) return false;
    }
    const member7 = data.enabled;
    if (member7 !== undefined) {
      if (typeof member7 !== "boolean" && note(errors, path, "enabled", "type", "must be a boolean", member7)) return false;
    }
    const member8 = data.isPrimary;
    if (member8 !== undefined) {
      if (typeof member8 !== "boolean" && note(errors, path, "isPrimary", "type", "must be a boolean", member8)) return false;
    }
    for (const key9 in data) {
      if (key9 !== "type" && key9 !== "expiresAt" && key9 !== "usageLimit" && key9 !== "allowedOrigins" && key9 !== "allowAllOrigins" && key9 !== "removeWatermark" && key9 !== "enabled" && key9 !== "isPrimary") {
        if (note(errors, path + segment(key9), "", "additionalProperties", "is not a known field", NOTHING)) return false;
      }
    }
  } else if (note(errors, path, "", "type", "must be an object", data)) return false;
  return true;
};

export const updateManagedShareLinkSchema: Validator<Schema<"UpdateManagedShareLink">> = /* @__PURE__ */ validator(checkUpdateManagedShareLink);
