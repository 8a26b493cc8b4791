// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { note, segment, uuidFormat, validator, type Check, type Validator } from "@share-links/validation/runtime";

export const checkAuditAuthor: Check = (data, errors, path) => {
  if (typeof data === "object" && data !== null && !Array.isArray(data)) {
    const member0 = data.type;
    if (member0 === undefined) {
      if (errors === null || note(errors, path + "/type", "required", "is required", false)) return false;
    } else if ((!(member0 === "api_key" || member0 === "operator" || member0 === "service")) && (errors === null || note(errors, path + "/type", "enum", "must be one of api_key, operator, service"))) return false;
    const member1 = data.apiKeyId;
    if (member1 === undefined) {
      if (errors === null || note(errors, path + "/apiKeyId", "required", "is required", false)) return false;
    } else if (typeof member1 === "string") {
      if (!uuidFormat.test(member1) && (errors === null || note(errors, path + "/apiKeyId", "format", "must be a UUID such as 00000000-0000-0000-0000-000000000000"))) return false;
    } else if (member1 !== null) {
      if (errors === null || note(errors, path + "/apiKeyId", "type", "must be a string or null")) return false;
    }
    const member2 = data.apiKeyName;
    if (member2 === undefined) {
      if (errors === null || note(errors, path + "/apiKeyName", "required", "is required", false)) return false;
    } else if (typeof member2 !== "string" && member2 !== null && (errors === null || note(errors, path + "/apiKeyName", "type", "must be a string or null"))) return false;
    for (const key3 in data) {
      if (!(key3 === "type" || key3 === "apiKeyId" || key3 === "apiKeyName")) {
        if (errors === null || note(errors, path + segment(key3), "additionalProperties", "is not a known field", false)) return false;
      }
    }
  } else if (errors === null || note(errors, path, "type", "must be an object")) return false;
  return true;
};

export const auditAuthorSchema: Validator<Schema<"AuditAuthor">> = /* @__PURE__ */ validator(checkAuditAuthor);
