// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { codePointLength, dateTimeFormat, note, validator, type Check, type Validator } from "../runtime.ts";
import { checkShareLinkType } from "./share-link-type.ts";
import { checkAllowedOrigins } from "./allowed-origins.ts";

export const checkUpdateManagedShareLink: Check = (data, instancePath = "") => {
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    for(const key0 in data){
      if(!((((((((key0 === "type") || (key0 === "expiresAt")) || (key0 === "usageLimit")) || (key0 === "allowedOrigins")) || (key0 === "allowAllOrigins")) || (key0 === "removeWatermark")) || (key0 === "enabled")) || (key0 === "isPrimary"))){
        vErrors = note(vErrors, instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "additionalProperties", "is not a known field", false);
      }
    }
    if(data.type !== undefined){
      if(!(checkShareLinkType(data.type, instancePath+"/type"))){
        vErrors = vErrors === null ? checkShareLinkType.errors : vErrors.concat(checkShareLinkType.errors);
      }
    }
    if(data.expiresAt !== undefined){
      let data1 = data.expiresAt;
      if((typeof data1 !== "string") && (data1 !== null)){
        vErrors = note(vErrors, instancePath+"/expiresAt", "type", "must be a string or null");
      }
      if(typeof data1 === "string"){
        if(data1.length > 64 && codePointLength(data1) > 64){
          vErrors = note(vErrors, instancePath+"/expiresAt", "maxLength", "must have at most 64 characters");
        }
        if(!(dateTimeFormat.test(data1))){
          vErrors = note(vErrors, instancePath+"/expiresAt", "format", "must be a date-time such as 2026-01-31T12:00:00.000Z");
        }
      }
    }
    if(data.usageLimit !== undefined){
      let data2 = data.usageLimit;
      if((!(Number.isInteger(data2))) && (data2 !== null)){
        vErrors = note(vErrors, instancePath+"/usageLimit", "type", "must be an integer or null");
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
    if(data.allowedOrigins !== undefined){
      if(!(checkAllowedOrigins(data.allowedOrigins, instancePath+"/allowedOrigins"))){
        vErrors = vErrors === null ? checkAllowedOrigins.errors : vErrors.concat(checkAllowedOrigins.errors);
      }
    }
    if(data.allowAllOrigins !== undefined){
      if(typeof data.allowAllOrigins !== "boolean"){
        vErrors = note(vErrors, instancePath+"/allowAllOrigins", "type", "must be a boolean");
      }
    }
    if(data.removeWatermark !== undefined){
      if(typeof data.removeWatermark !== "boolean"){
        vErrors = note(vErrors, instancePath+"/removeWatermark", "type", "must be a boolean");
      }
    }
    if(data.enabled !== undefined){
      if(typeof data.enabled !== "boolean"){
        vErrors = note(vErrors, instancePath+"/enabled", "type", "must be a boolean");
      }
    }
    if(data.isPrimary !== undefined){
      if(typeof data.isPrimary !== "boolean"){
        vErrors = note(vErrors, instancePath+"/isPrimary", "type", "must be a boolean");
      }
    }
  }
  else {
    vErrors = note(vErrors, instancePath, "type", "must be an object");
  }
  checkUpdateManagedShareLink.errors = vErrors;
  return vErrors === null;
};

export const updateManagedShareLinkSchema: Validator<Schema<"UpdateManagedShareLink">> = /* @__PURE__ */ validator(checkUpdateManagedShareLink);
