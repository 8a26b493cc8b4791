// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { codePointLength, note, uriExample, uriFormat, validator, type Check, type Validator } from "../runtime.ts";

const pattern0 = /^[Hh][Tt][Tt][Pp][Ss]?:\/\/[^/?#]/u;
export const checkWebhookUrl: Check = (data, instancePath = "") => {
  let vErrors = null;
  if(typeof data === "string"){
    if(codePointLength(data) > 2048){
      vErrors = note(vErrors, instancePath, "maxLength", {limit: 2048});
    }
    if(codePointLength(data) < 1){
      vErrors = note(vErrors, instancePath, "minLength", {limit: 1});
    }
    if(!pattern0.test(data)){
      vErrors = note(vErrors, instancePath, "pattern", {pattern: "^[Hh][Tt][Tt][Pp][Ss]?://[^/?#]"});
    }
    if(!(uriFormat.test(data))){
      vErrors = note(vErrors, instancePath, "format", {format: uriExample});
    }
  }
  else {
    vErrors = note(vErrors, instancePath, "type", {type: "string"});
  }
  checkWebhookUrl.errors = vErrors;
  return vErrors === null;
};

export const webhookUrlSchema: Validator<Schema<"WebhookUrl">> = /* @__PURE__ */ validator(checkWebhookUrl);
