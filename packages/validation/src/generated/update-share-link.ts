// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { note, validator, type Check, type Validator } from "../runtime.ts";

export const checkUpdateShareLink: Check = (data, instancePath = "") => {
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    for(const key0 in data){
      if(!((key0 === "expiresInHours") || (key0 === "usageLimit"))){
        vErrors = note(vErrors, instancePath, "additionalProperties", {additionalProperty: key0});
      }
    }
    if(data.expiresInHours !== undefined){
      let data0 = data.expiresInHours;
      if((typeof data0 == "number") && (isFinite(data0))){
        if(data0 > 87600 || isNaN(data0)){
          vErrors = note(vErrors, instancePath+"/expiresInHours", "maximum", {limit: 87600});
        }
        if(data0 <= 0 || isNaN(data0)){
          vErrors = note(vErrors, instancePath+"/expiresInHours", "exclusiveMinimum", {limit: 0});
        }
      }
      else {
        vErrors = note(vErrors, instancePath+"/expiresInHours", "type", {type: "number"});
      }
    }
    if(data.usageLimit !== undefined){
      let data1 = data.usageLimit;
      if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
        vErrors = note(vErrors, instancePath+"/usageLimit", "type", {type: "integer"});
      }
      if((typeof data1 == "number") && (isFinite(data1))){
        if(data1 > 2147483647 || isNaN(data1)){
          vErrors = note(vErrors, instancePath+"/usageLimit", "maximum", {limit: 2147483647});
        }
        if(data1 < 1 || isNaN(data1)){
          vErrors = note(vErrors, instancePath+"/usageLimit", "minimum", {limit: 1});
        }
      }
    }
  }
  else {
    vErrors = note(vErrors, instancePath, "type", {type: "object"});
  }
  checkUpdateShareLink.errors = vErrors;
  return vErrors === null;
};

export const updateShareLinkSchema: Validator<Schema<"UpdateShareLink">> = /* @__PURE__ */ validator(checkUpdateShareLink);
