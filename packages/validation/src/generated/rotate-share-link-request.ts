// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { OperationRequest } from "@share-links/types";
import { note, validator, type Check, type Validator } from "../runtime.ts";
import { checkUuid } from "./uuid.ts";

export const checkRotateShareLinkRequest: Check = (data, instancePath = "") => {
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.path === undefined){
      vErrors = note(vErrors, instancePath, "required", {missingProperty: "path"});
    }
    if(data.query !== undefined){
      let data0 = data.query;
      if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
        for(const key0 in data0){
          vErrors = note(vErrors, instancePath+"/query", "additionalProperties", {additionalProperty: key0});
        }
      }
      else {
        vErrors = note(vErrors, instancePath+"/query", "type", {type: "object"});
      }
    }
    if(data.path !== undefined){
      let data1 = data.path;
      if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
        if(data1.id === undefined){
          vErrors = note(vErrors, instancePath+"/path", "required", {missingProperty: "id"});
        }
        if(data1.id !== undefined){
          if(!(checkUuid(data1.id, instancePath+"/path/id"))){
            vErrors = vErrors === null ? checkUuid.errors : vErrors.concat(checkUuid.errors);
          }
        }
      }
      else {
        vErrors = note(vErrors, instancePath+"/path", "type", {type: "object"});
      }
    }
  }
  else {
    vErrors = note(vErrors, instancePath, "type", {type: "object"});
  }
  checkRotateShareLinkRequest.errors = vErrors;
  return vErrors === null;
};

export const rotateShareLinkRequestSchema: Validator<OperationRequest<"rotateShareLink">> = /* @__PURE__ */ validator(checkRotateShareLinkRequest);
