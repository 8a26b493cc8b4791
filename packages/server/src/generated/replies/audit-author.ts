// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { note, uuidFormat, validator, type Check, type Validator } from "@share-links/validation/runtime";

export const checkAuditAuthor: Check = (data, instancePath = "") => {
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.type === undefined){
      vErrors = note(vErrors, instancePath+"/type", "required", "is required", false);
    }
    if(data.apiKeyId === undefined){
      vErrors = note(vErrors, instancePath+"/apiKeyId", "required", "is required", false);
    }
    if(data.apiKeyName === undefined){
      vErrors = note(vErrors, instancePath+"/apiKeyName", "required", "is required", false);
    }
    for(const key0 in data){
      if(!(((key0 === "type") || (key0 === "apiKeyId")) || (key0 === "apiKeyName"))){
        vErrors = note(vErrors, instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "additionalProperties", "is not a known field", false);
      }
    }
    if(data.type !== undefined){
      let data0 = data.type;
      if(typeof data0 !== "string"){
        vErrors = note(vErrors, instancePath+"/type", "type", "must be a string");
      }
      if(!(((data0 === "api_key") || (data0 === "operator")) || (data0 === "service"))){
        vErrors = note(vErrors, instancePath+"/type", "enum", "must be one of api_key, operator, service");
      }
    }
    if(data.apiKeyId !== undefined){
      let data1 = data.apiKeyId;
      if((typeof data1 !== "string") && (data1 !== null)){
        vErrors = note(vErrors, instancePath+"/apiKeyId", "type", "must be a string or null");
      }
      if(typeof data1 === "string"){
        if(!(uuidFormat.test(data1))){
          vErrors = note(vErrors, instancePath+"/apiKeyId", "format", "must be a UUID such as 00000000-0000-0000-0000-000000000000");
        }
      }
    }
    if(data.apiKeyName !== undefined){
      let data2 = data.apiKeyName;
      if((typeof data2 !== "string") && (data2 !== null)){
        vErrors = note(vErrors, instancePath+"/apiKeyName", "type", "must be a string or null");
      }
    }
  }
  else {
    vErrors = note(vErrors, instancePath, "type", "must be an object");
  }
  checkAuditAuthor.errors = vErrors;
  return vErrors === null;
};

export const auditAuthorSchema: Validator<Schema<"AuditAuthor">> = /* @__PURE__ */ validator(checkAuditAuthor);
