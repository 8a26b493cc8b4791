// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { isDeepEqual, note, validator, type Check, type Validator } from "@share-links/validation/runtime";
import { checkShareLinkEventType } from "./share-link-event-type.ts";

export const checkWebhookEvents: Check = (data, instancePath = "") => {
  let vErrors = null;
  if(Array.isArray(data)){
    if(data.length > 7){
      vErrors = note(vErrors, instancePath, "maxItems", "must have at most 7 items");
    }
    if(data.length < 1){
      vErrors = note(vErrors, instancePath, "minItems", "must have at least 1 item");
    }
    const len0 = data.length;
    for(let i0=0; i0<len0; i0++){
      if(!(checkShareLinkEventType(data[i0], instancePath+"/" + i0))){
        vErrors = vErrors === null ? checkShareLinkEventType.errors : vErrors.concat(checkShareLinkEventType.errors);
      }
    }
    let i1 = data.length;
    let j0;
    if(i1 > 1){
      outer0:
      for(;i1--;){
        for(j0 = i1; j0--;){
          if(isDeepEqual(data[i1], data[j0])){
            vErrors = note(vErrors, instancePath, "uniqueItems", "must not hold the same item twice; items "+j0+" and "+i1+" are equal", false);
            break outer0;
          }
        }
      }
    }
  }
  else {
    vErrors = note(vErrors, instancePath, "type", "must be an array");
  }
  checkWebhookEvents.errors = vErrors;
  return vErrors === null;
};

export const webhookEventsSchema: Validator<Schema<"WebhookEvents">> = /* @__PURE__ */ validator(checkWebhookEvents);
