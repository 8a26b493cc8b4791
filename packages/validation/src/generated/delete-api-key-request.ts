// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { OperationRequest } from "@share-links/types";
import { note, validator, type Check, type Validator } from "../runtime.ts";
import { checkUuid } from "./uuid.ts";

export const checkDeleteApiKeyRequest: Check = (data, instancePath = "") => {
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.path === undefined){
      vErrors = note(vErrors, instancePath+"/path", "required", "is required", false);
    }
    if(data.query !== undefined){
      let data0 = data.query;
      if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
        for(const key0 in data0){
          if(!(key0 === "descendants")){
            vErrors = note(vErrors, instancePath+"/query/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "additionalProperties", "is not a known field", false);
          }
        }
        if(data0.descendants !== undefined){
          if(typeof data0.descendants !== "boolean"){
            vErrors = note(vErrors, instancePath+"/query/descendants", "type", "must be a boolean");
          }
        }
      }
      else {
        vErrors = note(vErrors, instancePath+"/query", "type", "must be an object");
      }
    }
    if(data.path !== undefined){
      let data2 = data.path;
      if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
        if(data2.id === undefined){
          vErrors = note(vErrors, instancePath+"/path/id", "required", "is required", false);
        }
        if(data2.id !== undefined){
          if(!(checkUuid(data2.id, instancePath+"/path/id"))){
            vErrors = vErrors === null ? checkUuid.errors : vErrors.concat(checkUuid.errors);
          }
        }
      }
      else {
        vErrors = note(vErrors, instancePath+"/path", "type", "must be an object");
      }
    }
  }
  else {
    vErrors = note(vErrors, instancePath, "type", "must be an object");
  }
  checkDeleteApiKeyRequest.errors = vErrors;
  return vErrors === null;
};

export const deleteApiKeyRequestSchema: Validator<OperationRequest<"deleteApiKey">> = /* @__PURE__ */ validator(checkDeleteApiKeyRequest);
