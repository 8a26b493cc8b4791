// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { NOTHING, note, segment, uuidFormat, validator, type Check, type Validator } from "@share-links/validation/runtime";

export const checkAuditAuthor: Check = (data, errors, path) => {
  if (typeof data === "object" && data !== null && !Array.isArray(data)) {
    const member0 = data.type;
    if (member0 !== "api_key" && member0 !== "operator" && member0 !== "service" && note(errors, path, "type", "enum", "must be one of api_key, operator, service", member0)) return false;
    const member1 = data.apiKeyId;
    if (member1 === undefined) {
      if (note(errors, path, "apiKeyId", "required", "is required", NOTHING)) return false;
    } else if (typeof member1 === "string") {
      if (!uuidFormat.test(member1) && note(errors, path, "apiKeyId", "format", "must be a UUID such as 00000000-0000-0000-0000-000000000000", NOTHING)) return false;
    } else if (member1 !== null) {
      if (note(errors, path, "apiKeyId", "type", "must be a string or null", NOTHING)) return false;
    }
    const member2 = data.apiKeyName;
    if (member2 === undefined) {
      if (note(errors, path, "apiKeyName", "required", "is required", NOTHING)) return false;
    } else if (typeof member2 !== "string" && member2 !== null && note(errors, path, "apiKeyName", "type", "must be a string or null", NOTHING)) return false;
    for (const key3 in data) {
      if (key3 !== "type" && key3 !== "apiKeyId" && key3 !== "apiKeyName") {
        if (note(errors, path + segment(key3), "", "additionalProperties", "is not a known field", NOTHING)) return false;
      }
    }
  } else if (note(errors, path, "", "type", "must be an object", data)) return false;
  return true;
};

export const auditAuthorSchema: Validator<Schema<"AuditAuthor">> = /* @__PURE__ */ validator(checkAuditAuthor);
