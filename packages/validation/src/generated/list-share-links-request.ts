// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { OperationRequest } from "@share-links/types";
import { codePointLength, note, validator, type Check, type Validator } from "../runtime.ts";
import { checkUuid } from "./uuid.ts";

export const checkListShareLinksRequest: Check = (data, instancePath = "") => {
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.query !== undefined){
      let data0 = data.query;
      if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
        for(const key0 in data0){
          if(!((((key0 === "page") || (key0 === "perPage")) || (key0 === "search")) || (key0 === "personaId"))){
            vErrors = note(vErrors, instancePath+"/query/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "additionalProperties", "is not a known field", false);
          }
        }
        if(data0.page !== undefined){
          let data1 = data0.page;
          if(!(Number.isInteger(data1))){
            vErrors = note(vErrors, instancePath+"/query/page", "type", "must be an integer");
          }
          if(Number.isFinite(data1)){
            if(data1 > 2147483647){
              vErrors = note(vErrors, instancePath+"/query/page", "maximum", "must be at most 2147483647");
            }
            if(data1 < 1){
              vErrors = note(vErrors, instancePath+"/query/page", "minimum", "must be at least 1");
            }
          }
        }
        if(data0.perPage !== undefined){
          let data2 = data0.perPage;
          if(!(Number.isInteger(data2))){
            vErrors = note(vErrors, instancePath+"/query/perPage", "type", "must be an integer");
          }
          if(Number.isFinite(data2)){
            if(data2 > 100){
              vErrors = note(vErrors, instancePath+"/query/perPage", "maximum", "must be at most 100");
            }
            if(data2 < 1){
              vErrors = note(vErrors, instancePath+"/query/perPage", "minimum", "must be at least 1");
            }
          }
        }
        if(data0.search !== undefined){
          let data3 = data0.search;
          if(typeof data3 === "string"){
            if(data3.length > 255 && codePointLength(data3) > 255){
              vErrors = note(vErrors, instancePath+"/query/search", "maxLength", "must have at most 255 characters");
            }
          }
          else {
            vErrors = note(vErrors, instancePath+"/query/search", "type", "must be a string");
          }
        }
        if(data0.personaId !== undefined){
          if(!(checkUuid(data0.personaId, instancePath+"/query/personaId"))){
            vErrors = vErrors === null ? checkUuid.errors : vErrors.concat(checkUuid.errors);
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
  checkListShareLinksRequest.errors = vErrors;
  return vErrors === null;
};

export const listShareLinksRequestSchema: Validator<OperationRequest<"listShareLinks">> = /* @__PURE__ */ validator(checkListShareLinksRequest);
