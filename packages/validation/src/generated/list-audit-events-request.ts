// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { OperationRequest } from "@share-links/types";
import { codePointLength, dateTimeExample, dateTimeFormat, note, validator, type Check, type Validator } from "../runtime.ts";
import { checkAuditAction } from "./audit-action.ts";
import { checkUuid } from "./uuid.ts";

export const checkListAuditEventsRequest: Check = (data, instancePath = "") => {
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.query !== undefined){
      let data0 = data.query;
      if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
        for(const key0 in data0){
          if(!(((((((key0 === "cursor") || (key0 === "limit")) || (key0 === "action")) || (key0 === "subjectId")) || (key0 === "apiKeyId")) || (key0 === "since")) || (key0 === "until"))){
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
        if(data0.action !== undefined){
          if(!(checkAuditAction(data0.action, instancePath+"/query/action"))){
            vErrors = vErrors === null ? checkAuditAction.errors : vErrors.concat(checkAuditAction.errors);
          }
        }
        if(data0.subjectId !== undefined){
          if(!(checkUuid(data0.subjectId, instancePath+"/query/subjectId"))){
            vErrors = vErrors === null ? checkUuid.errors : vErrors.concat(checkUuid.errors);
          }
        }
        if(data0.apiKeyId !== undefined){
          if(!(checkUuid(data0.apiKeyId, instancePath+"/query/apiKeyId"))){
            vErrors = vErrors === null ? checkUuid.errors : vErrors.concat(checkUuid.errors);
          }
        }
        if(data0.since !== undefined){
          let data6 = data0.since;
          if(typeof data6 === "string"){
            if(!(dateTimeFormat.test(data6))){
              vErrors = note(vErrors, instancePath+"/query/since", "format", {format: dateTimeExample});
            }
          }
          else {
            vErrors = note(vErrors, instancePath+"/query/since", "type", {type: "string"});
          }
        }
        if(data0.until !== undefined){
          let data7 = data0.until;
          if(typeof data7 === "string"){
            if(!(dateTimeFormat.test(data7))){
              vErrors = note(vErrors, instancePath+"/query/until", "format", {format: dateTimeExample});
            }
          }
          else {
            vErrors = note(vErrors, instancePath+"/query/until", "type", {type: "string"});
          }
        }
      }
      else {
        vErrors = note(vErrors, instancePath+"/query", "type", {type: "object"});
      }
    }
  }
  else {
    vErrors = note(vErrors, instancePath, "type", {type: "object"});
  }
  checkListAuditEventsRequest.errors = vErrors;
  return vErrors === null;
};

export const listAuditEventsRequestSchema: Validator<OperationRequest<"listAuditEvents">> = /* @__PURE__ */ validator(checkListAuditEventsRequest);
