// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { OperationRequest } from "@share-links/types";
import { codePointLength, note, validator, type Check, type Validator } from "../runtime.ts";

export const checkGetMetricsRequest: Check = (data, instancePath = "") => {
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.query !== undefined){
      let data0 = data.query;
      if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
        for(const key0 in data0){
          vErrors = note(vErrors, instancePath+"/query/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "additionalProperties", "is not a known field", false);
        }
      }
      else {
        vErrors = note(vErrors, instancePath+"/query", "type", "must be an object");
      }
    }
    if(data.header !== undefined){
      let data1 = data.header;
      if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
        if(data1["accept-encoding"] !== undefined){
          let data2 = data1["accept-encoding"];
          if(typeof data2 === "string"){
            if(data2.length > 1024 && codePointLength(data2) > 1024){
              vErrors = note(vErrors, instancePath+"/header/accept-encoding", "maxLength", "must have at most 1024 characters");
            }
          }
          else {
            vErrors = note(vErrors, instancePath+"/header/accept-encoding", "type", "must be a string");
          }
        }
      }
      else {
        vErrors = note(vErrors, instancePath+"/header", "type", "must be an object");
      }
    }
  }
  else {
    vErrors = note(vErrors, instancePath, "type", "must be an object");
  }
  checkGetMetricsRequest.errors = vErrors;
  return vErrors === null;
};

export const getMetricsRequestSchema: Validator<OperationRequest<"getMetrics">> = /* @__PURE__ */ validator(checkGetMetricsRequest);
