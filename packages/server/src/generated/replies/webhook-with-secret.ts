// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { note, validator, type Check, type Validator } from "@share-links/validation/runtime";
import { checkWebhookMember } from "./webhook-member.ts";

const pattern0 = /^whsec_[A-Za-z0-9+/]{43}=$/u;
const value1 = { id: true, url: true, description: true, events: true, enabled: true, disabledReason: true, firstFailedAt: true, previousSecretExpiresAt: true, createdAt: true, updatedAt: true, secret: true };
export const checkWebhookWithSecret: Check = (data, instancePath = "") => {
  let vErrors = null;
  if(!(checkWebhookMember(data, instancePath))){
    vErrors = vErrors === null ? checkWebhookMember.errors : vErrors.concat(checkWebhookMember.errors);
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
  if(data && typeof data == "object" && !Array.isArray(data)){
    for(const key0 in data){
      if(!(Object.prototype.hasOwnProperty.call(value1, key0))){
        vErrors = note(vErrors, instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "additionalProperties", "is not a known field", false);
      }
    }
  }
  checkWebhookWithSecret.errors = vErrors;
  return vErrors === null;
};

export const webhookWithSecretSchema: Validator<Schema<"WebhookWithSecret">> = /* @__PURE__ */ validator(checkWebhookWithSecret);
