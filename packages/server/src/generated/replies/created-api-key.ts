// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { NOTHING, note, segment, validator, type Check, type Validator } from "@share-links/validation/runtime";
import { checkApiKeyMember } from "./api-key-member.ts";

const values0 = /* @__PURE__ */ new Set(["id", "name", "prefix", "last4", "permissions", "createdBy", "createdAt", "expiresAt", "revokedAt", "lastUsedAt", "key"]);
export const checkCreatedApiKey: Check = (data, errors, path) => {
  if (typeof data === "object" && data !== null && !Array.isArray(data)) {
    for (const key11 in data) {
      if (!values0.has(key11)) {
        if (note(errors, path + segment(key11), "", "additionalProperties", "is not a known field", NOTHING)) return false;
      }
    }
  }
  if (!checkApiKeyMember(data, errors, path)) return false;
  if (typeof data === "object" && data !== null && !Array.isArray(data)) {
    const member13 = data.key;
    if (typeof member13 === "string") {
      if (member13.length < 1 && note(errors, path, "key", "minLength", "must not be empty", NOTHING)) return false;
    } else if (note(errors, path, "key", "type", "must be a string", member13)) return false;
  } else if (note(errors, path, "", "type", "must be an object", data)) return false;
  return true;
};

export const createdApiKeySchema: Validator<Schema<"CreatedApiKey">> = /* @__PURE__ */ validator(checkCreatedApiKey);
