// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { codePointLength, note, validator, type Check, type Validator } from "../runtime.ts";

const pattern0 = /^[^\u0000\p{Cs}]*$/u;
export const checkWebhookDescription: Check = (data, instancePath = "") => {
  let vErrors = null;
  if(typeof data === "string"){
    if(data.length > 500 && codePointLength(data) > 500){
      vErrors = note(vErrors, instancePath, "maxLength", "must have at most 500 characters");
    }
    if(!pattern0.test(data)){
      vErrors = note(vErrors, instancePath, "pattern", "must match the pattern ^[^\\u0000\\p{Cs}]*$");
    }
  }
  else {
    vErrors = note(vErrors, instancePath, "type", "must be a string");
  }
  checkWebhookDescription.errors = vErrors;
  return vErrors === null;
};

export const webhookDescriptionSchema: Validator<Schema<"WebhookDescription">> = /* @__PURE__ */ validator(checkWebhookDescription);
