// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { NOTHING, note, segment, validator, type Check, type Validator } from "@share-links/validation/runtime";
import { checkWebhookMember } from "./webhook-member.ts";

const values0 = /* @__PURE__ */ new Set(["id", "url", "description", "events", "enabled", "disabledReason", "firstFailedAt", "previousSecretExpiresAt", "createdAt", "updatedAt", "secret"]);
const pattern1 = /^whsec_[A-Za-z0-9+/]{43}=$/u;
export const checkWebhookWithSecret: Check = (data, errors, path) => {
  if (typeof data === "object" && data !== null && !Array.isArray(data)) {
    for (const key11 in data) {
      if (!values0.has(key11)) {
        if (note(errors, path + segment(key11), "", "additionalProperties", "is not a known field", NOTHING)) return false;
      }
    }
  }
  if (!checkWebhookMember(data, errors, path)) return false;
  if (typeof data === "object" && data !== null && !Array.isArray(data)) {
    const member13 = data.secret;
    if (member13 === undefined) {
      if (note(errors, path, "secret", "required", "is required", NOTHING)) return false;
    } else if (typeof member13 === "string") {
      if (!pattern1.test(member13) && note(errors, path, "secret", "pattern", "must match the pattern ^whsec_[A-Za-z0-9+/]{43}=$", NOTHING)) return false;
    } else if (note(errors, path, "secret", "type", "must be a string", NOTHING)) return false;
  } else if (note(errors, path, "", "type", "must be an object", data)) return false;
  return true;
};

export const webhookWithSecretSchema: Validator<Schema<"WebhookWithSecret">> = /* @__PURE__ */ validator(checkWebhookWithSecret);
