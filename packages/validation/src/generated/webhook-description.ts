// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { codePointLength, note, validator, type Check, type Validator } from "../runtime.ts";

const pattern0 = /^[^\u0000\p{Cs}]*$/u;
export const checkWebhookDescription: Check = (data, errors, path) => {
  if (typeof data === "string") {
    if (data.length > 500 && codePointLength(data) > 500) {
      if (note(errors, path, "", "maxLength", "must have at most 500 characters", data)) return false;
    } else if (!pattern0.test(data) && note(errors, path, "", "pattern", "must match the pattern ^[^\\u0000\\p{Cs}]*$", data)) return false;
  } else if (note(errors, path, "", "type", "must be a string", data)) return false;
  return true;
};

export const webhookDescriptionSchema: Validator<Schema<"WebhookDescription">> = /* @__PURE__ */ validator(checkWebhookDescription);
