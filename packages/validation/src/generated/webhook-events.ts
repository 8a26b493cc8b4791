// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { isDeepEqual, note, validator, type Check, type Validator } from "../runtime.ts";
import { checkShareLinkEventType } from "./share-link-event-type.ts";

export const checkWebhookEvents: Check = (data, instancePath = "") => {
  let vErrors = null;
  if(Array.isArray(data)){
    if(data.length > 7){
      vErrors = note(vErrors, instancePath, "maxItems", {limit: 7});
    }
    if(data.length < 1){
      vErrors = note(vErrors, instancePath, "minItems", {limit: 1});
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
            vErrors = note(vErrors, instancePath, "uniqueItems", {i: i1, j: j0});
            break outer0;
          }
        }
      }
    }
  }
  else {
    vErrors = note(vErrors, instancePath, "type", {type: "array"});
  }
  checkWebhookEvents.errors = vErrors;
  return vErrors === null;
};

export const webhookEventsSchema: Validator<Schema<"WebhookEvents">> = /* @__PURE__ */ validator(checkWebhookEvents);
