// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { NOTHING, codePointLength, note, uriFormat, validator, type Check, type Validator } from "../runtime.ts";

export const checkWebhookUrl: Check = (data, errors, path) => {
  if (typeof data === "string") {
    if (data.length > 2048 && codePointLength(data) > 2048) {
      if (note(errors, path, "", "maxLength", "must have at most 2048 characters", data)) return false;
    } else {
      if (data.length < 1 && note(errors, path, "", "minLength", "must not be empty", NOTHING)) return false;
      if (!uriFormat.test(data) && note(errors, path, "", "format", "must be an absolute URI such as https://example.com/ada", data)) return false;
    }
  } else if (note(errors, path, "", "type", "must be a string", data)) return false;
  return true;
};

export const webhookUrlSchema: Validator<Schema<"WebhookUrl">> = /* @__PURE__ */ validator(checkWebhookUrl);
