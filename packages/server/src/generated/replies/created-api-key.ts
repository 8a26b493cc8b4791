// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { NOTHING, note, segment, validator, type Check, type Validator } from "@share-links/validation/runtime";
import { checkApiKeyMember } from "./api-key-member.ts";

const values0 = /* @__PURE__ */ new Set(["id", "name", "prefix", "last4", "permissions", "createdAt", "expiresAt", "revokedAt", "key"]);
export const checkCreatedApiKey: Check = (data, errors, path) => {
  if (typeof data === "object" && data !== null && !Array.isArray(data)) {
    for (const key9 in data) {
      if (!values0.has(key9)) {
        if (note(errors, path + segment(key9), "", "additionalProperties", "is not a known field", NOTHING)) return false;
      }
    }
  }
  if (!checkApiKeyMember(data, errors, path)) return false;
  if (typeof data === "object" && data !== null && !Array.isArray(data)) {
    const member11 = data.key;
    if (typeof member11 === "string") {
      if (member11.length < 1 && note(errors, path, "key", "minLength", "must not be empty", NOTHING)) return false;
    } else if (note(errors, path, "key", "type", "must be a string", member11)) return false;
  } else if (note(errors, path, "", "type", "must be an object", data)) return false;
  return true;
};

export const createdApiKeySchema: Validator<Schema<"CreatedApiKey">> = /* @__PURE__ */ validator(checkCreatedApiKey);
