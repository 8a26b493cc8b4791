// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { OperationRequest } from "@share-links/types";
import { codePointLength, note, validator, type Check, type Validator } from "../runtime.ts";

export const checkListWebhooksRequest: Check = (data, instancePath = "") => {
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.query !== undefined){
      let data0 = data.query;
      if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
        for(const key0 in data0){
          if(!((key0 === "cursor") || (key0 === "limit"))){
            vErrors = note(vErrors, instancePath+"/query/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "additionalProperties", "is not a known field", false);
          }
        }
        if(data0.cursor !== undefined){
          let data1 = data0.cursor;
          if(typeof data1 === "string"){
            if(data1.length > 512 && codePointLength(data1) > 512){
              vErrors = note(vErrors, instancePath+"/query/cursor", "maxLength", "must have at most 512 characters");
            }
            if(data1.length < 1){
              vErrors = note(vErrors, instancePath+"/query/cursor", "minLength", "must not be empty", false);
            }
          }
          else {
            vErrors = note(vErrors, instancePath+"/query/cursor", "type", "must be a string");
          }
        }
        if(data0.limit !== undefined){
          let data2 = data0.limit;
          if(!(Number.isInteger(data2))){
            vErrors = note(vErrors, instancePath+"/query/limit", "type", "must be an integer");
          }
          if(Number.isFinite(data2)){
            if(data2 > 100){
              vErrors = note(vErrors, instancePath+"/query/limit", "maximum", "must be at most 100");
            }
            if(data2 < 1){
              vErrors = note(vErrors, instancePath+"/query/limit", "minimum", "must be at least 1");
            }
          }
        }
      }
      else {
        vErrors = note(vErrors, instancePath+"/query", "type", "must be an object");
      }
    }
  }
  else {
    vErrors = note(vErrors, instancePath, "type", "must be an object");
  }
  checkListWebhooksRequest.errors = vErrors;
  return vErrors === null;
};

export const listWebhooksRequestSchema: Validator<OperationRequest<"listWebhooks">> = /* @__PURE__ */ validator(checkListWebhooksRequest);
