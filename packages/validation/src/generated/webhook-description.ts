// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { codePointLength, note, validator, type Check, type Validator } from "../runtime.ts";

const pattern0 = /^[^\u0000\p{Cs}]*$/u;
export const checkWebhookDescription: Check = (data, instancePath = "") => {
  let vErrors = null;
  if(typeof data === "string"){
    if(codePointLength(data) > 500){
      vErrors = note(vErrors, instancePath, "maxLength", {limit: 500});
    }
    if(!pattern0.test(data)){
      vErrors = note(vErrors, instancePath, "pattern", {pattern: "^[^\\u0000\\p{Cs}]*$"});
    }
  }
  else {
    vErrors = note(vErrors, instancePath, "type", {type: "string"});
  }
  checkWebhookDescription.errors = vErrors;
  return vErrors === null;
};

export const webhookDescriptionSchema: Validator<Schema<"WebhookDescription">> = /* @__PURE__ */ validator(checkWebhookDescription);
