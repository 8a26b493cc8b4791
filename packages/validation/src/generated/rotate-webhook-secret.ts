// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { note, validator, type Check, type Validator } from "../runtime.ts";

export const checkRotateWebhookSecret: Check = (data, instancePath = "") => {
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    for(const key0 in data){
      if(!(key0 === "overlapHours")){
        vErrors = note(vErrors, instancePath, "additionalProperties", {additionalProperty: key0});
      }
    }
    if(data.overlapHours !== undefined){
      let data0 = data.overlapHours;
      if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
        vErrors = note(vErrors, instancePath+"/overlapHours", "type", {type: "integer"});
      }
      if((typeof data0 == "number") && (isFinite(data0))){
        if(data0 > 168 || isNaN(data0)){
          vErrors = note(vErrors, instancePath+"/overlapHours", "maximum", {comparison: "<=", limit: 168});
        }
        if(data0 < 0 || isNaN(data0)){
          vErrors = note(vErrors, instancePath+"/overlapHours", "minimum", {comparison: ">=", limit: 0});
        }
      }
    }
  }
  else {
    vErrors = note(vErrors, instancePath, "type", {type: "object"});
  }
  checkRotateWebhookSecret.errors = vErrors;
  return vErrors === null;
};

export const rotateWebhookSecretSchema: Validator<Schema<"RotateWebhookSecret">> = /* @__PURE__ */ validator(checkRotateWebhookSecret);
