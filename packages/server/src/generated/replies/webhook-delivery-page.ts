// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { note, validator, type Check, type Validator } from "@share-links/validation/runtime";
import { checkWebhookDelivery } from "./webhook-delivery.ts";
import { checkCursorMeta } from "./cursor-meta.ts";

export const checkWebhookDeliveryPage: Check = (data, instancePath = "") => {
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.data === undefined){
      vErrors = note(vErrors, instancePath+"/data", "required", "is required", false);
    }
    if(data.meta === undefined){
      vErrors = note(vErrors, instancePath+"/meta", "required", "is required", false);
    }
    for(const key0 in data){
      if(!((key0 === "data") || (key0 === "meta"))){
        vErrors = note(vErrors, instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "additionalProperties", "is not a known field", false);
      }
    }
    if(data.data !== undefined){
      let data0 = data.data;
      if(Array.isArray(data0)){
        const len0 = data0.length;
        for(let i0=0; i0<len0; i0++){
          if(!(checkWebhookDelivery(data0[i0], instancePath+"/data/" + i0))){
            vErrors = vErrors === null ? checkWebhookDelivery.errors : vErrors.concat(checkWebhookDelivery.errors);
          }
        }
      }
      else {
        vErrors = note(vErrors, instancePath+"/data", "type", "must be an array");
      }
    }
    if(data.meta !== undefined){
      if(!(checkCursorMeta(data.meta, instancePath+"/meta"))){
        vErrors = vErrors === null ? checkCursorMeta.errors : vErrors.concat(checkCursorMeta.errors);
      }
    }
  }
  else {
    vErrors = note(vErrors, instancePath, "type", "must be an object");
  }
  checkWebhookDeliveryPage.errors = vErrors;
  return vErrors === null;
};

export const webhookDeliveryPageSchema: Validator<Schema<"WebhookDeliveryPage">> = /* @__PURE__ */ validator(checkWebhookDeliveryPage);
