// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { OperationRequest } from "@share-links/types";
import { codePointLength, note, validator, type Check, type Validator } from "../runtime.ts";
import { checkUuid } from "./uuid.ts";

export const checkListShareLinkUsesRequest: Check = (data, instancePath = "") => {
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.path === undefined){
      vErrors = note(vErrors, instancePath, "required", {missingProperty: "path"});
    }
    if(data.query !== undefined){
      let data0 = data.query;
      if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
        for(const key0 in data0){
          if(!((key0 === "cursor") || (key0 === "limit"))){
            vErrors = note(vErrors, instancePath+"/query", "additionalProperties", {additionalProperty: key0});
          }
        }
        if(data0.cursor !== undefined){
          let data1 = data0.cursor;
          if(typeof data1 === "string"){
            if(codePointLength(data1) > 512){
              vErrors = note(vErrors, instancePath+"/query/cursor", "maxLength", {limit: 512});
            }
            if(codePointLength(data1) < 1){
              vErrors = note(vErrors, instancePath+"/query/cursor", "minLength", {limit: 1});
            }
          }
          else {
            vErrors = note(vErrors, instancePath+"/query/cursor", "type", {type: "string"});
          }
        }
        if(data0.limit !== undefined){
          let data2 = data0.limit;
          if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
            vErrors = note(vErrors, instancePath+"/query/limit", "type", {type: "integer"});
          }
          if((typeof data2 == "number") && (isFinite(data2))){
            if(data2 > 100 || isNaN(data2)){
              vErrors = note(vErrors, instancePath+"/query/limit", "maximum", {comparison: "<=", limit: 100});
            }
            if(data2 < 1 || isNaN(data2)){
              vErrors = note(vErrors, instancePath+"/query/limit", "minimum", {comparison: ">=", limit: 1});
            }
          }
        }
      }
      else {
        vErrors = note(vErrors, instancePath+"/query", "type", {type: "object"});
      }
    }
    if(data.path !== undefined){
      let data3 = data.path;
      if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
        if(data3.id === undefined){
          vErrors = note(vErrors, instancePath+"/path", "required", {missingProperty: "id"});
        }
        if(data3.id !== undefined){
          if(!(checkUuid(data3.id, instancePath+"/path/id"))){
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
  checkListShareLinkUsesRequest.errors = vErrors;
  return vErrors === null;
};

export const listShareLinkUsesRequestSchema: Validator<OperationRequest<"listShareLinkUses">> = /* @__PURE__ */ validator(checkListShareLinkUsesRequest);
