// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { NOTHING, codePointLength, dateTimeFormat, note, segment, validator, type Check, type Validator } from "../runtime.ts";
import { checkShareLinkType } from "./share-link-type.ts";
import { checkAllowedOrigins } from "./allowed-origins.ts";

export const checkUpdateManagedShareLink: Check = (data, errors, path) => {
  if (typeof data === "object" && data !== null && !Array.isArray(data)) {
    const member0 = data.type;
    if (member0 !== undefined) {
      if (!checkShareLinkType(member0, errors, errors ? path + "/type" : "")) return false;
    }
    const member2 = data.expiresAt;
    if (member2 !== undefined) {
      if (typeof member2 === "string") {
        if (member2.length > 64 && codePointLength(member2) > 64) {
          if (note(errors, path, "expiresAt", "maxLength", "must have at most 64 characters", member2)) return false;
        } else if (!dateTimeFormat.test(member2) && note(errors, path, "expiresAt", "format", "must be a date-time such as 2026-01-31T12:00:00.000Z", member2)) return false;
      } else if (member2 !== null) {
        if (note(errors, path, "expiresAt", "type", "must be a string or null", member2)) return false;
      }
    }
    const member3 = data.usageLimit;
    if (member3 !== undefined) {
      if (Number.isInteger(member3)) {
        if (member3 < 1 && note(errors, path, "usageLimit", "minimum", "must be at least 1", member3)) return false;
        if (member3 > 2147483647 && note(errors, path, "usageLimit", "maximum", "must be at most 2147483647", member3)) return false;
      } else if (member3 !== null) {
        if (note(errors, path, "usageLimit", "type", "must be an integer or null", member3)) return false;
      }
    }
    const member4 = data.allowedOrigins;
    if (member4 !== undefined) {
      if (!checkAllowedOrigins(member4, errors, errors ? path + "/allowedOrigins" : "")) return false;
    }
    const member6 = data.allowAllOrigins;
    if (member6 !== undefined) {
      if (typeof member6 !== "boolean" && note(errors, path, "allowAllOrigins", "type", "must be a boolean", member6)) return false;
    }
    const member7 = data.removeWatermark;
    if (member7 !== undefined) {
      if (typeof member7 !== "boolean" && note(errors, path, "removeWatermark", "type", "must be a boolean", member7)) return false;
    }
    const member8 = data.enabled;
    if (member8 !== undefined) {
      if (typeof member8 !== "boolean" && note(errors, path, "enabled", "type", "must be a boolean", member8)) return false;
    }
    const member9 = data.isPrimary;
    if (member9 !== undefined) {
      if (typeof member9 !== "boolean" && note(errors, path, "isPrimary", "type", "must be a boolean", member9)) return false;
    }
    for (const key10 in data) {
      if (key10 !== "type" && key10 !== "expiresAt" && key10 !== "usageLimit" && key10 !== "allowedOrigins" && key10 !== "allowAllOrigins" && key10 !== "removeWatermark" && key10 !== "enabled" && key10 !== "isPrimary") {
        if (note(errors, path + segment(key10), "", "additionalProperties", "is not a known field", NOTHING)) return false;
      }
    }
  } else if (note(errors, path, "", "type", "must be an object", data)) return false;
  return true;
};

export const updateManagedShareLinkSchema: Validator<Schema<"UpdateManagedShareLink">> = /* @__PURE__ */ validator(checkUpdateManagedShareLink);
