// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { codePointLength, dateTimeFormat, isDeepEqual, note, validator, type Check, type Validator } from "../runtime.ts";
import { checkPersonaName } from "./persona-name.ts";
import { checkPermission } from "./permission.ts";

export const checkCreateApiKey: Check = (data, instancePath = "") => {
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.name === undefined){
      vErrors = note(vErrors, instancePath+"/name", "required", "is required", false);
    }
    if(data.permissions === undefined){
      vErrors = note(vErrors, instancePath+"/permissions", "required", "is required", false);
    }
    for(const key0 in data){
      if(!(((key0 === "name") || (key0 === "permissions")) || (key0 === "expiresAt"))){
        vErrors = note(vErrors, instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "additionalProperties", "is not a known field", false);
      }
    }
    if(data.name !== undefined){
      if(!(checkPersonaName(data.name, instancePath+"/name"))){
        vErrors = vErrors === null ? checkPersonaName.errors : vErrors.concat(checkPersonaName.errors);
      }
    }
    if(data.permissions !== undefined){
      let data1 = data.permissions;
      if(Array.isArray(data1)){
        if(data1.length > 7){
          vErrors = note(vErrors, instancePath+"/permissions", "maxItems", "must have at most 7 items");
        }
        if(data1.length < 1){
          vErrors = note(vErrors, instancePath+"/permissions", "minItems", "must have at least 1 item");
        }
        const len0 = data1.length;
        for(let i0=0; i0<len0; i0++){
          if(!(checkPermission(data1[i0], instancePath+"/permissions/" + i0))){
            vErrors = vErrors === null ? checkPermission.errors : vErrors.concat(checkPermission.errors);
          }
        }
        let i1 = data1.length;
        let j0;
        if(i1 > 1){
          outer0:
          for(;i1--;){
            for(j0 = i1; j0--;){
              if(isDeepEqual(data1[i1], data1[j0])){
                vErrors = note(vErrors, instancePath+"/permissions", "uniqueItems", "must not hold the same item twice; items "+j0+" and "+i1+" are equal", false);
                break outer0;
              }
            }
          }
        }
      }
      else {
        vErrors = note(vErrors, instancePath+"/permissions", "type", "must be an array");
      }
    }
    if(data.expiresAt !== undefined){
      let data3 = data.expiresAt;
      if((typeof data3 !== "string") && (data3 !== null)){
        vErrors = note(vErrors, instancePath+"/expiresAt", "type", "must be a string or null");
      }
      if(typeof data3 === "string"){
        if(data3.length > 64 && codePointLength(data3) > 64){
          vErrors = note(vErrors, instancePath+"/expiresAt", "maxLength", "must have at most 64 characters");
        }
        if(!(dateTimeFormat.test(data3))){
          vErrors = note(vErrors, instancePath+"/expiresAt", "format", "must be a date-time such as 2026-01-31T12:00:00.000Z");
        }
      }
    }
  }
  else {
    vErrors = note(vErrors, instancePath, "type", "must be an object");
  }
  checkCreateApiKey.errors = vErrors;
  return vErrors === null;
};

export const createApiKeySchema: Validator<Schema<"CreateApiKey">> = /* @__PURE__ */ validator(checkCreateApiKey);
