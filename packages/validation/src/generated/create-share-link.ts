// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { note, uuidFormat, validator, type Check, type Validator } from "../runtime.ts";

export const checkCreateShareLink: Check = (data, instancePath = "") => {
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.personaId === undefined){
      vErrors = note(vErrors, instancePath+"/personaId", "required", "is required", false);
    }
    for(const key0 in data){
      if(!(((key0 === "personaId") || (key0 === "expiresInHours")) || (key0 === "usageLimit"))){
        vErrors = note(vErrors, instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "additionalProperties", "is not a known field", false);
      }
    }
    if(data.personaId !== undefined){
      let data0 = data.personaId;
      if(typeof data0 === "string"){
        if(!(uuidFormat.test(data0))){
          vErrors = note(vErrors, instancePath+"/personaId", "format", "must be a UUID such as 00000000-0000-0000-0000-000000000000");
        }
      }
      else {
        vErrors = note(vErrors, instancePath+"/personaId", "type", "must be a string");
      }
    }
    if(data.expiresInHours !== undefined){
      let data1 = data.expiresInHours;
      if(Number.isFinite(data1)){
        if(data1 > 87600){
          vErrors = note(vErrors, instancePath+"/expiresInHours", "maximum", "must be at most 87600");
        }
        if(data1 <= 0){
          vErrors = note(vErrors, instancePath+"/expiresInHours", "exclusiveMinimum", "must be greater than 0");
        }
      }
      else {
        vErrors = note(vErrors, instancePath+"/expiresInHours", "type", "must be a number");
      }
    }
    if(data.usageLimit !== undefined){
      let data2 = data.usageLimit;
      if(!(Number.isInteger(data2))){
        vErrors = note(vErrors, instancePath+"/usageLimit", "type", "must be an integer");
      }
      if(Number.isFinite(data2)){
        if(data2 > 2147483647){
          vErrors = note(vErrors, instancePath+"/usageLimit", "maximum", "must be at most 2147483647");
        }
        if(data2 < 1){
          vErrors = note(vErrors, instancePath+"/usageLimit", "minimum", "must be at least 1");
        }
      }
    }
  }
  else {
    vErrors = note(vErrors, instancePath, "type", "must be an object");
  }
  checkCreateShareLink.errors = vErrors;
  return vErrors === null;
};

export const createShareLinkSchema: Validator<Schema<"CreateShareLink">> = /* @__PURE__ */ validator(checkCreateShareLink);
