// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { note, uuidExample, uuidFormat, validator, type Check, type Validator } from "../runtime.ts";

export const checkCreateShareLink: Check = (data, instancePath = "") => {
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.personaId === undefined){
      vErrors = note(vErrors, instancePath, "required", {missingProperty: "personaId"});
    }
    for(const key0 in data){
      if(!(((key0 === "personaId") || (key0 === "expiresInHours")) || (key0 === "usageLimit"))){
        vErrors = note(vErrors, instancePath, "additionalProperties", {additionalProperty: key0});
      }
    }
    if(data.personaId !== undefined){
      let data0 = data.personaId;
      if(typeof data0 === "string"){
        if(!(uuidFormat.test(data0))){
          vErrors = note(vErrors, instancePath+"/personaId", "format", {format: uuidExample});
        }
      }
      else {
        vErrors = note(vErrors, instancePath+"/personaId", "type", {type: "string"});
      }
    }
    if(data.expiresInHours !== undefined){
      let data1 = data.expiresInHours;
      if((typeof data1 == "number") && (isFinite(data1))){
        if(data1 > 87600 || isNaN(data1)){
          vErrors = note(vErrors, instancePath+"/expiresInHours", "maximum", {limit: 87600});
        }
        if(data1 <= 0 || isNaN(data1)){
          vErrors = note(vErrors, instancePath+"/expiresInHours", "exclusiveMinimum", {limit: 0});
        }
      }
      else {
        vErrors = note(vErrors, instancePath+"/expiresInHours", "type", {type: "number"});
      }
    }
    if(data.usageLimit !== undefined){
      let data2 = data.usageLimit;
      if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
        vErrors = note(vErrors, instancePath+"/usageLimit", "type", {type: "integer"});
      }
      if((typeof data2 == "number") && (isFinite(data2))){
        if(data2 > 2147483647 || isNaN(data2)){
          vErrors = note(vErrors, instancePath+"/usageLimit", "maximum", {limit: 2147483647});
        }
        if(data2 < 1 || isNaN(data2)){
          vErrors = note(vErrors, instancePath+"/usageLimit", "minimum", {limit: 1});
        }
      }
    }
  }
  else {
    vErrors = note(vErrors, instancePath, "type", {type: "object"});
  }
  checkCreateShareLink.errors = vErrors;
  return vErrors === null;
};

export const createShareLinkSchema: Validator<Schema<"CreateShareLink">> = /* @__PURE__ */ validator(checkCreateShareLink);
