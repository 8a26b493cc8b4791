// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { codePointLength, dateTimeFormat, note, uuidFormat, validator, type Check, type Validator } from "../runtime.ts";
import { checkShareLinkType } from "./share-link-type.ts";
import { checkAllowedOrigins } from "./allowed-origins.ts";

const value0 = { personaId: true, type: true, expiresAt: true, usageLimit: true, allowedOrigins: true, allowAllOrigins: true, removeWatermark: true, enabled: true, isPrimary: true };
export const checkCreateManagedShareLink: Check = (data, instancePath = "") => {
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.personaId === undefined){
      vErrors = note(vErrors, instancePath+"/personaId", "required", "is required", false);
    }
    for(const key0 in data){
      if(!(Object.prototype.hasOwnProperty.call(value0, key0))){
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
    if(data.type !== undefined){
      if(!(checkShareLinkType(data.type, instancePath+"/type"))){
        vErrors = vErrors === null ? checkShareLinkType.errors : vErrors.concat(checkShareLinkType.errors);
      }
    }
    if(data.expiresAt !== undefined){
      let data2 = data.expiresAt;
      if((typeof data2 !== "string") && (data2 !== null)){
        vErrors = note(vErrors, instancePath+"/expiresAt", "type", "must be a string or null");
      }
      if(typeof data2 === "string"){
        if(data2.length > 64 && codePointLength(data2) > 64){
          vErrors = note(vErrors, instancePath+"/expiresAt", "maxLength", "must have at most 64 characters");
        }
        if(!(dateTimeFormat.test(data2))){
          vErrors = note(vErrors, instancePath+"/expiresAt", "format", "must be a date-time such as 2026-01-31T12:00:00.000Z");
        }
      }
    }
    if(data.usageLimit !== undefined){
      let data3 = data.usageLimit;
      if((!(Number.isInteger(data3))) && (data3 !== null)){
        vErrors = note(vErrors, instancePath+"/usageLimit", "type", "must be an integer or null");
      }
      if(Number.isFinite(data3)){
        if(data3 > 2147483647){
          vErrors = note(vErrors, instancePath+"/usageLimit", "maximum", "must be at most 2147483647");
        }
        if(data3 < 1){
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
  checkCreateManagedShareLink.errors = vErrors;
  return vErrors === null;
};

export const createManagedShareLinkSchema: Validator<Schema<"CreateManagedShareLink">> = /* @__PURE__ */ validator(checkCreateManagedShareLink);
