// Generated from spec/openapi.yaml by "pnpm generate". Do not edit.
// @ts-nocheck
import type { Schema } from "@share-links/types";
import { dateTimeFormat, note, uuidFormat, validator, type Check, type Validator } from "@share-links/validation/runtime";
import { checkAuditAction } from "./audit-action.ts";
import { checkAuditAuthor } from "./audit-author.ts";

export const checkAuditEvent: Check = (data, instancePath = "") => {
  let vErrors = null;
  if(data && typeof data == "object" && !Array.isArray(data)){
    if(data.id === undefined){
      vErrors = note(vErrors, instancePath+"/id", "required", "is required", false);
    }
    if(data.createdAt === undefined){
      vErrors = note(vErrors, instancePath+"/createdAt", "required", "is required", false);
    }
    if(data.action === undefined){
      vErrors = note(vErrors, instancePath+"/action", "required", "is required", false);
    }
    if(data.author === undefined){
      vErrors = note(vErrors, instancePath+"/author", "required", "is required", false);
    }
    if(data.subjectId === undefined){
      vErrors = note(vErrors, instancePath+"/subjectId", "required", "is required", false);
    }
    if(data.before === undefined){
      vErrors = note(vErrors, instancePath+"/before", "required", "is required", false);
    }
    if(data.after === undefined){
      vErrors = note(vErrors, instancePath+"/after", "required", "is required", false);
    }
    for(const key0 in data){
      if(!(((((((key0 === "id") || (key0 === "createdAt")) || (key0 === "action")) || (key0 === "author")) || (key0 === "subjectId")) || (key0 === "before")) || (key0 === "after"))){
        vErrors = note(vErrors, instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"), "additionalProperties", "is not a known field", false);
      }
    }
    if(data.id !== undefined){
      let data0 = data.id;
      if(typeof data0 === "string"){
        if(!(uuidFormat.test(data0))){
          vErrors = note(vErrors, instancePath+"/id", "format", "must be a UUID such as 00000000-0000-0000-0000-000000000000");
        }
      }
      else {
        vErrors = note(vErrors, instancePath+"/id", "type", "must be a string");
      }
    }
    if(data.createdAt !== undefined){
      let data1 = data.createdAt;
      if(typeof data1 === "string"){
        if(!(dateTimeFormat.test(data1))){
          vErrors = note(vErrors, instancePath+"/createdAt", "format", "must be a date-time such as 2026-01-31T12:00:00.000Z");
        }
      }
      else {
        vErrors = note(vErrors, instancePath+"/createdAt", "type", "must be a string");
      }
    }
    if(data.action !== undefined){
      if(!(checkAuditAction(data.action, instancePath+"/action"))){
        vErrors = vErrors === null ? checkAuditAction.errors : vErrors.concat(checkAuditAction.errors);
      }
    }
    if(data.author !== undefined){
      if(!(checkAuditAuthor(data.author, instancePath+"/author"))){
        vErrors = vErrors === null ? checkAuditAuthor.errors : vErrors.concat(checkAuditAuthor.errors);
      }
    }
    if(data.subjectId !== undefined){
      let data4 = data.subjectId;
      if(typeof data4 === "string"){
        if(!(uuidFormat.test(data4))){
          vErrors = note(vErrors, instancePath+"/subjectId", "format", "must be a UUID such as 00000000-0000-0000-0000-000000000000");
        }
      }
      else {
        vErrors = note(vErrors, instancePath+"/subjectId", "type", "must be a string");
      }
    }
    if(data.before !== undefined){
      let data5 = data.before;
      if((!(data5 && typeof data5 == "object" && !Array.isArray(data5))) && (data5 !== null)){
        vErrors = note(vErrors, instancePath+"/before", "type", "must be an object or null");
      }
    }
    if(data.after !== undefined){
      let data6 = data.after;
      if((!(data6 && typeof data6 == "object" && !Array.isArray(data6))) && (data6 !== null)){
        vErrors = note(vErrors, instancePath+"/after", "type", "must be an object or null");
      }
    }
  }
  else {
    vErrors = note(vErrors, instancePath, "type", "must be an object");
  }
  checkAuditEvent.errors = vErrors;
  return vErrors === null;
};

export const auditEventSchema: Validator<Schema<"AuditEvent">> = /* @__PURE__ */ validator(checkAuditEvent);
