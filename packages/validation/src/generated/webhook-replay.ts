// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { note, validator, type Check, type Validator } from "../runtime.ts";

export const checkWebhookReplay: Check = (data, instancePath = "") => {
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.replayed === undefined){
      vErrors = note(vErrors, instancePath, "required", {missingProperty: "replayed"});
    }
    if(data.replayed !== undefined){
      let data0 = data.replayed;
      if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
        vErrors = note(vErrors, instancePath+"/replayed", "type", {type: "integer"});
      }
      if((typeof data0 == "number") && (isFinite(data0))){
        if(data0 < 0 || isNaN(data0)){
          vErrors = note(vErrors, instancePath+"/replayed", "minimum", {comparison: ">=", limit: 0});
        }
      }
    }
  }
  else {
    vErrors = note(vErrors, instancePath, "type", {type: "object"});
  }
  checkWebhookReplay.errors = vErrors;
  return vErrors === null;
};

export const webhookReplaySchema: Validator<Schema<"WebhookReplay">> = /* @__PURE__ */ validator(checkWebhookReplay);
