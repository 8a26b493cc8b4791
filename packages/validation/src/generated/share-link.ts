// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { NOTHING, dateTimeFormat, note, uuidFormat, validator, type Check, type Validator } from "../runtime.ts";

export const checkShareLink: Check = (data, errors, path) => {
  if (typeof data === "object" && data !== null && !Array.isArray(data)) {
    const member0 = data.id;
    if (typeof member0 === "string") {
      if (!uuidFormat.test(member0) && note(errors, path, "id", "format", "must be a UUID such as 00000000-0000-0000-0000-000000000000", member0)) return false;
    } else if (note(errors, path, "id", "type", "must be a string", member0)) return false;
    const member1 = data.token;
    if (member1 === undefined) {
      if (note(errors, path, "token", "required", "is required", NOTHING)) return false;
    } else if (typeof member1 === "string") {
      if (member1.length < 1 && note(errors, path, "token", "minLength", "must not be empty", NOTHING)) return false;
    } else if (note(errors, path, "token", "type", "must be a string", NOTHING)) return false;
    const member2 = data.type;
    if (member2 !== "LINK" && member2 !== "PLAYER_EMBED" && member2 !== "ORB_EMBED" && note(errors, path, "type", "enum", "must be one of LINK, PLAYER_EMBED, ORB_EMBED", member2)) return false;
    const member3 = data.expiresAt;
    if (typeof member3 === "string") {
      if (!dateTimeFormat.test(member3) && note(errors, path, "expiresAt", "format", "must be a date-time such as 2026-01-31T12:00:00.000Z", member3)) return false;
    } else if (member3 !== null) {
      if (note(errors, path, "expiresAt", "type", "must be a string or null", member3)) return false;
    }
    const member4 = data.usageLimit;
    if (!Number.isInteger(member4) && member4 !== null && note(errors, path, "usageLimit", "type", "must be an integer or null", member4)) return false;
    const member5 = data.usageCount;
    if (Number.isInteger(member5)) {
      if (member5 < 0 && note(errors, path, "usageCount", "minimum", "must be at least 0", member5)) return false;
    } else if (note(errors, path, "usageCount", "type", "must be an integer", member5)) return false;
    const member6 = data.allowedOrigins;
    if (Array.isArray(member6)) {
      for (let index7 = 0; index7 < member6.length; index7++) {
        const item8 = member6[index7];
        if (typeof item8 !== "string" && note(errors, path + "/allowedOrigins", index7, "type", "must be a string", item8)) return false;
      }
    } else if (note(errors, path, "allowedOrigins", "type", "must be an array", member6)) return false;
    const member9 = data.allowAllOrigins;
    if (typeof member9 !== "boolean" && note(errors, path, "allowAllOrigins", "type", "must be a boolean", member9)) return false;
    const member10 = data.removeWatermark;
    if (typeof member10 !== "boolean" && note(errors, path, "removeWatermark", "type", "must be a boolean", member10)) return false;
    const member11 = data.enabled;
    if (typeof member11 !== "boolean" && note(errors, path, "enabled", "type", "must be a boolean", member11)) return false;
    const member12 = data.isPrimary;
    if (typeof member12 !== "boolean" && note(errors, path, "isPrimary", "type", "must be a boolean", member12)) return false;
    const member13 = data.createdAt;
    if (typeof member13 === "string") {
      if (!dateTimeFormat.test(member13) && note(errors, path, "createdAt", "format", "must be a date-time such as 2026-01-31T12:00:00.000Z", member13)) return false;
    } else if (note(errors, path, "createdAt", "type", "must be a string", member13)) return false;
  } else if (note(errors, path, "", "type", "must be an object", data)) return false;
  return true;
};

export const shareLinkSchema: Validator<Schema<"ShareLink">> = /* @__PURE__ */ validator(checkShareLink);
