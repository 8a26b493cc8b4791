// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { NOTHING, note, validator, type Check, type Validator } from "../runtime.ts";
import { checkWebhook } from "./webhook.ts";

const pattern0 = /^whsec_[A-Za-z0-9+/]{43}=$/u;
export const checkWebhookWithSecret: Check = (data, errors, path) => {
  if (!checkWebhook(data, errors, path)) return false;
  if (typeof data === "object" && data !== null && !Array.isArray(data)) {
    const member2 = data.secret;
    if (member2 === undefined) {
      if (note(errors, path, "secret", "required", "is required", NOTHING)) return false;
    } else if (typeof member2 === "string") {
      if (!pattern0.test(member2) && note(errors, path, "secret", "pattern", "must match the pattern ^whsec_[A-Za-z0-9+/]{43}=$", NOTHING)) return false;
    } else if (note(errors, path, "secret", "type", "must be a string", NOTHING)) return false;
  } else if (note(errors, path, "", "type", "must be an object", data)) return false;
  return true;
};

export const webhookWithSecretSchema: Validator<Schema<"WebhookWithSecret">> = /* @__PURE__ */ validator(checkWebhookWithSecret);
