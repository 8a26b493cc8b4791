// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { note, validator, type Check, type Validator } from "../runtime.ts";
import { checkWebhook } from "./webhook.ts";

const pattern0 = /^whsec_[A-Za-z0-9+/]{43}=$/u;
export const checkWebhookWithSecret: Check = (data, instancePath = "") => {
  let vErrors = null;
  if(!(checkWebhook(data, instancePath))){
    vErrors = vErrors === null ? checkWebhook.errors : vErrors.concat(checkWebhook.errors);
  }
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.secret === undefined){
      vErrors = note(vErrors, instancePath+"/secret", "required", "is required", false);
    }
    if(data.secret !== undefined){
      let data0 = data.secret;
      if(typeof data0 === "string"){
        if(!pattern0.test(data0)){
          vErrors = note(vErrors, instancePath+"/secret", "pattern", "must match the pattern ^whsec_[A-Za-z0-9+/]{43}=$");
        }
      }
      else {
        vErrors = note(vErrors, instancePath+"/secret", "type", "must be a string");
      }
    }
  }
  else {
    vErrors = note(vErrors, instancePath, "type", "must be an object");
  }
  checkWebhookWithSecret.errors = vErrors;
  return vErrors === null;
};

export const webhookWithSecretSchema: Validator<Schema<"WebhookWithSecret">> = /* @__PURE__ */ validator(checkWebhookWithSecret);
