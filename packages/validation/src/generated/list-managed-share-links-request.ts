// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { OperationRequest } from "@share-links/types";
import { codePointLength, note, validator, type Check, type Validator } from "../runtime.ts";
import { checkShareLinkStatus } from "./share-link-status.ts";
import { checkShareLinkType } from "./share-link-type.ts";
import { checkUuid } from "./uuid.ts";

export const checkListManagedShareLinksRequest: Check = (data, instancePath = "") => {
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.query !== undefined){
      let data0 = data.query;
      if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
        for(const key0 in data0){
          if(!((((((key0 === "cursor") || (key0 === "limit")) || (key0 === "status")) || (key0 === "type")) || (key0 === "search")) || (key0 === "personaId"))){
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
        if(data0.status !== undefined){
          if(!(checkShareLinkStatus(data0.status, instancePath+"/query/status"))){
            vErrors = vErrors === null ? checkShareLinkStatus.errors : vErrors.concat(checkShareLinkStatus.errors);
          }
        }
        if(data0.type !== undefined){
          if(!(checkShareLinkType(data0.type, instancePath+"/query/type"))){
            vErrors = vErrors === null ? checkShareLinkType.errors : vErrors.concat(checkShareLinkType.errors);
          }
        }
        if(data0.search !== undefined){
          let data5 = data0.search;
          if(typeof data5 === "string"){
            if(data5.length > 255 && codePointLength(data5) > 255){
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
  checkListManagedShareLinksRequest.errors = vErrors;
  return vErrors === null;
};

export const listManagedShareLinksRequestSchema: Validator<OperationRequest<"listManagedShareLinks">> = /* @__PURE__ */ validator(checkListManagedShareLinksRequest);
