// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { note, uuidExample, uuidFormat, validator, type Check, type Validator } from "@share-links/validation/runtime";

const value0 = ["api_key", "operator", "service"];
const value1 = ["string", "null"];
export const checkAuditAuthor: Check = (data, instancePath = "") => {
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.type === undefined){
      vErrors = note(vErrors, instancePath, "required", {missingProperty: "type"});
    }
    if(data.apiKeyId === undefined){
      vErrors = note(vErrors, instancePath, "required", {missingProperty: "apiKeyId"});
    }
    if(data.apiKeyName === undefined){
      vErrors = note(vErrors, instancePath, "required", {missingProperty: "apiKeyName"});
    }
    for(const key0 in data){
      if(!(((key0 === "type") || (key0 === "apiKeyId")) || (key0 === "apiKeyName"))){
        vErrors = note(vErrors, instancePath, "additionalProperties", {additionalProperty: key0});
      }
    }
    if(data.type !== undefined){
      let data0 = data.type;
      if(typeof data0 !== "string"){
        vErrors = note(vErrors, instancePath+"/type", "type", {type: "string"});
      }
      if(!(((data0 === "api_key") || (data0 === "operator")) || (data0 === "service"))){
        vErrors = note(vErrors, instancePath+"/type", "enum", {allowedValues: value0});
      }
    }
    if(data.apiKeyId !== undefined){
      let data1 = data.apiKeyId;
      if((typeof data1 !== "string") && (data1 !== null)){
        vErrors = note(vErrors, instancePath+"/apiKeyId", "type", {type: value1});
      }
      if(typeof data1 === "string"){
        if(!(uuidFormat.test(data1))){
          vErrors = note(vErrors, instancePath+"/apiKeyId", "format", {format: uuidExample});
        }
      }
    }
    if(data.apiKeyName !== undefined){
      let data2 = data.apiKeyName;
      if((typeof data2 !== "string") && (data2 !== null)){
        vErrors = note(vErrors, instancePath+"/apiKeyName", "type", {type: value1});
      }
    }
  }
  else {
    vErrors = note(vErrors, instancePath, "type", {type: "object"});
  }
  checkAuditAuthor.errors = vErrors;
  return vErrors === null;
};

export const auditAuthorSchema: Validator<Schema<"AuditAuthor">> = /* @__PURE__ */ validator(checkAuditAuthor);
