// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { dateTimeExample, dateTimeFormat, isDeepEqual, note, validator, type Check, type Validator } from "../runtime.ts";
import { checkPersonaName } from "./persona-name.ts";
import { checkPermission } from "./permission.ts";

const value0 = ["string", "null"];
export const checkCreateApiKey: Check = (data, instancePath = "") => {
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.name === undefined){
      vErrors = note(vErrors, instancePath, "required", {missingProperty: "name"});
    }
    if(data.permissions === undefined){
      vErrors = note(vErrors, instancePath, "required", {missingProperty: "permissions"});
    }
    for(const key0 in data){
      if(!(((key0 === "name") || (key0 === "permissions")) || (key0 === "expiresAt"))){
        vErrors = note(vErrors, instancePath, "additionalProperties", {additionalProperty: key0});
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
        if(data1.length < 1){
          vErrors = note(vErrors, instancePath+"/permissions", "minItems", {limit: 1});
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
                vErrors = note(vErrors, instancePath+"/permissions", "uniqueItems", {i: i1, j: j0});
                break outer0;
              }
            }
          }
        }
      }
      else {
        vErrors = note(vErrors, instancePath+"/permissions", "type", {type: "array"});
      }
    }
    if(data.expiresAt !== undefined){
      let data3 = data.expiresAt;
      if((typeof data3 !== "string") && (data3 !== null)){
        vErrors = note(vErrors, instancePath+"/expiresAt", "type", {type: value0});
      }
      if(typeof data3 === "string"){
        if(!(dateTimeFormat.test(data3))){
          vErrors = note(vErrors, instancePath+"/expiresAt", "format", {format: dateTimeExample});
        }
      }
    }
  }
  else {
    vErrors = note(vErrors, instancePath, "type", {type: "object"});
  }
  checkCreateApiKey.errors = vErrors;
  return vErrors === null;
};

export const createApiKeySchema: Validator<Schema<"CreateApiKey">> = /* @__PURE__ */ validator(checkCreateApiKey);
