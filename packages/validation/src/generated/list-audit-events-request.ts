// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { OperationRequest } from "@share-links/types";
import { codePointLength, dateTimeFormat, note, validator, type Check, type Validator } from "../runtime.ts";
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
            if(data6.length > 64 && codePointLength(data6) > 64){
              vErrors = note(vErrors, instancePath+"/query/since", "maxLength", "must have at most 64 characters");
            }
            if(!(dateTimeFormat.test(data6))){
              vErrors = note(vErrors, instancePath+"/query/since", "format", "must be a date-time such as 2026-01-31T12:00:00.000Z");
            }
          }
          else {
            vErrors = note(vErrors, instancePath+"/query/since", "type", "must be a string");
          }
        }
        if(data0.until !== undefined){
          let data7 = data0.until;
          if(typeof data7 === "string"){
            if(data7.length > 64 && codePointLength(data7) > 64){
              vErrors = note(vErrors, instancePath+"/query/until", "maxLength", "must have at most 64 characters");
            }
            if(!(dateTimeFormat.test(data7))){
              vErrors = note(vErrors, instancePath+"/query/until", "format", "must be a date-time such as 2026-01-31T12:00:00.000Z");
            }
          }
          else {
            vErrors = note(vErrors, instancePath+"/query/until", "type", "must be a string");
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
  checkListAuditEventsRequest.errors = vErrors;
  return vErrors === null;
};

export const listAuditEventsRequestSchema: Validator<OperationRequest<"listAuditEvents">> = /* @__PURE__ */ validator(checkListAuditEventsRequest);
