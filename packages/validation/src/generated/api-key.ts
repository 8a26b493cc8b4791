// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { NOTHING, dateTimeFormat, note, uuidFormat, validator, type Check, type Validator } from "../runtime.ts";
import { checkPermission } from "./permission.ts";

export const checkApiKey: Check = (data, errors, path) => {
  if (typeof data === "object" && data !== null && !Array.isArray(data)) {
    const member0 = data.id;
    if (typeof member0 === "string") {
      if (!uuidFormat.test(member0) && note(errors, path, "id", "format", "must be a UUID such as 00000000-0000-0000-0000-000000000000", member0)) return false;
    } else if (note(errors, path, "id", "type", "must be a string", member0)) return false;
    const member1 = data.name;
    if (typeof member1 !== "string" && note(errors, path, "name", "type", "must be a string", member1)) return false;
    const member2 = data.prefix;
    if (typeof member2 !== "string" && note(errors, path, "prefix", "type", "must be a string", member2)) return false;
    const member3 = data.last4;
    if (typeof member3 !== "string" && note(errors, path, "last4", "type", "must be a string", member3)) return false;
    const member4 = data.permissions;
    if (Array.isArray(member4)) {
      for (let index5 = 0; index5 < member4.length; index5++) {
        const item6 = member4[index5];
        if (!checkPermission(item6, errors, errors ? path + "/permissions/~:" + index5 : "")) return false;
      }
    } else if (note(errors, path, "permissions", "type", "must be an array", member4)) return false;
    const member8 = data.createdBy;
    if (typeof member8 === "string") {
      if (!uuidFormat.test(member8) && note(errors, path, "createdBy", "format", "must be a UUID such as 00000000-0000-0000-0000-000000000000", member8)) return false;
    } else if (member8 !== null) {
      if (note(errors, path, "createdBy", "type", "must be a string or null", member8)) return false;
    }
    const member9 = data.createdAt;
    if (typeof member9 === "string") {
      if (!dateTimeFormat.test(member9) && note(errors, path, "createdAt", "format", "must be a date-time such as 2026-01-31T12:00:00.000Z", member9)) return false;
    } else if (note(errors, path, "createdAt", "type", "must be a string", member9)) return false;
    const member10 = data.expiresAt;
    if (typeof member10 === "string") {
      if (!dateTimeFormat.test(member10) && note(errors, path, "expiresAt", "format", "must be a date-time such as 2026-01-31T12:00:00.000Z", member10)) return false;
    } else if (member10 !== null) {
      if (note(errors, path, "expiresAt", "type", "must be a string or null", member10)) return false;
    }
    const member11 = data.revokedAt;
    if (typeof member11 === "string") {
      if (!dateTimeFormat.test(member11) && note(errors, path, "revokedAt", "format", "must be a date-time such as 2026-01-31T12:00:00.000Z", member11)) return false;
    } else if (member11 !== null) {
      if (note(errors, path, "revokedAt", "type", "must be a string or null", member11)) return false;
    }
    const member12 = data.lastUsedAt;
    if (typeof member12 === "string") {
      if (!dateTimeFormat.test(member12) && note(errors, path, "lastUsedAt", "format", "must be a date-time such as 2026-01-31T12:00:00.000Z", member12)) return false;
    } else if (member12 !== null) {
      if (note(errors, path, "lastUsedAt", "type", "must be a string or null", member12)) return false;
    }
  } else if (note(errors, path, "", "type", "must be an object", data)) return false;
  return true;
};

export const apiKeySchema: Validator<Schema<"ApiKey">> = /* @__PURE__ */ validator(checkApiKey);
