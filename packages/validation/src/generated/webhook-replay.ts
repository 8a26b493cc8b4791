// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { note, validator, type Check, type Validator } from "../runtime.ts";

export const checkWebhookReplay: Check = (data, instancePath = "") => {
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.replayed === undefined){
      vErrors = note(vErrors, instancePath+"/replayed", "required", "is required", false);
    }
    if(data.replayed !== undefined){
      let data0 = data.replayed;
      if(!(Number.isInteger(data0))){
        vErrors = note(vErrors, instancePath+"/replayed", "type", "must be an integer");
      }
      if(Number.isFinite(data0)){
        if(data0 < 0){
          vErrors = note(vErrors, instancePath+"/replayed", "minimum", "must be at least 0");
        }
      }
    }
  }
  else {
    vErrors = note(vErrors, instancePath, "type", "must be an object");
  }
  checkWebhookReplay.errors = vErrors;
  return vErrors === null;
};

export const webhookReplaySchema: Validator<Schema<"WebhookReplay">> = /* @__PURE__ */ validator(checkWebhookReplay);
