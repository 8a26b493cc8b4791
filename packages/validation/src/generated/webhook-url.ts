// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { codePointLength, note, uriFormat, validator, type Check, type Validator } from "../runtime.ts";

export const checkWebhookUrl: Check = (data, instancePath = "") => {
  let vErrors = null;
  if(typeof data === "string"){
    if(data.length > 2048 && codePointLength(data) > 2048){
      vErrors = note(vErrors, instancePath, "maxLength", "must have at most 2048 characters");
    }
    if(data.length < 1){
      vErrors = note(vErrors, instancePath, "minLength", "must not be empty", false);
    }
    if(!(uriFormat.test(data))){
      vErrors = note(vErrors, instancePath, "format", "must be an absolute URI such as https://example.com/ada");
    }
  }
  else {
    vErrors = note(vErrors, instancePath, "type", "must be a string");
  }
  checkWebhookUrl.errors = vErrors;
  return vErrors === null;
};

export const webhookUrlSchema: Validator<Schema<"WebhookUrl">> = /* @__PURE__ */ validator(checkWebhookUrl);
