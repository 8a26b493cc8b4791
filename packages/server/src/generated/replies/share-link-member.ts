// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import { NOTHING, dateTimeFormat, note, uuidFormat, type Check } from "@share-links/validation/runtime";
import { checkShareLinkType } from "./share-link-type.ts";

export const checkShareLinkMember: Check = (data, errors, path) => {
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
    if (member2 === undefined) {
      if (note(errors, path, "type", "required", "is required", NOTHING)) return false;
    } else if (!checkShareLinkType(member2, errors, errors ? path + "/type" : "")) return false;
    const member4 = data.expiresAt;
    if (typeof member4 === "string") {
      if (!dateTimeFormat.test(member4) && note(errors, path, "expiresAt", "format", "must be a date-time such as 2026-01-31T12:00:00.000Z", member4)) return false;
    } else if (member4 !== null) {
      if (note(errors, path, "expiresAt", "type", "must be a string or null", member4)) return false;
    }
    const member5 = data.usageLimit;
    if (!Number.isInteger(member5) && member5 !== null && note(errors, path, "usageLimit", "type", "must be an integer or null", member5)) return false;
    const member6 = data.usageCount;
    if (Number.isInteger(member6)) {
      if (member6 < 0 && note(errors, path, "usageCount", "minimum", "must be at least 0", member6)) return false;
    } else if (note(errors, path, "usageCount", "type", "must be an integer", member6)) return false;
    const member7 = data.allowedOrigins;
    if (Array.isArray(member7)) {
      for (let index8 = 0; index8 < member7.length; index8++) {
        const item9 = member7[index8];
        if (typeof item9 !== "string" && note(errors, path + "/allowedOrigins/~:" + index8, "", "type", "must be a string", item9)) return false;
      }
    } else if (note(errors, path, "allowedOrigins", "type", "must be an array", member7)) return false;
    const member10 = data.allowAllOrigins;
    if (typeof member10 !== "boolean" && note(errors, path, "allowAllOrigins", "type", "must be a boolean", member10)) return false;
    const member11 = data.removeWatermark;
    if (typeof member11 !== "boolean" && note(errors, path, "removeWatermark", "type", "must be a boolean", member11)) return false;
    const member12 = data.enabled;
    if (typeof member12 !== "boolean" && note(errors, path, "enabled", "type", "must be a boolean", member12)) return false;
    const member13 = data.isPrimary;
    if (typeof member13 !== "boolean" && note(errors, path, "isPrimary", "type", "must be a boolean", member13)) return false;
    const member14 = data.createdAt;
    if (typeof member14 === "string") {
      if (!dateTimeFormat.test(member14) && note(errors, path, "createdAt", "format", "must be a date-time such as 2026-01-31T12:00:00.000Z", member14)) return false;
    } else if (note(errors, path, "createdAt", "type", "must be a string", member14)) return false;
  } else if (note(errors, path, "", "type", "must be an object", data)) return false;
  return true;
};
