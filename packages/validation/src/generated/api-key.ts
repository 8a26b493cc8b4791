// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { dateTimeFormat, note, uuidFormat, validator, type Check, type Validator } from "../runtime.ts";
import { checkPermission } from "./permission.ts";

export const checkApiKey: Check = (data, errors, path) => {
  if (typeof data === "object" && data !== null && !Array.isArray(data)) {
    const member0 = data.id;
    if (member0 === undefined) {
      if (errors === null || note(errors, path + "/id", "required", "is required", false)) return false;
    } else if (typeof member0 === "string") {
      if (!uuidFormat.test(member0) && (errors === null || note(errors, path + "/id", "format", "must be a UUID such as 00000000-0000-0000-0000-000000000000"))) return false;
    } else if (errors === null || note(errors, path + "/id", "type", "must be a string")) return false;
    const member1 = data.name;
    if (member1 === undefined) {
      if (errors === null || note(errors, path + "/name", "required", "is required", false)) return false;
    } else if (typeof member1 !== "string" && (errors === null || note(errors, path + "/name", "type", "must be a string"))) return false;
    const member2 = data.prefix;
    if (member2 === undefined) {
      if (errors === null || note(errors, path + "/prefix", "required", "is required", false)) return false;
    } else if (typeof member2 !== "string" && (errors === null || note(errors, path + "/prefix", "type", "must be a string"))) return false;
    const member3 = data.last4;
    if (member3 === undefined) {
      if (errors === null || note(errors, path + "/last4", "required", "is required", false)) return false;
    } else if (typeof member3 !== "string" && (errors === null || note(errors, path + "/last4", "type", "must be a string"))) return false;
    const member4 = data.permissions;
    if (member4 === undefined) {
      if (errors === null || note(errors, path + "/permissions", "required", "is required", false)) return false;
    } else if (Array.isArray(member4)) {
      for (let index5 = 0; index5 < member4.length; index5++) {
        const item6 = member4[index5];
        if (!checkPermission(item6, errors, errors ? path + "/permissions/" + index5 : "")) return false;
      }
    } else if (errors === null || note(errors, path + "/permissions", "type", "must be an array")) return false;
    const member8 = data.createdAt;
    if (member8 === undefined) {
      if (errors === null || note(errors, path + "/createdAt", "required", "is required", false)) return false;
    } else if (typeof member8 === "string") {
      if (!dateTimeFormat.test(member8) && (errors === null || note(errors, path + "/createdAt", "format", "must be a date-time such as 2026-01-31T12:00:00.000Z"))) return false;
    } else if (errors === null || note(errors, path + "/createdAt", "type", "must be a string")) return false;
    const member9 = data.expiresAt;
    if (member9 === undefined) {
      if (errors === null || note(errors, path + "/expiresAt", "required", "is required", false)) return false;
    } else if (typeof member9 === "string") {
      if (!dateTimeFormat.test(member9) && (errors === null || note(errors, path + "/expiresAt", "format", "must be a date-time such as 2026-01-31T12:00:00.000Z"))) return false;
    } else if (member9 !== null) {
      if (errors === null || note(errors, path + "/expiresAt", "type", "must be a string or null")) return false;
    }
    const member10 = data.revokedAt;
    if (member10 === undefined) {
      if (errors === null || note(errors, path + "/revokedAt", "required", "is required", false)) return false;
    } else if (typeof member10 === "string") {
      if (!dateTimeFormat.test(member10) && (errors === null || note(errors, path + "/revokedAt", "format", "must be a date-time such as 2026-01-31T12:00:00.000Z"))) return false;
    } else if (member10 !== null) {
      if (errors === null || note(errors, path + "/revokedAt", "type", "must be a string or null")) return false;
    }
  } else if (errors === null || note(errors, path, "type", "must be an object")) return false;
  return true;
};

export const apiKeySchema: Validator<Schema<"ApiKey">> = /* @__PURE__ */ validator(checkApiKey);
