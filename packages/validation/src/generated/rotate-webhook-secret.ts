// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { note, validator, type Check, type Validator } from "../runtime.ts";

export const checkRotateWebhookSecret: Check = (data, instancePath = "") => {
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    for(const key0 in data){
      if(!(key0 === "overlapHours")){
        vErrors = note(vErrors, instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "additionalProperties", "is not a known field", false);
      }
    }
    if(data.overlapHours !== undefined){
      let data0 = data.overlapHours;
      if(!(Number.isInteger(data0))){
        vErrors = note(vErrors, instancePath+"/overlapHours", "type", "must be an integer");
      }
      if(Number.isFinite(data0)){
        if(data0 > 168){
          vErrors = note(vErrors, instancePath+"/overlapHours", "maximum", "must be at most 168");
        }
        if(data0 < 0){
          vErrors = note(vErrors, instancePath+"/overlapHours", "minimum", "must be at least 0");
        }
      }
    }
  }
  else {
    vErrors = note(vErrors, instancePath, "type", "must be an object");
  }
  checkRotateWebhookSecret.errors = vErrors;
  return vErrors === null;
};

export const rotateWebhookSecretSchema: Validator<Schema<"RotateWebhookSecret">> = /* @__PURE__ */ validator(checkRotateWebhookSecret);
