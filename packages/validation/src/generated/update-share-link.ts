// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { note, validator, type Check, type Validator } from "../runtime.ts";

export const checkUpdateShareLink: Check = (data, instancePath = "") => {
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    for(const key0 in data){
      if(!((key0 === "expiresInHours") || (key0 === "usageLimit"))){
        vErrors = note(vErrors, instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "additionalProperties", "is not a known field", false);
      }
    }
    if(data.expiresInHours !== undefined){
      let data0 = data.expiresInHours;
      if(Number.isFinite(data0)){
        if(data0 > 87600){
          vErrors = note(vErrors, instancePath+"/expiresInHours", "maximum", "must be at most 87600");
        }
        if(data0 <= 0){
          vErrors = note(vErrors, instancePath+"/expiresInHours", "exclusiveMinimum", "must be greater than 0");
        }
      }
      else {
        vErrors = note(vErrors, instancePath+"/expiresInHours", "type", "must be a number");
      }
    }
    if(data.usageLimit !== undefined){
      let data1 = data.usageLimit;
      if(!(Number.isInteger(data1))){
        vErrors = note(vErrors, instancePath+"/usageLimit", "type", "must be an integer");
      }
      if(Number.isFinite(data1)){
        if(data1 > 2147483647){
          vErrors = note(vErrors, instancePath+"/usageLimit", "maximum", "must be at most 2147483647");
        }
        if(data1 < 1){
          vErrors = note(vErrors, instancePath+"/usageLimit", "minimum", "must be at least 1");
        }
      }
    }
  }
  else {
    vErrors = note(vErrors, instancePath, "type", "must be an object");
  }
  checkUpdateShareLink.errors = vErrors;
  return vErrors === null;
};

export const updateShareLinkSchema: Validator<Schema<"UpdateShareLink">> = /* @__PURE__ */ validator(checkUpdateShareLink);
